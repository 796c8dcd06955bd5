import { cellKeys, crossYearRelations, rowOfCell, type CrossYearRule } from "../../form";
import { sumIn } from "../../report/number-in";
import type { Report } from "../../report/types";
import { changeTo } from "../corrections";
import type { FindingDraft } from "../finding";
import type { RuleContext } from "../rule";
import { cellName } from "../tables/names";
import { aboutCell } from "../tables/places";
import { formOfTable } from "../tables/required-form";
import { isOnlyBetweenYears } from "./verdict-findings";
import { cellsOf, evaluate, impliedValue, isCarried, isCount, rounded } from "./relations";
import type { BrokenRelation, Equation } from "./relations";

/**
 * The relations between two years. Which there are is data of the form; with last year's numbers put in they are
 * equations like those within the year, and a verdict sees them all.
 */

/** The equations to last year's report over the cells that this report's form has; none without it. */
export function lastYearEquations(report: Report, last: Report | null): Equation[] {
  if (last === null) return [];
  return crossYearRelations
    .filter(({ table, result }) => cellKeys(formOfTable(report, table)).includes(result))
    .map(({ last: cells, ...relation }) => ({ ...relation, given: sumIn(last, cells) }));
}

/**
 * What last year's report is right about is for the drafter to say; its number is offered only where the rows and columns
 * of this year, as far as they can be computed, hold with it.
 */
function isOffered({ relation }: BrokenRelation, expected: number, context: RuleContext): boolean {
  const cell = relation.result;
  const through = context.relations
    .map((state) => state.relation)
    .filter((one) => !isCarried(one) && cellsOf(one).includes(cell));
  const after = evaluate(through, new Map([...context.values, [cell, expected]]));
  return isCount(expected) && !context.confirmed.has(cell) && after.every(({ state }) => state !== "broken");
}

/**
 * One mechanism for the rules between two years: what does not follow from last year's report, and is not explained by
 * something that is wrong in this one.
 */
export function carryFindings(rule: CrossYearRule, report: Report, context: RuleContext): FindingDraft[] {
  return context.verdicts
    .filter(isOnlyBetweenYears)
    .flatMap(({ relations }) => relations.filter(({ relation }) => relation.rule === rule))
    .map((state) => {
      const cell = state.relation.result;
      const form = formOfTable(report, state.relation.table);
      const table = form.tables[state.relation.table];
      const expected = impliedValue(state.relation, cell, context.values)!;
      const actual = context.values.get(cell)!;
      return {
        severity: "warning" as const,
        messageId: "differsFromLast",
        data: {
          table: table.name,
          cell: cellName(form, rowOfCell(cell), cell),
          expected,
          actual,
          difference: rounded(Math.abs(expected - actual)),
        },
        ...aboutCell(report, table, cell),
        relations: [state.relation.id],
        cells: [cell, ...cellsOf(state.relation).filter((one) => one !== cell)],
        expected: String(expected),
        actual: String(actual),
        fix: isOffered(state, expected, context) ? changeTo(expected) : null,
      };
    });
}
