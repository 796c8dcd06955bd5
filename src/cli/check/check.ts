import { check } from "../../check";
import type { Report } from "../../report";
import { answerReport } from "./answer";
import type { CheckAnswer } from "./answer";
import { UsageError } from "../arguments";
import type { Arguments } from "../arguments";
import { chinese } from "../chinese";
import { answerMessages } from "../messages";
import { progressOf } from "../progress";
import { asSarif } from "./as-sarif";
import { asText } from "./as-text";
import { guarded, reportFrom } from "../report";
import { exitCode } from "../surroundings";
import type { ExitCode, Terminal } from "../surroundings";
import { settingsOption, toldOf } from "../settings";
import { formatFrom } from "../values";

/** `nianbao check [--last FILE] [--settings FILE] [--as text|json|sarif] FILE…` */

const formats = {
  text: asText,
  json: (answer: CheckAnswer) => `${JSON.stringify(answer, null, 2)}\n`,
  sarif: asSarif,
};

/**
 * Runs `nianbao check` with what was typed behind it.
 * @throws UsageError what cannot be meant
 */
export async function runCheck({ options, rest: files }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const format = formatFrom(options.as, formats);
  if (files.length === 0) throw new UsageError("file-missing");

  const settings = await settingsOption(options.settings);
  const answer: CheckAnswer = { version: 1, last: null, reports: [], unreadable: [] };
  let last: Report | null = null;
  const lastFile = options.last;
  if (lastFile !== undefined) {
    const read = await reportFrom(lastFile);
    if (read.ok) {
      last = read.value;
      answer.last = { file: lastFile, unit: last.unit, year: last.year, messages: answerMessages(last) };
    } else answer.unreadable.push({ file: lastFile, reason: read.reason });
  }
  const answerOf = (file: string, report: Report) => {
    const result = check(report, { last, limits: settings.limits });
    const findings = toldOf(result.findings, settings);
    return answerReport(file, report, { ...result, findings }, result.findings.length - findings.length);
  };
  const progress = progressOf(files.length, terminal);
  let interrupted = false;
  for (const [index, file] of files.entries()) {
    interrupted ||= terminal.interruption.aborted;
    if (interrupted) {
      answer.unreadable.push({ file, reason: chinese("cli/interrupted") });
      continue;
    }
    progress(index, file);
    const read = await reportFrom(file);
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
