import type { CellKey } from "../../../form";
import type { Equation } from "../../relations/relations";
import { columnOf, isRowTotal, type TableModel } from "../model";
import type { Instance, OperationKind } from "./kind";

/**
 * A number that is wrong together with what was computed from it: only the sums further on are off, all by the same
 * amount. Any other number of its column would explain them as well, so that it is said and never a correction.
 */

/** An equation that is off. */
interface Off {
  at: number;
  residual: number;
  relation: Equation;
}

const allOff = (model: TableModel): Off[] =>
  model.residuals.flatMap((residual, at) =>
    residual === 0 ? [] : [{ at, residual, relation: model.equations[at]!.relation }],
  );

/** One of so few is named by itself. */
const FEW_ROWS = 4;

/** What is far less likely than a number that is wrong with the total of its row alone. */
const FARTHER = 0.8;

const isLast = (model: TableModel, cell: CellKey): boolean =>
  columnOf(model, cell) + 1 === model.columnSums.length;

/** One column and the column 总计 off by as much, both in the sum of the outcomes or both in the balance. */
function* withTotalOfRow(model: TableModel): Iterable<Instance> {
  const off = allOff(model);
  const [one, other] = off.sort(
    (a, b) => columnOf(model, a.relation.result) - columnOf(model, b.relation.result),
  );
  if (off.length !== 2 || one!.residual !== other!.residual) return;
  const { rule } = one!.relation;
  if (rule !== other!.relation.rule || !one!.relation.along.column) return;
  if (!isLast(model, other!.relation.result)) return;
  // A balance is off by any of the outcomes as well, where all their sums have followed.
  const isBalance = rule === "relation/balance";
  const rows = model.equations[one!.at]!.terms.filter(
    ({ cell, sign }) => model.values.get(cell)! >= sign * one!.residual,
  );
  if (!isBalance && rows.length <= FEW_ROWS) return;
  yield {
    changes: [],
    explains: off.map(({ at }) => at),
    extra: isBalance ? FARTHER : 0,
    named: [one!.relation.result],
  };
}

/** An outcome, the total of its row and （七）总计 of its column, while （七）总计 of all columns is right. */
function* withBothSums(model: TableModel): Iterable<Instance> {
  const off = allOff(model);
  if (off.length !== 3) return;
  const ofRow = off.find(({ relation }) => isRowTotal(relation));
  const ofAll = off.find(({ relation }) => relation.rule === "relation/outcome-total");
  const balance = off.find(({ relation }) => relation.rule === "relation/balance");
  if (!ofRow || !ofAll || !balance || ofRow.relation.result !== ofAll.relation.result) return;
  if (ofRow.residual !== ofAll.residual || balance.residual !== -ofRow.residual) return;
  yield {
    changes: [],
    explains: off.map(({ at }) => at),
    extra: FARTHER,
    named: [balance.relation.result],
  };
}

const COST = 1.6;

export const alikeKinds: OperationKind[] = [
  {
    id: "alike-in-one-row",
    cost: COST,
    claimable: false,
    isGeneral: true,
    says: {
      zh: "{first}列中有一个数，可能连同由它加出来的合计一起差了同样多",
      en: "in column {first} one number may be off together with the totals that were made of it",
    },
    names: "columns",
    *instances(model) {
      yield* withTotalOfRow(model);
      yield* withBothSums(model);
    },
  },
];
