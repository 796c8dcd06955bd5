import { zipSync } from "fflate";
import type { FilledCell } from "../../check";
import { readFile, type SourceDocument } from "../../document";
import { messageLog } from "../../document/messages";
import { zipParts } from "../../document/package/parts";
import { mainPartOf } from "../../document/package/relationships";
import { joinBytes } from "../../document/package/join-bytes";
import { openZip } from "../../document/package/zip";
import { withTexts } from "./paragraph-texts";

/** A .docx with numbers in blank cells; everything else in it is what it was. */

const AUTHOR = "年报助手";

const isUtf8 = (xml: string): boolean => !/^<\?xml[^>]*encoding=["'](?!utf-8["'])/i.test(xml);

/** Which text goes into which paragraph. */
const textsFor = (cells: FilledCell[]): Map<number, string> =>
  new Map(
    cells.flatMap(({ place, value }): [number, string][] =>
      place.kind === "cell" && place.paragraphs.length > 0 ? [[place.paragraphs[0]!, String(value)]] : [],
    ),
  );

/** True when nothing but those paragraphs differs, and they hold what was put there. */
function isJustThat(
  before: SourceDocument,
  after: SourceDocument,
  texts: ReadonlyMap<number, string>,
): boolean {
  return (
    before.paragraphs.length === after.paragraphs.length &&
    before.tables.length === after.tables.length &&
    before.paragraphs.every(({ text, numbering }, i) => {
      const now = after.paragraphs[i]!;
      return now.numbering === numbering && now.text.trim() === (texts.get(i) ?? text).trim();
    })
  );
}

/**
 * The file with the numbers of the cells written into them, as tracked insertions where the document tracks changes.
 * What comes out is read again: it differs in these cells and in nothing else.
 * @param bytes a .docx that has been read as `document`
 * @returns null where that cannot be had, e.g. where a cell stands in a text box or in an embedded document
 */
export async function filledDocx(
  bytes: Uint8Array,
  document: SourceDocument,
  cells: FilledCell[],
): Promise<Uint8Array | null> {
  const texts = textsFor(cells);
  if (texts.size !== cells.length) return null;
  const zip = openZip(bytes);
  const main = mainPartOf(zipParts(zip), messageLog())?.replace(/^\/+/, "").toLowerCase();
  const entries: Record<string, Uint8Array> = {};
  for (const name of zip.names) {
    const content = joinBytes([...(zip.read(name) ?? [])]);
    entries[name] = content;
    if (name.toLowerCase() !== main) continue;
    const xml = new TextDecoder("utf-8", { fatal: false }).decode(content);
    if (!isUtf8(xml)) return null;
    const author = document.traits.trackRevisions === true ? AUTHOR : null;
    entries[name] = new TextEncoder().encode(withTexts(xml, texts, author));
  }
  const filled = zipSync(entries);
  const again = await readFile(filled);
  return again.ok && isJustThat(document, again.document, texts) ? filled : null;
}
