import type { Paragraph, ParagraphIndex } from "../../document/types";
import { commonLandmarks } from "./landmarks";
import { comparable } from "./comparable";

/**
 * Which paragraph of Word's list is which `w:p` of the XML (docs/finding-a-cell.md). Pure.
 */

/** A paragraph as Word lists it. */
export interface WordParagraph {
  text: string;
  /** `tableNestingLevel`: 0 outside tables. */
  level: number;
}

/** Position in Word's list by document index; what could not be proven is not in it. */
export type Alignment = ReadonlyMap<ParagraphIndex, number>;

interface Line {
  /** Index in the XML or position in Word's list. */
  at: number;
  /** What must be equal: text, and inside or outside a table. */
  key: string;
  /** Numbers move and repeat; only words are landmarks. */
  landmark: string | null;
}

/** What two paragraphs must have alike: the text as it is compared, and whether they stand in a table. */
export const keyOf = (text: string, level: number): string =>
  (level > 0 ? "cell " : "body ") + comparable(text);

function line(at: number, text: string, level: number): Line {
  const key = keyOf(text, level);
  return { at, key, landmark: /\p{L}/u.test(text) ? key : null };
}

type Listing = Pick<Paragraph, "index" | "text" | "level" | "hidden">;

/** Texts that Word may list: each mark with its own part of what a deletion joins; what is hidden left out, or not. */
const otherTexts = [
  ({ text, own }: Paragraph): string => own ?? text,
  ({ text, own, withHidden }: Paragraph): string => withHidden ?? own ?? text,
];

/** The XML's paragraphs as Word lists them if it lists (H1) or does not list (H2) those of continuation cells. */
function hypotheses(paragraphs: Listing[]): Line[][] {
  const shown = paragraphs.filter((p) => !p.hidden);
  const views = shown.length === paragraphs.length ? [shown] : [paragraphs, shown];
  return views.map((view) => view.map((p) => line(p.index, p.text, p.level)));
}

const same = (left: Line[], right: Line[]): boolean =>
  left.length === right.length && left.every((l, i) => l.key === right[i]!.key);

/** The hypothesis, or it without one empty paragraph at its end, when it is equal to Word's list. */
function whole(expected: Line[], actual: Line[]): Line[] | null {
  if (same(expected, actual)) return expected;
  const shorter = expected.slice(0, -1);
  const trailing = expected.at(-1);
  return trailing?.key === "body " && same(shorter, actual) ? shorter : null;
}

const pairs = (expected: Line[], actual: Line[]): Map<number, number> =>
  new Map(expected.map((l, i) => [l.at, actual[i]!.at]));

/** The stretches between landmarks that are equal, landmarks included. */
function partial(expected: Line[], actual: Line[]): Map<number, number> {
  const landmarks = commonLandmarks(
    expected.map((l) => l.landmark),
    actual.map((l) => l.landmark),
  );
  const found = new Map<number, number>();
  let e = 0;
  let a = 0;
  for (const [toE, toA] of [...landmarks, [expected.length, actual.length] as const]) {
    const left = expected.slice(e, toE);
    const right = actual.slice(a, toA);
    if (same(left, right)) for (const [x, w] of pairs(left, right)) found.set(x, w);
    if (toE < expected.length) found.set(expected[toE]!.at, actual[toA]!.at);
    e = toE + 1;
    a = toA + 1;
  }
  return found;
}

/** What all maps that know an index say alike. */
function agreed(maps: Map<number, number>[]): Map<number, number> {
  const indexes = new Set(maps.flatMap((map) => [...map.keys()]));
  const found = new Map<number, number>();
  for (const index of indexes) {
    const positions = new Set(maps.map((map) => map.get(index)).filter((p) => p !== undefined));
    if (positions.size === 1) found.set(index, [...positions][0]!);
  }
  return found;
}

/**
 * Aligns the paragraphs of a document with Word's list of them.
 * @param paragraphs every `w:p` in document order
 * @param listed `body.paragraphs`, read in the same batch as the XML
 * @param withDeletions by document index: the text with what tracked changes have deleted, which some Words list;
 *   null or absent where nothing is deleted
 * @returns the positions that are proven by order and text; the rest is absent
 */
export function alignParagraphs(
  paragraphs: Paragraph[],
  listed: WordParagraph[],
  withDeletions: (string | null)[] = [],
): Alignment {
  const actual = listed.map((p, at) => line(at, p.text, p.level));
  // Text boxes are stories of their own: their paragraphs are in no list of the body.
  const inBody = paragraphs.filter(({ inTextBox }) => !inTextBox);
  const views = hypotheses(inBody);
  for (const text of otherTexts) {
    if (inBody.some((p) => text(p) !== p.text)) {
      views.push(...hypotheses(inBody.map((p) => ({ ...p, text: text(p) }))));
    }
  }
  if (withDeletions.some((text) => text !== null)) {
    views.push(...hypotheses(inBody.map((p) => ({ ...p, text: withDeletions[p.index] ?? p.text }))));
  }
  const exact = views.map((view) => whole(view, actual)).filter((view) => view !== null);
  if (exact.length > 0) return agreed(exact.map((view) => pairs(view, actual)));
  return agreed(views.map((view) => partial(view, actual)));
}
