/**
 * Reading time of a .docx: this reader against a DOM (@xmldom/xmldom) with the same extraction, on the same files in
 * the same run. Prints the medians and their ratio; run with `npx tsx bench/document.ts`.
 */
import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { allCells, readFile } from "../src/document";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RUN =
  '<w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体" w:hint="eastAsia"/><w:sz w:val="21"/></w:rPr>';
const RUNS = 7;

/** Table 三 in size and weight: 28 rows of 10 cells, the first column merged downwards. */
function table(): string {
  const cell = (row: number, column: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="685" w:type="dxa"/>${column === 0 ? `<w:vMerge${row ? "" : ' w:val="restart"'}/>` : ""}` +
    `<w:tcBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/></w:tcBorders></w:tcPr>` +
    `<w:p><w:pPr><w:widowControl/><w:jc w:val="center"/>${RUN}</w:pPr><w:r>${RUN}<w:t>${row * column}</w:t></w:r></w:p></w:tc>`;
  const rows = Array.from(
    { length: 28 },
    (_, row) => `<w:tr>${Array.from({ length: 10 }, (__, column) => cell(row, column)).join("")}</w:tr>`,
  );
  return `<w:tbl>${rows.join("")}</w:tbl><w:p/>`;
}

const docx = (tables: number): Uint8Array =>
  zipSync({
    "_rels/.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `<w:document xmlns:w="${W}"><w:body>${table().repeat(tables)}</w:body></w:document>`,
    ),
  });

async function ours(file: Uint8Array): Promise<number> {
  const reading = await readFile(file);
  if (!reading.ok) throw new Error(reading.code);
  return reading.document.tables.flatMap(allCells).reduce((sum, cell) => sum + cell.text.length, 0);
}

const elements = (parent: Element, name: string): Element[] => [...parent.getElementsByTagNameNS(W, name)];

/** Row, cell, span, merge and text of each cell, as the reader has to find them. */
function dom(file: Uint8Array): number {
  const xml = strFromU8(unzipSync(file)["word/document.xml"]!);
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement!;
  let characters = 0;
  for (const row of elements(root, "tr")) {
    for (const cell of elements(row, "tc")) {
      const [merge] = elements(cell, "vMerge");
      const span = Number(elements(cell, "gridSpan")[0]?.getAttributeNS(W, "val") ?? 1);
      if (span < 1 || (merge && merge.getAttributeNS(W, "val") !== "restart")) continue;
      characters += elements(cell, "t").reduce((sum, text) => sum + (text.textContent?.length ?? 0), 0);
    }
  }
  return characters;
}

async function median(
  read: (file: Uint8Array) => number | Promise<number>,
  file: Uint8Array,
): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now();
    await read(file);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]!;
}

async function main(): Promise<void> {
  for (const tables of [3, 60]) {
    const file = docx(tables);
    const [here, there] = [await ours(file), dom(file)];
    if (here !== there) throw new Error(`Not the same extraction: ${here} and ${there} characters.`);
    const [reader, xmldom] = [await median(ours, file), await median(dom, file)];
    console.log(
      `${tables} tables: reader ${reader.toFixed(0)} ms, xmldom ${xmldom.toFixed(0)} ms, ratio ${(xmldom / reader).toFixed(1)}`,
    );
  }
}

void main();
