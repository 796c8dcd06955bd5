import type { CellKey, Relation } from "../../form";
import { evaluate } from "./relations";
import type { RelationState, CellValues } from "./relations";

/** A total of a total needs two rounds; the third finds nothing more. */
const ROUNDS = 3;

/** The numbers with every total computed anew from the entries, as far as these are there. */
function withTotals(relations: Relation[], values: CellValues): Map<CellKey, number> {
  const sums = relations.filter(({ right }) => right.length === 1);
  const computed = new Map(values);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const sum of sums) {
      const [state] = evaluate([sum], computed);
      if (state!.state === "broken") computed.set(sum.result, state!.left);
    }
  }
  return computed;
}

const brokenIn = (states: RelationState[]): number => states.filter(({ state }) => state === "broken").length;

/** Something was received or is open, and the two sides agree now that did not before. */
const provesEntries = (before: RelationState, after: RelationState): boolean =>
  before.relation.rule === "relation/balance" &&
  before.state === "broken" &&
  after.state === "held" &&
  after.left > 0;

/**
 * The totals that are wrong when nothing but totals is: the entries agree among themselves, since with every total
 * computed anew everything holds, the balance (printed in table 三) included. None when that is not so, or when there
 * is no more to it than what each total says of itself.
 */
export function wrongTotals(relations: Relation[], values: CellValues): Map<CellKey, number> {
  const before = evaluate(relations, values);
  const computed = withTotals(relations, values);
  const after = evaluate(relations, computed);
  const changed = new Map([...computed].filter(([cell, value]) => value !== values.get(cell)));
  const unbalanced = after.some(
    ({ relation, state }) =>
      state === "unchecked" && relation.right.length > 1 && relation.right.some((cell) => changed.has(cell)),
  );
  if (changed.size === 0 || brokenIn(after) > 0 || unbalanced) return new Map();
  const isProven =
    changed.size < brokenIn(before) || before.some((state, i) => provesEntries(state, after[i]!));
  return isProven ? changed : new Map();
}
