import { numberCells } from "../../form";
import type { CellKey, Form, FormCell, FormTable } from "../../form";
import type { Report, ReportCell, ReportTable } from "../../report/types";
import { formOfTable } from "./required-form";

/** The tables and number cells of a report together with what the form says of them. */

export interface FoundTable {
  form: Form;
  table: FormTable;
  found: ReportTable;
}

export interface FoundCell extends FoundTable {
  /** The cell of the form; it has a key and a kind. */
  cell: FormCell & { key: CellKey };
  written: ReportCell;
}

/** The tables of the form that stand in the report, in the order of the form. */
export function foundTables(report: Report): FoundTable[] {
  return Object.values(report.tables)
    .map((found): FoundTable => {
      const form = formOfTable(report, found.id);
      return { form, table: form.tables[found.id], found };
    })
    .sort((a, b) => a.table.section - b.table.section);
}

/** The number cells of a table that stand in the document, row by row. */
export function foundCells({ form, table, found }: FoundTable): FoundCell[] {
  return numberCells(table).flatMap((cell) => {
    const written = found.cells.get(cell.key!);
    return written ? [{ form, table, found, cell: cell as FoundCell["cell"], written }] : [];
  });
}

/** No number has been typed into this table yet. */
export const isUntouched = (found: ReportTable): boolean =>
  found.cells.size > 1 && [...found.cells.values()].every(({ value }) => value.state === "empty");
