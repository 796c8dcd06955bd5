import type { Cell } from "../../document/types";
import type { Form, FormColumn } from "../../form/types";
import { alignSequences } from "../../language/alignment";
import { type FoundRow, type Span, endOf, isNumber, mayBeNumber, overlap } from "./grid";
import { likenessToLabel } from "./labels";
import { isBlank } from "../../language/normalise";

/** Where the number columns of a table of the form stand on the grid of one table of the document. */
export interface NumberColumns {
  /** First grid column that holds numbers: labels stand left of it. */
  edge: number;
  /** For each column of the form its columns on the grid, or null where the document has none. */
  spans: (Span | null)[];
}

/** The cells at the right end of a row that may hold numbers. */
function numberRun(row: FoundRow): Cell[] {
  let first = row.own.length;
  while (first > 0 && mayBeNumber(row.own[first - 1]!)) first--;
  return row.own.slice(first);
}

/**
 * The number columns as most rows have them. Rows whose label is lost have a longer run, rows with a word in a
 * number cell a shorter one: both are outvoted.
 */
function commonRun(rows: FoundRow[], wanted: number): Span[] {
  const votes = new Map<string, { count: number; run: Cell[] }>();
  for (const row of rows) {
    const run = numberRun(row);
    if (run.length === 0) continue;
    const key = run.map((cell) => cell.column).join(" ");
    const vote = votes.get(key) ?? { count: 0, run };
    vote.count++;
    votes.set(key, vote);
  }
  const distance = (run: Cell[]): number => Math.abs(run.length - wanted);
  const ranked = [...votes.values()].sort((a, b) => b.count - a.count || distance(a.run) - distance(b.run));
  return (ranked[0]?.run ?? []).map(({ column, columnSpan }) => ({ column, columnSpan }));
}

/** Texts above a column in the rows of headings, from top to bottom, without repetitions. */
function headsAbove(heads: FoundRow[], span: Span): string[] {
  const cells = new Set<Cell>();
  for (const row of heads)
    for (const cell of row.covering) if (overlap(cell, span) > 0 && !isBlank(cell.text)) cells.add(cell);
  return [...cells].map((cell) => cell.text);
}

/**
 * Finds the number columns in the rows of one table of the document: the columns as the rows of numbers have them,
 * aligned with the form's columns by the headings above them, so that a stray or a lost column is told from the
 * others. Order counts: columns that change places are not followed.
 */
export function findColumns(
  form: Form,
  columns: FormColumn[],
  heads: FoundRow[],
  rows: FoundRow[],
): NumberColumns | null {
  const run = commonRun(rows, columns.length);
  if (run.length === 0) return null;
  const above = run.map((span) => headsAbove(heads, span));
  const fit = (i: number, j: number): number => {
    const own = above[j]!.at(-1);
    if (own === undefined) return 0;
    const labels = columns[i]!.labels;
    const parents = labels
      .slice(0, -1)
      .filter((label) => above[j]!.some((text) => likenessToLabel(form, label, text) > 0.8));
    return 2 * likenessToLabel(form, labels.at(-1)!, own) - 0.9 + 0.2 * parents.length;
  };
  const { pairs } = alignSequences(columns.length, run.length, {
    score: fit,
    skipLeft: () => -1,
    // Without headings the numbers stand at the right end: what is too much is skipped on the left.
    skipRight: (j) => (above[j]!.length === 0 ? -0.5 + j * 0.001 : -1),
  });
  const spans = columns.map((): Span | null => null);
  for (const { left, right } of pairs) if (left !== null && right !== null) spans[left] = run[right]!;
  const first = spans.find((span) => span !== null);
  return first ? { edge: first.column, spans } : null;
}

/**
 * The cells of one row for the given columns, null where the row has none.
 *
 * Normally by place on the grid. When a label cell was lost and the numbers moved left, a number stands where the
 * labels belong and the row ends early or in empty cells: then the numbers are taken in their order.
 */
export function cellsOfRow(row: FoundRow, columns: NumberColumns): (Cell | null)[] {
  const { edge, spans } = columns;
  const wanted = spans.length;
  const moved = row.own.findIndex((cell) => cell.column < edge && isNumber(cell));
  if (moved >= 0) {
    const shifted = row.own.slice(moved);
    if (shifted.slice(wanted).every((cell) => isBlank(cell.text)))
      return spans.map((_, i) => shifted[i] ?? null);
  }
  const byPlace = spans.map((span) => (span ? bestOverlap(row.own, span) : null));
  const found = byPlace.filter((cell) => cell !== null);
  if (new Set(found).size === wanted) return byPlace;
  const run = numberRun(row);
  if (run.length === wanted) return run;
  return byPlace.map((cell, i) => (cell && byPlace.indexOf(cell) === i ? cell : null));
}

/** Of cells that stand left to right the first that shares most columns with the span. */
function bestOverlap(cells: Cell[], span: Span): Cell | null {
  const end = endOf(span);
  let best: Cell | null = null;
  let most = 0;
  for (const cell of cells) {
    if (cell.column >= end) break;
    const shared = overlap(cell, span);
    if (shared <= most) continue;
    best = cell;
    most = shared;
  }
  return best;
}

/**
 * Cells left of the numbers that cover this row, left to right; in a row whose cells moved, those without a number.
 * @param numbers the cells of the row in its number columns
 */
export function labelCells(
  row: FoundRow,
  columns: NumberColumns,
  numbers: readonly (Cell | null)[] = cellsOfRow(row, columns),
): Cell[] {
  return row.covering.filter((cell) => cell.column < columns.edge && !numbers.includes(cell));
}
