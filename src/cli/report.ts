import { chinese } from "./chinese";
import { foundInstead, readReport, recognisedAs } from "../report";
import type { Report, ReportEvidence } from "../report";
import { answerMessages } from "./messages";
import type { AnswerMessage } from "./messages";
import type { NamedFile } from "./files/folder";
import { readFrom } from "./files/reading";

/** A value, or the sentence that says why there is none. */
export type ReportOrReason<T> = { ok: true; value: T } | { ok: false; reason: string };

/** Runs a step on foreign content; a slip of ours becomes the reason why this one file was not done. */
export function guarded<T>(step: () => T): ReportOrReason<T> {
  try {
    return { ok: true, value: step() };
  } catch (problem) {
    const detail = problem instanceof Error ? problem.message : String(problem);
    return { ok: false, reason: chinese("cli/file/slip", { detail }) };
  }
}

/** What was missed in a file that is no report, what was found instead, and what could not be read. */
function refusalOf(evidence: ReportEvidence, messages: AnswerMessage[]): string {
  const found = foundInstead(evidence)
    .map(({ code, data }) => chinese(code, data))
    .join(chinese("no-report/and"));
  const doubts = messages.filter(({ doubt }) => doubt).map(({ text }) => text);
  return [
    chinese("no-report/missed"),
    chinese("no-report/found", { found }),
    chinese("no-report/advice"),
    ...doubts,
  ].join("");
}

/** A report, and the file in which it stands. */
interface OpenedReport {
  report: Report;
  bytes: Uint8Array;
}

/** Reads a file as a report; one that is none is told so before anything is compared, carried or filled. */
export async function openReport(file: string): Promise<ReportOrReason<OpenedReport>> {
  const reading = await readFrom(file);
  if (!reading.ok) return reading;
  const read = guarded(() => {
    const report = readReport(reading.document);
    return { report, evidence: recognisedAs(report) };
  });
  if (!read.ok) return read;
  const { report, evidence } = read.value;
  return evidence.isReport
    ? { ok: true, value: { report, bytes: reading.bytes } }
    : { ok: false, reason: refusalOf(evidence, answerMessages(report)) };
}

/** The same where only the report is wanted. */
export async function reportFrom(file: string): Promise<ReportOrReason<Report>> {
  const opened = await openReport(file);
  return opened.ok ? { ok: true, value: opened.value.report } : opened;
}

/** The same for a file from the command line, of which it may be known already why nothing is read. */
export const reportOf = async ({ file, reason }: NamedFile): Promise<ReportOrReason<Report>> =>
  reason === null ? reportFrom(file) : { ok: false, reason };
