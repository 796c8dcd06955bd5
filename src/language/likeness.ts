import { editDistance } from "./alignment";
import { normalise, splitNumber } from "./normalise";

/** Longer texts are no labels; their tails are not compared. */
const LIMIT = 80;

/** The same few labels are compared with every cell: their normal forms are kept, within bounds. */
const known = new Map<string, { text: string; number: string; core: string }>();
const KEPT = 4000;

function taken(text: string): { text: string; number: string; core: string } {
  const kept = known.get(text);
  if (kept) return kept;
  const normalised = normalise(text.slice(0, 4 * LIMIT));
  const parts = { text: normalised, ...splitNumber(normalised) };
  if (known.size >= KEPT) known.clear();
  known.set(text, parts);
  return parts;
}

/** How alike two short texts are, from 0 to 1; a text that contains the other one whole is at least 0.7 alike. */
export function likeness(a: string, b: string): number {
  if (a === b) return a === "" ? 0 : 1;
  const [x, y] = [a.slice(0, LIMIT), b.slice(0, LIMIT)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short === "") return 0;
  // So different in length that no more than this is left of the likeness: not worth the walk.
  if (short.length * 4 < long.length && !long.includes(short)) return short.length / long.length / 2;
  const edited = 1 - editDistance(x, y) / long.length;
  if (short.length < 3 || !long.includes(short)) return edited;
  return Math.max(edited, 0.7 + (0.25 * short.length) / long.length);
}

/**
 * How alike two labels are, from 0 to 1. The words count most; the number in front tells labels with the same words
 * apart (`3.其他` and the head `其他`), but does not make different words alike (`1.重复申请` and `1.属于国家秘密`).
 */
export function labelLikeness(expected: string, actual: string): number {
  const [one, other] = [taken(expected), taken(actual)];
  if (one.text === other.text) return one.text === "" ? 0 : 1;
  const words = likeness(one.core, other.core);
  return one.number === other.number ? words : words * 0.9;
}
