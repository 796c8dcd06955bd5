import { formOfTable } from "../../check/tables/required-form";
import { uniqueNames } from "../../language/hash";
import { sameText } from "../../language/same-text";
import type { TableId } from "../../form";
import type { Report } from "../../report";

/** The words of a form's table as they stand in a report: heads, names of rows, the printed remark. */
export interface TableLabel {
  /** Tells it from the others of its table, in whatever document. */
  id: string;
  /** The table and the form's own words. */
  name: string;
  /** As they stand in the report. */
  shown: string;
  same: string;
  /** False where there is no cell for them. */
  isThere: boolean;
}

/** The labels of a table in the order of the form; none where the table is missing or came as running text. */
export function tableLabels(report: Report, id: TableId): TableLabel[] {
  const table = report.tables[id];
  if (!table) return [];
  const { name } = formOfTable(report, id).tables[id];
  const ids = uniqueNames(table.labels.map(({ row, role, expected }) => `${row ?? ""}|${role}|${expected}`));
  return table.labels.map(({ expected, actual, cell }, i) => ({
    id: ids[i]!,
    name: `${name}“${expected}”`,
    shown: actual.trim(),
    same: sameText(actual),
    isThere: cell !== null,
  }));
}
