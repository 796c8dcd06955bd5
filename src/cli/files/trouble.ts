import { chinese } from "../chinese";

/** The troubles of files and of output put into words. */

/** Those that have a sentence of their own, by the code that Node gives them. */
const SYSTEM_CODES: Record<string, string> = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  EISDIR: "is-folder",
  EACCES: "no-permission",
  EPERM: "no-permission",
  EROFS: "no-permission",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EFBIG: "disk-full",
  EBUSY: "in-use",
  ENAMETOOLONG: "not-found",
  EEXIST: "exists",
};

/** The code of a trouble; told by its members, as an error from another realm is no `Error` here. */
export const systemCode = (problem: unknown): string => String(Object(problem).code);

/** The sentence for what Node has thrown. */
export function troubleSentence(problem: unknown): string {
  const { message = problem }: { message?: unknown } = Object(problem);
  const name = SYSTEM_CODES[systemCode(problem)] ?? "other";
  return chinese(`cli/file/${name}`, { detail: String(message) });
}
