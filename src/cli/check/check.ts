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
import { runOverview } from "../units/overview";
import { formatFrom } from "../values";
import { onEach } from "../workers/on-each";

/**
 * `nianbao check [--last FILE] [--settings FILE] [--as text|json|sarif|csv] FILE|FOLDER…`; `--last` takes a folder as well. The
 * tables of many reports are another answer (units/overview.ts).
 */

type Run = (words: Arguments, terminal: Terminal) => Promise<ExitCode>;

/** What only a table of many reports takes. */
const TABLES_ONLY = ["list", "output", "force"] as const;

/** Checks what was named, and writes what was found to the standard output. */
const answering =
  (format: (answer: CheckAnswer) => string): Run =>
  async ({ options, rest: names, typed }, terminal) => {
    const [unfit] = TABLES_ONLY.flatMap((name) => typed[name] ?? []);
    if (unfit !== undefined) throw new UsageError("only-with-table", { option: unfit });
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
  };

const formats = {
  text: answering(asText),
  json: answering((answer) => `${JSON.stringify(answer, null, 2)}\n`),
  sarif: answering(asSarif),
  csv: answering(asCsv),
  overview: runOverview,
  "overview-csv": runOverview,
  xlsx: runOverview,
} satisfies Record<string, Run>;

/**
 * Runs `nianbao check` with what was typed behind it.
 * @throws UsageError what cannot be meant
 */
export const runCheck: Run = (words, terminal) => formatFrom(words.options.as, formats)(words, terminal);
