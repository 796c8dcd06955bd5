import { shortestRun } from "../../open/writing/shortest-run";
import type { Patch } from "./patches";

/** The one patch by which a stretch of a text becomes another one, as short as it can be. */
export function shortestPatch(at: number, before: string, after: string): Patch {
  const { from, to, text } = shortestRun(before, after);
  return { from: at + from, to: at + to, text };
}
