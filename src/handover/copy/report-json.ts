import { formOfTable } from "../../check/tables/required-form";
import { columnName, rowName } from "../../check/tables/names";
import { rowOfCell, tableIds } from "../../form";
import type { CellKey, Edition, TableId } from "../../form";
import type { Report } from "../../report";
import { handedCellsOf, type HandedState } from "../cells";

/** The numbers of a report for programs; `docs/report.schema.json` says the same as a schema. */
export interface ReportJson {
  version: 1;
  /** Whose report; null where it cannot be told, as are year and edition. */
  unit: string | null;
  year: number | null;
  form: Edition | null;
  cells: CellJson[];
}

interface CellJson {
  /** The key of the cell: `applications/new/total`. */
  cell: CellKey;
  table: TableId;
  /** In the form's own words; the row of table 四 has no name. */
  row: string;
  column: string;
  state: HandedState;
  /** Null unless `state` is `number`. */
  number: number | null;
  /** What stands there where it is no number; else null. */
  text: string | null;
}

/** The numbers of some tables of a report. Nothing is in the way: what is no number says so. */
export function reportJson(report: Report, ids: readonly TableId[] = tableIds): ReportJson {
  const cells = ids.flatMap((id) => {
    const form = formOfTable(report, id);
    return handedCellsOf(report, id).map(({ key, state, text }): CellJson => ({
      cell: key,
      table: id,
      row: rowName(form, rowOfCell(key)),
      column: columnName(form, key),
      state,
      number: state === "number" ? Number(text) : null,
      text: state === "text" ? text : null,
    }));
  });
  return { version: 1, unit: report.unit, year: report.year, form: report.edition, cells };
}

/** The same as a text. */
export const copyJson = (report: Report, ids?: readonly TableId[]): string =>
  `${JSON.stringify(reportJson(report, ids), null, 2)}\n`;
