import { strToU8 } from "fflate";
import { allPictures, saying } from "../../units";
import { UsageError, type Arguments } from "../arguments";
import { chinese } from "../chinese";
import type { ExitCode, Terminal } from "../surroundings";
import { readUnits, unitsExit } from "./read-units";
import { outputOption, writeResult } from "./write-result";

/** `nianbao picture FOLDER… [--last FOLDER] [--settings FILE] [--force] -o OUT.html` */

/**
 * Runs `nianbao picture` with what was typed behind it: the heat map of the year of most reports, and of every body with several
 * reports its numbers over the years.
 * @throws UsageError what cannot be meant
 */
export async function runPicture(words: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { options } = words;
  const output = outputOption(options);
  const read = await readUnits(words, terminal);
  if (read.units.length === 0)
    throw new UsageError("nothing-to-add", { reason: read.unread[0]?.reason ?? "" });
  const say = saying("zh");
  const page = strToU8(allPictures(read.units, say));
  const failed = await writeResult(output, page, { options, sources: read.files }, terminal);
  if (failed !== null) return failed;
  for (const { file, reason } of read.unread)
    terminal.err(`${chinese("cli/check/unreadable", { file, reason })}\n`);
  terminal.out(`${chinese("cli/written", { file: output })}\n`);
  return unitsExit(read);
}
