import { votedYear } from "../report/parts/reporting-year";
import type { Report } from "../report/types";

/** What the report that is given as last year's says about the year of this one, and whether it can be compared. */

/**
 * The report with its year voted anew: last year's report is one more voice for a year that the report itself names, and so
 * is the year for which the drafter writes.
 */
export function datedBy(report: Report, given: Report | null, written: number | null = null): Report {
  const next = given === null || given.year === null ? null : given.year + 1;
  if (next === null && written === null) return report;
  return { ...report, year: votedYear(report.yearIn, [next, written]) ?? report.year };
}

/** True for a report of the year before; where one of the years cannot be told, the drafter's choice counts. */
export const isYearBefore = (given: Report, report: Report): boolean =>
  given.year === null || report.year === null || given.year + 1 === report.year;
