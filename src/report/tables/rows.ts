import type { Form, FormRow, FormTable } from "../../form/types";
import { alignSequences } from "../../language/alignment";
import { type NumberColumns, cellsOfRow, labelCells } from "./columns";
import { type FoundRow, isNumber, mayBeNumber } from "./grid";
import { likenessToLabel } from "./labels";
import { byTheirWords, type Matched } from "./reordered";
import { isBlank } from "../../language/normalise";

/** What alignment weighs of a row found in a document. */
export interface RowView {
  found: FoundRow;
  /** Texts of its label cells, outermost first, empty ones included. */
  labels: string[];
  /** Those of them in which something stands. */
  words: string[];
  /** The texts of all its own cells in which something stands. */
  texts: string[];
  /** Whether nothing stands in any of them. */
  isEmpty: boolean;
  /** Cells in its number columns. */
  numbers: number;
  /** How many of them hold a number. */
  filled: number;
}

/** What every pair of rows asks for, asked once. */
function view(found: FoundRow, labels: string[], numbers: number, filled: number): RowView {
  const texts = found.own.map((cell) => cell.text).filter((text) => !isBlank(text));
  const words = labels.filter((text) => !isBlank(text));
  return { found, labels, words, texts, isEmpty: texts.length === 0, numbers, filled };
}

/** The view of a row whose number columns are known (tables 三 and 四). */
export function viewByColumns(found: FoundRow, columns: NumberColumns | null): RowView {
  if (!columns)
    return view(
      found,
      found.covering.map((cell) => cell.text),
      0,
      0,
    );
  const numbers = cellsOfRow(found, columns).filter((cell) => cell !== null);
  const labels = labelCells(found, columns, numbers).map((cell) => cell.text);
  return view(found, labels, numbers.length, numbers.filter(isNumber).length);
}

/** The view of a row whose first cell is its label (table 二). */
export function viewByFirstCell(found: FoundRow): RowView {
  const [first, ...rest] = found.covering;
  const isLabel = first !== undefined && !isNumber(first);
  const numbers = (isLabel ? rest : found.covering).filter(mayBeNumber);
  const labels = isLabel
    ? [first.text, ...rest.filter((cell) => !mayBeNumber(cell)).map((cell) => cell.text)]
    : [""];
  return view(found, labels, numbers.length, numbers.filter(isNumber).length);
}

/** What a row weighs that the form has and the document has not, or the reverse; a fit must be worth more. */
const MISSING = -0.6;
const MISSING_HEADING = -0.4;
const UNEXPECTED = -0.6;
/** An empty row that is too much costs nothing, and is worth little as a heading: it takes no place from one with words. */
const UNEXPECTED_EMPTY = 0;
const EMPTY_HEADING = -0.35;

type Likeness = (label: string, text: string) => number;

/** -0.9 for other words, 0 for no words, 1.1 for the same. */
const weigh = (likeness: number): number => 2 * likeness - 0.9;

function scoreHeadings(row: FormRow, view: RowView, likeness: Likeness): number {
  const { texts } = view;
  if (texts.length === 0) return view.filled > 0 ? -Infinity : EMPTY_HEADING;
  const sum = row.labels.reduce((total, label) => total + likest(label, texts, likeness), 0);
  return weigh(sum / Math.max(row.labels.length, texts.length)) - 0.4 * view.filled;
}

/** From here on the words are those of a group's label. */
const SAME_GROUP = 0.8;

/** Whether the label of a group stands in a row found: as the nearest label to its numbers, and as any. */
interface GroupSeen {
  isNearest: boolean;
  isThere: boolean;
}

/** What a row of the form asks of every row found. */
interface Wanted {
  numbers: number;
  /** For each of its groups, by the ordinals of the rows found. */
  groups: readonly (readonly GroupSeen[])[];
  ownLabel: string | undefined;
}

/** Rows of one group ask the same of every row found: it is looked up once. */
function wantedBy(rows: FormRow[], views: RowView[], likeness: Likeness): Wanted[] {
  const seen = new Map<string, GroupSeen[]>();
  const seenOf = (group: string): GroupSeen[] => {
    const known = seen.get(group);
    if (known) return known;
    const found = views.map(({ labels, words }) => ({
      isNearest: likeness(group, labels.at(-1) ?? "") > SAME_GROUP,
      isThere: words.some((label) => likeness(group, label) > SAME_GROUP),
    }));
    seen.set(group, found);
    return found;
  };
  return rows.map(({ cells, labels, key }) => ({
    numbers: cells.filter((cell) => cell.role === "number").length,
    groups: key === null ? [] : labels.slice(0, -1).map(seenOf),
    ownLabel: labels.at(-1),
  }));
}

function scoreNumbers(
  { numbers: wanted, groups, ownLabel }: Wanted,
  view: RowView,
  at: number,
  likeness: Likeness,
): number {
  if (view.numbers === 0) return -1.5;
  const shape = (0.3 * Math.min(view.numbers, wanted)) / wanted;
  if (ownLabel === undefined) return shape + view.filled / wanted;
  let isOfGroup = false;
  let context = 0;
  for (const seen of groups) {
    if (seen[at]!.isNearest) isOfGroup = true;
    if (seen[at]!.isThere) context++;
  }
  // With its own label cell gone, the group's label is the nearest one: that is no label of another row.
  const own =
    isOfGroup || isBlank(view.labels.at(-1) ?? "")
      ? view.isEmpty
        ? -0.4
        : 0
      : weigh(likest(ownLabel, view.words, likeness));
  return shape + own + 0.15 * context;
}

/** How alike the likest of some texts is to a label; -Infinity without any. */
function likest(label: string, texts: readonly string[], likeness: Likeness): number {
  let most = -Infinity;
  for (const text of texts) most = Math.max(most, likeness(label, text));
  return most;
}

export type MatchedRow = Matched<RowView>;

/**
 * Aligns the rows of a table of the form with rows found in a document (see docs/recognising-tables.md). `rows` are
 * the form's rows that take part; headings that repeat on each page are left to the caller.
 */
export function alignRows(
  form: Form,
  rows: FormRow[],
  views: RowView[],
): { matched: MatchedRow[]; total: number } {
  const likeness: Likeness = (label, text) => likenessToLabel(form, label, text);
  const wanted = wantedBy(rows, views, likeness);
  const { pairs, total } = alignSequences(rows.length, views.length, {
    score: (i, j) => {
      const [row, view] = [rows[i]!, views[j]!];
      return row.key === null
        ? scoreHeadings(row, view, likeness)
        : scoreNumbers(wanted[i]!, view, j, likeness);
    },
    skipLeft: (i) => (rows[i]!.key === null ? MISSING_HEADING : MISSING),
    skipRight: (j) => (views[j]!.isEmpty ? UNEXPECTED_EMPTY : UNEXPECTED),
  });
  const matched = pairs.map(({ left, right }) => ({
    form: left === null ? null : rows[left]!,
    view: right === null ? null : views[right]!,
  }));
  return { matched: byTheirWords(matched, likeness), total };
}

/** The rows of a table of the form that are aligned one by one: all but the headings that repeat on each page. */
export const alignedRows = (table: FormTable): FormRow[] => table.rows.filter((row) => !row.header);
