import type { Report } from "../report/types";
import { datedBy, isYearBefore } from "./last-year";
import { lastYearEquations } from "./relations/cross-year";
import { standingConfirmed } from "./tables/confirmed";
import { namesOfPlace } from "./tables/names-of-place";
import { formTables, relationsOf } from "./tables/required-form";
import { statedNumbers } from "./prose/stated-numbers";
import { countStatements, proseStatements } from "./prose/statements/prose-statements";
import { blanksOf, countRelations, evaluate, sumsOf, valuesOf } from "./relations/relations";
import { usualLimits } from "./limits";
import { correctionTexts } from "./corrections";
import { makeFinding, renderFinding } from "./finding";
import { rules } from "./rules";
import { valueRanges } from "./fill/ranges";
import { verdictsIn } from "./slips/verdicts";
import { deduplicate } from "./steps/deduplicate";
import { numberEqual } from "./steps/number-equal";
import { order } from "./steps/order";
import { suppress } from "./steps/suppress";
import type { Texts } from "./texts";
import type { CheckContext, CheckResult } from "./types";

export type * from "./types";
export type { Rule } from "./rule";
export { rules } from "./rules";
export { blankCells, type BlankCell, type FilledCell, type LeftCell } from "./fill/numbers-to-fill";

const textsOf = (id: string): Record<string, Texts> => ({
  ...correctionTexts,
  ...rules.find((rule) => rule.id === id)!.messages,
});

/** Of one rule: nobody reads more of the same, and a hostile file of two megabytes can hold half a million. */
const MAX_FINDINGS = 1000;

/**
 * Checks a report by every rule.
 *
 * Gives the findings (errors first, then in the order of the form) and how many relations hold, are broken or cannot
 * be computed. Pure: the same report gives the same result.
 * @param context last year's report, when there is one; the numbers that the drafter has confirmed, and the carried
 * sentences that are still open; what local rules set; the year for which the drafter writes; the language of the messages (Chinese).
 */
export function check(read: Report, context: Partial<CheckContext> = {}): CheckResult {
  const given = context.last ?? null;
  const report = datedBy(read, given, context.year ?? null);
  const last = given && isYearBefore(given, report) ? given : null;
  const values = valuesOf(report);
  const relations = [...relationsOf(report), ...lastYearEquations(report, last)];
  const states = evaluate(relations, values);
  const prose = proseStatements(report, values, context.openSentences);
  const evidence = {
    confirmed: standingConfirmed(report, context.confirmed ?? []),
    stated: statedNumbers(prose),
  };
  const ruleContext = {
    last,
    given,
    limits: { ...usualLimits, ...context.limits },
    values,
    prose,
    relations: states,
    ranges: valueRanges(sumsOf(relations), values, blanksOf(relations, values)),
    ...evidence,
    verdicts: verdictsIn(report, states, values, evidence),
  };
  const found = rules.flatMap((rule) =>
    rule
      .check(report, ruleContext)
      .slice(0, MAX_FINDINGS)
      .map((draft) => makeFinding(rule, draft)),
  );
  const tables = formTables(report).map(({ table }) => table);
  const ids = rules.map(({ id }) => id);
  return {
    unit: report.unit,
    year: report.year,
    edition: report.edition,
    relations: countRelations(states),
    prose: countStatements(prose),
    findings: numberEqual(order(suppress(deduplicate(found)), tables, ids)).map((finding) =>
      renderFinding(
        finding,
        (place) => namesOfPlace(report, place),
        textsOf(finding.rule),
        context.language ?? "zh",
      ),
    ),
  };
}
