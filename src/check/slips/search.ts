import type { CellKey } from "../../form";
import type { TableModel } from "./model";
import { mendsAll, operationsOf, type Operations } from "./operations";
import { after, slipKey, mendingStep, numberStep, type Residuals, type Slip } from "./steps";

/** Steps after which every equation of the table holds. */
export interface Explanation {
  steps: Slip[];
  cost: number;
}

/** A second slip in one table: what it takes to believe in it besides its own cost. */
const SECOND = 0.35;
/** Explanations of more steps explain anything. */
const MOST_STEPS = 6;
const HIGHEST_COST = 8;
/** How much dearer than the cheapest an explanation of slips in different places may be. */
const WORTH_A_LOOK = 0.8;
/** Bounds of the search: whatever the table, it ends. */
const MOST_VISITS = 4_000;
const MOST_FOUND = 400;
const MOST_PAIRS = 1_600;

/** Linear hash of residuals: the hash of a sum is the sum of the hashes. */
const weight = (equation: number): number =>
  (Math.imul(equation + 1, 0x9e3779b1) ^ Math.imul(equation + 17, 0x85ebca6b)) | 1;
function hashOf(left: Residuals): number {
  let hash = 0;
  for (const [equation, amount] of left) hash = (hash + Math.imul(weight(equation), amount)) | 0;
  return hash;
}

/** All that can be looked up while explanations of one table are sought. */
interface Space {
  model: TableModel;
  /** Operations without a free number. */
  operations: Operations;
  hashes: readonly number[];
  /** Those of the same hash, in their order. */
  byHash: ReadonlyMap<number, number[]>;
  /** Cells by the set of equations through them. */
  cellsByEquations: ReadonlyMap<string, CellKey[]>;
}

const keyOfEquations = (equations: Iterable<number>): string => [...equations].sort((a, b) => a - b).join();

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const own = map.get(key);
  if (own) own.push(value);
  else map.set(key, [value]);
}

function hashesOf({ count, starts, equations, amounts }: Operations): number[] {
  return Array.from({ length: count }, (_, at) => {
    let hash = 0;
    for (let i = starts[at]!; i < starts[at + 1]!; i += 1)
      hash = (hash + Math.imul(weight(equations[i]!), amounts[i]!)) | 0;
    return hash;
  });
}

function spaceOf(model: TableModel): Space {
  const operations = operationsOf(model);
  const hashes = hashesOf(operations);
  const byHash = new Map<number, number[]>();
  hashes.forEach((hash, at) => addTo(byHash, hash, at));
  const cellsByEquations = new Map<string, CellKey[]>();
  for (const [cell, through] of model.through) {
    addTo(cellsByEquations, keyOfEquations(through.map(({ equation }) => equation)), cell);
  }
  return { model, operations, hashes, byHash, cellsByEquations };
}

/** Single steps that mend exactly `left`. */
function single({ model, operations, byHash, cellsByEquations }: Space, left: Residuals): Slip[] {
  const cells = cellsByEquations.get(keyOfEquations(left.keys())) ?? [];
  const numbers = cells.flatMap((cell) => mendingStep(model, cell, left) ?? []);
  const { starts } = operations;
  const mending = (byHash.get(-hashOf(left) | 0) ?? []).filter(
    (at) => starts[at + 1]! - starts[at]! === left.size && mendsAll(operations, at, left),
  );
  return [...numbers, ...mending.map(operations.slip)];
}

const touchesSame = (one: Slip, other: Slip): boolean =>
  [...one.changes.keys()].some((cell) => other.changes.has(cell));

/** Steps as one explanation. */
export const explanationOf = (steps: Slip[]): Explanation => ({
  steps,
  cost: steps.reduce((sum, { cost }) => sum + cost, SECOND * (steps.length - 1)),
});

/** Cells with a number that mends at least one broken equation through them. */
function* numbers({ model }: Space, left: Residuals): Iterable<Slip> {
  const cells = new Set([...left.keys()].flatMap((i) => model.equations[i]!.terms.map(({ cell }) => cell)));
  for (const cell of cells) {
    const amounts = new Set(
      model.through.get(cell)!.flatMap(({ equation, sign }) => {
        const rest = left.get(equation);
        return rest === undefined ? [] : [-rest * sign];
      }),
    );
    for (const amount of amounts) {
      const step = numberStep(model, cell, amount);
      if (step) yield step;
    }
  }
}

/** How many equations an operation leaves open. */
function leftOpen({ starts, equations, amounts }: Operations, at: number, left: Residuals): number {
  let open = left.size;
  for (let i = starts[at]!; i < starts[at + 1]!; i += 1) {
    const before = left.get(equations[i]!) ?? 0;
    if (before === 0) open += 1;
    else if (before + amounts[i]! === 0) open -= 1;
  }
  return open;
}

/** Two steps of any kinds whose effects may overlap. */
function* pairs(space: Space, left: Residuals): Iterable<Slip[]> {
  const { operations, hashes, byHash } = space;
  const target = hashOf(left);
  for (let at = 0; at < operations.count; at += 1) {
    // The second has to mend what the first leaves: a number in one cell, or an operation with just that effect.
    const open = leftOpen(operations, at, left);
    if (open === 0) continue;
    if (open > 3 && !byHash.has(-(target + hashes[at]!) | 0)) continue;
    const one = operations.slip(at);
    for (const other of single(space, after(left, one.effect))) {
      if (!touchesSame(one, other)) yield [one, other];
    }
  }
  // Two numbers break at most seven equations.
  if (left.size > 7) return;
  for (const one of numbers(space, left)) {
    for (const other of single(space, after(left, one.effect))) {
      if (!touchesSame(one, other) && other.changes.size === 1) yield [one, other];
    }
  }
}

/** Steps that mend all that they touch, and touch nothing that holds. */
function cleanSteps({ model, operations }: Space, left: Residuals): Slip[] {
  const clean: Slip[] = [];
  for (let at = 0; at < operations.count; at += 1) {
    if (mendsAll(operations, at, left)) clean.push(operations.slip(at));
  }
  const cells = [...model.through].flatMap(([cell, through]) => {
    const own = new Map(
      through.flatMap(({ equation }): [number, number][] => {
        const rest = left.get(equation);
        return rest === undefined ? [] : [[equation, rest]];
      }),
    );
    return own.size === through.length ? (mendingStep(model, cell, own) ?? []) : [];
  });
  return [...clean, ...cells].sort((a, b) => a.cost - b.cost);
}

/** Several steps that share neither an equation nor a cell: slips in different places of a table. */
function covers(clean: Slip[], left: Residuals, limit: number): Slip[][] {
  const byEquation = new Map<number, Slip[]>();
  for (const step of clean) for (const equation of step.effect.keys()) addTo(byEquation, equation, step);
  const found: Slip[][] = [];
  let visits = 0;
  const visit = (rest: ReadonlySet<number>, steps: Slip[], cost: number): void => {
    if (rest.size === 0) {
      if (steps.length > 1) found.push(steps);
      return;
    }
    if (steps.length === MOST_STEPS || found.length >= MOST_FOUND || ++visits > MOST_VISITS) return;
    // The equation with the fewest answers first.
    let tightest: Slip[] | null = null;
    for (const equation of rest) {
      const answers = (byEquation.get(equation) ?? []).filter(({ effect }) =>
        [...effect.keys()].every((one) => rest.has(one)),
      );
      if (tightest === null || answers.length < tightest.length) tightest = answers;
      if (tightest.length === 0) return;
    }
    for (const step of tightest!) {
      const total = cost + step.cost + (steps.length > 0 ? SECOND : 0);
      if (total > limit || steps.some((other) => touchesSame(step, other))) continue;
      const next = new Set([...rest].filter((equation) => !step.effect.has(equation)));
      visit(next, [...steps, step], total);
    }
  };
  visit(new Set(left.keys()), [], 0);
  return found;
}

/** One explanation for each way in which the table would be right, the cheapest that leads there, cheapest first. */
function distinct(explanations: Explanation[]): Explanation[] {
  const best = new Map<string, Explanation>();
  for (const explanation of [...explanations].sort((a, b) => a.cost - b.cost)) {
    const key = explanation.steps
      .flatMap((step) => slipKey(step).split(","))
      .sort()
      .join();
    if (!best.has(key)) best.set(key, explanation);
  }
  return [...best.values()];
}

/** By how much the equations of a table are off. */
export const residualsOf = ({ residuals }: TableModel): Residuals =>
  new Map(residuals.flatMap((amount, i): [number, number][] => (amount === 0 ? [] : [[i, amount]])));

/**
 * Explanations of all that is broken in a table, the cheapest first. Empty when nothing is broken or when nothing
 * known explains it. Bounded: a table of nonsense gives none.
 */
export function explanationsOf(model: TableModel): Explanation[] {
  const left = residualsOf(model);
  if (left.size === 0 || !model.residuals.every(Number.isSafeInteger)) return [];
  const space = spaceOf(model);
  const found = single(space, left).map((step) => explanationOf([step]));
  for (const steps of pairs(space, left)) {
    found.push(explanationOf(steps));
    if (found.length > MOST_PAIRS) break;
  }
  const cheapest = Math.min(...found.map(({ cost }) => cost), HIGHEST_COST - WORTH_A_LOOK);
  const clean = cleanSteps(space, left);
  found.push(...covers(clean, left, cheapest + WORTH_A_LOOK).map(explanationOf));
  return distinct(found).slice(0, MOST_FOUND);
}
