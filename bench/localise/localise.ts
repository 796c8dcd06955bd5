import type { CellKey } from "../../src/form";
import { type TableModel } from "./model";
import { explanationsOf, type Explanation, type Step } from "./search";

/** What error localisation says of one table. */
export interface Localisation {
  /** Slips that every good explanation contains: what they change is wrong. */
  claimed: Step[];
  /** What may explain the rest, the likeliest first; at most three, none of them certain. */
  alternatives: Explanation[];
}

/** The lead that an explanation needs over the next one before it is claimed (one mistyped number costs 1). */
const CLEAR_LEAD = 0.25;
/** More explanations than these help nobody. */
const MOST_ALTERNATIVES = 3;

const sameChanges = (one: Step, other: Step): boolean =>
  one.changes.size === other.changes.size &&
  [...one.changes].every(([cell, value]) => other.changes.get(cell) === value);

/** An entry and its own total off by the same amount: any row would do as well, whatever stands in it. */
function isAlike(model: TableModel, steps: Step[]): boolean {
  const off = steps.flatMap(({ changes }) =>
    [...changes].map(([cell, value]): [CellKey, number] => [cell, value - model.values.get(cell)!]),
  );
  return off.some(([entry, amount]) =>
    off.some(
      ([total, same]) =>
        total !== entry &&
        same === amount &&
        model.equations.some(
          ({ id, terms }) =>
            id.startsWith("relation/row-total") &&
            terms.some(({ cell, sign }) => cell === entry && sign === 1) &&
            terms.some(({ cell, sign }) => cell === total && sign === -1),
        ),
    ),
  );
}

const without = (explanation: Explanation, claimed: Step[]): Explanation => ({
  ...explanation,
  steps: explanation.steps.filter((step) => !claimed.some((one) => sameChanges(one, step))),
});

/**
 * Which cells of a table are wrong, and what may explain the rest.
 *
 * The cheapest explanation wins only with a clear lead; what all explanations within that lead have in common is
 * claimed, the rest is offered.
 */
export function localise(model: TableModel): Localisation {
  const explanations = explanationsOf(model);
  const [best] = explanations;
  if (!best) return { claimed: [], alternatives: [] };
  const close = explanations.filter(({ cost }) => cost < best.cost + CLEAR_LEAD);
  const certain = best.steps.filter(
    (step) =>
      step.claimable &&
      isOverdetermined(model, step) &&
      close.every(({ steps }) => steps.some((other) => sameChanges(step, other))),
  );
  const claimed = certain.length > 1 && isAlike(model, certain) ? [] : certain;
  const open = best.steps.length > claimed.length;
  const alternatives = open
    ? explanations
        .filter(({ steps }) => claimed.every((step) => steps.some((other) => sameChanges(step, other))))
        .slice(0, MOST_ALTERNATIVES)
        .map((explanation) => without(explanation, claimed))
    : [];
  return { claimed, alternatives };
}

/** One equation alone fits any of its cells: a claim needs a second one that says the same. */
const isOverdetermined = (model: TableModel, { effect, changes }: Step): boolean =>
  effect.size >= 2 && [...changes.keys()].every((cell) => model.through.has(cell));
