import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * One report in the shapes that other programs give its tables: WPS Office, web editors, converters, hands. Each changes the
 * XML of a document that our template made (its elements stand in a fixed order) and leaves what a reader sees as it is.
 */
export type Shape = (xml: string) => string;

/** The same document with another main part. */
export function reshaped(docx: Uint8Array, change: Shape): Uint8Array {
  const parts = unzipSync(docx);
  const name = "word/document.xml";
  const changed = change(strFromU8(parts[name]!));
  return zipSync({ ...parts, [name]: strToU8(changed) });
}

const each =
  (pattern: RegExp, change: (match: RegExpMatchArray) => string): Shape =>
  (xml) =>
    xml.replace(pattern, (...found: unknown[]) => change(found.slice(0, -2) as unknown as RegExpMatchArray));

const TABLE = /<w:tbl>.*?<\/w:tbl>/gs;
const ROW = /<w:tr>(.*?)<\/w:tr>/gs;
const CELL = /<w:tc>(<w:tcPr>.*?<\/w:tcPr>)(.*?)<\/w:tc>/gs;
const RUN = /<w:r>(?:(?!<w:r>).)*?<\/w:r>/gs;
const TEXT_RUN = /<w:r>(<w:rPr>(?:(?!<w:r>).)*?<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/gs;
const GRID = /<w:tblGrid>.*?<\/w:tblGrid>/gs;
const span = (properties: string): number => Number(/<w:gridSpan w:val="(\d+)"/.exec(properties)?.[1] ?? 1);
const WHO = 'w:author="甲" w:date="2025-01-01T00:00:00Z"';
const isContinued = (properties: string): boolean => /<w:vMerge(?: w:val="continue")?\/>/.test(properties);

let serial = 0;
const tracked = (name: string, inside = ""): string =>
  `<w:${name} w:id="${++serial}" ${WHO}>${inside}</w:${name}>`;

/** Every cell of a row but those that are `left` out, with what its properties say. */
const cellsOf = (row: string): { whole: string; properties: string; content: string }[] =>
  [...row.matchAll(CELL)].map(([whole, properties, content]) => ({
    whole,
    properties: properties!,
    content: content!,
  }));

/** Cells at the beginning of a row that continue a merge, as columns that are left out. */
const leftOut: Shape = each(ROW, ([, row]) => {
  const cells = cellsOf(row!);
  const skipped: string[] = [];
  let columns = 0;
  for (const { whole, properties } of cells) {
    if (!isContinued(properties)) break;
    columns += span(properties);
    skipped.push(whole);
  }
  const rest = skipped.reduce((text, cell) => text.replace(cell, ""), row!);
  if (columns === 0) return `<w:tr>${row}</w:tr>`;
  const before = `<w:gridBefore w:val="${columns}"/>`;
  const withBefore = rest.includes("<w:trPr>")
    ? rest.replace("<w:trPr>", `<w:trPr>${before}`)
    : `<w:trPr>${before}</w:trPr>${rest}`;
  return `<w:tr>${withBefore}</w:tr>`;
});

/** What stands in the cell above a continued one, typed into it again. */
function repeatedInMerged(xml: string): string {
  return xml.replace(TABLE, (table) => {
    const above = new Map<number, string>();
    return table.replace(ROW, (_, row: string) => {
      let column = 0;
      const cells = row.replace(CELL, (whole, properties: string, content: string) => {
        const at = column;
        column += span(properties);
        if (!isContinued(properties)) {
          above.set(at, content);
          return whole;
        }
        return `<w:tc>${properties}${above.get(at) ?? content}</w:tc>`;
      });
      return `<w:tr>${cells}</w:tr>`;
    });
  });
}

/** A formula field round each number (ECMA-376, 17.16.3.3): its result is what is seen. */
const formulae: Shape = each(TEXT_RUN, ([run, , text]) =>
  /^\d+$/.test(text!)
    ? `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =SUM(LEFT) </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    : run!,
);

/** A table of fewer rows would be cut off from its heads. */
const FEW_ROWS = 10;

/** Each long table cut in two before a row in which no cell continues a merge, with an empty paragraph between. */
const cutInTwo: Shape = (xml) =>
  xml.replace(TABLE, (table) => {
    const head = table.slice(0, table.indexOf("<w:tr>"));
    const rows = [...table.matchAll(ROW)].map(([row]) => row);
    const at = rows.findIndex(
      (row, i) => i > rows.length / 2 && cellsOf(row).every(({ properties }) => !isContinued(properties)),
    );
    if (at === -1 || rows.length < FEW_ROWS) return table;
    return `${head}${rows.slice(0, at).join("")}</w:tbl><w:p/>${head}${rows.slice(at).join("")}</w:tbl>`;
  });

/** Shapes in which a reader sees the same report, so that the check has to find the same. */
export const sameReport: Record<string, Shape> = {
  "no grid": each(GRID, () => ""),
  "an empty grid": each(GRID, () => "<w:tblGrid/>"),
  "a grid of one column": each(GRID, () => '<w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid>'),
  "a grid with thirty columns too many": each(GRID, ([grid]) =>
    grid!.replace("</w:tblGrid>", `${'<w:gridCol w:w="1"/>'.repeat(30)}</w:tblGrid>`),
  ),
  "a grid of equal columns": each(GRID, ([grid]) => grid!.replace(/w:w="\d+"/g, 'w:w="1000"')),
  "cells without width": each(/<w:tcW [^>]*\/>/g, () => ""),
  "cells of width 0": each(/<w:tcW [^>]*\/>/g, () => '<w:tcW w:w="0" w:type="auto"/>'),
  "cells with nothing but their merges": each(CELL, ([, properties, content]) => {
    const merges = [...properties!.matchAll(/<w:(?:gridSpan|vMerge)[^>]*\/>/g)]
      .map(([merge]) => merge)
      .join("");
    return `<w:tc>${merges && `<w:tcPr>${merges}</w:tcPr>`}${content}</w:tc>`;
  }),
  "merges that go on without a word": each(/<w:vMerge w:val="continue"\/>/g, () => "<w:vMerge/>"),
  "old merges sideways": each(CELL, ([whole, properties, content]) => {
    const columns = span(properties!);
    if (columns === 1) return whole!;
    const rest = properties!.replace(/<w:gridSpan [^>]*\/>/, "");
    const cell = (merge: string, inside: string) =>
      `<w:tc>${rest.replace("</w:tcPr>", `<w:hMerge${merge}/></w:tcPr>`)}${inside}</w:tc>`;
    return cell(' w:val="restart"', content!) + cell("", "<w:p/>").repeat(columns - 1);
  }),
  "columns left out in place of merges": leftOut,
  "the text of merged cells repeated in each of them": repeatedInMerged,
  "attributes and elements of other programs": (xml) =>
    xml
      .replace(
        "<w:document ",
        '<w:document xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:wpsCustomData="http://www.wps.cn/officeDocument/2013/wpsCustomData" ',
      )
      .replaceAll("<w:p>", '<w:p w14:paraId="00000001" w14:textId="77777777" w:rsidR="00AA">')
      .replaceAll("<w:tr>", '<w:tr w14:paraId="00000002">')
      .replaceAll(
        "</w:tcPr>",
        '<wpsCustomData:diagonals><wpsCustomData:diagonal from="1"/></wpsCustomData:diagonals></w:tcPr>',
      )
      .replaceAll("</w:tblPr>", "<w15:collapsed/></w:tblPr>"),
  "a run for each character": each(TEXT_RUN, ([, properties = "", text]) =>
    [...text!.replace(/&\w+;/g, "x")].length === [...text!].length
      ? [...text!].map((one) => `<w:r>${properties}<w:t xml:space="preserve">${one}</w:t></w:r>`).join("")
      : `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`,
  ),
  "marks and remarks between runs": each(RUN, ([run]) => {
    const id = ++serial;
    return `<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="${id}" w:name="b${id}"/>${run}<w:bookmarkEnd w:id="${id}"/><w:r><w:lastRenderedPageBreak/></w:r>`;
  }),
  "links round runs": each(
    RUN,
    ([run]) => `<w:hyperlink w:anchor="a"><w:smartTag w:element="x">${run}</w:smartTag></w:hyperlink>`,
  ),
  "controls round runs": each(RUN, ([run]) => `<w:sdt><w:sdtPr/><w:sdtContent>${run}</w:sdtContent></w:sdt>`),
  "controls round cells": each(CELL, ([cell]) => `<w:sdt><w:sdtContent>${cell}</w:sdtContent></w:sdt>`),
  "controls round rows": each(ROW, ([row]) => `<w:sdt><w:sdtContent>${row}</w:sdtContent></w:sdt>`),
  "controls round tables": each(TABLE, ([table]) => `<w:sdt><w:sdtContent>${table}</w:sdtContent></w:sdt>`),
  "formulae for numbers": formulae,
  "everything inserted with tracking": (xml) =>
    xml
      .replace(RUN, (run) => tracked("ins", run))
      .replaceAll("<w:tr><w:trPr>", () => `<w:tr><w:trPr>${tracked("ins")}`),
  "deleted digits before each number": each(TEXT_RUN, ([run, , text]) =>
    /^\d+$/.test(text!) ? tracked("del", "<w:r><w:delText>7</w:delText></w:r>") + run! : run!,
  ),
  "hidden digits behind each number": each(TEXT_RUN, ([run, , text]) =>
    /^\d+$/.test(text!) ? `${run}<w:r><w:rPr><w:vanish/></w:rPr><w:t>7</w:t></w:r>` : run!,
  ),
  "a deleted row in front of each row": each(ROW, ([row]) => {
    const cells = row!.replace(/<w:trPr>.*?<\/w:trPr>/gs, "").replace(/<w:vMerge[^>]*\/>/g, "");
    const deleted = cells
      .replace(/^<w:tr>/, `<w:tr><w:trPr>${tracked("del")}</w:trPr>`)
      .replace(RUN, tracked("del", "<w:r><w:delText>7</w:delText></w:r>"));
    return deleted + row!;
  }),
  "tables cut in two": cutInTwo,
  "tables in a table of one cell": each(
    TABLE,
    ([table]) => `<w:tbl><w:tr><w:tc>${table}<w:p/></w:tc></w:tr></w:tbl>`,
  ),
  "choices between drawings of the same": each(
    RUN,
    ([run]) =>
      `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:x="urn:x" Requires="x"><w:r><w:t>7</w:t></w:r></mc:Choice><mc:Fallback>${run}</mc:Fallback></mc:AlternateContent>`,
  ),
  "spaces between all elements": (xml) => xml.replace(/>(?=<(?!\/?w:t[ >]))/g, ">\n "),
};
