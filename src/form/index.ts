import { edition2019 } from "./edition2019";
import { edition2021 } from "./edition2021";
import type {
  CellKey,
  Edition,
  Form,
  FormCell,
  FormColumn,
  FormRow,
  FormTable,
  RowKey,
  TableId,
} from "./types";

export type * from "./types";
export { BALANCE_NOTE } from "./applications";
export { crossYearRelations, type CrossYearRelation } from "./cross-year";

const editions: Partial<Record<Edition, Form>> = { "2019": edition2019, "2021": edition2021 };

export const tableIds: readonly TableId[] = ["disclosure", "applications", "disputes"];

/** The form of an edition, or null when the project has no data for it. */
export const findForm = (edition: Edition): Form | null => editions[edition] ?? null;

/**
 * The form of an edition.
 * @throws when the project has no data for it.
 */
export function formOf(edition: Edition): Form {
  const form = findForm(edition);
  if (!form) throw new Error(`No data for edition ${edition} of the form.`);
  return form;
}

/** All editions of the form for which there is data, the one in force first. */
export const forms = (): readonly Form[] =>
  Object.values(editions).sort((a, b) => b.edition.localeCompare(a.edition));

/** The edition that a report of this year has to follow (2019 and 2020: 〔2019〕60号, later: 〔2021〕30号). */
export const editionOfYear = (year: number): Edition => (year >= 2021 ? "2021" : "2019");

/** The table of a cell or row key. */
export const tableOfKey = (key: CellKey | RowKey): TableId => key.split("/")[0] as TableId;

/** The row of a cell: `disputes` for table 四, whose three groups share one row. */
export const rowOfCell = (key: CellKey): RowKey =>
  tableOfKey(key) === "disputes" ? "disputes" : key.slice(0, key.lastIndexOf("/"));

/** The column id of a cell: the part behind its row. */
export const columnOfCell = (key: CellKey): string => key.slice(rowOfCell(key).length + 1);

/** All number cells of a table, row by row. */
export const numberCells = (table: FormTable): FormCell[] =>
  table.rows.flatMap((row) => row.cells.filter((cell) => cell.role === "number"));

/** All cell keys of a form in the order in which they stand in it. */
export const cellKeys = (form: Form): CellKey[] =>
  tableIds.flatMap((id) => numberCells(form.tables[id]).map((cell) => cell.key!));

export function findRow(form: Form, key: RowKey): FormRow {
  const row = form.tables[tableOfKey(key)].rows.find((candidate) => candidate.key === key);
  if (!row) throw new Error(`The form has no row ${key}.`);
  return row;
}

export function findColumn(form: Form, cell: CellKey): FormColumn {
  const column = form.tables[tableOfKey(cell)].columns.find(({ id }) => id === columnOfCell(cell));
  if (!column) throw new Error(`The form has no column for ${cell}.`);
  return column;
}
