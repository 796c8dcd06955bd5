import type { Cell, Table } from "../../document/types";
import { allCells } from "../../document";

const isNumber = (cell: Cell): boolean => /^[\s\d０-９,，.．]*[\d０-９][\s\d０-９,，.．]*$/.test(cell.text);

const distance = (a: Cell, b: Cell): number =>
  a.tr === b.tr
    ? Math.abs(a.column - b.column)
    : 1000 * Math.abs(a.row - b.row) + Math.abs(a.column - b.column);

/**
 * The cell after which a number in an empty cell is to look: the nearest one with a number, those of the same row
 * first. Null when the table has none.
 */
export function numberNear(table: Table, cell: Cell): Cell | null {
  const numbers = allCells(table).filter((other) => other !== cell && isNumber(other));
  return numbers.reduce<Cell | null>(
    (best, other) => (best === null || distance(cell, other) < distance(cell, best) ? other : best),
    null,
  );
}
