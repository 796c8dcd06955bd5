import type { Positions } from "../../language/alignment";
import type { Place, SourceDocument, Table } from "../../document/types";
import { commonLandmarks } from "./landmarks";

const firstOf = (table: Table | undefined, tr?: number): number | null => {
  const rows = (table?.rows ?? []).filter((row) => tr === undefined || row.tr === tr);
  const blocks = rows.flatMap(({ cells }) => cells).flatMap((cell) => cell.blocks);
  const first = blocks.find((block) => block.kind === "paragraph");
  return first?.kind === "paragraph" ? first.index : null;
};

/** Index of the first paragraph of a place; null for the document, and where there is none. */
function firstParagraph({ tables }: SourceDocument, place: Place): number | null {
  switch (place.kind) {
    case "document":
      return null;
    case "paragraph":
      return place.paragraph;
    case "cell":
      return place.paragraphs[0] ?? null;
    case "row":
      return firstOf(tables[place.table], place.tr);
    case "table":
      return firstOf(tables[place.table]);
  }
}

/** Paragraphs outside of tables that occur once in each of two readings, in the order of both. */
const known = new WeakMap<SourceDocument, WeakMap<SourceDocument, Positions[]>>();

function landmarksOf(read: SourceDocument, now: SourceDocument): Positions[] {
  const of = known.get(read) ?? new WeakMap<SourceDocument, Positions[]>();
  known.set(read, of);
  const keys = ({ paragraphs }: SourceDocument): (string | null)[] =>
    paragraphs.map(({ text, level }) => (level === 0 && text.trim() !== "" ? text : null));
  const landmarks = of.get(now) ?? commonLandmarks(keys(read), keys(now));
  of.set(now, landmarks);
  return landmarks;
}

/** The stretch between the landmarks around a paragraph: the first index behind the one, and that of the other. */
function stretchAround(marks: number[], index: number): [number, number] {
  const behind = marks.find((mark) => mark > index) ?? Infinity;
  const before = marks.filter((mark) => mark < index).at(-1) ?? -1;
  return [before, behind];
}

/** Which of the tables of its stretch a table is, and how many there are. */
function ordinalIn(document: SourceDocument, marks: number[], table: number): string {
  const firsts = document.tables.map((one) => firstOf(one) ?? -1);
  const [from, to] = stretchAround(marks, firsts[table]!);
  const inStretch = firsts.flatMap((first, i) => (first > from && first < to ? [i] : []));
  return `${inStretch.indexOf(table)} of ${inStretch.length}`;
}

/**
 * Whether a place stands among the texts around it as it did in an earlier reading: of two tables that are alike, the one that
 * was inserted since stands elsewhere. Where tables have come or gone between the same texts, nobody knows which is which: the
 * old one may have been edited, so that the new one looks like it. Pure.
 */
export function standsInOrder(
  { document: read, place: then }: { document: SourceDocument; place: Place },
  { document: now, place: found }: { document: SourceDocument; place: Place },
): boolean {
  const [i, j] = [firstParagraph(read, then), firstParagraph(now, found)];
  if (read === now || i === null || j === null) return true;
  const landmarks = landmarksOf(read, now);
  if (!landmarks.every(([left, right]) => Math.sign(left - i) === Math.sign(right - j))) return false;
  if (!("table" in then) || !("table" in found)) return true;
  const ordinals = [
    ordinalIn(
      read,
      landmarks.map(([left]) => left),
      then.table,
    ),
    ordinalIn(
      now,
      landmarks.map(([, right]) => right),
      found.table,
    ),
  ];
  return ordinals[0] === ordinals[1];
}
