import { operationKinds } from "./kinds";
import type { Instance, OperationKind } from "./kinds/kind";
import { effectOf, type NumberChanges, type TableModel } from "./model";
import type { Residuals, Slip } from "./steps";

/** More ways to undo a slip than these are not looked at; a filled table 三 has about 3,000. */
const MOST_OPERATIONS = 12_000;

/**
 * Every operation that has no free number, undone. What each does to the equations is kept in plain rows of numbers: the
 * search compares hundreds of them, and asks for a few dozen as slips.
 */
export interface Operations {
  count: number;
  /** The operation as a slip: the same one whenever it is asked for. */
  slip(at: number): Slip;
  /** Where its row begins among `equations` and `amounts`; that of the next one ends it. */
  starts: readonly number[];
  equations: readonly number[];
  amounts: readonly number[];
}

/** No changes, changes of what is confirmed, or no possible number. */
function isPossible({ values, fixed }: TableModel, { changes }: Instance): boolean {
  for (const [cell, value] of changes) {
    if (value === values.get(cell)) continue;
    if (!Number.isSafeInteger(value) || value < 0 || fixed.has(cell)) return false;
  }
  return true;
}

function slipOf(model: TableModel, kind: OperationKind, instance: Instance): Slip {
  const changes: NumberChanges = new Map(
    instance.changes.filter(([cell, value]) => value !== model.values.get(cell)),
  );
  return {
    kind: kind.id,
    changes,
    effect: instance.explains
      ? new Map(instance.explains.map((i) => [i, -model.residuals[i]!]))
      : effectOf(model, changes),
    cost: kind.cost + (instance.extra ?? 0),
    claimable: changes.size > 0 && (instance.claimable ?? kind.claimable),
    named: instance.named,
    isGroup: instance.isGroup ?? false,
    ...(instance.count !== undefined && { count: instance.count }),
  };
}

export function operationsOf(model: TableModel): Operations {
  const found: { kind: OperationKind; instance: Instance }[] = [];
  const starts = [0];
  const equations: number[] = [];
  const amounts: number[] = [];
  // What one operation does, by equation; 0 between two of them.
  const effect = new Array<number>(model.equations.length).fill(0);
  const touched: number[] = [];
  const add = (equation: number, amount: number): void => {
    touched.push(equation);
    effect[equation]! += amount;
  };

  const addEffect = ({ changes, explains }: Instance): void => {
    if (explains) return explains.forEach((i) => add(i, -model.residuals[i]!));
    for (const [cell, value] of changes) {
      const step = value - model.values.get(cell)!;
      if (step === 0) continue;
      for (const { equation, sign } of model.through.get(cell) ?? []) add(equation, sign * step);
    }
  };
  const addRow = (): void => {
    for (const equation of touched) {
      if (effect[equation] === 0) continue;
      equations.push(equation);
      amounts.push(effect[equation]!);
      effect[equation] = 0;
    }
    touched.length = 0;
  };

  for (const kind of operationKinds) {
    for (const instance of kind.instances(model)) {
      if (found.length >= MOST_OPERATIONS) break;
      if (!isPossible(model, instance)) continue;
      addEffect(instance);
      addRow();
      if (equations.length === starts[found.length]) continue;
      found.push({ kind, instance });
      starts.push(equations.length);
    }
  }
  const slips = new Map<number, Slip>();
  const slip = (at: number): Slip => {
    const { kind, instance } = found[at]!;
    const made = slips.get(at) ?? slipOf(model, kind, instance);
    slips.set(at, made);
    return made;
  };
  return { count: found.length, slip, starts, equations, amounts };
}

/** True when an operation takes away exactly what is left of each equation that it touches. */
export function mendsAll({ starts, equations, amounts }: Operations, at: number, left: Residuals): boolean {
  for (let i = starts[at]!; i < starts[at + 1]!; i += 1) {
    if (left.get(equations[i]!) !== -amounts[i]!) return false;
  }
  return true;
}
