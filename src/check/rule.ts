import type { Language } from "../messages";
import type { Report } from "../report/types";
import type { CheckContext, Finding, Severity } from "./types";
import type { Example } from "./book/example";
import type { RelationState, CellValues } from "./relations/relations";
import type { CrossYearState } from "./relations/cross-year";
import type { Diagnosis } from "./relations/diagnosis";

/** What is computed once for all rules of one check. */
export interface RuleContext extends CheckContext {
  /** The numbers of the report by cell; cells without a number are not in it. */
  values: CellValues;
  /** Every relation of the form with its state in this report. */
  relations: RelationState[];
  /** The relations to last year's report; none without it. */
  crossYear: CrossYearState[];
  /** Which cells explain the broken relations. */
  diagnosis: Diagnosis;
}

type Texts = Record<Language, string>;

/**
 * One thing that the check looks for. A rule is one file in `rules/` with one object of this kind; the rule book
 * (docs/rules.md) and a part of the tests are made from it, and a rule without an example, a message or a title
 * fails the test run.
 */
export interface Rule {
  /** `area/what`. */
  id: string;
  /** The severity of its findings; the gravest one where they differ. */
  severity: Severity;
  /** The other severities that its findings can have, and why is said in `why`. */
  otherSeverities?: Severity[];
  title: Texts;
  /** Why it matters, with the clause or the source. */
  why: Texts;
  /** What it deliberately does not look at. */
  limits: Texts;
  /** Ids of the messages that it uses. */
  messages: string[];
  /** What its correction does, or null when it offers none. */
  correction: Texts | null;
  /** Finds; never throws on odd content. Order and duplicates are nobody's concern here. */
  check(report: Report, context: RuleContext): Finding[];
  examples: { good: Example[]; bad: Example[] };
}
