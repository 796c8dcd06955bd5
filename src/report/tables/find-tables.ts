import type { SourceDocument, Table } from "../../document/types";
import type { Edition, Form, TableId } from "../../form/types";
import { tableIds, tableOfCaption } from "../../form";
import { type FoundRow, foundRows, mayBeNumber } from "./grid";
import { wordings } from "./labels";
import { likeness } from "../../language/likeness";
import { isBlank, normalise } from "../../language/normalise";

/** Rows of a table of the document that belong to one table of the form: all of them, as a rule. */
export interface Segment {
  id: TableId;
  table: Table;
  rows: FoundRow[];
  /** Edition that our own template wrote into the table's caption, when it is one that we know. */
  edition: Edition | null;
}

/** Words of the form, normalised, with the tables in which they occur. */
type Vocabulary = Map<string, Set<TableId>>;

/** Larger tables are none of the form's, whatever stands in them. */
const MAX_ROWS = 300;
const MAX_COLUMNS = 120;

/** Remarks are longer than any label of the form. */
const LONGEST_LABEL = 80;
const SIMILAR = 0.8;

/** All labels and headings of all editions. */
function vocabularyOf(forms: readonly Form[]): Vocabulary {
  const words: Vocabulary = new Map();
  for (const form of forms)
    for (const id of tableIds)
      for (const row of form.tables[id].rows)
        for (const cell of row.cells)
          for (const wording of cell.text === "" ? [] : wordings(form, cell.text)) {
            const key = normalise(wording);
            words.set(key, (words.get(key) ?? new Set()).add(id));
          }
  return words;
}

function tablesOfText(words: Vocabulary, text: string): Set<TableId> | null {
  const key = normalise(text);
  const exact = words.get(key);
  if (exact || key.length < 4 || key.length > LONGEST_LABEL) return exact ?? null;
  for (const [word, ids] of words) if (word.length >= 4 && likeness(word, key) >= SIMILAR) return ids;
  return null;
}

/** How many different words of each table of the form stand in the rows; words of several tables count less. */
function signature(words: Vocabulary, rows: FoundRow[]): { scores: Record<TableId, number>; known: number } {
  const scores: Record<TableId, number> = { disclosure: 0, applications: 0, disputes: 0 };
  const texts = new Set(
    rows.flatMap((row) => row.own.filter((cell) => !mayBeNumber(cell)).map((cell) => normalise(cell.text))),
  );
  let hits = 0;
  for (const text of texts) {
    const ids = tablesOfText(words, text);
    if (!ids) continue;
    hits++;
    for (const id of ids) scores[id] += ids.size === 1 ? 1 : 0.3;
  }
  return { scores, known: texts.size === 0 ? 0 : hits / texts.size };
}

/** By the place under a heading and the shape alone, for a table whose words are all gone. */
function byShape(table: Table, section: number | null): TableId | null {
  const rows = table.rows.length;
  if (section === 2 && table.columns >= 2 && table.columns <= 6 && rows >= 8 && rows <= 24)
    return "disclosure";
  if (section === 3 && table.columns >= 8 && rows >= 12) return "applications";
  if (section === 4 && table.columns >= 12 && rows <= 10) return "disputes";
  return null;
}

/** How the first row of a table of the form reads: its heads with a bar between them. */
interface Beginning {
  id: TableId;
  heads: string;
  /** A printed remark stands in front of the heads, or has been lost or changed. */
  noted: boolean;
}

/** Rows at which a table of the form begins; two tables without a paragraph between them are one in Word. */
function beginningsOf(forms: readonly Form[]): Beginning[] {
  return forms.flatMap((form) =>
    tableIds.flatMap((id) => {
      const { cells } = form.tables[id].rows[0]!;
      const heads = cells.filter(({ role }) => role === "heading").map(({ text }) => text);
      const wordingsOfRow = heads.length === 1 ? wordings(form, heads[0]!) : [heads.join("|")];
      return wordingsOfRow.map((words) => ({
        id,
        heads: words.split("|").map(normalise).join("|"),
        noted: heads.length < cells.length,
      }));
    }),
  );
}

function beginningAt(beginnings: Beginning[], row: FoundRow): TableId | null {
  const text = row.own
    .filter((cell) => !isBlank(cell.text))
    .map((cell) => normalise(cell.text))
    .join("|");
  const fits = ({ heads, noted }: Beginning): boolean =>
    text === heads || (noted && text.endsWith(`|${heads}`));
  return beginnings.find(fits)?.id ?? null;
}

/** Cuts a table where another table of the form begins in it. */
function cut(table: Table, beginnings: Beginning[]): [number, number][] {
  const rows = foundRows(table);
  const cuts: number[] = [0];
  let current = rows[0] ? beginningAt(beginnings, rows[0]) : null;
  rows.forEach((row, i) => {
    const id = i === 0 ? null : beginningAt(beginnings, row);
    if (id !== null && id !== current) cuts.push(i);
    current = id ?? current;
  });
  return cuts.map((from, i) => [from, cuts[i + 1] ?? rows.length]);
}

interface KnownWords {
  words: Vocabulary;
  beginnings: Beginning[];
}

/** What tells the tables of some editions; asked for every report. */
const wordsOfForms = new WeakMap<readonly Form[], KnownWords>();

function knownWords(forms: readonly Form[]): KnownWords {
  let known = wordsOfForms.get(forms);
  if (!known)
    wordsOfForms.set(forms, (known = { words: vocabularyOf(forms), beginnings: beginningsOf(forms) }));
  return known;
}

/**
 * Finds the tables of the form in a document, whole or in pieces, in document order: by the caption of our own
 * template, else by the words in them, else by heading and shape. `sectionOf` tells in which part a table stands.
 */
export function recogniseTables(
  document: SourceDocument,
  forms: readonly Form[],
  sectionOf: (table: Table) => number | null,
): Segment[] {
  const { words, beginnings } = knownWords(forms);
  return document.tables.flatMap((table): Segment[] => {
    if (table.loose || table.rows.length > MAX_ROWS || table.columns > MAX_COLUMNS) return [];
    const caption = tableOfCaption(table.caption);
    const ranges = cut(table, beginnings);
    return ranges.flatMap(([from, to]): Segment[] => {
      const rows = foundRows(table, from, to);
      const { scores, known } = signature(words, rows);
      const best = [...tableIds].sort((a, b) => scores[b] - scores[a])[0]!;
      const edition = caption?.edition ?? null;
      if (scores[best] >= 2 && known >= 0.3) return [{ id: best, table, rows, edition }];
      if (scores[best] >= 1 && known >= 0.6) return [{ id: best, table, rows, edition }];
      if (ranges.length > 1) return [];
      const id = caption?.id ?? byShape(table, sectionOf(table));
      return id ? [{ id, table, rows, edition }] : [];
    });
  });
}
