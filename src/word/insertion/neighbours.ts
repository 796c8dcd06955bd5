import { EMPTY, positionsOf } from "./landing";

/**
 * Which of several equal texts in a document is an insertion: the one among the paragraphs between which it came. Pure.
 */

/** The paragraphs around an insertion when it came, the nearest first. */
export interface Neighbours {
  before: string[];
  behind: string[];
}

/** What of an insertion tells where it is. */
export interface PlacedContent {
  content: string[];
  /** Missing in what an earlier version has remembered. */
  neighbours?: Neighbours;
}

/** So many are remembered on each side … */
const REMEMBERED = 3;
/** … and looked for among so many: the drafter may have put others between. Fewer where a copy would be that near. */
const LOOKED_AT = 12;
/** Where everything fits two places as well, it is the one behind the same text. */
const BEFORE = 1.25;

/** The ends of the document are neighbours as well. */
const START = "start";
const END = "end";

const nearest = (keys: string[], start: number, end: number, count: number): Neighbours => ({
  before: [...keys.slice(Math.max(0, start - count), start).reverse(), START].slice(0, count),
  behind: [...keys.slice(end, end + count), END].slice(0, count),
});

/** The neighbours of a stretch of Word's list. */
export const neighboursOf = (keys: string[], start: number, end: number): Neighbours =>
  nearest(keys, start, end, Math.min(REMEMBERED, end - start));

/** What an empty paragraph tells, beside one with a text: less than any text that has moved away. */
const EMPTY_TELLS = 0.001;
/** Less than this is what empty paragraphs tell alone: anything stands between such. */
const LEAST = 0.01;

/** How many of the remembered are there, less for each that has moved away. */
const alike = (remembered: string[], there: string[]): number =>
  remembered.reduce((sum, key, i) => {
    const distances = there.flatMap((other, j) => (other === key ? [Math.abs(i - j)] : []));
    return (
      sum + (distances.length > 0 ? (key === EMPTY ? EMPTY_TELLS : 1) / (1 + Math.min(...distances)) : 0)
    );
  }, 0);

/** How well a position fits an insertion; 0 where none of its neighbours is near. */
function likeness(keys: string[], at: number, { content, neighbours }: PlacedContent): number {
  if (!neighbours) return 0;
  const now = nearest(keys, at, at + content.length, Math.min(LOOKED_AT, content.length));
  return BEFORE * alike(neighbours.before, now.before) + alike(neighbours.behind, now.behind);
}

const isSame = (a: string[], b: string[]): boolean =>
  a.length === b.length && a.every((key, i) => key === b[i]);

/**
 * Where an insertion stands, word for word as it came; null when it does not.
 * @param others the other insertions that can be taken back: where one of them fits better, it is that one
 */
export function positionOf(keys: string[], one: PlacedContent, others: PlacedContent[]): number | null {
  const positions = positionsOf(keys, one.content);
  if (!one.neighbours) return positions.length === 1 ? positions[0]! : null;
  const equal = others.filter(({ content, neighbours }) => neighbours && isSame(content, one.content));
  const claims = [one, ...equal]
    .flatMap((claimant) => positions.map((at) => ({ claimant, at, score: likeness(keys, at, claimant) })))
    .filter(({ score }) => score > LEAST)
    .sort((a, b) => b.score - a.score || b.at - a.at);
  const given = new Map<PlacedContent, number>();
  const taken = new Set<number>();
  for (const { claimant, at } of claims) {
    if (given.has(claimant) || taken.has(at)) continue;
    given.set(claimant, at);
    taken.add(at);
  }
  return given.get(one) ?? null;
}
