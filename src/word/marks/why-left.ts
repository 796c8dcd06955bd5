import type { MarksFound } from "./marks-found";
import type { MarksLeft } from "./left";
import type { Session } from "../session";

/**
 * Why marks are left and what the drafter can do about it (id of `src/messages`); null when all are gone or nobody
 * knows why.
 * @param damaged parts of the register that nobody can read
 * @param tracking `blocked`: what takes them out would have been recorded as a change; `locked`: and nobody without the
 *   password can switch that off
 */
export function whyMarksRemain(
  { host }: Session,
  { comments, colours }: MarksFound,
  { entries }: MarksLeft,
  damaged: number,
  { blocked, locked }: { blocked: boolean; locked: boolean },
): string | null {
  if (comments.hidden.length > 0 && !host.has("comments")) {
    return blocked ? "word/left-tracking" : "word/left-comments";
  }
  if (comments.hidden.length > 0 && !comments.refused) return "word/left-until-reopened";
  if (comments.listed.some(({ isReplied }) => !isReplied)) return "word/left-undeletable";
  if (comments.listed.length > 0) return "word/left-replied";
  if (entries.length > 0 && locked) return "word/left-tracking-locked";
  if (entries.length > 0 && blocked) return "word/left-tracking";
  if (entries.some(({ kind }) => kind === "shading") && colours) return "word/left-shading";
  return damaged > 0 ? "word/left-register" : null;
}
