import type { Report } from "../../report";
import { isSameBody } from "../../report/same-body";
import type { AnswerLast } from "./answer";

/** Last year's reports, from one file or from a folder of them: what is known of each. Plain data, for workers too. */
export interface LastReports {
  /** The one that was given for all reports; null where none was, where it could not be read, or for a folder. */
  only: AnswerLast | null;
  /** Those of a folder, or of a name with wildcards; null where one file was given, or nothing. */
  several: AnswerLast[] | null;
}

/** Several years of one body may lie there: the year before decides. */
function ofSameBody(all: AnswerLast[], unit: string | null, year: number | null): AnswerLast | null {
  if (unit === null) return null;
  const same = all.filter((last) => last.unit !== null && isSameBody(last.unit, unit));
  const before = year === null ? same : same.filter((last) => last.year === year - 1);
  const found = before.length > 0 ? before : same;
  return found.length === 1 ? found[0]! : null;
}

/** Which of last year's reports a report is compared with; of a folder that of its own body, null for none or more than one. */
export const lastFor = (
  { only, several }: LastReports,
  { unit, year }: Pick<Report, "unit" | "year">,
): AnswerLast | null => (several === null ? only : ofSameBody(several, unit, year));
