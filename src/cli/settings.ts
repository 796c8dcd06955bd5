import { readFile, stat } from "node:fs/promises";
import { MOST_SETTINGS, settingsFrom, usualSettings, type SettingsFile } from "../settings/settings";
import { UsageError } from "./arguments";
import { chinese } from "./chinese";
import { troubleSentence } from "./files/trouble";

/** What the file says, or why it does not. */
async function reading(file: string): Promise<SettingsFile | string> {
  try {
    const entry = await stat(file);
    if (!entry.isFile() || entry.size > MOST_SETTINGS) return chinese("cli/settings/none");
    return settingsFrom(await readFile(file, "utf8")) ?? chinese("cli/settings/none");
  } catch (problem) {
    return troubleSentence(problem);
  }
}

/**
 * The settings of `--settings`, as the pane exports them; the usual ones where the option was not given.
 * @throws UsageError when the file cannot be read or holds no settings: a check by other rules than were asked for says
 * the wrong thing
 */
export async function settingsOption(file: string | undefined): Promise<SettingsFile> {
  if (file === undefined) return { ...usualSettings, rulesOff: [] };
  const read = await reading(file);
  if (typeof read === "string") throw new UsageError("settings", { file, reason: read });
  return read;
}
