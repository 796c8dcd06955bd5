/** Length of the longest common subsequence. */
function commonLength(a: string, b: string): number {
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
