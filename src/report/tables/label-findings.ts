import type { Cell, Table } from "../../document/types";
import type { Form, FormCell, FormRow, FormTable, RowKey } from "../../form/types";
import type { ReportLabel } from "../types";
import { alignSequences } from "../../language/alignment";
import { type NumberColumns, labelCells } from "./columns";
import { type FoundRow, type Span, endOf, overlap } from "./grid";
import { compareLabel, likenessToLabel } from "./labels";
import type { MatchedTable } from "./align-rows";
import type { MatchedRow } from "./rows";
import { isBlank, normalise } from "../../language/normalise";

function labelFound(
  form: Form,
  expected: FormCell,
  row: RowKey | null,
  cell: Cell | null,
  table: Table,
): ReportLabel {
  const actual = cell?.text ?? "";
  const role = expected.role === "number" ? "label" : expected.role;
  return {
    expected: expected.text,
    actual,
    ...compareLabel(form, expected.text, actual),
    row,
    role,
    cell,
    table,
  };
}

/** Lays labels of the form beside cells of the document, in order; null where there is no cell for a label. */
function pairLabels(form: Form, expected: FormCell[], cells: Cell[]): (Cell | null)[] {
  const { pairs } = alignSequences(expected.length, cells.length, {
    score: (i, j) =>
      isBlank(cells[j]!.text) ? 0.05 : 2 * likenessToLabel(form, expected[i]!.text, cells[j]!.text) - 0.7,
    skipLeft: () => -0.1,
    skipRight: (j) => (isBlank(cells[j]!.text) ? 0 : -0.8),
  });
  const found = expected.map((): Cell | null => null);
  for (const { left, right } of pairs) if (left !== null && right !== null) found[left] = cells[right]!;
  return found;
}

/** Label cells of the form that cover a row, outermost first. */
function labelsCovering(table: FormTable, row: FormRow): FormCell[] {
  const at = table.rows.indexOf(row);
  return table.rows
    .slice(0, at + 1)
    .flatMap((candidate, i) =>
      candidate.cells.filter((cell) => cell.role === "label" && i + cell.rowSpan > at),
    )
    .sort((a, b) => a.column - b.column);
}

/** The labels of all matched rows of numbers; a group's label once, at the first row of the group that is there. */
export function rowLabels(
  form: Form,
  table: FormTable,
  { matched }: MatchedTable,
  columnsOf: (row: FoundRow) => NumberColumns | null,
): ReportLabel[] {
  const done = new Set<FormCell>();
  return matched.flatMap(({ form: row, view }) => {
    if (!row || row.key === null || !view) return [];
    const columns = columnsOf(view.found);
    const expected = labelsCovering(table, row);
    const cells = columns ? labelCells(view.found, columns) : view.found.covering;
    const found = pairLabels(form, expected, cells);
    return expected.flatMap((cell, i) => {
      if (done.has(cell)) return [];
      done.add(cell);
      return [labelFound(form, cell, row.key, found[i]!, view.found.table)];
    });
  });
}

/** Whether no row of numbers is there of the block to which a heading belongs: then the rows are what is missing. */
function isBlockLost(matched: MatchedRow[], heading: number): boolean {
  const behind = matched.slice(heading).flatMap(({ form: row, view }) => (row ? [{ row, view }] : []));
  const first = behind.findIndex(({ row }) => row.key !== null);
  const next = behind.findIndex(({ row }, i) => i > first && row.key === null);
  const rows = first < 0 ? [] : behind.slice(first, next < 0 ? undefined : next);
  return rows.length > 0 && rows.every(({ view }) => view === null);
}

/**
 * The headings of table 二, which stand between its rows. A title of a block that stands as a paragraph of its own
 * (table 二 typed as four tables) is where a reader looks for it, and is not missed.
 */
export function headingRowLabels(
  form: Form,
  { matched }: MatchedTable,
  paragraphs: Set<string>,
  fallback: Table,
): ReportLabel[] {
  let table = fallback;
  return matched.flatMap(({ form: row, view }, at) => {
    if (view) table = view.found.table;
    if (!row || row.key !== null || (!view && isBlockLost(matched, at))) return [];
    const found = view ? pairLabels(form, row.cells, view.found.own) : row.cells.map(() => null);
    return row.cells.flatMap((cell, i) => {
      if (!view && paragraphs.has(normalise(cell.text))) return [];
      return [labelFound(form, cell, null, found[i]!, table)];
    });
  });
}

/** The part of the document's grid that lies under a heading of the form. */
function region(cell: FormCell, firstNumber: number, columns: NumberColumns): Span {
  if (cell.column < firstNumber) return { column: 0, columnSpan: columns.edge };
  const spans = columns.spans
    .slice(cell.column - firstNumber, cell.column - firstNumber + cell.columnSpan)
    .filter((span) => span !== null);
  const column = Math.min(...spans.map((span) => span.column));
  const end = Math.max(...spans.map(endOf));
  return spans.length === 0 ? { column: 0, columnSpan: 0 } : { column, columnSpan: end - column };
}

/**
 * The headings above tables 三 and 四: first every heading by its words among the cells above its columns, then those
 * with other words or none by their place.
 */
export function repeatedHeadLabels(
  form: Form,
  table: FormTable,
  { heads, columns, matched }: MatchedTable,
  fallback: Table,
): ReportLabel[] {
  const expected = table.rows.flatMap((row) => (row.header ? row.cells : []));
  const where = heads[0]?.table ?? fallback;
  const firstBody = matched.find(({ form: row, view }) => row && view?.found.table === where)?.view?.found;
  const own = heads.filter((row) => row.table === where && (!firstBody || row.row.tr < firstBody.row.tr));
  const cells = [...new Set(own.flatMap((row) => row.own))];
  const grid = firstBody ? columns.get(firstBody) : [...columns.values()][0];
  const firstNumber = Math.min(
    ...table.rows.flatMap((row) => row.cells.filter((c) => c.role === "number").map((c) => c.column)),
  );
  if (!grid) {
    const inOrder = pairLabels(form, expected, cells);
    return expected.map((cell, i) => labelFound(form, cell, null, inOrder[i]!, where));
  }
  const taken = new Map<FormCell, Cell>();
  const used = new Set<Cell>();
  const take = (threshold: number, rank: (cell: FormCell, candidate: Cell, place: Span) => number): void => {
    for (const cell of expected) {
      if (taken.has(cell)) continue;
      const place = region(cell, firstNumber, grid);
      const ranked = cells
        .filter((candidate) => !used.has(candidate) && overlap(candidate, place) > 0)
        .map((candidate) => ({ candidate, value: rank(cell, candidate, place) }))
        .sort((a, b) => b.value - a.value);
      if (!ranked[0] || ranked[0].value < threshold) continue;
      taken.set(cell, ranked[0].candidate);
      used.add(ranked[0].candidate);
    }
  };
  take(0.6, (cell, candidate) => likenessToLabel(form, cell.text, candidate.text));
  take(0.5, (_, candidate, place) => {
    const shared = overlap(candidate, place);
    return shared / (candidate.columnSpan + place.columnSpan - shared);
  });
  return expected.map((cell) => labelFound(form, cell, null, taken.get(cell) ?? null, where));
}
