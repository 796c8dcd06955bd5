import { largest } from "./largest";

/**
 * The grid of a table from the spans and merges of its rows (ECMA-376 17.4.14, 17.4.16, 17.4.17, 17.4.22,
 * 17.4.84). What cannot be true together gives a problem, and the cell stands for itself: never a wrong grid in
 * silence. See docs/merged-grids.md.
 */

/** `restart` begins a merge, `continue` belongs to the cell above (vertical) or to the left (horizontal). */
export type Merge = "restart" | "continue" | null;

export interface RawCell {
  /** Grid columns; 0 for a cell without width, which is part of the one on its left. */
  span: number;
  vertical: Merge;
  horizontal: Merge;
}

export interface RawRow {
  /** Grid columns left out before the first and after the last cell. */
  before: number;
  after: number;
  cells: RawCell[];
}

export interface Rectangle {
  column: number;
  columnSpan: number;
  row: number;
  rowSpan: number;
}

export interface GridProblem {
  code: "ragged-row" | "merge-without-start" | "merge-contradicts";
  row: number;
  /** Ordinal in the row; null when it is the whole row. */
  cell: number | null;
}

export interface Grid {
  columns: number;
  /** One per raw cell; null for a cell that is part of another one. */
  cells: (Rectangle | null)[][];
  problems: GridProblem[];
}

/** The rows of one table → where each cell lies. */
export function layOut(rows: RawRow[]): Grid {
  const problems: GridProblem[] = [];
  const widths: number[] = [];
  /** Vertical merges that are open at the lower edge of the row above, by first column. */
  let open = new Map<number, Rectangle>();

  const cells = rows.map((raw, row) => {
    const openBelow = new Map<number, Rectangle>();
    const placed: (Rectangle | null)[] = raw.cells.map(() => null);
    let column = raw.before;
    for (const group of horizontalGroups(raw.cells)) {
      const { index, columnSpan, vertical } = group;
      for (const stray of group.strays) problems.push({ code: "merge-without-start", row, cell: stray });
      let rectangle: Rectangle | null = { column, columnSpan, row, rowSpan: 1 };
      if (vertical === "continue") {
        const above = open.get(column);
        if (above?.columnSpan === columnSpan) {
          above.rowSpan++;
          openBelow.set(column, above);
          rectangle = null;
        } else {
          const touches = [...open.values()].some((other) => overlap(other, column, columnSpan));
          problems.push({ code: touches ? "merge-contradicts" : "merge-without-start", row, cell: index });
        }
      }
      if (rectangle && vertical) openBelow.set(column, rectangle);
      placed[index] = rectangle;
      column += columnSpan;
    }
    widths.push(column + raw.after);
    open = openBelow;
    return placed;
  });

  const columns = largest(widths);
  widths.forEach((width, row) => {
    if (width < columns) problems.push({ code: "ragged-row", row, cell: null });
  });
  return { columns, cells, problems };
}

const overlap = (rectangle: Rectangle, column: number, columnSpan: number): boolean =>
  rectangle.column < column + columnSpan && column < rectangle.column + rectangle.columnSpan;

interface Group {
  index: number;
  columnSpan: number;
  vertical: Merge;
  /** Cells that claim to continue a cell on their left which begins nothing. */
  strays: number[];
}

/** Legacy `w:hMerge`: a cell that begins a merge, and those that continue it or have no width, are one cell. */
function horizontalGroups(cells: RawCell[]): Group[] {
  const groups: Group[] = [];
  cells.forEach((cell, index) => {
    const last = groups[groups.length - 1];
    if (cell.span === 0 && last) return;
    const joins = cell.horizontal === "continue" && index > 0 && cells[index - 1]!.horizontal !== null;
    if (joins && last) {
      last.columnSpan += cell.span;
    } else {
      const strays = cell.horizontal === "continue" ? [index] : [];
      groups.push({ index, columnSpan: cell.span, vertical: cell.vertical, strays });
    }
  });
  return groups;
}
