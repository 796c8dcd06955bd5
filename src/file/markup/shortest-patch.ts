import type { Patch } from "./patches";

/** The one patch by which a stretch of a text becomes another one, as short as it can be. */
export function shortestPatch(at: number, before: string, after: string): Patch {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let behind = 0;
  while (behind < most - from && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
  return { from: at + from, to: at + before.length - behind, text: after.slice(from, after.length - behind) };
}
