import { longestInOrder, type Positions } from "../../language/alignment";

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
 * Positions of keys that occur exactly once in both lists, in the longest run in which both have them in the same
 * order (patience diff). Null: not to be taken as a landmark.
 * @returns pairs of positions in `left` and `right`, both increasing
 */
export function commonLandmarks(left: (string | null)[], right: (string | null)[]): Positions[] {
  const there = unique(right);
  const candidates = [...unique(left)]
    .filter(([key]) => there.has(key))
    .map(([key, at]) => [at, there.get(key)!] as const)
    .sort(([a], [b]) => a - b);
  return longestInOrder(candidates);
}
