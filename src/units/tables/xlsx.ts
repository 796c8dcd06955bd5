import { strToU8, zipSync } from "fflate";
import { workbookParts, type Worksheet } from "../../ooxml/workbook";

/** The earliest time a zip can hold: the same content gives the same bytes. */
const EARLIEST = new Date(1980, 0, 1);

/** Sheets as an Excel file. */
export function sheetsXlsx(sheets: readonly Worksheet[]): Uint8Array {
  const entries = workbookParts(sheets).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: EARLIEST, level: 6 });
}
