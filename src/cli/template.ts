import { formFor, tableIds } from "../form";
import type { TableId } from "../form";
import { chinese } from "./chinese";
import { reportDocx, tableDocx } from "../template";
import { UsageError } from "./arguments";
import type { Arguments } from "./arguments";
import { writeTo } from "./files/writing";
import { exitCode } from "./surroundings";
import type { ExitCode, Terminal } from "./surroundings";
import { settingsOption } from "./settings";
import { yearFrom } from "./values";

/** `nianbao template disclosure|applications|disputes|report [--unit NAME] [--year N] [--settings FILE] [--force] -o OUT.docx` */

const isTable = (what: string): what is TableId => (tableIds as readonly string[]).includes(what);

/**
 * Runs `nianbao template` with what was typed behind it.
 * @throws UsageError what cannot be meant
 */
export async function runTemplate(
  { options, rest }: Arguments,
  { out, err, interruption }: Terminal,
): Promise<ExitCode> {
  const [what, ...more] = rest;
  if (what === undefined) throw new UsageError("what-missing");
  if (!isTable(what) && what !== "report") throw new UsageError("unknown-template", { what });
  if (more.length > 0) throw new UsageError("too-much", { word: more[0]! });
  const file = options.output;
  if (file === undefined) throw new UsageError("output-missing");
  const year = yearFrom(options.year);
  const { wording } = await settingsOption(options.settings);
  const form = formFor(year);

  const bytes = isTable(what)
    ? tableDocx(form, what)
    : reportDocx(form, { unit: options.unit ?? null, year, wording });
  const problem = await writeTo(file, bytes, { replace: options.force === true, sources: [] }, interruption);
  if (problem !== null) {
    err(`${chinese("cli/not-written", { file, reason: problem })}\n`);
    return interruption.aborted ? exitCode.interrupted : exitCode.failed;
  }
  out(`${chinese("cli/written", { file })}\n`);
  return exitCode.fine;
}
