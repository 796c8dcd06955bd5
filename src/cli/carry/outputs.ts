import { stat } from "node:fs/promises";
import { join, parse } from "node:path";
import { chinese } from "../chinese";
import { UsageError } from "../arguments";
import { targetFor } from "../files/target";
import type { WritePermission } from "../files/target";

/** Last year's file, and the draft that is written from it. */
export interface Output {
  file: string;
  draft: string;
}

const isFolder = (name: string): Promise<boolean> =>
  stat(name).then(
    (entry) => entry.isDirectory(),
    () => /[\\/]$/.test(name),
  );

/** Two names that some file system takes for one. */
const sameName = (name: string): string => name.normalize("NFC").toLowerCase();

/**
 * Where the draft of each file goes: `-o` names a file or, also for several files, a folder, in which the draft of
 * 某局.docx is 某局-草稿.docx.
 * @throws UsageError when several files would be written into one
 */
export async function outputsOf(
  files: string[],
  output: string,
): Promise<{ outputs: Output[]; inFolder: boolean }> {
  const inFolder = await isFolder(output);
  if (!inFolder && files.length > 1) throw new UsageError("output-no-folder", { output });
  const draftOf = (file: string): string =>
    inFolder ? join(output, chinese("carry/draft-name", { name: parse(file).name })) : output;
  return { outputs: files.map((file) => ({ file, draft: draftOf(file) })), inFolder };
}

/** Drafts that would overwrite each other, a sentence for each name. */
function clashes(outputs: Output[]): string[] {
  const byName = new Map<string, Output[]>();
  for (const output of outputs) {
    const name = sameName(output.draft);
    byName.set(name, [...(byName.get(name) ?? []), output]);
  }
  return [...byName.values()]
    .filter((same) => same.length > 1)
    .map((same) => {
      const files = same.map(({ file }) => file).join("、");
      return chinese("carry/refused/same-output", { draft: same[0]!.draft, files });
    });
}

/** What stands against writing the drafts, all of it; told before the first is written. */
export async function refusalsOf(outputs: Output[], permission: WritePermission): Promise<string[]> {
  const targets = await Promise.all(outputs.map(({ draft }) => targetFor(draft, permission)));
  const refused = targets.flatMap((target, index) =>
    target.ok ? [] : [chinese("cli/not-written", { file: outputs[index]!.draft, reason: target.reason })],
  );
  return [...clashes(outputs), ...refused];
}
