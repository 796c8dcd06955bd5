import type { Quantity } from "../quantity";
import { sentenceStart } from "../words";

/** The words of a paragraph, the brackets in them, and the numbers. */
export interface Numbered {
  words: string;
  /** How many brackets are open at each character. */
  depths: Int16Array;
  quantities: Quantity[];
}

export function withDepths(words: string, quantities: Quantity[]): Numbered {
  const depths = new Int16Array(words.length + 1);
  let depth = 0;
  for (let i = 0; i < words.length; i++) {
    depths[i] = depth;
    depth += words[i] === "(" ? 1 : words[i] === ")" ? -1 : 0;
  }
  depths[words.length] = depth;
  return { words, depths, quantities };
}

/** The numbers of its sort that a sentence tells before a total: they may be what is taken apart. */
export function totalsBefore(
  { words, quantities }: Pick<Numbered, "words" | "quantities">,
  total: Quantity,
): Quantity[] {
  const start = sentenceStart(words, total.start);
  return quantities.filter((one) => one.start >= start && one.end <= total.start && one.unit === total.unit);
}

/** How many more brackets are open at one place than at another. */
export const depthAt = ({ depths }: Numbered, from: number, at: number): number =>
  depths[at]! - depths[from]!;

/** Longer lists are none of a report. */
const LONGEST = 1500;

/** Where what begins at a place ends: at one of these characters outside of brackets, or where its bracket closes. */
export function boundary(words: string, from: number, ends: RegExp): number {
  let depth = 0;
  for (let i = from; i < words.length && i - from < LONGEST; i++) {
    const char = words[i]!;
    if (char === "(") depth += 1;
    else if (char === ")") {
      if (depth === 0) return i;
      depth -= 1;
    } else if (depth === 0 && ends.test(char)) return i;
  }
  return Math.min(words.length, from + LONGEST);
}
