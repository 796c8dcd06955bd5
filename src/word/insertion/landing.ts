import { keyOf, type WordParagraph } from "../places/align-paragraphs";
import type { Paragraph } from "../../document/types";

/**
 * Where inserted content has landed in Word's list of paragraphs, and what Word has left behind it. Pure.
 */

export interface Landing {
  /** Position of its first paragraph. */
  start: number;
  /** Number of its paragraphs as Word lists them. */
  length: number;
  /** Paragraphs of a second copy behind it, which Word on the web has made (office-js issue 1914). */
  copy: number;
  /** Empty paragraphs behind that were not there before. */
  empties: number;
  /** So many of them have to stay: behind the last table of the document, and between two tables. */
  keep: number;
}

export const keysOf = (listed: WordParagraph[]): string[] =>
  listed.map(({ text, level }) => keyOf(text, level));

/** An empty paragraph outside of tables. */
export const EMPTY = keyOf("", 0);

const startsWith = (all: string[], part: string[], at: number): boolean =>
  at + part.length <= all.length && part.every((key, i) => all[at + i] === key);

/** Length of the common beginning. */
function common(a: string[], b: string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** The content as Word may list it: with and without the paragraphs of continuation cells; the last empty one apart. */
export function contentKeys(paragraphs: Paragraph[]): string[][] {
  const content = paragraphs.slice(0, paragraphs.at(-1)?.text === "" ? -1 : undefined);
  const shown = content.filter(({ hidden }) => !hidden);
  const views = shown.length === content.length ? [content] : [content, shown];
  return views.map((view) => view.map(({ text, level }) => keyOf(text, level)));
}

/** Whether a key stands for a paragraph in a table. */
export const inTable = (key: string | undefined): boolean => key?.startsWith("cell ") ?? false;

/** `content` put into `before` gives `after`, but for empty paragraphs behind it. */
function put(before: string[], after: string[], content: string[]): Landing | null {
  const empties = after.length - before.length - content.length;
  if (empties < 0) return null;
  const same = common(before, after);
  for (let start = 0; start <= same; start += 1) {
    if (!startsWith(after, content, start)) continue;
    const end = start + content.length;
    const behind = before.slice(start);
    if (!after.slice(end, end + empties).every((key) => key === EMPTY)) continue;
    if (!startsWith(after, behind, end + empties)) continue;
    const needed = behind.length === 0 || (inTable(content.at(-1)) && inTable(behind[0]));
    return { start, length: content.length, copy: 0, empties, keep: Math.min(empties, needed ? 1 : 0) };
  }
  return null;
}

/**
 * @param before Word's list before the insertion
 * @param after Word's list now
 * @param content what was inserted, without its last empty paragraph
 * @returns null while `after` is not `before` with the content, once or twice, and perhaps empty paragraphs behind it
 */
export function landing(before: string[], after: string[], content: string[]): Landing | null {
  const once = put(before, after, content);
  if (once) return once;
  for (const copy of [content, [EMPTY, ...content], [EMPTY, EMPTY, ...content]]) {
    const twice = put(before, after, [...content, ...copy]);
    if (twice) return { ...twice, length: content.length, copy: copy.length };
  }
  return null;
}

/**
 * The content at its place while something else in the document has been changed: between the paragraphs between which
 * its placeholder was made.
 * @param at where the content comes in `before`
 */
export function nearLanding(
  before: string[],
  after: string[],
  content: string[],
  at: number,
): Landing | null {
  const emptiesFrom = (keys: string[], from: number): number => {
    let to = from;
    while (keys[to] === EMPTY) to += 1;
    return to - from;
  };
  const own = emptiesFrom(before, at);
  const next = before[at + own];
  const positions = positionsOf(after, content);
  // The like that stood there before is not what has come.
  if (positions.length <= positionsOf(before, content).length) return null;
  const found = positions.flatMap((start): Landing[] => {
    const end = start + content.length;
    const empties = emptiesFrom(after, end) - own;
    if (after[start - 1] !== before[at - 1] || after[end + own + empties] !== next || empties < 0) return [];
    const needed = at === before.length || (own === 0 && inTable(content.at(-1)) && inTable(next));
    return [{ start, length: content.length, copy: 0, empties, keep: Math.min(empties, needed ? 1 : 0) }];
  });
  return found.length === 1 ? found[0]! : null;
}

/**
 * The content stands in the document once more than before, wherever: it has come, and of the empty paragraphs around
 * it nobody knows whose they are.
 */
export function countedLanding(
  before: string[],
  after: string[],
  content: string[],
  at: number,
): Landing | null {
  const positions = positionsOf(after, content);
  if (positions.length <= positionsOf(before, content).length) return null;
  const start = positions.reduce((a, b) => (Math.abs(b - at) < Math.abs(a - at) ? b : a));
  return { start, length: content.length, copy: 0, empties: 0, keep: 0 };
}

/** The first landing of the views of a content, the surest first. */
export function landingOf(before: string[], after: string[], views: string[][], at: number): Landing | null {
  for (const look of [landing, nearLanding, countedLanding]) {
    for (const view of views) {
      const found = look(before, after, view, at);
      if (found) return found;
    }
  }
  return null;
}

/** Positions at which a stretch of keys stands. */
export function positionsOf(all: string[], stretch: string[]): number[] {
  return all.map((_, at) => at).filter((at) => startsWith(all, stretch, at));
}
