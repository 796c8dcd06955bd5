import { strToU8 } from "fflate";
import { overviewOf, overviewSheet, overviewText, saying, sheetCsv, sheetsOf, sheetsXlsx } from "../../units";
import type { Arguments } from "../arguments";
import { chinese } from "../chinese";
import type { ExitCode, Terminal } from "../surroundings";
import { namesWanted, readUnits, unitsExit } from "./read-units";
import { outputOption, writeResult } from "./write-result";

/** `nianbao check --as overview|overview-csv|xlsx [--list FILE] [--last FOLDER] [--settings FILE] [--force] [-o FILE] FOLDER…` */

/**
 * Runs `nianbao check` for a table of many reports.
 * @throws UsageError what cannot be meant
 */
export async function runOverview(words: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { options } = words;
  const output = options.as === "xlsx" ? outputOption(options) : options.output;
  const read = await readUnits(words, terminal);
  const names = await namesWanted(options.list, read);
  const overview = overviewOf(read.units, read.unread, names);
  const made =
    options.as === "xlsx"
      ? sheetsXlsx(sheetsOf(overview, read.units))
      : options.as === "overview-csv"
        ? sheetCsv(overviewSheet(overview))
        : overviewText(overview, saying("zh"));
  if (output === undefined) terminal.out(String(made));
  else {
    const bytes = typeof made === "string" ? strToU8(made) : made;
    const sources = [...read.files, ...(options.list === undefined ? [] : [options.list])];
    const failed = await writeResult(output, bytes, { options, sources }, terminal);
    if (failed !== null) return failed;
    terminal.out(`${chinese("cli/written", { file: output })}\n`);
  }
  return unitsExit(read);
}
