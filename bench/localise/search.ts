import type { CellKey } from "../../src/form";
import { anotherNumber } from "./another-number";
import { effectOf, type Changes, type TableModel } from "./model";
import { changesOf, operationKinds, type OperationKind } from "./operations";
import { wholeTableKinds } from "./whole-table";

/** One slip, undone: what it changes and what that does to the equations. */
export interface Step {
  /** What it is called. */
  kind: string;
  changes: Changes;
  /** By equation; nothing else is touched. */
  effect: ReadonlyMap<number, number>;
  cost: number;
  claimable: boolean;
  /** Cells that the sentence names. */
  named: string[];
}

/** Steps after which every equation of the table holds. */
export interface Explanation {
  steps: Step[];
  cost: number;
  claimable: boolean;
}

/** A second slip in one table: what it takes to believe in it besides its own cost. */
const SECOND = 0.35;
/** Explanations of more steps explain anything. */
const MOST_STEPS = 4;
/** Bounds of the search: whatever the table, it ends. */
const MOST_INSTANCES = 12_000;
const MOST_VISITS = 20_000;
const MOST_FOUND = 400;

/** Linear hash of residuals: the hash of a sum is the sum of the hashes. */
const weights = Array.from(
  { length: 96 },
  (_, i) => Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(i + 17, 0x85ebca6b),
);
const hashOf = (entries: Iterable<[number, number]>): number => {
  let hash = 0;
  for (const [equation, amount] of entries) hash = (hash + Math.imul(weights[equation]! | 1, amount)) | 0;
  return hash;
};

interface Space {
  model: TableModel;
  /** Operations without a free number. */
  fixed: Step[];
  byHash: Map<number, Step[]>;
  /** Cells by the set of equations through them. */
  cellsByEquations: Map<string, CellKey[]>;
}

const keyOfEquations = (equations: Iterable<number>): string => [...equations].sort((a, b) => a - b).join();

function stepsOf(model: TableModel, kind: OperationKind, room: number): Step[] {
  const steps: Step[] = [];
  for (const instance of kind.instances(model)) {
    if (steps.length >= room) break;
    const changes = changesOf(model, instance);
    if (changes === null) continue;
    const effect = effectOf(model, changes);
    if (effect.size === 0) continue;
    const cost = kind.cost + (instance.extra ?? 0);
    steps.push({ kind: kind.id, changes, effect, cost, claimable: kind.claimable, named: instance.named });
  }
  return steps;
}

function spaceOf(model: TableModel): Space {
  const fixed: Step[] = [];
  for (const kind of [...wholeTableKinds, ...operationKinds]) {
    fixed.push(...stepsOf(model, kind, MOST_INSTANCES - fixed.length));
  }
  const byHash = new Map<number, Step[]>();
  for (const step of fixed) {
    const hash = hashOf(step.effect);
    byHash.set(hash, [...(byHash.get(hash) ?? []), step]);
  }
  const cellsByEquations = new Map<string, CellKey[]>();
  for (const [cell, through] of model.through) {
    const key = keyOfEquations(through.map(({ equation }) => equation));
    cellsByEquations.set(key, [...(cellsByEquations.get(key) ?? []), cell]);
  }
  return { model, fixed, byHash, cellsByEquations };
}

/** A cell by the number that mends all of `left`, which must be exactly what runs through it. */
function settingStep({ model }: Space, cell: CellKey, left: ReadonlyMap<number, number>): Step | null {
  const through = model.through.get(cell)!;
  const [first] = through;
  const amount = -(left.get(first!.equation) ?? 0) * first!.sign;
  const mends = through.every(({ equation, sign }) => (left.get(equation) ?? 0) === -amount * sign);
  return amount !== 0 && mends ? setStep(model, cell, amount) : null;
}

function setStep(model: TableModel, cell: CellKey, amount: number): Step | null {
  const found = anotherNumber(model, cell, model.values.get(cell)! + amount);
  if (!found) return null;
  const changes = new Map([[cell, found.value]]);
  const effect = effectOf(model, changes);
  return { ...found, kind: found.kind, changes, effect, named: [cell] };
}

/** Single steps that mend exactly `left`. */
function single(space: Space, left: ReadonlyMap<number, number>): Step[] {
  const cells = space.cellsByEquations.get(keyOfEquations(left.keys())) ?? [];
  const set = cells.flatMap((cell) => settingStep(space, cell, left) ?? []);
  const wanted = -hashOf(left) | 0;
  const fixed = (space.byHash.get(wanted) ?? []).filter(
    ({ effect }) => effect.size === left.size && [...left].every(([i, amount]) => effect.get(i) === -amount),
  );
  return [...set, ...fixed];
}

/** What is left of the residuals after a step. */
function after(left: ReadonlyMap<number, number>, effect: ReadonlyMap<number, number>): Map<number, number> {
  const next = new Map(left);
  for (const [equation, amount] of effect) {
    const rest = (next.get(equation) ?? 0) + amount;
    if (rest === 0) next.delete(equation);
    else next.set(equation, rest);
  }
  return next;
}

const touchesSame = (one: Step, other: Step): boolean =>
  [...one.changes.keys()].some((cell) => other.changes.has(cell));

const explanationOf = (steps: Step[]): Explanation => ({
  steps,
  cost: steps.reduce((sum, { cost }) => sum + cost, SECOND * (steps.length - 1)),
  claimable: steps.every(({ claimable }) => claimable),
});

/** Cells set to a number that mends at least one broken equation through them. */
function* settings(space: Space, left: ReadonlyMap<number, number>): Iterable<Step> {
  const { model } = space;
  const cells = new Set([...left.keys()].flatMap((i) => model.equations[i]!.terms.map(({ cell }) => cell)));
  for (const cell of cells) {
    const amounts = new Set(
      model.through.get(cell)!.flatMap(({ equation, sign }) => {
        const rest = left.get(equation);
        return rest === undefined ? [] : [-rest * sign];
      }),
    );
    for (const amount of amounts) {
      const step = setStep(model, cell, amount);
      if (step) yield step;
    }
  }
}

/** Two steps of any kinds whose effects may overlap. */
function* doubles(space: Space, left: ReadonlyMap<number, number>): Iterable<Step[]> {
  const target = hashOf(left);
  for (const one of space.fixed) {
    // The second has to mend what the first leaves: nothing can mend much more than one cell or one known operation.
    const rest = after(left, one.effect);
    if (rest.size === 0) continue;
    if (rest.size > 3 && !space.byHash.has(-(target + hashOf(one.effect)) | 0)) continue;
    for (const other of single(space, rest)) if (!touchesSame(one, other)) yield [one, other];
  }
  if (left.size > 7) return;
  for (const one of settings(space, left)) {
    const rest = after(left, one.effect);
    if (rest.size === 0) continue;
    for (const other of single(space, rest)) {
      if (!touchesSame(one, other) && other.changes.size === 1) yield [one, other];
    }
  }
}

/** Several steps that share no equation: slips in different places of a table. */
function covers(space: Space, left: ReadonlyMap<number, number>, limit: number): Step[][] {
  const clean = [
    ...space.fixed.filter(({ effect }) => [...effect].every(([i, amount]) => left.get(i) === -amount)),
    ...[...space.model.through.keys()].flatMap((cell) => {
      const own = new Map(
        space.model.through.get(cell)!.flatMap(({ equation }): [number, number][] => {
          const rest = left.get(equation);
          return rest === undefined ? [] : [[equation, rest]];
        }),
      );
      return own.size === space.model.through.get(cell)!.length ? (settingStep(space, cell, own) ?? []) : [];
    }),
  ].sort((a, b) => a.cost - b.cost);
  const byEquation = new Map<number, Step[]>();
  for (const step of clean) {
    for (const equation of step.effect.keys()) {
      byEquation.set(equation, [...(byEquation.get(equation) ?? []), step]);
    }
  }
  const found: Step[][] = [];
  let visits = 0;
  const visit = (rest: ReadonlySet<number>, steps: Step[], cost: number): void => {
    if (rest.size === 0) {
      if (steps.length > 1) found.push(steps);
      return;
    }
    if (steps.length === MOST_STEPS || found.length >= MOST_FOUND || ++visits > MOST_VISITS) return;
    // The equation with the fewest answers first.
    let tightest: Step[] | null = null;
    for (const equation of rest) {
      const answers = (byEquation.get(equation) ?? []).filter(({ effect }) =>
        [...effect.keys()].every((one) => rest.has(one)),
      );
      if (tightest === null || answers.length < tightest.length) tightest = answers;
    }
    for (const step of tightest!) {
      const total = cost + step.cost + (steps.length > 0 ? SECOND : 0);
      if (total > limit) continue;
      const next = new Set([...rest].filter((equation) => !step.effect.has(equation)));
      visit(next, [...steps, step], total);
    }
  };
  visit(new Set(left.keys()), [], 0);
  return found;
}

const keyOfChanges = (steps: Step[]): string =>
  steps
    .flatMap(({ changes }) => [...changes].map(([cell, value]) => `${cell}=${value}`))
    .sort()
    .join();

/** One explanation for each way in which the table would be right, the cheapest that leads there, cheapest first. */
function distinct(explanations: Explanation[]): Explanation[] {
  const best = new Map<string, Explanation>();
  for (const explanation of [...explanations].sort((a, b) => a.cost - b.cost)) {
    const key = keyOfChanges(explanation.steps);
    if (!best.has(key)) best.set(key, explanation);
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost);
}

/**
 * Explanations of all that is broken in a table, the cheapest first. Empty when nothing is broken or when nothing
 * known explains it. Bounded: a table of nonsense gives none.
 */
export function explanationsOf(model: TableModel): Explanation[] {
  const left = new Map(
    model.residuals.flatMap((amount, i): [number, number][] => (amount === 0 ? [] : [[i, amount]])),
  );
  if (left.size === 0 || !model.residuals.every(Number.isSafeInteger)) return [];
  const space = spaceOf(model);
  const found = single(space, left).map((step) => explanationOf([step]));
  for (const steps of doubles(space, left)) {
    found.push(explanationOf(steps));
    if (found.length > MOST_FOUND * 4) break;
  }
  const cheapest = Math.min(...found.map(({ cost }) => cost), 6);
  found.push(...covers(space, left, cheapest + 0.8).map(explanationOf));
  return distinct(found).slice(0, MOST_FOUND);
}
