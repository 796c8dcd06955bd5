import { readFile, type Block } from "../../document";
import { decodeText } from "../../document/encoding/encoding";
import { recognise } from "../../document/file-kind";
import { MAX_FILE_BYTES } from "../../document/limits";
import { sheetRows } from "../../document/spreadsheet/sheet-rows";
import { namesInList } from "./name-list";

/** The names in a list, or why there are none: the file cannot be read as a list, or no name of a body is in it. */
export type NamesOrReason = { ok: true; names: string[] } | { ok: false; reason: "unreadable" | "none" };

const BETWEEN_CELLS = "\t";

/** A row of a table is a line, each text in its column: those beside it may be merged with the ones above. */
function linesOf(block: Block): string[] {
  if (block.kind === "paragraph") return block.hidden ? [] : [block.text];
  return block.rows.map(({ cells }) => {
    const line = new Array<string>(block.columns).fill("");
    for (const { column, text } of cells) line[column] = text.replace(/\s+/gu, " ");
    return line.join(BETWEEN_CELLS);
  });
}

/** The texts in which names may stand; a workbook has one for each sheet. Null for a file that is no list. */
async function textsIn(bytes: Uint8Array): Promise<string[] | null> {
  if (bytes.length > MAX_FILE_BYTES) return null;
  const kind = recognise(bytes);
  if (kind === "text") return [decodeText(bytes)];
  const reading = await readFile(bytes);
  if (reading.ok) return [reading.document.blocks.flatMap(linesOf).join("\n")];
  if (reading.code !== "spreadsheet" || kind !== "zip") return null;
  const read = sheetRows(bytes);
  return read.ok && read.sheets.length > 0
    ? read.sheets.map((rows) => rows.map((row) => row.join(BETWEEN_CELLS)).join("\n"))
    : null;
}

/**
 * The names in the file of a list: text or CSV, Word, a web page, or Excel (then of the first sheet that has any). Never throws on
 * the content.
 */
export async function namesInFile(bytes: Uint8Array): Promise<NamesOrReason> {
  const texts = await textsIn(bytes);
  if (texts === null) return { ok: false, reason: "unreadable" };
  const names = texts.map(namesInList).find((found) => found.length > 0);
  return names ? { ok: true, names } : { ok: false, reason: "none" };
}
