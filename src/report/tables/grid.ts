import type { Cell, Row, Table } from "../../document/types";
import { compact, isBlank } from "../../language/normalise";
import { parseNumber } from "./number";

/** Columns of a document's grid: a cell's, or those of a column of the form. */
export interface Span {
  column: number;
  columnSpan: number;
}

/** A row of a table of the document as recognition looks at it. */
export interface FoundRow {
  table: Table;
  row: Row;
  /** Cells that begin in this row, left to right. */
  own: Cell[];
  /** Cells that cover this row, left to right: its own and those merged from above. */
  covering: Cell[];
}

/** Rows `from` to `to` (exclusive) of a table. Merges that reach out of the table are cut at its end. */
export function foundRows(table: Table, from = 0, to = table.rows.length): FoundRow[] {
  const covering: Cell[][] = table.rows.map(() => []);
  table.rows.forEach((row, i) => {
    for (const cell of row.cells)
      for (let r = i; r < Math.min(i + Math.max(1, cell.rowSpan), covering.length); r++)
        covering[r]!.push(cell);
  });
  const leftToRight = (a: Cell, b: Cell): number => a.column - b.column;
  return table.rows.slice(from, to).map((row, i) => ({
    table,
    row,
    own: [...row.cells].sort(leftToRight),
    covering: covering[from + i]!.sort(leftToRight),
  }));
}

export const endOf = (span: Span): number => span.column + span.columnSpan;

/** Number of grid columns that two spans share. */
export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(endOf(a), endOf(b)) - Math.max(a.column, b.column));

/** What a text is beside numbers. Every row is asked several times, and the words of the form stand in every report. */
type Kind = "number" | "in-number-cells" | "label";
const kinds = new Map<string, Kind>();
const KEPT = 2000;
const LONGEST_KEPT = 100;

function kindOf(text: string): Kind {
  const known = kinds.get(text);
  if (known) return known;
  const kind = kindByReading(text);
  if (text.length > LONGEST_KEPT) return kind;
  if (kinds.size >= KEPT) kinds.clear();
  kinds.set(text, kind);
  return kind;
}

function kindByReading(text: string): Kind {
  const value = parseNumber(text, "amount");
  if (value.state === "number") return "number";
  const isWords = value.state === "not-a-number" && value.reason === "text";
  return isWords && /[\u3400-\u9FFF]{2}/.test(compact(text)) ? "label" : "in-number-cells";
}

export const isNumber = (cell: Cell): boolean => kindOf(cell.text) === "number";

/**
 * True for what stands in number cells, right or wrong: nothing, a number, a placeholder, "3件". Two Chinese
 * characters that are no number with its unit are a label.
 */
export const mayBeNumber = (cell: Cell): boolean => kindOf(cell.text) !== "label";

/** True when nothing at all stands in the row's own cells. */
export const isEmptyRow = (row: FoundRow): boolean => row.own.every((cell) => isBlank(cell.text));
