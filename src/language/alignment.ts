/** How two sequences, or two texts, lie beside each other. */

/** Two sequences side by side: indexes into both, or null where one has nothing to match. */
export interface Pair {
  left: number | null;
  right: number | null;
}

export interface Costs {
  /** How well left `i` and right `j` fit: positive for a fit, negative against it, -Infinity never. */
  score(i: number, j: number): number;
  /** What it costs (≤ 0) to leave left `i`, or right `j`, without a partner. */
  skipLeft(i: number): number;
  skipRight(j: number): number;
}

const PAIR = 1;
const LEFT = 2;
const RIGHT = 3;

/**
 * Global alignment of two sequences that keeps the order of both (Needleman and Wunsch): of all ways to pair them,
 * the one with the highest sum of scores and costs. On a tie a pair is preferred to two gaps.
 */
export function alignSequences(
  lefts: number,
  rights: number,
  costs: Costs,
): { pairs: Pair[]; total: number } {
  const width = rights + 1;
  const best = new Float64Array((lefts + 1) * width);
  const from = new Uint8Array((lefts + 1) * width);
  for (let i = 0; i <= lefts; i++) {
    for (let j = 0; j <= rights; j++) {
      if (i === 0 && j === 0) continue;
      const at = i * width + j;
      let value = i && j ? best[at - width - 1]! + costs.score(i - 1, j - 1) : -Infinity;
      let choice = PAIR;
      const left = i ? best[at - width]! + costs.skipLeft(i - 1) : -Infinity;
      if (left > value) {
        value = left;
        choice = LEFT;
      }
      const right = j ? best[at - 1]! + costs.skipRight(j - 1) : -Infinity;
      if (right > value) {
        value = right;
        choice = RIGHT;
      }
      best[at] = value;
      from[at] = choice;
    }
  }
  const pairs: Pair[] = [];
  for (let i = lefts, j = rights; i > 0 || j > 0;) {
    const kind = from[i * width + j];
    if (kind === PAIR) pairs.push({ left: --i, right: --j });
    else if (kind === LEFT) pairs.push({ left: --i, right: null });
    else pairs.push({ left: null, right: --j });
  }
  return { pairs: pairs.reverse(), total: best[lefts * width + rights]! };
}

/** Bits in the words of a bit-parallel walk. */
const WORD = 32;
/** For each character the bits of its places in the shorter text; all zero between two walks. */
const places = new Int32Array(0x10000);

/**
 * Levenshtein's distance by whole columns: a column is two words of bits, where it steps up and where down, and each
 * character of the longer text turns them with a few operations (Myers 1999, as put by Hyyrö 2003).
 * @param short 1 to 32 characters
 */
function distanceInWords(short: string, long: string): number {
  for (let i = 0; i < short.length; i++) places[short.charCodeAt(i)]! |= 1 << i;
  const last = 1 << (short.length - 1);
  let up = -1;
  let down = 0;
  let distance = short.length;
  for (let j = 0; j < long.length; j++) {
    const same = places[long.charCodeAt(j)]!;
    const vertical = same | down;
    const diagonal = (((same & up) + up) ^ up) | same;
    let right = down | ~(diagonal | up);
    let left = up & diagonal;
    if (right & last) distance++;
    if (left & last) distance--;
    right = (right << 1) | 1;
    left <<= 1;
    up = left | ~(vertical | right);
    down = right & vertical;
  }
  for (let i = 0; i < short.length; i++) places[short.charCodeAt(i)] = 0;
  return distance;
}

/** Number of single-character insertions, deletions and replacements between two texts (Levenshtein). */
export function editDistance(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short === "") return long.length;
  if (short.length <= WORD) return distanceInWords(short, long);
  const row = Uint16Array.from({ length: short.length + 1 }, (_, j) => j);
  for (let i = 1; i <= long.length; i++) {
    const character = long.charCodeAt(i - 1);
    let diagonal = row[0]!;
    let left = i;
    row[0] = i;
    for (let j = 1; j <= short.length; j++) {
      const replaced = short.charCodeAt(j - 1) === character ? diagonal : diagonal + 1;
      diagonal = row[j]!;
      left = Math.min(replaced, diagonal + 1, left + 1);
      row[j] = left;
    }
  }
  return row[short.length]!;
}

/** Length of the longest common subsequence of two texts. */
export function commonLength(a: string, b: string): number {
  const row = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      row[j] = a[i - 1] === b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]!);
      diagonal = above;
    }
  }
  return row[b.length]!;
}

/** A pair of positions. */
export type Positions = readonly [left: number, right: number];

/**
 * The longest run of pairs in which both positions grow, pairs sorted by the first (patience sorting; Fredman 1975,
 * O(n log n)).
 */
export function longestInOrder(candidates: Positions[]): Positions[] {
  const ends: number[] = [];
  const previous: number[] = [];
  candidates.forEach(([, value], at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (candidates[ends[middle]!]![1] < value) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = at;
  });
  const chain: Positions[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at]!) chain.push(candidates[at]!);
  return chain.reverse();
}
