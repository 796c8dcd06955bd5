import {
  fillRows,
  formOf,
  isTotalColumn,
  tableIds,
  type CellKey,
  type FillCell,
  type FillRow,
  type Form,
  type TableId,
} from "../../form";
import { isBlank } from "../../language/normalise";
import { isOfKind, parseNumber } from "../tables/number";
import { fieldsOf } from "./fields";
import { namedColumns, namedFillRows } from "./labelled";
import { hasNumber, isBlankRow, numberColumns, type PastedRow } from "./text-rows";
import type { LeftOut, PastedText, PlacedNumber, PastedNumbers } from "./types";

/** A field of a pasted text, and the cell for it. */
interface Placed {
  row: PastedRow;
  column: number;
  cell: FillCell | null;
}

interface Block {
  rows: PastedRow[];
  /** Columns of numbers. */
  from: number;
  to: number;
}

/** Where numbers without names begin: a row and a column of the form. */
interface Start {
  row: number;
  column: number;
}

/** The columns of a block in which anything stands. */
const usedColumns = ({ rows, from, to }: Block): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i).filter((column) =>
    rows.some(({ fields }) => !isBlank(fields[column] ?? "")),
  );

/** The columns of a block as they stand for those of a row: all of it, or all but its total; null for neither. */
function wholeColumns(block: Block, cells: FillCell[]): Map<number, FillCell> | null {
  const entries = cells.filter(({ key }) => !isTotalColumn(key));
  const all = Array.from({ length: block.to - block.from }, (_, i) => block.from + i);
  for (const columns of [all, usedColumns(block)]) {
    const target = [cells, entries].find(({ length }) => length === columns.length);
    if (target) return new Map(columns.map((column, i) => [column, target[i]!]));
  }
  return null;
}

const consecutive = (block: Block, cells: FillCell[], first: number): Map<number, FillCell> =>
  new Map(cells.slice(first).map((cell, i) => [block.from + i, cell]));

/** Fields of one row; a single number that was not merged with the blanks beside it may stand in any of them. */
function placeRow(row: PastedRow, block: Block, cells: FillCell[], columns: Map<number, FillCell>): Placed[] {
  const fields = row.fields.slice(block.from, block.to);
  const filled = fields.flatMap((field, i) => (isBlank(field) ? [] : [block.from + i]));
  if (cells.length === 1 && filled.length === 1) return [{ row, column: filled[0]!, cell: cells[0]! }];
  return fields.map((_, i) => ({
    row,
    column: block.from + i,
    cell: columns.get(block.from + i) ?? null,
  }));
}

/** By the names of rows, and of columns where there are heads. Null when no row is named. */
function byNames(
  form: Form,
  rows: FillRow[],
  block: Block,
  heads: PastedRow[],
  start: Start | null,
): { placed: Placed[]; named: number } | null {
  const named = namedFillRows(form, rows, block.rows, block.from);
  if (named.size === 0) return null;
  const placed = block.rows.flatMap((row) => {
    const found = named.get(row);
    if (!found) return placeRow(row, block, [], new Map());
    const { cells } = found;
    const heard = namedColumns(form, cells, heads, block.from);
    const whole = wholeColumns(block, cells);
    const agrees = whole && [...heard].every(([column, cell]) => whole.get(column) === cell);
    const isOwnWidth =
      cells.length < block.to - block.from && rows.some((one) => one.cells.length > cells.length);
    if (agrees && !isOwnWidth) return placeRow(row, block, cells, whole);
    if (heard.size > 0 && !isOwnWidth) return placeRow(row, block, cells, heard);
    if (isOwnWidth || cells.length === 1) return placeRow(row, block, cells, consecutive(block, cells, 0));
    return placeRow(row, block, cells, start ? consecutive(block, cells, start.column) : new Map());
  });
  return { placed, named: named.size };
}

/** All numbers of table 四 in one row, or in one column, as they stand in the document. */
function inOneRow(rows: FillRow[], block: Block): Placed[] | null {
  const fields = block.rows.flatMap((row) =>
    row.fields.slice(block.from, block.to).map((_, i) => ({ row, column: block.from + i })),
  );
  const all = rows.flatMap(({ cells }) => cells);
  const entries = all.filter(({ key }) => !isTotalColumn(key));
  const isLine = block.rows.length === 1 || block.to - block.from === 1;
  const target = [all, entries].find(({ length }) => length === fields.length);
  return isLine && target ? fields.map((field, i) => ({ ...field, cell: target[i]! })) : null;
}

/** By their places alone: a whole table, or from a cell to the right and down, as a spreadsheet does. */
function byPlace(table: TableId, rows: FillRow[], given: Block, start: Start | null): Placed[] {
  const filled = given.rows.filter((row) => !isBlankRow(row));
  const rowsOf = given.rows.length !== rows.length && filled.length === rows.length ? filled : given.rows;
  const block = { ...given, rows: rowsOf };
  const line = table === "disputes" ? inOneRow(rows, block) : null;
  if (line) return line;
  const widest = rows.reduce((a, b) => (b.cells.length > a.cells.length ? b : a)).cells;
  const whole = wholeColumns(block, widest);
  const isWhole = block.rows.length === rows.length && whole !== null;
  const first = isWhole ? { row: 0, column: 0 } : start;
  return block.rows.flatMap((row, i) => {
    const cells = first ? (rows[first.row + i]?.cells ?? []) : [];
    const isFull =
      whole !== null &&
      cells.length === widest.length &&
      (isWhole || block.to - block.from === widest.length);
    return placeRow(
      row,
      block,
      cells,
      isFull ? wholeColumns(block, cells)! : consecutive(block, cells, first?.column ?? 0),
    );
  });
}

function startAt(rows: FillRow[], at: CellKey | null): Start | null {
  const row = rows.findIndex(({ cells }) => cells.some(({ key }) => key === at));
  return row < 0 ? null : { row, column: rows[row]!.cells.findIndex(({ key }) => key === at) };
}

/** What a field is worth in its cell. */
function judge({ row, column, cell }: Placed): { number?: PlacedNumber; left?: LeftOut } {
  const text = row.fields[column] ?? "";
  if (isBlank(text)) return {};
  const leave = (reason: LeftOut["reason"]): { left: LeftOut } => ({
    left: { text, row: row.at + 1, column: column + 1, reason, key: cell?.key ?? null },
  });
  if (!cell) return leave("no-place");
  const value = parseNumber(text, cell.kind);
  if (value.state !== "number") return leave("not-a-number");
  return isOfKind(value.value, cell.kind)
    ? { number: { key: cell.key, text: value.clean } }
    : leave("not-a-count");
}

/** The fields of a text on a table, and how many of its rows named one. */
function placedIn(
  table: TableId,
  form: Form,
  all: PastedRow[],
  at: CellKey | null,
): { placed: Placed[]; named: number } {
  const rows = fillRows(form, table);
  const start = startAt(rows, at);
  const body = all.filter(hasNumber);
  const columns = numberColumns(body);
  const heads = all.filter((row) => !hasNumber(row) && !isBlankRow(row));
  const named = byNames(form, rows, { rows: body, ...columns }, heads, start);
  if (named) return named;
  const lines = all.filter((row) => hasNumber(row) || isBlankRow(row));
  return { placed: byPlace(table, rows, { rows: lines, ...columns }, start), named: 0 };
}

/**
 * Says which number of a pasted text goes into which cell of the form: by the names of rows and columns where they stand
 * in the text, else by its shape, else from a given cell on. What is not certain goes nowhere, and is told.
 */
export function placeNumbers(given: PastedText): PastedNumbers {
  const form = formOf(given.edition);
  const { rows, isCut } = fieldsOf(given.text);
  const all = rows.map((fields, at): PastedRow => ({ at, fields }));
  // A text that names the rows of another table belongs into that one.
  const tables = [given.table, ...tableIds.filter((id) => id !== given.table)];
  const found = tables.map((table) => ({ table, ...placedIn(table, form, all, given.at) }));
  const best = found.reduce((a, b) => (b.named > a.named ? b : a));
  const judged = best.placed.map(judge);
  return {
    table: best.table,
    numbers: judged.flatMap(({ number }) => number ?? []),
    leftOut: judged.flatMap(({ left }) => left ?? []),
    isCut,
  };
}
