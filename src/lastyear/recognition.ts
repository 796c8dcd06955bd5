import { formOf, numberCells, tableIds } from "../form";
import type { Edition, Form, RowKey, TableId } from "../form/types";
import { requiredForm } from "../report/required-form";
import type { Report, ReportTable } from "../report/types";

/** What was found in last year's report, to be shown before anything is taken from it. */
export interface Recognition {
  unit: string | null;
  year: number | null;
  yearSource: Report["yearSource"];
  edition: Edition | null;
  hasTitle: boolean;
  /** The six parts; `title` as it stands in the report, null for a part whose heading was not found. */
  parts: { number: 1 | 2 | 3 | 4 | 5 | 6; title: string | null }[];
  tables: RecognisedTable[];
}

export interface RecognisedTable {
  id: TableId;
  /** Null when the table was not found. */
  edition: Edition | null;
  /** Number cells of the form, and those in which a number could be read. */
  cells: number;
  read: number;
  /** Rows of which some number could not be read or is not there. */
  unread: RowKey[];
}

function recognisedTable(id: TableId, table: ReportTable | undefined, required: Form): RecognisedTable {
  const form = (table ? formOf(table.edition) : required).tables[id];
  const isRead = (key: string): boolean => table?.cells.get(key)?.value.state === "number";
  const rows = form.rows.flatMap((row) => {
    const keys = row.cells.flatMap(({ role, key }) => (role === "number" && key !== undefined ? [key] : []));
    return row.key === null || keys.length === 0 ? [] : [{ row: row.key, keys }];
  });
  return {
    id,
    edition: table?.edition ?? null,
    cells: numberCells(form).length,
    read: numberCells(form).filter(({ key }) => isRead(key!)).length,
    unread: rows.filter(({ keys }) => !keys.every(isRead)).map(({ row }) => row),
  };
}

/** What was recognised in a report. */
export const recognitionOf = (report: Report): Recognition => ({
  unit: report.unit,
  year: report.year,
  yearSource: report.yearSource,
  edition: report.edition,
  hasTitle: report.title.length > 0,
  parts: requiredForm(report).sections.map(({ number }) => ({
    number,
    title: report.sections.find((section) => section.number === number)?.title ?? null,
  })),
  tables: tableIds.map((id) => recognisedTable(id, report.tables[id], requiredForm(report))),
});
