import type { CellKey, CrossYearRule, Relation, RelationRule } from "../../form";
import type { Sum } from "../fill/ranges";
import type { Report } from "../../report/types";
import type { RelationCounts } from "../types";

/** given + Σ left = Σ right: a relation of the form within one year, or one to last year's report. */
export interface Equation extends Omit<Relation, "rule"> {
  rule: RelationRule | CrossYearRule;
  /** What last year's report puts in, null when it has no such number; absent within one year. */
  given?: number | null;
}

/** Left against right. Without numbers when a cell is empty, missing or not a number: unchecked. */
export type RelationState =
  | { relation: Equation; state: "held" | "broken"; left: number; right: number }
  | { relation: Equation; state: "unchecked" };

export type BrokenRelation = Extract<RelationState, { left: number }>;

/** The numbers of a report by cell; a cell that holds no number is not in it. */
export type CellValues = ReadonlyMap<CellKey, number>;

/** Sums of decimals are compared and shown at four places: amounts in 万元 have at most four (one yuan). */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

function sum(cells: CellKey[], values: CellValues, given: number | null = 0): number | null {
  if (given === null) return null;
  let total = given;
  for (const cell of cells) {
    const value = values.get(cell);
    if (value === undefined) return null;
    total += value;
  }
  return rounded(total);
}

export function valuesOf(report: Report): CellValues {
  const values = new Map<CellKey, number>();
  for (const table of Object.values(report.tables)) {
    for (const { key, value } of table.cells.values()) {
      if (value.state === "number") values.set(key, value.value);
    }
  }
  return values;
}

/** Computes each relation (勾稽关系) from the numbers at hand. */
export function evaluate(relations: Equation[], values: CellValues): RelationState[] {
  return relations.map((relation): RelationState => {
    const left = sum(relation.left, values, relation.given);
    const right = sum(relation.right, values);
    if (left === null || right === null) return { relation, state: "unchecked" };
    return { relation, state: left === right ? "held" : "broken", left, right };
  });
}

/** The relations as sums; without those to a number that last year's report does not have. */
export const sumsOf = (relations: Equation[]): Sum[] =>
  relations.flatMap(({ left, right, given = 0 }) =>
    given === null ? [] : [{ left, right, constant: given }],
  );

/** The cells of relations that hold no number. */
export const blanksOf = (relations: Equation[], values: CellValues): Set<CellKey> =>
  new Set(relations.flatMap(({ left, right }) => [...left, ...right]).filter((cell) => !values.has(cell)));

export function countRelations(states: RelationState[]): RelationCounts {
  const counts: RelationCounts = { held: 0, broken: 0, unchecked: 0 };
  for (const { state } of states) counts[state] += 1;
  return counts;
}

/** Every cell of a relation in this report, addends first. */
export const cellsOf = (relation: Equation): CellKey[] => [...relation.left, ...relation.right];

/** +1 for an addend, −1 for a cell of the other side. */
export const signOf = (relation: Equation, cell: CellKey): 1 | -1 => (relation.left.includes(cell) ? 1 : -1);

/** What `cell` would have to be for this relation alone to hold, or null when another cell has no number. */
export function impliedValue(relation: Equation, cell: CellKey, values: CellValues): number | null {
  const others = (cells: CellKey[]): CellKey[] => cells.filter((one) => one !== cell);
  const left = sum(others(relation.left), values, relation.given);
  const right = sum(others(relation.right), values);
  if (left === null || right === null) return null;
  return rounded(signOf(relation, cell) === 1 ? right - left : left - right);
}

/** True for a relation to last year's report. It is softer than one within the year: last year's may be mended since. */
export const isCarried = (relation: Equation): boolean => relation.given !== undefined;

/** True for a relation that only says what a total is. */
export const isSum = (relation: Equation): boolean => relation.right.length === 1 && !isCarried(relation);

/** A number that the form takes where things are counted: whole and not negative. */
export const isCount = (value: number | null): value is number =>
  value !== null && Number.isInteger(value) && value >= 0;
