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
      if (left > value) [value, choice] = [left, LEFT];
      const right = j ? best[at - 1]! + costs.skipRight(j - 1) : -Infinity;
      if (right > value) [value, choice] = [right, RIGHT];
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
