import type { CheckAnswer } from "./answer";
import { UsageError } from "../arguments";
import type { Arguments } from "../arguments";
import { chinese } from "../chinese";
import { filesOf } from "../files/folder";
import { lastReports } from "./last-reports";
import { asCsv } from "./as-csv";
import { asSarif } from "./as-sarif";
import { asText } from "./as-text";
import { exitCode } from "../surroundings";
import type { ExitCode, Terminal } from "../surroundings";
import { settingsOption } from "../settings";
import { formatFrom } from "../values";
import { onEach } from "../workers/on-each";

/** `nianbao check [--last FILE] [--settings FILE] [--as text|json|sarif|csv] FILE|FOLDER…`; `--last` takes a folder as well */

const formats = {
  text: asText,
  json: (answer: CheckAnswer) => `${JSON.stringify(answer, null, 2)}\n`,
  sarif: asSarif,
  csv: asCsv,
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
  const last = await lastReports(options.last, answer.unreadable, terminal);
  answer.last = last.only;
  const files = (await Promise.all(names.map(filesOf))).flat();
  const checked = await onEach(files, "check", { settings, last }, terminal);
  answer.reports = checked.flatMap((one) => (one.ok ? [one.value] : []));
  for (const [index, one] of checked.entries())
    if (!one.ok) answer.unreadable.push({ file: files[index]!.file, reason: one.reason });
  terminal.out(format(answer));

  if (answer.unreadable.some(({ reason }) => reason === chinese("cli/interrupted")))
    return exitCode.interrupted;
  if (answer.unreadable.length > 0) return exitCode.failed;
  const hasErrors = answer.reports.some(({ findings }) =>
    findings.some(({ severity }) => severity === "error"),
  );
  return hasErrors ? exitCode.errorsFound : exitCode.fine;
}
