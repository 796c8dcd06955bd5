import type { Report } from "../../report";
import { lastOfBody } from "../../report/same-body";
import type { AnswerLast } from "./answer";

/** Last year's reports, from one file or from a folder of them: what is known of each. Plain data, for workers too. */
export interface LastReports {
  /** The one that was given for all reports; null where none was, where it could not be read, or for a folder. */
  only: AnswerLast | null;
  /** Those of a folder, or of a name with wildcards; null where one file was given, or nothing. */
  several: AnswerLast[] | null;
}

/** Which of last year's reports a report is compared with; of a folder that of its own body, null for none or more than one. */
export const lastFor = (
  { only, several }: LastReports,
  report: Pick<Report, "unit" | "year">,
): AnswerLast | null => (several === null ? only : lastOfBody(several, report));
