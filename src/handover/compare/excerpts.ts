/** Two sentences that differ, each cut to where they do. */

const AROUND = 10;
const LONGEST = 60;

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

/** In its middle, where it is too long. */
const cut = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST / 2)}…${text.slice(-LONGEST / 2 + 1)}` : text;

/** Both sentences, as `sameText` gives them, from a few words before the first difference to a few behind the last. */
export function differingExcerpts(a: string, b: string): [string, string] {
  const start = commonStart(a, b);
  const end = commonEnd(a, b, Math.min(a.length, b.length) - start);
  const from = Math.max(0, start - AROUND);
  const to = Math.max(0, end - AROUND);
  const of = (text: string): string =>
    `${from > 0 ? "…" : ""}${cut(text.slice(from, text.length - to))}${to > 0 ? "…" : ""}`;
  return [of(a), of(b)];
}

/** A sentence that stands alone. */
export const sentenceExcerpt = (shown: string): string => cut(shown);
