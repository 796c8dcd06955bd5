import { beginsSentence, votedYear, type YearEvidence } from "../../report/parts/reporting-year";
import type { Report } from "../../report/types";

/** What the report says of its year, and the year after last year's report. */
interface Voices extends YearEvidence {
  next: number | null;
}

const voicesOf = (report: Report, last: Report | null): Voices => ({
  ...report.yearIn,
  next: last === null || last.year === null ? null : last.year + 1,
});

const reportingYear = ({ next, ...evidence }: Voices): number | null => votedYear(evidence, next);

export { beginsSentence, reportingYear, voicesOf as yearEvidence };
