import type { FormCell, FormRow, FormTable } from "../form/types";

/** A `w:tc` to be: a cell of the form, or the continuation of one that began in a row above. */
export interface GridCell {
  cell: FormCell;
  /** `none`: spans one row. */
  merge: "none" | "restart" | "continue";
}

/** A merge that is taller than this cannot be held together on one page and is allowed to break. */
const TALLEST_HELD = 8;

/**
 * The cells of each row from left to right with the continuations of vertical merges, which WordprocessingML wants
 * as cells of their own (ECMA-376-1 §17.4.84).
 */
export function gridRows(table: FormTable): GridCell[][] {
  const rows: GridCell[][] = table.rows.map(() => []);
  table.rows.forEach((row, r) =>
    row.cells.forEach((cell) => {
      for (let i = 0; i < cell.rowSpan; i++)
        rows[r + i]!.push({ cell, merge: cell.rowSpan === 1 ? "none" : i === 0 ? "restart" : "continue" });
    }),
  );
  return rows.map((cells) => cells.sort((a, b) => a.cell.column - b.cell.column));
}

const headsWhatFollows = (row: FormRow): boolean => row.key === null;

/** Rows that must not be parted from the one below: heads, and all but the last of a group of merged rows. */
export function heldRows(table: FormTable): boolean[] {
  const held = table.rows.map(headsWhatFollows);
  table.rows.forEach((row, r) =>
    row.cells.forEach((cell) => {
      if (cell.rowSpan <= TALLEST_HELD) for (let i = 0; i < cell.rowSpan - 1; i++) held[r + i] = true;
    }),
  );
  return held;
}
