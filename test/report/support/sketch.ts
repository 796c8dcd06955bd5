import type { Form, TableId } from "../../../src/form";

/**
 * Tables as plain data that tests can change at will (lose a label, cut at a row, add a column) before they become a
 * document.
 */

export interface SketchCell {
  column: number;
  columnSpan: number;
  rowSpan: number;
  text: string;
  /** The cell of the form that this was made from. */
  key?: string;
}

export interface SketchTable {
  caption: string | null;
  columns: number;
  rows: { cells: SketchCell[]; header: boolean; key: string | null }[];
}

export type Values = (key: string) => string;

const copy = (table: SketchTable): SketchTable => structuredClone(table);

/** A table of the form as the official file has it, with these texts in its number cells. */
export function sketchForm(form: Form, id: TableId, values: Values): SketchTable {
  const table = form.tables[id];
  return {
    caption: null,
    columns: table.widths.length,
    rows: table.rows.map((row) => ({
      key: row.key,
      header: row.header,
      cells: row.cells.map(({ column, columnSpan, rowSpan, text, key }) => ({
        column,
        columnSpan,
        rowSpan,
        text: key ? values(key) : text,
        ...(key ? { key } : {}),
      })),
    })),
  };
}

/** Takes a row out; cells that reach into it from above or below get shorter. */
export function withoutRow(table: SketchTable, at: number): SketchTable {
  const result = copy(table);
  result.rows.slice(0, at).forEach((row, i) => {
    for (const cell of row.cells) if (i + cell.rowSpan > at) cell.rowSpan -= 1;
  });
  const [removed] = result.rows.splice(at, 1);
  const rest = removed!.cells.filter((cell) => cell.rowSpan > 1);
  result.rows[at]?.cells.unshift(...rest.map((cell) => ({ ...cell, rowSpan: cell.rowSpan - 1 })));
  return result;
}

/**
 * The table with some rows in the places of others; cells that are merged over several rows stay where they are.
 * @param places where rows stand now
 * @param order for each of these places, which of the rows is to stand there
 */
export function withRowsAs(table: SketchTable, places: number[], order: number[]): SketchTable {
  const result = copy(table);
  const isMerged = (cell: SketchCell): boolean => cell.rowSpan > 1;
  places.forEach((place, i) => {
    const row = table.rows[order[i]!]!;
    const cells = [
      ...table.rows[place]!.cells.filter(isMerged),
      ...row.cells.filter((cell) => !isMerged(cell)),
    ].sort((a, b) => a.column - b.column);
    result.rows[place] = { ...row, cells: structuredClone(cells) };
  });
  return result;
}

/** The table without the rows of numbers of the given keys. */
export const dropRows = (table: SketchTable, keys: RegExp): SketchTable =>
  table.rows
    .map(({ key }, at) => ({ key, at }))
    .filter(({ key }) => key !== null && keys.test(key))
    .reverse()
    .reduce((left, { at }) => withoutRow(left, at), table);

/** Puts a row of unmerged cells in front of row `at`; cells that reach over the place are ended and begin again. */
export function withRow(table: SketchTable, at: number, texts: string[]): SketchTable {
  const [above, below] = cutAt(table, at, false);
  const cells = texts.map((text, column) => ({ column, columnSpan: 1, rowSpan: 1, text }));
  return { ...above, rows: [...above.rows, { key: null, header: false, cells }, ...below.rows] };
}

/** Cuts before row `at`, as a page break that somebody made into two tables; cut cells go on empty below. */
export function cutAt(table: SketchTable, at: number, repeatHeads: boolean): [SketchTable, SketchTable] {
  const above = { ...copy(table), rows: copy(table).rows.slice(0, at) };
  const below = { ...copy(table), rows: copy(table).rows.slice(at) };
  above.rows.forEach((row, i) => {
    for (const cell of row.cells)
      if (i + cell.rowSpan > at) {
        below.rows[0]?.cells.unshift({ ...cell, text: "", rowSpan: i + cell.rowSpan - at });
        cell.rowSpan = at - i;
      }
  });
  below.rows[0]?.cells.sort((a, b) => a.column - b.column);
  const heads = repeatHeads ? copy(table).rows.filter((row) => row.header) : [];
  return [above, { ...below, rows: [...heads, ...below.rows] }];
}

/** Changes every cell. */
export function mapCells(
  table: SketchTable,
  change: (cell: SketchCell, row: number) => SketchCell,
): SketchTable {
  return {
    ...table,
    rows: table.rows.map((row, i) => ({ ...row, cells: row.cells.map((cell) => change(cell, i)) })),
  };
}

/** Puts an empty grid column in front of column `at`: an own cell in each row, or a wider merged cell. */
export function withColumn(table: SketchTable, at: number): SketchTable {
  const result = copy(table);
  result.columns += 1;
  const covered = result.rows.map(() => false);
  result.rows.forEach((row, i) => {
    for (const cell of row.cells) {
      if (cell.column >= at) cell.column += 1;
      else if (cell.column + cell.columnSpan > at) {
        cell.columnSpan += 1;
        for (let r = i; r < i + cell.rowSpan; r++) covered[r] = true;
      }
    }
  });
  result.rows.forEach((row, i) => {
    if (covered[i]) return;
    row.cells.push({ column: at, columnSpan: 1, rowSpan: 1, text: "" });
    row.cells.sort((a, b) => a.column - b.column);
  });
  return result;
}

/** Doubles every grid column, and splits the first of each row unevenly, as programs do that rebuild the grid. */
export function regridded(table: SketchTable): SketchTable {
  const doubled = mapCells(table, (cell) => ({
    ...cell,
    column: cell.column * 2,
    columnSpan: cell.columnSpan * 2,
  }));
  return { ...doubled, columns: table.columns * 2 };
}

/** Table 二 typed as four tables: one for each block. */
export function inBlocks(table: SketchTable): SketchTable[] {
  const starts = table.rows.flatMap((row, i) => (row.key === null && row.cells.length === 1 ? [i] : []));
  return starts.map((from, i) => ({ ...copy(table), rows: copy(table).rows.slice(from, starts[i + 1]) }));
}
