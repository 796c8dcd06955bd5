import { contentOf, draftFrom } from "../../lastyear";
import type { Draft } from "../../lastyear";
import type { Report } from "../../report";
import { reportDocx } from "../../template";
import type { Wording } from "../../template";
import { settingsOption } from "../settings";
import { UsageError } from "../arguments";
import type { Arguments } from "../arguments";
import { chinese } from "../chinese";
import type { WritePermission } from "../files/target";
import { namesFitting } from "../files/wildcards";
import { writeTo } from "../files/writing";
import { progressOf } from "../progress";
import { guarded, reportFrom } from "../report";
import type { ReportOrReason } from "../report";
import { exitCode } from "../surroundings";
import type { ExitCode, Terminal } from "../surroundings";
import { formatFrom, yearFrom } from "../values";
import { carryAnswer } from "./answer";
import type { CarryAnswer, CarryAnswers } from "./answer";
import { outputsOf, refusalsOf } from "./outputs";
import type { Output } from "./outputs";
import { printCarry } from "./print-carry";

/**
 * `nianbao carry LAST… [--year N] [--year-of-last N] [--unit NAME] [--settings FILE] [--as text|json] [--force] -o OUT.docx|FOLDER`
 */

/** A draft that was written, as both formats tell it. */
interface Carried {
  text: string;
  answer: CarryAnswer;
}

interface Outcome {
  drafts: Carried[];
  failed: CarryAnswers["failed"];
  inFolder: boolean;
}

const formats = {
  text: ({ drafts }: Outcome): string => drafts.map(({ text }) => text).join("\n"),
  json: ({ drafts, failed, inFolder }: Outcome): string => {
    const answers: CarryAnswers = { version: 1, drafts: drafts.map(({ answer }) => answer), failed };
    return `${JSON.stringify(inFolder ? answers : answers.drafts[0], null, 2)}\n`;
  },
};

interface Wishes {
  year: number | null;
  yearOfLast: number | null;
  unit: string | undefined;
  /** The office's own words, where nothing of last year's stands. */
  wording: Wording;
}

/** Why nothing can be carried from this report, or null. */
function refusalOf(report: Report, current: number | null): string | null {
  if (report.year === null) return chinese("carry/refused/year");
  if (current !== null && current <= report.year)
    return chinese("carry/refused/order", { last: report.year, year: current });
  return null;
}

function draftOf(
  last: Report,
  { year, unit, wording }: Wishes,
): ReportOrReason<{ draft: Draft; bytes: Uint8Array }> {
  const refusal = refusalOf(last, year);
  if (refusal !== null) return { ok: false, reason: refusal };
  return guarded(() => {
    const draft = draftFrom(last, year ?? last.year! + 1, unit === undefined ? {} : { unit });
    return { draft, bytes: reportDocx(draft.form, { ...contentOf(draft), wording }) };
  });
}

/** Reads one report of last year and writes the draft. */
async function carryOne(
  { file, draft: output }: Output,
  wishes: Wishes,
  permission: WritePermission,
  interruption: AbortSignal,
): Promise<ReportOrReason<Carried>> {
  const read = await reportFrom(file);
  if (!read.ok) return read;
  const last: Report = { ...read.value, year: wishes.yearOfLast ?? read.value.year };
  const made = draftOf(last, wishes);
  if (!made.ok) return made;
  const problem = await writeTo(output, made.value.bytes, permission, interruption);
  if (problem !== null) {
    return { ok: false, reason: chinese("cli/not-written", { file: output, reason: problem }) };
  }
  const written = [file, output, last, made.value.draft] as const;
  return { ok: true, value: { text: printCarry(...written), answer: carryAnswer(...written) } };
}

/**
 * Runs `nianbao carry` with what was typed behind it.
 * @throws UsageError what cannot be meant
 */
export async function runCarry({ options, rest }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { out, err, interruption } = terminal;
  const files = (await Promise.all(rest.map(namesFitting))).flat();
  if (files.length === 0) throw new UsageError("last-missing");
  if (options.output === undefined) throw new UsageError("output-missing");
  if (files.length > 1 && options.unit !== undefined) throw new UsageError("unit-for-several");
  const format = formatFrom(options.as, formats);
  const wishes: Wishes = {
    year: yearFrom(options.year),
    yearOfLast: yearFrom(options["year-of-last"]),
    unit: options.unit,
    wording: (await settingsOption(options.settings)).wording,
  };
  const { outputs, inFolder } = await outputsOf(files, options.output);
  const permission: WritePermission = { replace: options.force === true, sources: files };
  const refusals = await refusalsOf(outputs, permission);
  if (refusals.length > 0) {
    err(`${refusals.join("\n")}\n`);
    return exitCode.failed;
  }

  const outcome: Outcome = { drafts: [], failed: [], inFolder };
  const { drafts, failed } = outcome;
  const progress = progressOf(files.length, terminal);
  for (const output of outputs) {
    progress.working(output.file);
    const carried: ReportOrReason<Carried> = interruption.aborted
      ? { ok: false, reason: chinese("cli/interrupted") }
      : await carryOne(output, wishes, permission, interruption);
    if (carried.ok) drafts.push(carried.value);
    else failed.push({ file: output.file, reason: carried.reason });
    progress.done();
  }
  progress.end();
  for (const { file, reason } of failed) err(`${chinese("carry/refused", { file, reason })}\n`);
  if (drafts.length > 0 || inFolder) out(format(outcome));
  if (failed.length === 0) return exitCode.fine;
  return interruption.aborted ? exitCode.interrupted : exitCode.failed;
}
