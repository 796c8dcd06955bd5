import type { CellKey } from "../../form";
import { evaluate, isCarried, isSum } from "./relations";
import type { CellValues, Equation, RelationState } from "./relations";

/** A total of a total needs two rounds; the third finds nothing more. */
const ROUNDS = 3;

/** The numbers with every total computed anew from the entries, as far as these are there. */
function withTotals(relations: Equation[], values: CellValues): Map<CellKey, number> {
  const sums = relations.filter(isSum);
  const computed = new Map(values);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const sum of sums) {
      const [state] = evaluate([sum], computed);
      if (state!.state === "broken") computed.set(sum.result, state!.left);
    }
  }
  return computed;
}

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
export function wrongTotals(relations: Equation[], values: CellValues): Map<CellKey, number> {
  const before = evaluate(relations, values);
  const computed = withTotals(relations, values);
  const after = evaluate(relations, computed);
  const changed = new Map([...computed].filter(([cell, value]) => value !== values.get(cell)));
  const unbalanced = after.some(
    ({ relation, state }) =>
      state === "unchecked" && relation.right.length > 1 && relation.right.some((cell) => changed.has(cell)),
  );
  // Last year's report may stay at odds with this one, but nothing that agrees with it is changed.
  const stands = after.every(
    ({ relation, state }, i) => state !== "broken" || (isCarried(relation) && before[i]!.state === "broken"),
  );
  if (changed.size === 0 || !stands || unbalanced) return new Map();
  const mended = before.filter(({ state }, i) => state === "broken" && after[i]!.state === "held");
  const isProven = changed.size < mended.length || before.some((state, i) => provesEntries(state, after[i]!));
  return isProven ? changed : new Map();
}
