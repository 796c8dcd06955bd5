import type { Token } from "./tokens";

/** Cells of the table of common lengths: two paragraphs of some 2,500 tokens that have nothing in common. */
const MOST_CELLS = 6_000_000;

/**
 * For each token of a text the token of another text that it has become, or -1: a longest common subsequence.
 * Two texts too long and too different for that give their common beginning and end only.
 */
export function alignTokens(before: Token[], after: Token[]): Int32Array {
  const result = new Int32Array(before.length).fill(-1);
  const same = (i: number, j: number): boolean => before[i]!.text === after[j]!.text;
  let head = 0;
  while (head < before.length && head < after.length && same(head, head)) head++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && same(before.length - 1 - tail, after.length - 1 - tail)) tail++;
  for (let i = 0; i < head; i++) result[i] = i;
  for (let i = 1; i <= tail; i++) result[before.length - i] = after.length - i;

  const rows = before.length - head - tail;
  const columns = after.length - head - tail;
  const width = columns + 1;
  if ((rows + 1) * width > MOST_CELLS) return result;
  // lengths[i, j]: common length of what stands behind row i and column j.
  const lengths = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      lengths[i * width + j] = same(head + i, head + j)
        ? lengths[(i + 1) * width + j + 1]! + 1
        : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns;) {
    if (same(head + i, head + j)) result[head + i++] = head + j++;
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return result;
}
