import type { CellKey } from "../../../form";
import { isCarried, isCount } from "../../relations/relations";
import type { Texts } from "../../texts";
import { differsInOneDigit, isTransposed, lacksOneDigit } from "../digit-slips";
import type { TableModel } from "../model";

/** A single cell that should hold another number: which slip of the fingers turns the one into the other. */
export interface NumberSlip {
  id: string;
  /** How much it takes to believe it. */
  cost: number;
  /** What it takes more in an entry, whose number no other cell repeats. */
  inEntry: number;
  /** What has happened to the cell. */
  says: Texts;
  fits(slip: { model: TableModel; cell: CellKey; typed: number; meant: number }): boolean;
}

const digits = (fits: (typed: string, meant: string) => boolean): NumberSlip["fits"] => {
  return ({ typed, meant }) => typed !== 0 && meant !== 0 && fits(String(typed), String(meant));
};

/** The number of the cell above in the same column; undefined in the first row. */
function above({ lines, values }: TableModel, cell: CellKey): number | undefined {
  const row = lines.findIndex(({ cells }) => cells.includes(cell));
  const column = lines[row]?.cells.indexOf(cell) ?? -1;
  const up = lines[row - 1]?.cells[column];
  return up === undefined ? undefined : values.get(up);
}

/** The first that fits names the slip. That one digit differs says little: it does after most small changes. */
export const numberSlips: NumberSlip[] = [
  {
    id: "total-copied",
    cost: 0.85,
    inEntry: 0,
    says: { zh: "像是照抄了上一行的数", en: "it looks copied from the row above" },
    fits: ({ model, cell, typed }) => model.totals.has(cell) && typed !== 0 && above(model, cell) === typed,
  },
  {
    id: "digits-exchanged",
    cost: 0.75,
    inEntry: 0.05,
    says: { zh: "数字可能打颠倒了", en: "its digits may be in the wrong order" },
    fits: digits(isTransposed),
  },
  {
    id: "digit-doubled",
    cost: 0.75,
    inEntry: 0.05,
    says: { zh: "可能多打了一位", en: "it may have a digit too many" },
    fits: digits((typed, meant) => lacksOneDigit(meant, typed)),
  },
  {
    id: "digit-lost",
    cost: 0.75,
    inEntry: 0.05,
    says: { zh: "可能少打了一位", en: "it may lack a digit" },
    fits: digits((typed, meant) => lacksOneDigit(typed, meant)),
  },
  {
    id: "digit-replaced",
    cost: 0.9,
    inEntry: 0.05,
    says: { zh: "可能打错了一位", en: "one digit may be wrong" },
    fits: digits(differsInOneDigit),
  },
  {
    id: "too-much",
    cost: 1,
    inEntry: 0.2,
    says: { zh: "可能多填了数", en: "the number may not belong there" },
    fits: ({ meant }) => meant === 0,
  },
  {
    id: "not-typed",
    cost: 1,
    inEntry: 0.1,
    says: { zh: "可能漏填了数", en: "the number may have been left out" },
    fits: ({ typed }) => typed === 0,
  },
  {
    id: "another-number",
    cost: 1,
    inEntry: 0.1,
    says: { zh: "可能填错了数", en: "the number may be wrong" },
    fits: () => true,
  },
];

/** True when nothing else says that anything was counted in the column of an entry, and nothing that it was not. */
export function isUnconfirmed(model: TableModel, cell: CellKey): boolean {
  const through = (model.through.get(cell) ?? []).map(({ equation }) => model.equations[equation]!);
  if (model.totals.has(cell) || through.some(({ relation }) => isCarried(relation))) return false;
  return through.some(({ relation, terms }) => {
    if (relation.rule === "relation/outcome-total") return model.values.get(relation.result) === 0;
    const others = terms.filter((term) => term.cell !== cell);
    return relation.rule === "relation/balance" && others.every((one) => model.values.get(one.cell) === 0);
  });
}

/** What it takes to believe that a cell should hold another number. */
export interface AnotherNumber {
  kind: string;
  cost: number;
  /** False where "this number is too much" is as likely as "the totals were not brought up to date". */
  claimable: boolean;
}

/** What it takes to believe that `cell` should hold `meant`; null when it cannot. */
export function anotherNumber(model: TableModel, cell: CellKey, meant: number): AnotherNumber | null {
  const typed = model.values.get(cell)!;
  if (meant === typed || !isCount(meant) || model.fixed.has(cell)) return null;
  const slip = numberSlips.find(({ fits }) => fits({ model, cell, typed, meant }))!;
  const isEntry = !model.totals.has(cell);
  return {
    kind: slip.id,
    cost: slip.cost + (isEntry ? slip.inEntry : 0),
    claimable: meant !== 0 || !isUnconfirmed(model, cell),
  };
}
