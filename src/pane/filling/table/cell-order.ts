import type { CellKey, FillRow } from "../../../form";
import type { GridNumber } from "../../../check/fill/grid-numbers";

/** Where the keyboard goes from a cell. */

const cellsOf = (rows: FillRow[]): CellKey[] => rows.flatMap(({ cells }) => cells.map(({ key }) => key));

/** The next cell that one types: what follows by itself is passed by. Null behind the last. */
export function nextCell(
  rows: FillRow[],
  grid: ReadonlyMap<CellKey, GridNumber>,
  from: CellKey,
): CellKey | null {
  const cells = cellsOf(rows);
  const behind = cells.slice(cells.indexOf(from) + 1);
  return behind.find((key) => grid.has(key) && grid.get(key)!.from !== "derived") ?? null;
}

/** The cell of the same column in the next row, or the one before; null at the ends. */
export function cellBelow(rows: FillRow[], from: CellKey, by: 1 | -1): CellKey | null {
  const at = rows.findIndex(({ cells }) => cells.some(({ key }) => key === from));
  const column = rows[at]?.cells.findIndex(({ key }) => key === from) ?? 0;
  const { cells } = rows[at + by] ?? { cells: [] };
  return cells[Math.min(column, cells.length - 1)]?.key ?? null;
}

/** The row in which a cell stands. */
export const rowWith = (rows: FillRow[], cell: CellKey): FillRow | undefined =>
  rows.find(({ cells }) => cells.some(({ key }) => key === cell));
