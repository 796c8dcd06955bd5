import { alignTokens } from "./align-paragraphs";
import { tokensOf, type Token } from "./tokens";

export type Range = [start: number, end: number];

/**
 * Where facts of a carried text stand in the text that it has become.
 * @returns for each fact its range in `after`, or null when its words are not there as they were
 */
export function followFacts(before: string, facts: readonly Range[], after: string): (Range | null)[] {
  if (before === after) return facts.map(([start, end]) => [start, end]);
  const old = tokensOf(before);
  const now = tokensOf(after);
  const aligned = alignTokens(old, now);
  const found = facts.map((fact) => alongTokens(fact, old, now, aligned));
  const taken = new Uint8Array(after.length);
  for (const range of found) if (range) taken.fill(1, ...range);
  return found.map((range, i) => range ?? byWords(before, facts[i]!, after, taken));
}

/** The first token that ends behind an offset; the number of tokens when there is none. */
function tokenBehind(tokens: Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tokens of a fact, all of them next to each other in the new text. */
function alongTokens([start, end]: Range, old: Token[], now: Token[], aligned: Int32Array): Range | null {
  const first = tokenBehind(old, start);
  const last = tokenBehind(old, end - 1);
  const from = aligned[first] ?? -1;
  if (from === -1 || last >= old.length) return null;
  for (let i = first; i <= last; i++) if (aligned[i] !== from + i - first) return null;
  return [now[from]!.start, now[from + last - first]!.end];
}

/** So many of the same characters before or behind a fact make it the same fact. */
const NEIGHBOURS = 5;
/** At the edge of a text there may be fewer. */
const FEWEST = 2;
const MOST_TRIES = 40;
const DIGIT = /[0-9０-９]/u;

/** True where a number would be cut in two: 86 in 186, or in 86.5. */
function cutsNumber(text: string, start: number, end: number): boolean {
  const glued = (inside: string, outside: string, beyond: string): boolean =>
    DIGIT.test(inside) && (DIGIT.test(outside) || (/[.．]/u.test(outside) && DIGIT.test(beyond)));
  return (
    glued(text[start] ?? "", text[start - 1] ?? "", text[start - 2] ?? "") ||
    glued(text[end - 1] ?? "", text[end] ?? "", text[end + 1] ?? "")
  );
}

/** How many characters in front of two places (step -1) or behind them (step 1) are the same, up to enough. */
function sameNeighbours(a: string, atA: number, b: string, atB: number, step: 1 | -1): number {
  let count = 0;
  while (count < NEIGHBOURS) {
    const [one, other] = [a[atA + step * count], b[atB + step * count]];
    if (one === undefined || one !== other) break;
    count++;
  }
  return count;
}

function hasSameWords(before: string, [start, end]: Range, after: string, at: number): boolean {
  const behind = at + end - start;
  const lead = sameNeighbours(before, start - 1, after, at - 1, -1);
  const trail = sameNeighbours(before, end, after, behind, 1);
  const wholeLead = lead === at && lead >= FEWEST;
  const wholeTrail = trail === after.length - behind && trail >= FEWEST;
  return lead === NEIGHBOURS || trail === NEIGHBOURS || wholeLead || wholeTrail;
}

/**
 * The fact's words with the same words before or behind them: what was moved within a paragraph, or into another one,
 * is as open as before.
 * @param taken 1 for each character of `after` that other facts have; what is found is added
 */
export function byWords(before: string, fact: Range, after: string, taken: Uint8Array): Range | null {
  const words = before.slice(...fact);
  for (let at = after.indexOf(words), tries = 0; at !== -1 && tries < MOST_TRIES; tries++) {
    const range: Range = [at, at + words.length];
    const isFree = !taken.subarray(...range).includes(1);
    if (isFree && !cutsNumber(after, ...range) && hasSameWords(before, fact, after, at)) {
      taken.fill(1, ...range);
      return range;
    }
    at = after.indexOf(words, at + 1);
  }
  return null;
}
