import { limitsOf } from "../../settings/profiles";
import { check } from "../../check";
import type { Report } from "../../report";
import { answerReport } from "./answer";
import type { CheckAnswer } from "./answer";
import { UsageError } from "../arguments";
import type { Arguments } from "../arguments";
import { chinese } from "../chinese";
import { filesOf } from "../files/folder";
import { lastReports } from "./last-reports";
import { progressOf } from "../progress";
import { asSarif } from "./as-sarif";
import { asText } from "./as-text";
import { guarded, reportOf } from "../report";
import { exitCode } from "../surroundings";
import type { ExitCode, Terminal } from "../surroundings";
import { settingsOption, toldOf } from "../settings";
import { formatFrom } from "../values";

/** `nianbao check [--last FILE] [--settings FILE] [--as text|json|sarif] FILE|FOLDER…`; `--last` takes a folder as well */

const formats = {
  text: asText,
  json: (answer: CheckAnswer) => `${JSON.stringify(answer, null, 2)}\n`,
  sarif: asSarif,
};

/**
 * Runs `nianbao check` with what was typed behind it.
 * @throws UsageError what cannot be meant
 */
export async function runCheck({ options, rest: names }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const format = formatFrom(options.as, formats);
  if (names.length === 0) throw new UsageError("file-missing");

  const settings = await settingsOption(options.settings);
  const answer: CheckAnswer = { version: 1, last: null, reports: [], unreadable: [] };
  const last = await lastReports(options.last, answer.unreadable);
  answer.last = last.only?.answer ?? null;
  const answerOf = (file: string, report: Report) => {
    const before = last.of(report);
    const result = check(report, { last: before?.report ?? null, limits: limitsOf(settings) });
    const findings = toldOf(result.findings, settings);
    const untold = result.findings.length - findings.length;
    const told = answerReport(file, report, { ...result, findings }, before?.answer ?? null, untold);
    return before ? told : { ...told, messages: [...told.messages, ...last.missing] };
  };
  const files = (await Promise.all(names.map(filesOf))).flat();
  const progress = progressOf(files.length, terminal);
  let interrupted = false;
  for (const [index, named] of files.entries()) {
    const { file } = named;
    interrupted ||= terminal.interruption.aborted;
    if (interrupted) {
      answer.unreadable.push({ file, reason: chinese("cli/interrupted") });
      continue;
    }
    progress(index, file);
    const read = await reportOf(named);
    const checked = read.ok ? guarded(() => answerOf(file, read.value)) : read;
    if (checked.ok) answer.reports.push(checked.value);
    else answer.unreadable.push({ file, reason: checked.reason });
  }
  terminal.out(format(answer));

  if (interrupted) return exitCode.interrupted;
  if (answer.unreadable.length > 0) return exitCode.failed;
  const hasErrors = answer.reports.some(({ findings }) =>
    findings.some(({ severity }) => severity === "error"),
  );
  return hasErrors ? exitCode.errorsFound : exitCode.fine;
}
