import { limitsOf } from "../../../settings/profiles";
import type { SourceDocument } from "../../../document/types";
import type { Report } from "../../../report/types";
import type { PaneContext } from "../../flows/flow";
import type { Checked } from "../../state/types";
import { confirmedCells } from "../../state/ignored";
import { anyYearOf, yearOf } from "../../state/year";
import { openSentences } from "../facts/open-sentences";
import { doubtsAbout, type WhoseReport } from "../doubts";
import { withoutConfirmed } from "../looked-at";
import type { Doubt, LastYearState } from "../types";

/** Last year's report as far as it is known: where it does not tell its year, with the one that was typed. */
export function knownReport({ last, yearOfLast }: LastYearState): Report | null {
  return last && { ...last.report, year: last.report.year ?? anyYearOf(yearOfLast) };
}

/** Reasons against this report as last year's that the drafter has not dismissed. */
export const doubtsLeft = ({ services, store }: PaneContext, report: Report, current: WhoseReport): Doubt[] =>
  doubtsAbout(report, current, services.today.getFullYear()).filter(
    ({ id }) => !store.get().lastYear.dismissed.includes(id),
  );

/**
 * Checks a document, and compares it with last year's report. One that may be the wrong one is not compared, nor any
 * number of it offered, before the drafter has said that it is right.
 */
export async function compare(
  pane: PaneContext,
  source: SourceDocument,
): Promise<Pick<Checked, "result" | "comparison">> {
  const { services, store } = pane;
  const { lastYear, ignored, settings, year: typed } = store.get();
  const written = yearOf(typed);
  const report = knownReport(lastYear);
  const confirmed = confirmedCells(ignored);
  const known = {
    source,
    year: written,
    confirmed,
    openSentences: openSentences(lastYear.facts).map(({ text }) => text),
    limits: limitsOf(settings),
  };
  const result = await services.check({ ...known, last: report });
  if (!report) {
    const year = lastYear.tracked?.years.last ?? null;
    return { result, comparison: { state: lastYear.tracked ? "forgotten" : "none", doubts: [], year } };
  }
  const doubts = doubtsLeft(pane, report, result);
  const { year } = report;
  if (doubts.length === 0) {
    return {
      result: withoutConfirmed(result, lastYear.facts),
      comparison: { state: "compared", doubts, year },
    };
  }
  return {
    result: await services.check({ ...known, last: null }),
    comparison: { state: "doubted", doubts, year },
  };
}
