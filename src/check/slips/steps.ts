import type { CellKey } from "../../form";
import { anotherNumber } from "./kinds/another-number";
import { effectOf, type NumberChanges, type TableModel } from "./model";

/** One slip, undone: what it changes and what that does to the equations. */
export interface Slip {
  /** What it is called. */
  kind: string;
  /** None where it explains a difference without telling which numbers would be right. */
  changes: NumberChanges;
  /** By equation; nothing else is touched. */
  effect: ReadonlyMap<number, number>;
  cost: number;
  claimable: boolean;
  /** Cells that stand for what the sentence names. */
  named: CellKey[];
  /** True where they stand for the group of numbered rows to which they belong. */
  isGroup: boolean;
  /** How many applications it is about, where its sentence tells. */
  count?: number;
}

/** By how much equations are off; those that hold are not in it. */
export type Residuals = ReadonlyMap<number, number>;

/** A cell that should hold so much more; null when it cannot. */
export function numberStep(model: TableModel, cell: CellKey, amount: number): Slip | null {
  const value = model.values.get(cell)! + amount;
  const found = anotherNumber(model, cell, value);
  if (!found) return null;
  const changes = new Map([[cell, value]]);
  return { ...found, changes, effect: effectOf(model, changes), named: [cell], isGroup: false };
}

/** A cell by the number that mends all of `left`, which must be exactly what runs through it. */
export function mendingStep(model: TableModel, cell: CellKey, left: Residuals): Slip | null {
  const through = model.through.get(cell)!;
  const [first] = through;
  const amount = -(left.get(first!.equation) ?? 0) * first!.sign;
  const mends = through.every(({ equation, sign }) => (left.get(equation) ?? 0) === -amount * sign);
  return amount !== 0 && mends ? numberStep(model, cell, amount) : null;
}

/** What is left of the residuals after a step. */
export function after(left: Residuals, effect: ReadonlyMap<number, number>): Map<number, number> {
  const next = new Map(left);
  for (const [equation, amount] of effect) {
    const rest = (next.get(equation) ?? 0) + amount;
    if (rest === 0) next.delete(equation);
    else next.set(equation, rest);
  }
  return next;
}

const keys = new WeakMap<Slip, string>();

/** What a step does, whatever it is called; a step without changes by what it says. */
export function slipKey(step: Slip): string {
  const known = keys.get(step);
  if (known !== undefined) return known;
  const changed = [...step.changes].map(([cell, value]) => `${cell}=${value}`).sort();
  const key =
    changed.length > 0 ? changed.join() : [...step.effect.keys()].map((i) => `${step.kind}:${i}`).join();
  keys.set(step, key);
  return key;
}
