import type { CellKey, Form, FormCell, FormColumn, FormRow, FormTable, RowKey, TableId } from "./types";

/** Keys of rows and cells, and what the form says of them. */

export const tableIds: readonly TableId[] = ["disclosure", "applications", "disputes"];

/** The table of a cell or row key. */
export function tableOfKey(key: CellKey | RowKey): TableId {
  const end = key.indexOf("/");
  return (end < 0 ? key : key.slice(0, end)) as TableId;
}

/** The row of a cell: `disputes` for table 四, whose three groups share one row. */
export const rowOfCell = (key: CellKey): RowKey =>
  tableOfKey(key) === "disputes" ? "disputes" : key.slice(0, key.lastIndexOf("/"));

/** The column id of a cell: the part behind its row. */
export const columnOfCell = (key: CellKey): string => key.slice(rowOfCell(key).length + 1);

/** What was found out of a part of a form; every check asks for it many times, and a form does not change. */
function remembered<K extends object, V>(find: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key)!;
  };
}

/** All number cells of a table, row by row. */
export const numberCells = remembered((table: FormTable): readonly FormCell[] =>
  table.rows.flatMap((row) => row.cells.filter((cell) => cell.role === "number")),
);

/**
 * All cell keys of a form in the order in which they stand in it.
 * @public
 */
export const cellKeys = remembered((form: Form): readonly CellKey[] =>
  tableIds.flatMap((id) => numberCells(form.tables[id]).map((cell) => cell.key!)),
);

/**
 * A row of the form by its key.
 * @throws for a key that the form does not have
 */
export function findRow(form: Form, key: RowKey): FormRow {
  const row = form.tables[tableOfKey(key)].rows.find((candidate) => candidate.key === key);
  if (!row) throw new Error(`The form has no row ${key}.`);
  return row;
}

/**
 * The column in which a cell of the form stands.
 * @throws for a cell that the form does not have
 */
export function findColumn(form: Form, cell: CellKey): FormColumn {
  const column = form.tables[tableOfKey(cell)].columns.find(({ id }) => id === columnOfCell(cell));
  if (!column) throw new Error(`The form has no column for ${cell}.`);
  return column;
}
