import { shortestRun } from "../../open/writing/shortest-run";
import type { Attached } from "../places/attached";

/**
 * How a text is changed without losing what hangs on it: only the shortest run that differs is touched, what is new is
 * put in beside what goes, and what goes is deleted. Word takes comments, notes, bookmarks, fields and pictures along
 * with text that is written over (office-js issues 2574, 2749). Pure.
 */
export interface RunEdit {
  /** Of the old text. */
  stretch: [number, number];
  text: string;
  /**
   * In place of the stretch; beside it, on the side on which nothing hangs, and then it goes; or within it, at an end of it,
   * where nothing goes.
   */
  where: "Replace" | "Before" | "After" | "Start" | "End";
}

/** Whether a stretch has its two ends within the run and so would be left without text. */
function coversStretch(attached: Attached[], from: number, to: number): boolean {
  const within = attached.filter(({ at }) => from <= at && at <= to);
  return within.some(
    ({ end, id, at }) =>
      end === "start" && within.some((other) => other.end === "end" && other.id === id && other.at > at),
  );
}

/**
 * How the old text becomes the new one.
 * @param attached what hangs on the old text
 * @returns null when something might be lost, now or when it is taken back
 */
export function keepingEdit(before: string, after: string, attached: Attached[]): RunEdit | null {
  if (before === "" || after === "") return null;
  const { from, to, text } = shortestRun(before, after);
  const hangsAt = (at: number): boolean => attached.some((one) => one.at === at);
  if (from === to) {
    // The run of the way back is the text put in: nothing hangs inside of that.
    return from > 0
      ? { stretch: [from - 1, from], text, where: "End" }
      : { stretch: [0, 1], text, where: "Start" };
  }
  if (attached.some(({ at }) => from < at && at < to)) return null;
  if (coversStretch(attached, from, to)) return null;
  const beside = hangsAt(from) && !hangsAt(to) ? "After" : "Before";
  return { stretch: [from, to], text, where: hangsAt(from) || hangsAt(to) ? beside : "Replace" };
}
