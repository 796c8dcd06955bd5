import type { CellKey } from "../../form";
import { isSum } from "../relations/relations";
import { COST_OF_E } from "./kinds/plausibility";
import { isRowTotal, type NumberChanges, type TableModel } from "./model";
import { explanationOf, explanationsOf, residualsOf, type Explanation } from "./search";
import { slipKey, type Slip } from "./steps";

/** Slips that every good explanation contains: what they change is wrong, and all of it is changed together. */
export interface Claim {
  steps: Slip[];
  changes: NumberChanges;
  /** The equations that they mend, by index: with the changes written all of these hold, and no other breaks. */
  equations: number[];
}

/** Broken equations of which it is not certain what is wrong. */
export interface OpenPart {
  equations: number[];
  /** What may explain them all, the likeliest first, none of them certain. */
  alternatives: Explanation[];
}

/** What error localisation says of one table. */
export interface Localisation {
  claims: Claim[];
  open: OpenPart[];
}

/** The lead that an explanation needs over all others before it is claimed (one mistyped number costs about 1). */
const CLEAR_LEAD = 0.28;

/** How likely several explanations are together, against one that costs nothing: two that are as good count double. */
const likelihood = (costs: number[]): number =>
  costs.reduce((sum, cost) => sum + Math.exp(-cost / COST_OF_E), 0);

const contains = ({ steps }: Explanation, step: Slip): boolean =>
  steps.some((other) => slipKey(other) === slipKey(step));

/** An entry and its own row total off by the same amount: every entry of that row would explain it as well. */
function isAlike(model: TableModel, steps: Slip[]): boolean {
  const off = steps.flatMap(({ changes }) =>
    [...changes].map(([cell, value]): [CellKey, number] => [cell, value - model.values.get(cell)!]),
  );
  const rows = model.equations.map(({ relation }) => relation).filter(isRowTotal);
  return off.some(([entry, amount]) =>
    off.some(
      ([total, same]) =>
        same === amount && rows.some(({ left, result }) => result === total && left.includes(entry)),
    ),
  );
}

/** One equation alone fits any of its cells: a claim needs a second one that says the same. */
const isOverdetermined = (model: TableModel, { effect, changes }: Slip): boolean =>
  effect.size >= 2 && [...changes.keys()].every((cell) => model.through.has(cell));

/** Sets of what hangs together: two items that share a member stand in one set. */
function together<T>(items: T[], membersOf: (item: T) => Iterable<number>): T[][] {
  const sets: { items: T[]; members: Set<number> }[] = [];
  for (const item of items) {
    const joined = { items: [item], members: new Set(membersOf(item)) };
    for (const other of sets.filter(({ members }) => [...joined.members].some((one) => members.has(one)))) {
      sets.splice(sets.indexOf(other), 1);
      joined.items.unshift(...other.items);
      for (const member of other.members) joined.members.add(member);
    }
    sets.push(joined);
  }
  return sets.map((set) => set.items);
}

const changesOf = (steps: Slip[]): NumberChanges => new Map(steps.flatMap(({ changes }) => [...changes]));

/** What slips do together, equation by equation. */
function effectOfAll(steps: Slip[]): Map<number, number> {
  const total = new Map<number, number>();
  for (const { effect } of steps) {
    for (const [i, amount] of effect) total.set(i, (total.get(i) ?? 0) + amount);
  }
  return total;
}

/** Steps as a claim; null when their equations would not all hold by them alone. */
export function claimOf(model: TableModel, steps: Slip[]): Claim | null {
  const total = effectOfAll(steps);
  const mends = [...total].every(([i, amount]) => model.residuals[i]! + amount === 0);
  return mends
    ? { steps, changes: changesOf(steps), equations: [...total.keys()].sort((a, b) => a - b) }
    : null;
}

/** True when what explains the table without a step is, all of it together, far less likely than the best explanation. */
function hasClearLead(step: Slip, explanations: Explanation[]): boolean {
  const rivals = explanations.filter((explanation) => !contains(explanation, step));
  const lead = rivals.map(({ cost }) => cost - explanations[0]!.cost);
  return likelihood(lead) <= likelihood([CLEAR_LEAD]);
}

/**
 * Steps that undo each other in an equation that holds: as slips of their own they would have to be off by the same amount
 * by chance, and one cause that has not been thought of is likelier. A sum that was made of a wrong number is none.
 */
function cancelling(model: TableModel, steps: Slip[]): ReadonlySet<Slip> {
  const held = [...effectOfAll(steps)].flatMap(([i, amount]) => {
    const { relation } = model.equations[i]!;
    const isMadeOfIt = isSum(relation) && steps.some(({ changes }) => changes.has(relation.result));
    return amount === 0 && !isMadeOfIt ? [i] : [];
  });
  return new Set(steps.filter(({ effect }) => held.some((i) => effect.has(i))));
}

function claimsOf(model: TableModel, explanations: Explanation[]): Claim[] {
  const { steps } = explanations[0]!;
  const byChance = cancelling(model, steps);
  const certain = steps.filter(
    (step) =>
      step.claimable &&
      !byChance.has(step) &&
      isOverdetermined(model, step) &&
      hasClearLead(step, explanations),
  );
  return together(certain, ({ effect }) => effect.keys())
    .filter((steps) => steps.length === 1 || !isAlike(model, steps))
    .flatMap((steps) => claimOf(model, steps) ?? []);
}

/** What the explanations of the whole say of some equations, where what they say of these changes no others. */
function alternativesFor(equations: number[], explanations: Explanation[]): Explanation[] {
  const own = new Set(equations);
  const found = new Map<string, Explanation>();
  for (const { steps } of explanations) {
    const here = together(steps, ({ effect }) => effect.keys())
      .filter((joined) => joined.some(({ effect }) => [...effect.keys()].some((i) => own.has(i))))
      .flat();
    const spoils = [...effectOfAll(here)].some(([i, amount]) => amount !== 0 && !own.has(i));
    if (here.length === 0 || spoils) continue;
    const key = here.map(slipKey).sort().join();
    if (!found.has(key)) found.set(key, explanationOf(here));
  }
  return [...found.values()].sort((a, b) => a.cost - b.cost);
}

/** What is not claimed, by what hangs together in the explanations that are as good as the best. */
function openParts(claims: Claim[], close: Explanation[], all: Explanation[]): OpenPart[] {
  const claimed = new Set(claims.flatMap(({ steps }) => steps.map(slipKey)));
  const rest = (explanation: Explanation): Slip[] =>
    explanation.steps.filter((step) => !claimed.has(slipKey(step)));
  const compatible = all.filter((explanation) =>
    claims.every(({ steps }) => steps.every((step) => contains(explanation, step))),
  );
  const stripped = compatible.map((explanation) => ({ ...explanation, steps: rest(explanation) }));
  const linked = together(
    close.flatMap(rest).map((step) => [...step.effect.keys()]),
    (equations) => equations,
  );
  return linked.map((sets) => {
    const equations = [...new Set(sets.flat())].sort((a, b) => a - b);
    return { equations, alternatives: alternativesFor(equations, stripped) };
  });
}

/**
 * Which cells of a table are wrong, and what may explain the rest.
 *
 * The cheapest explanation wins only with a clear lead over all others together; each of its slips that has it is
 * claimed, the rest is offered. Where nothing explains the table, each broken equation stands for itself.
 */
export function localise(model: TableModel): Localisation {
  const explanations = explanationsOf(model);
  const [best] = explanations;
  if (!best) {
    const broken = [...residualsOf(model).keys()];
    return { claims: [], open: broken.map((i) => ({ equations: [i], alternatives: [] })) };
  }
  const close = explanations.filter(({ cost }) => cost < best.cost + CLEAR_LEAD);
  const claims = claimsOf(model, explanations);
  return { claims, open: openParts(claims, close, explanations) };
}
