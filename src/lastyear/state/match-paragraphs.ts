/** Carried paragraphs found again among those of a document: moved, edited, joined with others. */

/** Less than this of a carried paragraph is another paragraph: the drafter has written it anew. */
const ENOUGH = 0.35;
/** Two carried paragraphs may have become one: then most of each must stand in it. */
const ENOUGH_TO_SHARE = 0.6;
const LONGEST = 20_000;

type Pairs = Map<string, number>;

/** Pairs of neighbouring characters with their counts; numbers change and count only where there is nothing else. */
function pairsOf(text: string): Pairs {
  const whole = text.slice(0, LONGEST).replace(/[\s\u3000]+/gu, "");
  const bare = whole.replace(/[\d０-９]+/gu, "");
  const words = bare.length > 2 ? bare : whole;
  const pairs: Pairs = new Map();
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = words.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const sizeOf = (pairs: Pairs): number => [...pairs.values()].reduce((sum, count) => sum + count, 0);

interface Likeness {
  kept: number;
  current: number;
  /** Share of the carried paragraph that stands in the other one. */
  contained: number;
  /** The same, less for what else stands there. */
  score: number;
}

function likeness(kept: Pairs, current: Pairs): { contained: number; score: number } {
  let common = 0;
  for (const [pair, count] of kept) common += Math.min(count, current.get(pair) ?? 0);
  const size = sizeOf(kept);
  if (size === 0) return { contained: 0, score: 0 };
  const contained = common / size;
  return { contained, score: 0.7 * contained + (0.6 * common) / (size + sizeOf(current)) };
}

/**
 * For each carried text the paragraph that it has become, or null. The same words first, then the most alike; what
 * is left may stand in a paragraph that another one has become already.
 */
export function matchParagraphs(kept: readonly string[], current: readonly string[]): (number | null)[] {
  const result: (number | null)[] = kept.map(() => null);
  const free = new Set(current.keys());
  const places = new Map<string, number[]>();
  current.forEach((text, j) => places.set(text, [...(places.get(text) ?? []), j]));
  kept.forEach((text, i) => {
    const same = places.get(text)?.find((j) => free.has(j));
    if (same === undefined) return;
    result[i] = same;
    free.delete(same);
  });

  const open = [...kept.keys()].filter((i) => result[i] === null);
  if (open.length === 0) return result;
  const now = current.map(pairsOf);
  const pairs: Likeness[] = open.flatMap((i) => {
    const own = pairsOf(kept[i]!);
    return now.map((other, j) => ({ kept: i, current: j, ...likeness(own, other) }));
  });
  const ranked = pairs.filter(({ contained }) => contained >= ENOUGH).sort((a, b) => b.score - a.score);
  for (const { kept: i, current: j } of ranked) {
    if (result[i] !== null || !free.has(j)) continue;
    result[i] = j;
    free.delete(j);
  }
  for (const { kept: i, current: j, contained } of ranked)
    if (result[i] === null && contained >= ENOUGH_TO_SHARE) result[i] = j;
  return result;
}
