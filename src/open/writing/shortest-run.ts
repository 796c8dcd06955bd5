const isInsideOfPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? "") && /[\udc00-\udfff]/.test(text[at] ?? "");

/** The shortest run in which two texts differ. */
export function shortestRun(before: string, after: string): { from: number; to: number; text: string } {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  if (isInsideOfPair(before, from) || isInsideOfPair(after, from)) from -= 1;
  let behind = 0;
  while (behind < most - from && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
  if (isInsideOfPair(before, before.length - behind)) behind -= 1;
  return { from, to: before.length - behind, text: after.slice(from, after.length - behind) };
}
