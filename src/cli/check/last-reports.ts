import { filesOf } from "../files/folder";
import type { Terminal } from "../surroundings";
import { onEach } from "../workers/on-each";
import type { AnswerLast, CheckAnswer } from "./answer";
import type { LastReports } from "./which-last";

/**
 * Reads what was given as `--last`.
 * @param unreadable takes what could not be read, and why
 */
export async function lastReports(
  given: string | undefined,
  unreadable: CheckAnswer["unreadable"],
  terminal: Terminal,
): Promise<LastReports> {
  if (given === undefined) return { only: null, several: null };
  const files = await filesOf(given);
  const read = await onEach(files, "describe", null, terminal);
  const all: AnswerLast[] = [];
  for (const [index, { file }] of files.entries()) {
    const one = read[index]!;
    if (one.ok) all.push(one.value);
    else unreadable.push({ file, reason: one.reason });
  }
  const isOneFile = files.length === 1 && files[0]!.file === given;
  return isOneFile ? { only: all[0] ?? null, several: null } : { only: null, several: all };
}
