import { fingerprint } from "../../language/hash";
import type { Mark } from "../marks";

/** By this our comments are known, whoever put them there. */
export const MARKER_WORD = "年报校验";
const MARKER = `【${MARKER_WORD}】`;

/** Short code of a finding, so that its comment is known again at the next marking. */
export const markCode = (id: string): string => fingerprint(id);

export const commentText = ({ id, message }: Mark): string => `${MARKER}${message}〔${markCode(id)}〕`;

/** The code of one of our comments, "" when somebody has edited it away; null for other people's comments. */
export function codeOfComment(content: string): string | null {
  if (!content.trimStart().startsWith(MARKER)) return null;
  return /〔([0-9a-z]+)〕\s*$/.exec(content)?.[1] ?? "";
}
