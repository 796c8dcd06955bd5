import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFile } from "../../../src/document";
import type { CellKey } from "../../../src/form";
import { readReport, type Report } from "../../../src/report";
import { sharedFile } from "../../support/shared-reports";

export const OFFICIAL_FORM = "official-form-2021.docx";

/** The official form as the notice hands it out, where it stands beside the project. */
export const officialForm = (): Uint8Array => new Uint8Array(readFileSync(sharedFile(OFFICIAL_FORM)));

export async function reportFrom(bytes: Uint8Array): Promise<Report> {
  const reading = await readFile(bytes);
  if (!reading.ok) throw new Error(`Unreadable: ${reading.code}`);
  return readReport(reading.document);
}

/** Splits XML at each start of an element of this name; elements of the name do not nest here. */
const startsOf = (xml: string, name: string): string[] => xml.split(new RegExp(`(?=<w:${name}[ >])`));

/**
 * The same file with a text typed into number cells: a run more in the last paragraph of the `w:tc`, nothing else
 * changed. For files without nested tables.
 */
export async function typedInto(bytes: Uint8Array, textOf: (key: CellKey) => string): Promise<Uint8Array> {
  const wanted = new Map<string, CellKey>();
  for (const table of Object.values((await reportFrom(bytes)).tables)) {
    for (const { key, cell, table: inDocument } of table.cells.values()) {
      wanted.set(`${inDocument.index}/${cell.tr}/${cell.tc}`, key);
    }
  }
  const parts = unzipSync(bytes);
  const main = "word/document.xml";
  // The first piece of each split stands in front of the first element of the name.
  const typed = startsOf(strFromU8(parts[main]!), "tbl").map((table, t) =>
    startsOf(table, "tr").map((row, tr) =>
      startsOf(row, "tc").map((cell, tc) => {
        const key = wanted.get(`${t - 1}/${tr - 1}/${tc - 1}`);
        if (key === undefined) return cell;
        const end = cell.indexOf("</w:tc>");
        const at = cell.slice(0, end).lastIndexOf("</w:p>");
        return `${cell.slice(0, at)}<w:r><w:t>${textOf(key)}</w:t></w:r>${cell.slice(at)}`;
      }),
    ),
  );
  return zipSync({ ...parts, [main]: strToU8(typed.flat(2).join("")) });
}
