import { check } from "../check";
import { readReport } from "../report";
import type { Report } from "../report";
import { text } from "../messages";
import { answerReport } from "./answer";
import type { Answer } from "./answer";
import { parseArguments, UsageError } from "./arguments";
import { asText } from "./as-text";
import { readFrom } from "./files";
import { exitCode } from "./surroundings";
import type { ExitCode, Surroundings } from "./surroundings";

/** `nianbao check [--last FILE] [--as text|json] FILE…` */

const formats: Record<string, (answer: Answer) => string> = {
  text: asText,
  json: (answer) => `${JSON.stringify(answer, null, 2)}\n`,
};

/** Runs a step on foreign content; a slip of ours becomes the reason why this one file was not checked. */
function guarded<T>(step: () => T): { ok: true; value: T } | { ok: false; reason: string } {
  try {
    return { ok: true, value: step() };
  } catch (problem) {
    const detail = problem instanceof Error ? problem.message : String(problem);
    return { ok: false, reason: text("cli/file/slip", { detail }) };
  }
}

async function reportFrom(
  file: string,
): Promise<{ ok: true; value: Report } | { ok: false; reason: string }> {
  const reading = await readFrom(file);
  return reading.ok ? guarded(() => readReport(reading.document)) : reading;
}

export async function runCheck(words: string[], { out }: Surroundings): Promise<ExitCode> {
  const { options, rest: files } = parseArguments(words, { "--last": "value", "--as": "value" });
  const format = options["--as"] ?? "text";
  if (!Object.hasOwn(formats, format)) throw new UsageError("unknown-format", { format });
  if (files.length === 0) throw new UsageError("file-missing");

  const answer: Answer = { version: 1, reports: [], unreadable: [] };
  let last: Report | null = null;
  const lastFile = options["--last"];
  if (lastFile !== undefined) {
    const read = await reportFrom(lastFile);
    if (read.ok) last = read.value;
    else answer.unreadable.push({ file: lastFile, reason: read.reason });
  }
  for (const file of files) {
    const read = await reportFrom(file);
    const checked = read.ok ? guarded(() => answerReport(file, check(read.value, { last }))) : read;
    if (checked.ok) answer.reports.push(checked.value);
    else answer.unreadable.push({ file, reason: checked.reason });
  }
  out(formats[format]!(answer));

  if (answer.unreadable.length > 0) return exitCode.failed;
  const hasErrors = answer.reports.some(({ findings }) =>
    findings.some(({ severity }) => severity === "error"),
  );
  return hasErrors ? exitCode.errorsFound : exitCode.fine;
}
