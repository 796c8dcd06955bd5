import { chinese } from "./chinese";
import { readReport, recognisedAs } from "../report";
import type { Report, ReportEvidence } from "../report";
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

const NUMERALS = "一二三四五六";

/** What was found in a file that is no report, and what was missed. */
function refusalOf({ unit, year, parts, numbers }: ReportEvidence): string {
  const found = [
    ...(unit === null ? [] : [chinese("cli/no-report/unit", { unit })]),
    ...(year === null ? [] : [chinese("cli/no-report/year", { year })]),
    ...(parts.length === 0
      ? []
      : [chinese("cli/no-report/parts", { parts: parts.map((part) => NUMERALS[part - 1]).join("、") })]),
    ...(numbers === 0 ? [] : [chinese("cli/no-report/numbers", { numbers })]),
  ];
  return chinese("cli/no-report", { found: found.join("、") || chinese("cli/no-report/nothing") });
}

/** Reads a file as a report; one that is none is told so before anything is compared or carried. */
export async function reportFrom(file: string): Promise<ReportOrReason<Report>> {
  const reading = await readFrom(file);
  if (!reading.ok) return reading;
  const read = guarded(() => {
    const report = readReport(reading.document);
    return { report, evidence: recognisedAs(report) };
  });
  if (!read.ok) return read;
  const { report, evidence } = read.value;
  return evidence.isReport ? { ok: true, value: report } : { ok: false, reason: refusalOf(evidence) };
}
