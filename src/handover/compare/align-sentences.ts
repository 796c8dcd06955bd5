import { alignSequences, longestInOrder, type Pair, type Positions } from "../../language/alignment";
import { likeness } from "../../language/likeness";
import type { TextSentence } from "../text/report-text";

/** Which sentence of one text is which of another. */

/** Less alike are two sentences. */
const LEAST_LIKENESS = 0.45;
/** Of two equal sentences; any two that are only alike are worth less. */
const EQUAL = 2;
/** Between two anchors no more is aligned: a page that has nothing to do with the report. */
const MOST_PAIRS = 60_000;
/** Likeness looks at the beginning of texts. */
const END = 80;

/** Sentences that stand just once on each side, and are equal: they lie beside each other. */
function anchors(here: readonly TextSentence[], there: readonly TextSentence[]): Positions[] {
  const once = (sentences: readonly TextSentence[]): Map<string, number | null> => {
    const places = new Map<string, number | null>();
    sentences.forEach(({ same }, at) => places.set(same, places.has(same) ? null : at));
    return places;
  };
  const theirs = once(there);
  const pairs = [...once(here)].flatMap(([same, left]): Positions[] => {
    const right = theirs.get(same);
    return left === null || right === undefined || right === null ? [] : [[left, right]];
  });
  return longestInOrder(pairs);
}

/** How alike two sentences are, from 0 to 1. */
export type Likeness = (a: string, b: string) => number;

function alikeAtAnEnd(a: string, b: string): number {
  const head = likeness(a, b);
  if (a.length <= END && b.length <= END) return head;
  return Math.max(head, likeness(a.slice(-END), b.slice(-END)));
}

function alignBetween(
  here: readonly TextSentence[],
  there: readonly TextSentence[],
  [left, right]: Positions,
  [leftEnd, rightEnd]: Positions,
  alike: Likeness,
): Pair[] {
  const lefts = leftEnd - left;
  const rights = rightEnd - right;
  const alone = (): Pair[] => [
    ...Array.from({ length: lefts }, (_, i) => ({ left: left + i, right: null })),
    ...Array.from({ length: rights }, (_, j) => ({ left: null, right: right + j })),
  ];
  if (lefts === 0 || rights === 0 || lefts * rights > MOST_PAIRS) return alone();
  const { pairs } = alignSequences(lefts, rights, {
    score(i, j) {
      const [a, b] = [here[left + i]!.same, there[right + j]!.same];
      if (a === b) return EQUAL;
      const value = alike(a, b);
      return value >= LEAST_LIKENESS ? value : -Infinity;
    },
    skipLeft: () => 0,
    skipRight: () => 0,
  });
  return pairs.map((pair) => ({
    left: pair.left === null ? null : left + pair.left,
    right: pair.right === null ? null : right + pair.right,
  }));
}

/** Both texts beside each other, in the order of both: equal sentences, sentences that are alike, and what stands alone. */
export function alignSentences(
  here: readonly TextSentence[],
  there: readonly TextSentence[],
  alike: Likeness = alikeAtAnEnd,
): Pair[] {
  const pairs: Pair[] = [];
  let last: Positions = [0, 0];
  for (const [left, right] of anchors(here, there)) {
    pairs.push(...alignBetween(here, there, last, [left, right], alike), { left, right });
    last = [left + 1, right + 1];
  }
  return [...pairs, ...alignBetween(here, there, last, [here.length, there.length], alike)];
}
