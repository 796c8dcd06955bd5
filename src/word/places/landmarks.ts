/** Positions by key, for keys that occur once. */
function unique(keys: (string | null)[]): Map<string, number> {
  const found = new Map<string, number>();
  const repeated = new Set<string>();
  keys.forEach((key, at) => {
    if (key === null) return;
    if (found.has(key)) repeated.add(key);
    found.set(key, at);
  });
  for (const key of repeated) found.delete(key);
  return found;
}

/**
 * The longest strictly increasing subsequence of the second components, pairs sorted by the first (patience
 * sorting; Fredman 1975, O(n log n)).
 */
function longestInOrder(candidates: (readonly [number, number])[]): (readonly [number, number])[] {
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
  const chain: (readonly [number, number])[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at]!) chain.unshift(candidates[at]!);
  return chain;
}

/**
 * Positions of keys that occur exactly once in both lists, in the longest run in which both have them in the same
 * order (patience diff). Null: not to be taken as a landmark.
 * @returns pairs of positions in `left` and `right`, both increasing
 */
export function commonLandmarks(
  left: (string | null)[],
  right: (string | null)[],
): (readonly [number, number])[] {
  const there = unique(right);
  const candidates = [...unique(left)]
    .filter(([key]) => there.has(key))
    .map(([key, at]) => [at, there.get(key)!] as const)
    .sort(([a], [b]) => a - b);
  return longestInOrder(candidates);
}
