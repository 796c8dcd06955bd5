import type { CellKey, Relation } from "../../form";
import type { Report } from "../../report/types";
import type { RelationCounts } from "../types";

/** Σ left against Σ right. Without numbers when a cell is empty, missing or not a number: unchecked. */
export type RelationState =
  | { relation: Relation; state: "held" | "broken"; left: number; right: number }
  | { relation: Relation; state: "unchecked" };

export type BrokenRelation = Extract<RelationState, { left: number }>;

/** The numbers of a report by cell; a cell that holds no number is not in it. */
export type CellValues = ReadonlyMap<CellKey, number>;

/** Sums of decimals are compared and shown at four places: amounts in 万元 have at most four (one yuan). */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

function sum(cells: CellKey[], values: CellValues): number | null {
  let total = 0;
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
export function evaluate(relations: Relation[], values: CellValues): RelationState[] {
  return relations.map((relation): RelationState => {
    const left = sum(relation.left, values);
    const right = sum(relation.right, values);
    if (left === null || right === null) return { relation, state: "unchecked" };
    return { relation, state: left === right ? "held" : "broken", left, right };
  });
}

export function countRelations(states: RelationState[]): RelationCounts {
  const counts: RelationCounts = { held: 0, broken: 0, unchecked: 0 };
  for (const { state } of states) counts[state] += 1;
  return counts;
}

/** Every cell of a relation, addends first. */
export const cellsOf = (relation: Relation): CellKey[] => [...relation.left, ...relation.right];

/** +1 for an addend, −1 for a cell of the other side. */
export const signOf = (relation: Relation, cell: CellKey): 1 | -1 => (relation.left.includes(cell) ? 1 : -1);

/** What `cell` would have to be for this relation alone to hold, or null when another cell has no number. */
export function impliedValue(relation: Relation, cell: CellKey, values: CellValues): number | null {
  const without = (cells: CellKey[]): number | null =>
    sum(
      cells.filter((one) => one !== cell),
      values,
    );
  const left = without(relation.left);
  const right = without(relation.right);
  if (left === null || right === null) return null;
  return rounded(signOf(relation, cell) === 1 ? right - left : left - right);
}

/** True for a cell that only repeats what others say: a total of its row, its column or its group. */
export const isTotal = (relations: Relation[], cell: CellKey): boolean =>
  relations.some((relation) => relation.right.length === 1 && relation.right[0] === cell);
