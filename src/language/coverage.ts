import { commonLength } from "./alignment";

/** Below this share of known characters the order of them is not worth looking at. */
const WORTH_ORDERING = 0.6;

function coverageOf(wanted: string, words: string): number {
  if (words.includes(wanted)) return 1;
  const known = [...wanted].filter((character) => words.includes(character)).length / wanted.length;
  return known < WORTH_ORDERING ? known / 2 : (0.9 * commonLength(wanted, words)) / wanted.length;
}

/**
 * How much of a label stands in some words, in its order: wrapped labels and vertical text put other characters
 * between its own.
 */
export const coverage = (labels: string[], words: string): number =>
  words === "" ? 0 : Math.max(...labels.map((label) => coverageOf(label, words)));
