import type { MarkedGround } from "./marks-found";
import type { MarksLeft } from "./left";
import type { MarkSession } from "./session";

/**
 * Why marks are left and what the drafter can do about it (id of `src/messages`); null when all are gone or nobody
 * knows why.
 * @param damaged parts of the register that nobody can read
 * @param barred what takes them out would have been recorded as a change
 */
export function whyMarksRemain(
  { host }: MarkSession,
  { comments, colours }: MarkedGround,
  { entries }: MarksLeft,
  damaged: number,
  barred: boolean,
): string | null {
  if (comments.hidden.length > 0 && !host.has("comments")) {
    return barred ? "word/left-tracking" : "word/left-comments";
  }
  if (comments.hidden.length > 0 && !comments.refused) return "word/left-until-reopened";
  if (entries.length > 0 && barred) return "word/left-tracking";
  if (entries.some(({ kind }) => kind === "shading") && colours) return "word/left-shading";
  return damaged > 0 ? "word/left-register" : null;
}
