import { rowOfCell, tableOfKey } from "../../form";
import type { CellKey, FormTable, RowKey, TableId } from "../../form";
import { cellPlace } from "../../document";
import type { Place } from "../../document/types";
import type { Report } from "../../report/types";
import type { FindingDraft } from "../finding";
import type { OtherPlace } from "../types";
import { formOfTable } from "./required-form";

/** Where findings stand in the document, from what the report knows of its cells. */

/** What a finding says about where it is: in the form, and in the document. */
type About = Required<Pick<FindingDraft, "table" | "section" | "place">> & Pick<FindingDraft, "row" | "cell">;

/** A table of the form: its first part; the heading of its section, or the document, when it is not there. */
export function placeOfTable(report: Report, id: TableId, section: number): Place {
  const part = report.tables[id]?.parts[0];
  if (part) return { kind: "table", table: part.index };
  const heading = report.sections.find(({ number }) => number === section)?.heading;
  return heading
    ? { kind: "paragraph", paragraph: heading.index, range: null, text: heading.text }
    : { kind: "document" };
}

/** A row of the form: where its numbers stand; its table when none of them is there. */
export function placeOfRow(report: Report, id: TableId, section: number, row: RowKey): Place {
  for (const found of report.tables[id]?.cells.values() ?? []) {
    if (rowOfCell(found.key) === row) {
      return { kind: "row", table: found.table.index, tr: found.cell.tr };
    }
  }
  return placeOfTable(report, id, section);
}

/** A number cell of the form; its row or table when the document has no such cell. */
export function placeOfCell(report: Report, id: TableId, section: number, key: CellKey): Place {
  const found = report.tables[id]?.cells.get(key);
  return found ? cellPlace(found.table, found.cell) : placeOfRow(report, id, section, rowOfCell(key));
}

/** A number cell as the other side of what a finding is about; null where the document has no such cell. */
export function otherCell(report: Report, cell: CellKey): OtherPlace | null {
  const id = tableOfKey(cell);
  const found = report.tables[id]?.cells.get(cell);
  if (!found) return null;
  const { section } = formOfTable(report, id).tables[id];
  return { cell, section, text: found.text.trim(), excerpt: null, place: cellPlace(found.table, found.cell) };
}

/** A finding about a table of the form as a whole. */
export const aboutTable = (report: Report, { id, section }: FormTable): About => ({
  table: id,
  section,
  place: placeOfTable(report, id, section),
});

/** A finding about a number cell of the form. */
export const aboutCell = (report: Report, { id, section }: FormTable, cell: CellKey): About => ({
  table: id,
  row: rowOfCell(cell),
  cell,
  section,
  place: placeOfCell(report, id, section, cell),
});
