import type { Cell, Table } from "../../document/types";
import { allCells } from "../../document";

const isNumber = (text: string): boolean => /^[\s\d０-９,，.．]*[\d０-９][\s\d０-９,，.．]*$/.test(text);

/** Numbers look like those of their row. */
const alongRow = (a: Cell, b: Cell): number =>
  a.tr === b.tr
    ? Math.abs(a.column - b.column)
    : 1000 * Math.abs(a.row - b.row) + Math.abs(a.column - b.column);

/** Names of rows look like those of the rows above and below. */
const alongColumn = (a: Cell, b: Cell): number =>
  1000 * Math.abs(a.column - b.column) + Math.abs(a.row - b.row);

/**
 * The cell after which a text in an empty cell is to look: for a number the nearest one with a number, those of the same
 * row first; for words the nearest one with words, those of the same column first. Null when the table has none.
 */
export function alikeNear(table: Table, cell: Cell, text: string): Cell | null {
  const wanted = isNumber(text);
  const distance = wanted ? alongRow : alongColumn;
  const alike = allCells(table).filter(
    (other) => other !== cell && other.text.trim() !== "" && isNumber(other.text) === wanted,
  );
  return alike.reduce<Cell | null>(
    (best, other) => (best === null || distance(cell, other) < distance(cell, best) ? other : best),
    null,
  );
}
