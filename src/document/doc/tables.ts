import type { RawBlock, RawTable } from "../unnumbered";
import { layOut, type RawRow } from "../grid";
import type { RowDefinition } from "./row-definition";

/** A row while it is read: the blocks of each cell, then what its end says. */
export interface DocRow {
  cells: RawBlock[][];
  definition: RowDefinition;
}

/** Edges of cells that differ by less than this (twips) are one line of the grid: rows are drawn by hand. */
const SAME_EDGE = 40;

/** The rows of one table → a table on the grid that their edges make. */
export function tableOf(rows: DocRow[]): RawTable {
  const lines = gridLines(rows.flatMap((row) => row.definition.edges));
  const grid = layOut(rows.map((row) => rawRow(row, lines)));
  const lost = rows.flatMap(({ cells }, row) =>
    cells.flatMap((blocks, cell) =>
      grid.cells[row]![cell] || blocks.every(isBlank) ? [] : [{ code: "text-in-merged-cell", row, cell }],
    ),
  );
  return {
    kind: "table",
    columns: grid.columns,
    problems: [...grid.problems, ...lost],
    rows: rows.map(({ cells, definition }, row) => ({
      header: definition.header,
      cells: cells.map((blocks, i) => {
        const rectangle = grid.cells[row]![i]!;
        return rectangle && { ...rectangle, blocks };
      }),
    })),
  };
}

function gridLines(edges: number[]): number[] {
  const lines: number[] = [];
  for (const edge of [...new Set(edges)].sort((a, b) => a - b)) {
    if (lines.length === 0 || edge - lines[lines.length - 1]! >= SAME_EDGE) lines.push(edge);
  }
  return lines;
}

/** The line at or before an edge, found by halves. */
function lineOf(edge: number, lines: number[]): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]! <= edge) low = middle;
    else high = middle - 1;
  }
  return low;
}

const isBlank = (block: RawBlock): boolean => block.kind === "paragraph" && block.text.trim() === "";

function rawRow({ cells, definition }: DocRow, lines: number[]): RawRow {
  const { edges } = definition;
  // A row that does not say where its cells are: they stand side by side from the left.
  if (edges.length < cells.length + 1) {
    return { before: 0, after: 0, cells: cells.map(() => ({ span: 1, vertical: null, horizontal: null })) };
  }
  return {
    before: lineOf(edges[0]!, lines),
    after: lines.length - 1 - lineOf(edges[cells.length]!, lines),
    cells: cells.map((blocks, i) => {
      const { vertical = null, horizontal = null } = definition.cells[i] ?? {};
      const span = lineOf(edges[i + 1]!, lines) - lineOf(edges[i]!, lines);
      // Some programs leave the cells that were merged into the one on their left without any width.
      const isRest = span <= 0 && i > 0 && (horizontal === "continue" || blocks.every(isBlank));
      return { span: isRest ? 0 : Math.max(1, span), vertical, horizontal };
    }),
  };
}
