import type { Report } from "../report/types";
import type { FindingDraft } from "./finding";
import type { Texts } from "./texts";
import type { Limits } from "./limits";
import type { Severity } from "./types";
import type { CellKey } from "../form";
import type { StatedNumber } from "./prose/stated-numbers";
import type { StatedParagraph } from "./prose/statements/prose-statements";
import type { ValueRange } from "./fill/ranges";
import type { RelationState, CellValues } from "./relations/relations";
import type { RelationVerdict } from "./slips/verdicts";

/** What is computed once for all rules of one check. */
export interface RuleContext {
  /** Last year's report; null without one, and when the one that was given is not of the year before. */
  last: Report | null;
  /** The report that was given as last year's, of whatever year and body. */
  given: Report | null;
  /** The numbers of the report by cell; cells without a number are not in it. */
  values: CellValues;
  /** The paragraphs with numbers, and what they state of the tables. */
  prose: StatedParagraph[];
  /** Every relation of the form with its state in this report, those to last year's report behind them. */
  relations: RelationState[];
  /** What the relations leave for the cells without a number; cells about which the numbers disagree are not in it. */
  ranges: ReadonlyMap<CellKey, ValueRange>;
  /** What local rules set. */
  limits: Limits;
  /** Cells whose number the drafter has confirmed. */
  confirmed: ReadonlySet<CellKey>;
  /** Numbers of the tables that the prose states as well. */
  stated: ReadonlyMap<CellKey, StatedNumber>;
  /** What is wrong where relations are broken. */
  verdicts: RelationVerdict[];
}

/**
 * One thing that the check looks for. A rule is one file in `rules/`, named like its id, with one object of this kind
 * and its `examples` (`book/example.ts`) as a second export, which the add-in leaves behind. The rule book
 * (docs/rules.md) and a part of the tests are made from both; a rule without an example, or with a text that none of
 * them shows, fails the test run.
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
  /** Every text of its findings and corrections, by id; the titles of `corrections.ts` are there for all. */
  messages: Record<string, Texts>;
  /** What its correction does, or null when it offers none. */
  correction: Texts | null;
  /** Finds; never throws on odd content. Order and duplicates are nobody's concern here. */
  check(report: Report, context: RuleContext): FindingDraft[];
}
