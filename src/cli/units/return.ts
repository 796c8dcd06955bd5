import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { uniqueNames } from "../../language/hash";
import { noteDocx, noteFileName, noteText, overviewOf, returnNote, saying } from "../../units";
import { UsageError, type Arguments } from "../arguments";
import { chinese } from "../chinese";
import { targetFor } from "../files/target";
import { troubleSentence } from "../files/trouble";
import { writeTo } from "../files/writing";
import { exitCode, type ExitCode, type Terminal } from "../surroundings";
import { formatFrom } from "../values";
import { readUnits, unitsExit } from "./read-units";
import { outputOption } from "./write-result";

/** `nianbao return FOLDER… [--last FOLDER] [--settings FILE] [--as text|docx] [--force] -o OUTFOLDER` */

const formats = { text: "txt", docx: "docx" } as const;

/** The folder, made where there is none; why there can be none. */
async function folderTrouble(folder: string): Promise<string | null> {
  try {
    const isThere = await stat(folder).then(
      (entry) => (entry.isDirectory() ? "folder" : "file"),
      () => "nothing",
    );
    if (isThere === "file") throw new UsageError("notes-no-folder", { output: folder });
    if (isThere === "nothing") await mkdir(folder);
    return null;
  } catch (problem) {
    if (problem instanceof UsageError) throw problem;
    return troubleSentence(problem);
  }
}

/**
 * Runs `nianbao return` with what was typed behind it.
 * @throws UsageError what cannot be meant
 */
export async function runReturn(words: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { options } = words;
  const { out, err, interruption } = terminal;
  const ending = formatFrom(options.as ?? "docx", formats);
  const folder = outputOption(options);
  const read = await readUnits(words, terminal);
  const trouble = await folderTrouble(folder);
  const refuse = (file: string, reason: string): ExitCode => {
    err(`${chinese("cli/not-written", { file, reason })}\n`);
    return interruption.aborted ? exitCode.interrupted : exitCode.failed;
  };
  if (trouble !== null) return refuse(folder, trouble);

  const say = saying("zh");
  const overview = overviewOf(read.units, read.unread, null);
  const notes = read.units.flatMap((unit) => returnNote(unit, overview, say) ?? []);
  const names = uniqueNames(notes.map((note) => noteFileName(note, say)));
  const files = names.map((name) => join(folder, `${name}.${ending}`));
  const permission = { replace: options.force === true, sources: read.files };
  // What stands against writing is told before the first note is written.
  const targets = await Promise.all(files.map((file) => targetFor(file, permission)));
  const refused = targets.flatMap((target, index) =>
    target.ok ? [] : [chinese("cli/not-written", { file: files[index]!, reason: target.reason })],
  );
  if (refused.length > 0) {
    err(`${refused.join("\n")}\n`);
    return exitCode.failed;
  }
  for (const [index, note] of notes.entries()) {
    const bytes = ending === "docx" ? noteDocx(note, say) : strToU8(noteText(note, say));
    const problem = await writeTo(files[index]!, bytes, permission, interruption);
    if (problem !== null) return refuse(files[index]!, problem);
    out(`${chinese("cli/written", { file: files[index]! })}\n`);
  }
  for (const { file, reason } of read.unread) err(`${chinese("cli/check/unreadable", { file, reason })}\n`);
  out(`${chinese("cli/return/sum", { notes: notes.length, reports: read.units.length })}\n`);
  return unitsExit(read);
}
