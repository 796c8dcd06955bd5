import type { Report } from "../report/types";
import { countStatements } from "./prose/statements/prose-statements";
import { countRelations } from "./relations/relations";
import { rules } from "./rules";
import { findingsOf, prepared } from "./run";
import type { CheckContext, CheckResult } from "./types";

export type * from "./types";
export type { Rule } from "./rule";
export { rules } from "./rules";
export { blankCells, type BlankCell, type FilledCell, type LeftCell } from "./fill/numbers-to-fill";

/**
 * Checks a report by every rule.
 *
 * Gives the findings (errors first, then in the order of the form) and how many relations hold, are broken or cannot
 * be computed. Pure: the same report gives the same result.
 * @param given last year's report, when there is one; the numbers that the drafter has confirmed, and the carried
 * sentences that are still open; what local rules set; the year for which the drafter writes; the language of the messages (Chinese).
 */
export function check(read: Report, given: Partial<CheckContext> = {}): CheckResult {
  const { report, context } = prepared(read, given);
  return {
    unit: report.unit,
    year: report.year,
    edition: report.edition,
    relations: countRelations(context.relations),
    prose: countStatements(context.prose),
    findings: findingsOf(rules, report, context, given.language),
  };
}
