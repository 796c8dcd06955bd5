import { check, type Finding, type Severity } from "../../check";
import {
  isCorrectable,
  isSafelyCorrectable,
  type CorrectableFinding,
} from "../../check/steps/safe-corrections";
import { openAnyFile, type FileDocument } from "../../file";
import { markCode } from "../../open/writing/mark-wording";
import { readReport, type Report } from "../../report";
import { limitsOf } from "../../settings/profiles";
import type { SettingsFile } from "../../settings/settings";
import { UsageError } from "../arguments";
import type { Arguments, Options } from "../arguments";
import { chinese, problemInWords } from "../chinese";
import { writeTo } from "../files/writing";
import { answerMessages } from "../messages";
import { openReport, reportFrom } from "../report";
import { toldOf } from "../../settings/told";
import { settingsOption } from "../settings";
import { exitCode } from "../surroundings";
import type { ExitCode, Terminal } from "../surroundings";
import { formatFrom } from "../values";
import type { AnswerCorrection, FixAnswer } from "./answer";
import { printFix } from "./print-fix";

/** `nianbao fix FILE [--last LAST] [--settings FILE] [--safe | --ids ID,…] [--as text|json] [--force] [-o OUT.docx]` */

const formats = {
  text: printFix,
  json: (answer: FixAnswer) => `${JSON.stringify(answer, null, 2)}\n`,
};

/** What a report is checked by. */
interface CheckedBy {
  last: Report | null;
  settings: SettingsFile;
}

const findingsOf = (report: Report, { last, settings }: CheckedBy): Finding[] =>
  toldOf(check(report, { last, limits: limitsOf(settings) }).findings, settings.rulesOff);

const idOf = ({ fingerprint }: Finding): string => markCode(fingerprint);

const answerCorrection = (finding: CorrectableFinding): AnswerCorrection => ({
  id: idOf(finding),
  rule: finding.rule,
  severity: finding.severity,
  where: finding.where,
  message: finding.message,
  title: finding.fix.title,
  safe: finding.fix.safe,
});

/**
 * The corrections that are wanted.
 * @throws UsageError for an id that none has
 */
function wanted(findings: Finding[], { safe, ids }: Options): CorrectableFinding[] {
  if (safe) return findings.filter(isSafelyCorrectable);
  const correctable = findings.filter(isCorrectable);
  return (ids ?? "")
    .split(/[,，、\s]+/)
    .filter(Boolean)
    .map((id) => {
      const found = correctable.find((one) => idOf(one) === id);
      if (!found) throw new UsageError("fix-id", { id });
      return found;
    });
}

function countsOf(findings: Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** What the words ask for. @throws UsageError where they ask for half of it */
function assertMeant({ safe, ids, output }: Options): void {
  const isChosen = (safe === true) !== (ids !== undefined);
  if (output === undefined && (safe || ids !== undefined)) throw new UsageError("output-missing");
  if (output !== undefined && !isChosen) throw new UsageError("fix-what");
}

/**
 * Runs `nianbao fix` with what was typed behind it.
 * @throws UsageError what cannot be meant
 */
export async function runFix({ options, rest }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { out, err, interruption } = terminal;
  const format = formatFrom(options.as, formats);
  const [file, ...more] = rest;
  if (file === undefined) throw new UsageError("fix-missing");
  if (more.length > 0) throw new UsageError("fix-too-many", { word: more[0]! });
  assertMeant(options);
  const refuse = (what: string, reason: string): ExitCode => {
    err(`${chinese("fix/refused", { file: what, reason })}\n`);
    return interruption.aborted ? exitCode.interrupted : exitCode.failed;
  };

  const settings = await settingsOption(options.settings);
  const read = await openReport(file);
  if (!read.ok) return refuse(file, read.reason);
  const last = options.last === undefined ? null : await reportFrom(options.last);
  if (last && !last.ok) return refuse(options.last!, last.reason);
  const checkedBy: CheckedBy = { last: last ? last.value : null, settings };
  const opened = await openAnyFile(read.value.bytes);
  if (!opened.ok) return refuse(file, problemInWords(opened.problem));
  const { document, isConverted } = opened.value;
  const shown = await document.read();
  if (!shown.ok) return refuse(file, problemInWords(shown.problem));
  const before = findingsOf(readReport(shown.value), checkedBy);
  const answer: FixAnswer = {
    version: 1,
    file,
    written: null,
    converted: isConverted,
    messages: answerMessages(read.value.report),
    offered: before.filter(isCorrectable).map(answerCorrection),
    done: [],
    refused: [],
    left: countsOf(before),
  };
  if (options.output === undefined) {
    out(format(answer));
    return answer.left.error > 0 ? exitCode.errorsFound : exitCode.fine;
  }
  const chosen = wanted(before, options);
  const reason = await correct(document, chosen, answer);
  if (reason !== null) return refuse(file, reason);
  const after = await document.read();
  if (after.ok) answer.left = countsOf(findingsOf(readReport(after.value), checkedBy));
  const sources = [file, ...(options.last === undefined ? [] : [options.last])];
  const permission = { replace: options.force === true, sources };
  const problem = await writeTo(options.output, document.bytes(), permission, interruption);
  if (problem !== null) return refuse(options.output, problem);
  out(format({ ...answer, written: options.output }));
  return answer.left.error > 0 || answer.refused.length > 0 ? exitCode.errorsFound : exitCode.fine;
}

/** Makes the corrections and notes in the answer what came of each; the reason where none may be made at all. */
async function correct(
  document: FileDocument,
  chosen: CorrectableFinding[],
  answer: FixAnswer,
): Promise<string | null> {
  if (chosen.length === 0) return null;
  const changes = chosen.flatMap((finding) =>
    finding.fix.changes.map(({ place, text }) => ({ id: idOf(finding), place, text })),
  );
  const corrected = await document.correct(changes);
  if (!corrected.ok) return problemInWords(corrected.problem);
  const { done, refused } = corrected.value;
  answer.done = chosen.filter((finding) => done.includes(idOf(finding))).map(answerCorrection);
  answer.refused = refused.flatMap(({ id, code }) =>
    chosen
      .filter((finding) => idOf(finding) === id)
      .map((finding) => ({ ...answerCorrection(finding), reason: chinese(code) })),
  );
  return null;
}
