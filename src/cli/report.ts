import { chinese } from "./chinese";
import { readReport } from "../report";
import type { Report } from "../report";
import { readFrom } from "./files";

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

/** Reads a file as a report. */
export async function reportFrom(file: string): Promise<ReportOrReason<Report>> {
  const reading = await readFrom(file);
  return reading.ok ? guarded(() => readReport(reading.document)) : reading;
}
