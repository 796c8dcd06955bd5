import type { Block, Cell, Table } from "../../document/types";
import type { Form, FormRow, RowKey, TableId } from "../../form/types";
import type { ReportCell, ReportTable } from "../types";
import { alignSequences } from "../../language/alignment";
import { wordings } from "../tables/labels";
import { coverage } from "../../language/coverage";
import { headsOfItsOwn, isOwnRow } from "../tables/edition/edition-signs";
import { type TextCell, type TextRow, textRows } from "./lines";
import { parseNumber } from "../tables/number";
import { type Lean, leanOf, numbersFor, splitRuns } from "./runs";
import { isBlank, normalise } from "../../language/normalise";

/** How far around the numbers the words of a label are looked for. */
const BEFORE = 140;
const BEHIND = 60;

/** More runs of numbers than this are no table of the form. */
const MAX_RUNS = 400;

/** 规章 is the shortest of them. */
const SHORTEST_LABEL = 2;

interface Context {
  row: TextRow;
  before: string;
  around: string;
}

const columnsOf = (row: FormRow) => row.cells.filter((cell) => cell.role === "number");

/** Rows whose label stands right before numbers, by the longest label that does; none where no label does. */
function namedRows(labels: string[][], before: string): Set<number> {
  let longest = 0;
  let named = new Set<number>();
  labels.forEach((wordingsOfRow, i) => {
    for (const label of wordingsOfRow) {
      if (label.length < Math.max(longest, SHORTEST_LABEL) || !before.endsWith(label)) continue;
      if (label.length > longest) named = new Set();
      longest = label.length;
      named.add(i);
    }
  });
  return named;
}

/** 信息内容 | 本年处理决定数量 | | — heads whose merged cells came as empty ones are no row without numbers. */
function withoutHeads(found: TextRow[], heads: string[]): TextRow[] {
  const rows: TextRow[] = [];
  let words = "";
  for (const row of found) {
    const before = words + row.before;
    const plain = normalise(before);
    const isHead =
      row.numbers.every(({ text }) => isBlank(text)) && heads.some((head) => plain.endsWith(head));
    words = isHead ? before : "";
    if (!isHead) rows.push({ ...row, before });
  }
  return rows;
}

function score(row: FormRow, labels: string[], { row: found, before, around }: Context, lean: Lean): number {
  const columns = columnsOf(row);
  const readable = numbersFor(found, columns.length, lean);
  const filled = found.numbers.filter(({ text }) => !isBlank(text)).length / columns.length;
  if (labels.length === 0) return readable ? 0.3 + filled : -Infinity;
  const covered = Math.max(coverage(labels, before), 0.85 * coverage(labels, around));
  if (!readable && covered < 0.8) return -Infinity;
  const words = before === "" ? 0 : 1.4 * covered - 0.7;
  return (readable ? 0.4 : -0.2) + words + 0.3 * Math.min(1, filled);
}

/** How much of the form's words stands in the text: tells editions apart whose rows have the same names. */
function vocabularyShare(form: Form, id: TableId, text: string): number {
  const words = form.tables[id].rows.flatMap((row) => row.cells.filter((cell) => cell.text !== ""));
  return words.filter((cell) => text.includes(normalise(cell.text))).length / words.length;
}

const MISSING = -0.6;
const DISPUTES = /行政复议|行政诉讼|结果维持|尚未审结/;
const FEWEST_ROWS = 2;
/** Labels that wrap around their numbers are not right before them. */
const LABELLED = 0.1;

/** A table that stands for the text: the form's grid with the texts found. */
function standIn(index: number, columns: number): Table {
  return { kind: "table", index, caption: null, columns, rows: [], level: 0 };
}

function standInRow(table: Table, form: FormRow, numbers: TextCell[]): Cell[] {
  const tr = table.rows.length;
  const cells = columnsOf(form).map((cell, i): Cell => {
    const { text, paragraph } = numbers[i]!;
    const { column, columnSpan } = cell;
    return {
      tr,
      tc: i,
      column,
      columnSpan,
      row: tr,
      rowSpan: 1,
      blocks: paragraph ? [paragraph] : [],
      text: text.trim(),
    };
  });
  table.rows.push({ tr, cells, header: false });
  return cells;
}

/** Rows of numbers without the words of the form around them are of any table, or the numbers of pages. */
function isEvident(
  id: TableId,
  pairs: { left: number | null; right: number | null }[],
  named: Set<number>[],
  words: string,
): boolean {
  if (id === "disputes") return DISPUTES.test(words);
  const matched = pairs.filter(({ left, right }) => left !== null && right !== null);
  const labelled = matched.filter(({ left, right }) => named[right!]!.has(left!));
  // Of a table that was cut off the first row may be all that is left.
  const isFirst = matched.length === 1 && matched[0]!.left === 0;
  return (
    (matched.length >= FEWEST_ROWS || isFirst) &&
    labelled.length >= Math.max(1, Math.floor(matched.length * LABELLED))
  );
}

export interface WalkedTable {
  table: ReportTable;
  /** How well the edition fits. */
  total: number;
  /** Whether the text shows something that this edition has and the other has not. */
  shows: (other: Form) => boolean;
}

/**
 * Reads a table of the form from text without a grid, by walking through the rows of the form and the runs of
 * numbers between the words: the numbers between one label and the next are its row. A row with another count of
 * numbers is unreadable, never zero. Labels are not judged: in such text their lines are broken anywhere.
 *
 * @param index the table index for the stand-in that holds the cells
 * @returns null when no row of numbers was found
 */
export function walkTable(form: Form, id: TableId, blocks: Block[], index: number): WalkedTable | null {
  const formTable = form.tables[id];
  const rows = formTable.rows.filter((row) => row.key !== null);
  const full = Math.max(...rows.map((row) => columnsOf(row).length));
  const { rows: all, rest } = textRows(blocks, full);
  const heads = formTable.rows
    .filter(({ key }) => key === null)
    .flatMap(({ cells }) => cells.map(({ text }) => normalise(text)))
    .filter((text) => text !== "");
  const found = withoutHeads(all, heads);
  const lean = leanOf(found, full);
  const runs = (id === "disclosure" ? found : splitRuns(found, full)).slice(0, MAX_RUNS);
  const contexts = runs.map((row, i): Context => {
    // Twice as much is taken to be spelled alike; between two rows a hundred thousand characters may stand.
    const before = normalise(row.before.slice(-2 * BEFORE)).slice(-BEFORE);
    const behind = normalise((runs[i + 1]?.before ?? rest).slice(0, 2 * BEHIND)).slice(0, BEHIND);
    return { row, before, around: before + behind };
  });
  const labels = rows.map((row) =>
    row.labels
      .slice(-1)
      .flatMap((label) => wordings(form, label))
      .map(normalise),
  );
  const named = contexts.map(({ before }) => namedRows(labels, before));
  const { pairs, total } = alignSequences(rows.length, contexts.length, {
    // A number never moves under another label than the one it stands behind.
    score: (i, j) =>
      named[j]!.size > 0 && !named[j]!.has(i) ? -Infinity : score(rows[i]!, labels[i]!, contexts[j]!, lean),
    skipLeft: () => MISSING,
    skipRight: (j) => (contexts[j]!.row.numbers.length === full ? MISSING : -0.1),
  });

  const table = standIn(index, formTable.widths.length);
  const cells = new Map<string, ReportCell>();
  const missingRows: RowKey[] = [];
  const unreadableRows: { row: RowKey; texts: string[] }[] = [];
  const missingCells: string[] = [];
  for (const { left, right } of pairs) {
    if (left === null) continue;
    const row = rows[left]!;
    if (right === null) {
      missingRows.push(row.key!);
      continue;
    }
    const run = contexts[right]!.row;
    const numbers = numbersFor(run, columnsOf(row).length, lean);
    if (!numbers) {
      unreadableRows.push({ row: row.key!, texts: run.numbers.map(({ text }) => text.trim()) });
      missingCells.push(...columnsOf(row).map(({ key }) => key!));
      continue;
    }
    standInRow(table, row, numbers).forEach((cell, i) => {
      const { key, kind } = columnsOf(row)[i]!;
      cells.set(key!, { key: key!, text: cell.text, value: parseNumber(cell.text, kind!), cell, table });
    });
  }
  if (cells.size === 0) return null;
  const words = normalise(found.map(({ before }) => before).join("") + rest);
  if (!isEvident(id, pairs, named, words)) return null;
  return {
    table: {
      id,
      edition: form.edition,
      parts: [table],
      cells,
      labels: [],
      missingRows,
      unexpectedRows: [],
      missingCells,
      unreadableRows,
    },
    total: total + 5 * vocabularyShare(form, id, words),
    shows: (other) => {
      if (headsOfItsOwn(form, other, id).some((head) => words.includes(normalise(head)))) return true;
      const own = pairs.filter(({ left }) => left !== null && isOwnRow(rows[left]!, other, id));
      const named = own.filter(
        ({ left, right }) =>
          right !== null &&
          labels[left!]!.some((label) => contexts[right]!.before.endsWith(label)) &&
          numbersFor(contexts[right]!.row, columnsOf(rows[left!]!).length, lean) !== null,
      );
      return named.length > 0 || (own.length === 0 && missingRows.length === 0);
    },
  };
}
