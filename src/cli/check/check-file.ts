import { check, type CheckResult } from "../../check";
import type { Report } from "../../report";
import { limitsOf } from "../../settings/profiles";
import type { SettingsFile } from "../../settings/settings";
import { toldOf } from "../../settings/told";
import { unitFacts, type UnitFacts } from "../../units";
import { chinese } from "../chinese";
import type { NamedFile } from "../files/folder";
import { answerMessages, type AnswerMessage } from "../messages";
import { guarded, reportFrom, reportOf, type ReportOrReason } from "../report";
import { answerReport, type AnswerLast, type AnswerReport } from "./answer";
import { lastFor, type LastReports } from "./which-last";

/** What is done with one file, here or in a worker: plain data in, plain data out. */

/** What all reports of one call are checked by. */
export interface CheckJob {
  settings: SettingsFile;
  last: LastReports;
}

const NONE = "cli/check/no-last";

/** What has to be known of one of last year's reports, to tell whose it is. */
export async function describeLast(named: NamedFile): Promise<ReportOrReason<AnswerLast>> {
  const read = await reportOf(named);
  if (!read.ok) return read;
  const { unit, year } = read.value;
  return { ok: true, value: { file: named.file, unit, year, messages: answerMessages(read.value) } };
}

/** Reads a report of last year again: a folder of them would fill the memory. The one that all are compared with is kept. */
function rereader(): (file: string) => Promise<Report | null> {
  let kept: { file: string; report: Promise<Report | null> } | null = null;
  return (file) => {
    if (kept?.file !== file)
      kept = { file, report: reportFrom(file).then((read) => (read.ok ? read.value : null)) };
    return kept.report;
  };
}

/** A file that was read and checked. */
interface CheckedFile {
  report: Report;
  /** What is told: findings that the settings switch off are not among them. */
  result: CheckResult;
  untold: number;
  /** The report of last year with which it was compared. */
  last: { described: AnswerLast; report: Report } | null;
}

/** Checks files, each for itself, and makes of what was found whatever is asked for. */
function checking<T>(
  { settings, last }: CheckJob,
  tell: (file: string, checked: CheckedFile) => T,
): (named: NamedFile) => Promise<ReportOrReason<T>> {
  const reread = rereader();
  return async (named) => {
    const read = await reportOf(named);
    if (!read.ok) return read;
    const report = read.value;
    const described = lastFor(last, report);
    const lastReport = described && (await reread(described.file));
    return guarded(() => {
      const result = check(report, { last: lastReport, limits: limitsOf(settings) });
      const findings = toldOf(result.findings, settings.rulesOff);
      return tell(named.file, {
        report,
        result: { ...result, findings },
        untold: result.findings.length - findings.length,
        last: described && lastReport && { described, report: lastReport },
      });
    });
  };
}

/** Checks files for the answer of `check`. */
export function fileChecker(job: CheckJob): (named: NamedFile) => Promise<ReportOrReason<AnswerReport>> {
  const missing: AnswerMessage = { code: NONE, doubt: false, text: chinese(NONE) };
  return checking(job, (file, { report, result, untold, last }) => {
    const told = answerReport(file, report, result, last && last.described, untold);
    const isAlone = job.last.several !== null && last === null;
    return isAlone ? { ...told, messages: [...told.messages, missing] } : told;
  });
}

/** Checks files for what is told of many at once. */
export const unitReader = (job: CheckJob): ((named: NamedFile) => Promise<ReportOrReason<UnitFacts>>) =>
  checking(job, (file, { report, result, last }) =>
    unitFacts({
      file,
      report,
      result,
      doubts: answerMessages(report)
        .filter(({ doubt }) => doubt)
        .map(({ text }) => text),
      last: last && { file: last.described.file, report: last.report },
    }),
  );
