import { readdirSync, existsSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync, zipSync, strToU8 } from "fflate";
import type { Place, SourceDocument, Table } from "../../../src/document/types";
import { allCells, cellPlace } from "../../../src/document";
import { openFile, type FileDocument, type FileOptions } from "../../../src/file";
import type { Outcome } from "../../../src/open";
import { fixture } from "../../document/support/fixtures";

/** The files of the fixtures that are .docx: ours, LibreOffice's, those that went through OpenDocument. */
export const docxFixtures: [name: string, bytes: Uint8Array][] = readdirSync(
  join(__dirname, "..", "..", "fixtures"),
)
  .flatMap((folder) =>
    ["document.docx", "libreoffice.docx", "opendocument.docx"].map((name): [string, string] => [
      folder,
      name,
    ]),
  )
  .filter(([folder, name]) => existsSync(join(__dirname, "..", "..", "fixtures", folder, name)))
  .map(([folder, name]) => [`${folder}/${name}`, new Uint8Array(fixture(folder, name))]);

export const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`${outcome.problem.code} ${outcome.problem.detail}`);
  return outcome.value;
};

export const codeOf = (outcome: Outcome<unknown>): string | null =>
  outcome.ok ? null : outcome.problem.code;

export const opened = async (bytes: Uint8Array, options?: FileOptions): Promise<FileDocument> =>
  valueOf(await openFile(bytes, options));

export const partsOf = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);
export const mainOf = (bytes: Uint8Array, part = "word/document.xml"): string =>
  strFromU8(partsOf(bytes)[part]!);

/** A copy with the text of one part changed; a new part where there was none. */
export function withPart(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = partsOf(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(parts[part] ? strFromU8(parts[part]) : "")) });
}

/** The cells of a table with their places. */
export const cellsOf = (table: Table): { place: Extract<Place, { kind: "cell" }>; text: string }[] =>
  allCells(table).flatMap((cell) => {
    const place = cellPlace(table, cell);
    return place.kind === "cell" ? [{ place, text: cell.text }] : [];
  });

/** The place of the first paragraph that holds these words; of the words alone when asked. */
export function paragraphWith(
  { paragraphs }: SourceDocument,
  words: string,
  part = false,
): Extract<Place, { kind: "paragraph" }> {
  const found = paragraphs.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`Nobody says ${words}`);
  const from = found.text.indexOf(words);
  return {
    kind: "paragraph",
    paragraph: found.index,
    text: found.text,
    range: part ? [from, from + words.length] : null,
  };
}

const SETTINGS_TYPE =
  '<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>';

/** A .docx of one body, by the markup of its blocks. */
export function docxOf(body: string, more: Record<string, string> = {}): Uint8Array {
  const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const files: Record<string, string> = {
    "[Content_Types].xml":
      '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
      (more["word/settings.xml"] === undefined ? "" : SETTINGS_TYPE) +
      "</Types>",
    "_rels/.rels":
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?>\n<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A paragraph of runs: a text, or markup where it begins with a tag. */
export const p = (...runs: string[]): string =>
  `<w:p>${runs.map((run) => (run.startsWith("<") ? run : `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`)).join("")}</w:p>`;

/** Settings of a document, with the relationship that leads to them. */
export const settings = (content: string): Record<string, string> => ({
  "word/_rels/document.xml.rels":
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/></Relationships>',
  "word/settings.xml": `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:settings>`,
});
