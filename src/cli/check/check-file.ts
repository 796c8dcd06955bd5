import { check } from "../../check";
import type { Report } from "../../report";
import { limitsOf } from "../../settings/profiles";
import type { SettingsFile } from "../../settings/settings";
import { chinese } from "../chinese";
import type { NamedFile } from "../files/folder";
import { answerMessages, type AnswerMessage } from "../messages";
import { guarded, reportFrom, reportOf, type ReportOrReason } from "../report";
import { toldOf } from "../settings";
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

/** Checks files, each for itself. */
export function fileChecker({
  settings,
  last,
}: CheckJob): (named: NamedFile) => Promise<ReportOrReason<AnswerReport>> {
  const reread = rereader();
  const missing: AnswerMessage = { code: NONE, doubt: false, text: chinese(NONE) };
  return async (named) => {
    const read = await reportOf(named);
    if (!read.ok) return read;
    const report = read.value;
    const before = lastFor(last, report);
    const lastReport = before && (await reread(before.file));
    return guarded(() => {
      const result = check(report, { last: lastReport, limits: limitsOf(settings) });
      const findings = toldOf(result.findings, settings);
      const untold = result.findings.length - findings.length;
      const told = answerReport(named.file, report, { ...result, findings }, lastReport && before, untold);
      const isAlone = last.several !== null && lastReport === null;
      return isAlone ? { ...told, messages: [...told.messages, missing] } : told;
    });
  };
}
