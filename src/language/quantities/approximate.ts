import type { Quantity } from "./quantity";

/** Percentages that are told about: 约36%, 近四成 is told elsewhere (shares-in-words.ts), 超30%, 20%以上. */

/** How far 约36% may be off: a point, or a tenth of it. */
const OFF = 0.1;
const LEAST_OFF = 1;
/** 近36% is less, but not much less. */
const NEAR = 0.8;
const ROUNDED = 0.5;

/** From where to where a number may lie by the words before and behind it; null where they tell nothing of it. */
function widthOf(value: number, before: string, behind: string): [number, number] | null {
  const off = Math.max(LEAST_OFF, value * OFF);
  if (before !== "" && behind !== "") return null;
  if (/^(?:约|大约)$/u.test(before) || /^(?:左右|上下)$/u.test(behind)) return [value - off, value + off];
  if (/^(?:近|将近|接近)$/u.test(before)) return [value * NEAR - LEAST_OFF, value + ROUNDED];
  if (/^(?:超过?|逾|突破|至少)$/u.test(before) || behind === "以上") return [value - ROUNDED, Infinity];
  return null;
}

/** The numbers, with percentages that are told about as wide as their words are. */
export const withWidths = (words: string, quantities: readonly Quantity[]): Quantity[] =>
  quantities.map((one) => {
    if (one.kind !== "percent" || one.isExact) return one;
    const [from, to] = one.digits;
    const behind = words.slice(to, one.end);
    if (!behind.startsWith("%")) return one;
    const within = widthOf(one.value, words.slice(one.start, from), behind.slice(1));
    return within ? { ...one, kind: "share", within } : one;
  });
