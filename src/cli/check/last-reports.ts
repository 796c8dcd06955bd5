import type { Report } from "../../report";
import { isSameBody } from "../../report/same-body";
import { filesOf } from "../files/folder";
import { chinese } from "../chinese";
import { answerMessages, type AnswerMessage } from "../messages";
import { reportOf } from "../report";
import type { AnswerLast, CheckAnswer } from "./answer";

/** Last year's reports, from one file or from a folder of them. */

const NONE = "cli/check/no-last";

interface Given {
  report: Report;
  answer: AnswerLast;
}

/** Which report a report is compared with. */
export interface LastReports {
  /** The one that was given; null where none was, or a folder. */
  only: Given | null;
  /** The one of the same body; null where there is none, or more than one. */
  of(report: Report): Given | null;
  /** Said of a report that is compared with none of a folder. */
  missing: AnswerMessage[];
}

/** Several years of one body may lie there: the year before decides. */
function ofSameBody(all: Given[], { unit, year }: Report): Given | null {
  if (unit === null) return null;
  const same = all.filter(({ report }) => report.unit !== null && isSameBody(report.unit, unit));
  const before = year === null ? same : same.filter(({ report }) => report.year === year - 1);
  const found = before.length > 0 ? before : same;
  return found.length === 1 ? found[0]! : null;
}

/**
 * Reads what was given as `--last`.
 * @param unreadable takes what could not be read, and why
 */
export async function lastReports(
  given: string | undefined,
  unreadable: CheckAnswer["unreadable"],
): Promise<LastReports> {
  if (given === undefined) return { only: null, of: () => null, missing: [] };
  const files = await filesOf(given);
  const all: Given[] = [];
  for (const named of files) {
    const { file } = named;
    const read = await reportOf(named);
    if (!read.ok) {
      unreadable.push({ file, reason: read.reason });
      continue;
    }
    const { unit, year } = read.value;
    all.push({ report: read.value, answer: { file, unit, year, messages: answerMessages(read.value) } });
  }
  if (files.length === 1 && files[0]!.file === given) {
    const only = all[0] ?? null;
    return { only, of: () => only, missing: [] };
  }
  const missing = [{ code: NONE, doubt: false, text: chinese(NONE) }];
  return { only: null, of: (report) => ofSameBody(all, report), missing };
}
