import { resolve } from "node:path";
import { contentOf, draftFrom } from "../../lastyear";
import { chinese } from "../chinese";
import type { Report } from "../../report";
import { reportDocx } from "../../template";
import { UsageError } from "../arguments";
import type { Arguments } from "../arguments";
import { carryAnswer } from "./answer";
import { printCarry } from "./print-carry";
import { writeTo } from "../files";
import { guarded, reportFrom } from "../report";
import { exitCode } from "../surroundings";
import type { ExitCode, Terminal } from "../surroundings";
import { formatFrom, yearFrom } from "../values";

/**
 * `nianbao carry LAST [--year N] [--year-of-last N] [--unit NAME] [--as text|json] [--force] -o OUT.docx`
 */

const formats = {
  text: printCarry,
  json: (...all: Parameters<typeof carryAnswer>) => `${JSON.stringify(carryAnswer(...all), null, 2)}\n`,
};

/** Why nothing can be carried from this report, or null. */
function refusalOf(report: Report, current: number | null): string | null {
  if (report.year === null) return chinese("carry/refused/year");
  if (current !== null && current <= report.year)
    return chinese("carry/refused/order", { last: report.year, year: current });
  return null;
}

export async function runCarry({ options, rest }: Arguments, { out, err }: Terminal): Promise<ExitCode> {
  const [file, ...more] = rest;
  if (file === undefined) throw new UsageError("last-missing");
  if (more.length > 0) throw new UsageError("last-too-many", { word: more[0]! });
  const output = options.output;
  if (output === undefined) throw new UsageError("output-missing");
  const format = formatFrom(options.as, formats);
  const year = yearFrom(options.year);
  const yearOfLast = yearFrom(options["year-of-last"]);

  const failed = (message: string): ExitCode => {
    err(`${message}\n`);
    return exitCode.failed;
  };
  if (resolve(file) === resolve(output)) return failed(chinese("carry/refused/same-file", { file }));
  const read = await reportFrom(file);
  if (!read.ok) return failed(chinese("cli/check/unreadable", { file, reason: read.reason }));
  const last: Report = { ...read.value, year: yearOfLast ?? read.value.year };
  const refusal = refusalOf(last, year);
  if (refusal !== null) return failed(`${file}：${refusal}`);

  const unit = options.unit;
  const made = guarded(() => {
    const draft = draftFrom(last, year ?? last.year! + 1, unit === undefined ? {} : { unit });
    return { draft, bytes: reportDocx(draft.form, contentOf(draft)) };
  });
  if (!made.ok) return failed(`${file}：${made.reason}`);
  const problem = await writeTo(output, made.value.bytes, options.force !== undefined);
  if (problem !== null) return failed(chinese("cli/not-written", { file: output, reason: problem }));
  out(format(file, output, last, made.value.draft));
  return exitCode.fine;
}
