import type { Report } from "../report/types";
import { correctionTexts } from "./corrections";
import { makeFinding, renderFinding } from "./finding";
import { blanksOf, evaluate, sumsOf, valuesOf } from "./relations/relations";
import { lastYearEquations } from "./relations/cross-year";
import { datedBy, isYearBefore } from "./last-year";
import { usualLimits } from "./limits";
import { proseStatements } from "./prose/statements/prose-statements";
import { statedNumbers } from "./prose/stated-numbers";
import type { Rule, RuleContext } from "./rule";
import { valueRanges } from "./fill/ranges";
import { verdictsIn } from "./slips/verdicts";
import { deduplicate } from "./steps/deduplicate";
import { numberEqual } from "./steps/number-equal";
import { order } from "./steps/order";
import { suppress } from "./steps/suppress";
import { standingConfirmed } from "./tables/confirmed";
import { namesOfPlace } from "./tables/names-of-place";
import { formTables, relationsOf } from "./tables/required-form";
import type { Texts } from "./texts";
import type { CheckContext, Finding } from "./types";

/** The two halves of a check: what is computed once for all rules, and what the rules find with it. */

/** Of one rule: nobody reads more of the same, and a hostile file of two megabytes can hold half a million. */
const MAX_FINDINGS = 1000;

/** What the rules need to know of a report; the report comes back with its year, which last year's may have told. */
export function prepared(
  read: Report,
  context: Partial<CheckContext> = {},
): { report: Report; context: RuleContext } {
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
  const all = {
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
  return { report, context: all };
}

/** What these rules find, in the order in which it is shown, with its words. */
export function findingsOf(
  rules: readonly Rule[],
  report: Report,
  context: RuleContext,
  language: CheckContext["language"] = "zh",
): Finding[] {
  const found = rules.flatMap((rule) =>
    rule
      .check(report, context)
      .slice(0, MAX_FINDINGS)
      .map((draft) => makeFinding(rule, draft)),
  );
  const tables = formTables(report).map(({ table }) => table);
  const ids = rules.map(({ id }) => id);
  const textsOf = (id: string): Record<string, Texts> => ({
    ...correctionTexts,
    ...rules.find((rule) => rule.id === id)!.messages,
  });
  return numberEqual(order(suppress(deduplicate(found)), tables, ids)).map((finding) =>
    renderFinding(finding, (place) => namesOfPlace(report, place), textsOf(finding.rule), language),
  );
}
