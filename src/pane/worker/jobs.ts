import { check } from "../../check";
import { datedBy } from "../../check/last-year";
import { explainRule, switchableRules, type RuleExplanation, type RuleTitle } from "../../check/explain";
import { formNumbers, type FormNumbers } from "../../check/fill/form-numbers";
import type { Limits } from "../../check/limits";
import type { CheckResult, ConfirmedCell } from "../../check/types";
import type { ReadingMessage, SourceDocument } from "../../document/types";
import type { Language } from "../../messages/text";
import { foundInstead, readReport, recognisedAs, type Report } from "../../report";
import { placeNumbers } from "../../report/pasted/place-numbers";
import type { PastedText, PastedNumbers } from "../../report/pasted/types";
import { readXml } from "../../word/reading/reader";
import { lookOf, type DocumentLook } from "./look";

/**
 * What takes longer than the pane may stand still (50 ms) on a whole report. Plain data in, plain data out, so that it
 * can be done in another thread.
 */
export const jobs = {
  /** Flat OPC → the document, and what colours and changes stand in it, by paragraph. */
  read: readXml,
  /** A document, last year's report where there is one, and what the drafter has confirmed or left open → findings. */
  check({ source, last, year, confirmed, openSentences, limits, language }: Examination): Examined {
    const report = readReport(source);
    const result = check(report, { last, year, confirmed, openSentences, limits, language });
    const evidence = recognisedAs(report);
    const look = lookOf({ ...report, year: result.year });
    return evidence.isReport
      ? { ...result, look }
      : { ...result, look, foundInstead: foundInstead(evidence) };
  },
  /** A document, and last year's report where there is one → the numbers of its tables, to be filled in. */
  numbers: ({ source, last }: Pick<Examination, "source" | "last">): FormNumbers =>
    formNumbers(readReport(source), last),
  /** A pasted text → which number goes into which cell. */
  place: (pasted: PastedText): PastedNumbers => placeNumbers(pasted),
  /** A document → what it is. */
  look: ({ source, year }: Pick<Examination, "source" | "year">): DocumentLook =>
    lookOf(datedBy(readReport(source), null, year)),
  /** A rule → why it is there. With the check, since the words of rules are only there. */
  explain: ({ rule, language }: { rule: string; language: Language }): RuleExplanation | null =>
    explainRule(rule, language),
  /** The rules that may be switched off. */
  rules: (language: Language): RuleTitle[] => switchableRules(language),
};

/** What came of a check; and what there was, where the document is no report. */
export interface Examined extends CheckResult {
  look: DocumentLook;
  foundInstead?: ReadingMessage[];
}

export interface Examination {
  source: SourceDocument;
  last: Report | null;
  /** Numbers that the drafter has confirmed. */
  confirmed: readonly ConfirmedCell[];
  /** Sentences carried from last year that the drafter has not worked off. */
  openSentences: readonly string[];
  /** The year for which the drafter writes. */
  year: number | null;
  /** What local rules set. */
  limits: Limits;
  language: Language;
}

export type Jobs = typeof jobs;
export type JobName = keyof Jobs;
export type Given<Name extends JobName> = Parameters<Jobs[Name]>[0];
export type JobAnswer<Name extends JobName> = ReturnType<Jobs[Name]>;

/** One job for the thread; the answer carries the same number. */
export interface Request<Name extends JobName = JobName> {
  id: number;
  name: Name;
  given: Given<Name>;
}

/** From the thread: that it has begun, or what came of a job. */
export type WorkerMessage = "ready" | { id: number; value: unknown } | { id: number; error: string };
