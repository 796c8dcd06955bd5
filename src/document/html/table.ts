import type { RawBlock, DraftProblem, DraftRow, RawTable } from "../unnumbered";
import { largest } from "../largest";
import { MAX_PLACES, MAX_SPAN } from "../limits";
import { UnreadableError } from "../refusal";

/** A cell as HTML says it. `rowSpan` 0 reaches to the end of its group. */
export interface HtmlCell {
  columnSpan: number;
  rowSpan: number;
  blocks: RawBlock[];
}

/** A row group (`thead`, `tbody`, `tfoot`): cells do not reach out of it. Null is a place that another cell covers. */
export interface HtmlRowGroup {
  header: boolean;
  rows: (HtmlCell | null)[][];
}

/**
 * Places the cells of an HTML table (HTML standard 4.9.12.1, forming a table): each at the first free column, over as
 * many columns and rows as it says. Where cells would cover each other the later one ends before, and it is said.
 * @throws Refusal `too-complex` for a table that is larger than any
 */
export function placeCells(groups: HtmlRowGroup[]): RawTable {
  const problems: DraftProblem[] = [];
  const rows: DraftRow[] = [];
  const widths: number[] = [];
  let covered = 0;

  for (const group of groups) {
    const first = rows.length;
    const end = first + group.rows.length;
    /** Taken places of each row of the group. */
    const taken = group.rows.map(() => new Set<number>());
    group.rows.forEach((cells, i) => {
      const row = first + i;
      let column = 0;
      const placed = cells.map((cell, index) => {
        if (!cell) {
          taken[i]!.add(column++);
          return null;
        }
        while (taken[i]!.has(column)) column++;
        const wanted = Math.min(Math.max(1, cell.columnSpan), MAX_SPAN);
        let columnSpan = 1;
        while (columnSpan < wanted && !taken[i]!.has(column + columnSpan)) columnSpan++;
        if (columnSpan < wanted) problems.push({ code: "merge-contradicts", row, cell: index });
        const rowSpan = Math.min(cell.rowSpan === 0 ? end - row : Math.max(1, cell.rowSpan), end - row);
        covered += columnSpan * rowSpan;
        if (covered > MAX_PLACES) throw new UnreadableError("too-complex", { limit: MAX_PLACES });
        for (let down = i; down < i + rowSpan; down++) {
          for (let right = column; right < column + columnSpan; right++) taken[down]!.add(right);
        }
        const rectangle = { column, columnSpan, row, rowSpan, blocks: cell.blocks };
        column++;
        return rectangle;
      });
      rows.push({ header: group.header, cells: placed });
    });
    for (const places of taken) widths.push(places.size === 0 ? 0 : largest(places) + 1);
  }

  const columns = withoutEmptyEnd(rows, largest(widths));
  widths.forEach((width, row) => {
    if (width < columns && rows[row]!.cells.length > 0)
      problems.push({ code: "ragged-row", row, cell: null });
  });
  return { kind: "table", columns, rows, problems };
}

/** Columns at the end in which no cell begins have no width on the screen: a band with too large a `colspan`. */
function withoutEmptyEnd(rows: DraftRow[], columns: number): number {
  const cells = rows.flatMap((row) => row.cells).filter((cell) => cell !== null);
  const used = largest(cells.map((cell) => cell.column + 1));
  // A single cell in each row keeps one column.
  for (const cell of cells) cell.columnSpan = Math.min(cell.columnSpan, used - cell.column);
  return Math.min(columns, used);
}
