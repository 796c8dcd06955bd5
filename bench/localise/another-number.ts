import type { CellKey } from "../../src/form";
import { isCount, type TableModel } from "./model";

/** A single cell that should hold another number, and how probable that looks. */
export interface AnotherNumber {
  cell: CellKey;
  value: number;
  /** What it is called. */
  kind: string;
  cost: number;
  /** False where "this number is too much" is as likely as "the totals were not brought up to date". */
  claimable: boolean;
}

/** Ways in which fingers turn one number into another; the first that fits names the slip. */
const slips: { id: string; cost: number; fits(typed: string, meant: string): boolean }[] = [
  { id: "digits-exchanged", cost: 0.75, fits: isTransposed },
  { id: "digit-doubled", cost: 0.75, fits: (typed, meant) => lacksOneDigit(meant, typed) },
  { id: "digit-lost", cost: 0.75, fits: (typed, meant) => lacksOneDigit(typed, meant) },
  { id: "digit-replaced", cost: 0.8, fits: differsInOneDigit },
];

function isTransposed(typed: string, meant: string): boolean {
  if (typed.length !== meant.length || typed.length < 2) return false;
  const at = [...typed].findIndex((digit, i) => digit !== meant[i]);
  return (
    at >= 0 &&
    typed[at] === meant[at + 1] &&
    typed[at + 1] === meant[at] &&
    typed.slice(at + 2) === meant.slice(at + 2)
  );
}

function lacksOneDigit(short: string, long: string): boolean {
  if (long.length !== short.length + 1 || short === "0") return false;
  for (let at = 0; at < long.length; at += 1) {
    if (long.slice(0, at) + long.slice(at + 1) === short) return true;
  }
  return false;
}

function differsInOneDigit(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  return [...typed].filter((digit, i) => digit !== meant[i]).length === 1;
}

/** The cell above in the same column; undefined in the first row. */
function above(model: TableModel, cell: CellKey): CellKey | undefined {
  const row = model.lines.findIndex(({ cells }) => cells.includes(cell));
  const column = model.lines[row]!.cells.indexOf(cell);
  return model.lines[row - 1]?.cells[column];
}

/** True when no total of the row or column of an entry says that anything was counted there. */
const isUnconfirmed = (model: TableModel, cell: CellKey): boolean =>
  (model.through.get(cell) ?? []).some(({ equation }) => {
    const { terms } = model.equations[equation]!;
    const result = terms.filter(({ sign }) => sign === -1);
    return (
      result.length === 1 &&
      result[0]!.cell !== cell &&
      model.values.get(result[0]!.cell) === 0 &&
      model.equations[equation]!.id.startsWith("relation/outcome-total")
    );
  });

/** What it takes to believe that `cell` should hold `value`; null when it cannot. */
export function anotherNumber(model: TableModel, cell: CellKey, value: number): AnotherNumber | null {
  const typed = model.values.get(cell)!;
  if (value === typed || !isCount(value) || model.fixed.has(cell)) return null;
  const isTotal = model.totals.has(cell);
  const up = above(model, cell);
  const base = { cell, value, claimable: true };
  if (isTotal && typed !== 0 && up !== undefined && model.values.get(up) === typed) {
    return { ...base, kind: "total-copied", cost: 0.85 };
  }
  const slip = slips.find(({ fits }) => fits(String(typed), String(value)));
  if (value === 0) {
    return {
      ...base,
      kind: "too-much",
      cost: isTotal ? 1 : 1.2,
      claimable: isTotal || !isUnconfirmed(model, cell),
    };
  }
  if (slip && typed !== 0) return { ...base, kind: slip.id, cost: slip.cost };
  return { ...base, kind: typed === 0 ? "not-typed" : "another-number", cost: isTotal ? 1 : 1.1 };
}
