import { crossYearRelations, type CrossYearRelation } from "../../form";
import { expectedFromLastYear, numberIn } from "../../report/cross-year";
import type { Report } from "../../report/types";
import type { RelationCounts } from "../types";

/** A relation between last year's report and this one, with what it makes of the result. */
export interface CrossYearState {
  relation: CrossYearRelation;
  state: "held" | "broken" | "unchecked";
  /** Null when it cannot be computed. */
  expected: number | null;
  /** Null when the cell is empty or not a number. */
  actual: number | null;
}

/** The states of the relations between two years; none without last year's report. */
export function evaluateCrossYear(current: Report, last: Report | null): CrossYearState[] {
  if (last === null) return [];
  return crossYearRelations.map((relation) => {
    const expected = expectedFromLastYear(relation, last, current);
    const actual = numberIn(current, relation.result);
    const state =
      expected === null || actual === null ? "unchecked" : expected === actual ? "held" : "broken";
    return { relation, state, expected, actual };
  });
}

/** What belongs into an empty cell by last year's report, or null. */
export const expectedByLastYear = (states: CrossYearState[], cell: string): number | null =>
  states.find(({ relation }) => relation.result === cell)?.expected ?? null;

/** Both kinds of relations counted together. */
export const addCounts = (counts: RelationCounts, states: CrossYearState[]): RelationCounts => ({
  held: counts.held + states.filter(({ state }) => state === "held").length,
  broken: counts.broken + states.filter(({ state }) => state === "broken").length,
  unchecked: counts.unchecked + states.filter(({ state }) => state === "unchecked").length,
});
