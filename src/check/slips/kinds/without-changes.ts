import type { CellKey } from "../../../form";
import { isCarried } from "../../relations/relations";
import { brokenOutside, isRowTotal, type TableModel } from "../model";
import { isUnconfirmed } from "./another-number";
import type { Instance, OperationKind } from "./kind";

/** What explains differences without telling which numbers would be right: said, and never a correction. */

/** The balances of all columns are off by what stands in one of their cells, and by something at all. */
function* balancesOffBy(
  model: TableModel,
  sign: 1 | -1,
  cellOf: (left: CellKey[], result: CellKey) => CellKey,
): Iterable<Instance> {
  const balances = model.equations.flatMap(({ relation }, i) =>
    relation.rule === "relation/balance" ? [{ relation, residual: model.residuals[i]!, i }] : [],
  );
  const fits = balances.every(
    ({ relation, residual }) => residual === sign * model.values.get(cellOf(relation.left, relation.result))!,
  );
  const off = balances.filter(({ residual }) => residual !== 0);
  if (!fits || off.length < 2) return;
  const [{ relation }] = off as [(typeof off)[number]];
  yield { changes: [], explains: off.map(({ i }) => i), named: [cellOf(relation.left, relation.result)] };
}

/** An entry that no total knows: it may be right, and the totals not added up. */
function* entriesNotCounted(model: TableModel): Iterable<Instance> {
  for (const [cell, through] of model.through) {
    const value = model.values.get(cell)!;
    if (value === 0 || !isUnconfirmed(model, cell)) continue;
    const mends = through.every(({ equation, sign }) => model.residuals[equation] === sign * value);
    if (mends) yield { changes: [], explains: through.map(({ equation }) => equation), named: [cell] };
  }
}

/** Rows of outcomes that are off by what evens out, while every column is right: the numbers stand in the wrong rows. */
function* betweenRows(model: TableModel): Iterable<Instance> {
  const off = model.residuals.flatMap((residual, at) =>
    residual === 0 ? [] : [{ at, residual, relation: model.equations[at]!.relation }],
  );
  const isOutcome = (cell: CellKey): boolean =>
    model.through.get(cell)!.some(({ equation, sign }) => {
      return sign === 1 && model.equations[equation]!.relation.rule === "relation/outcome-total";
    });
  if (!off.every(({ relation }) => isRowTotal(relation) && isOutcome(relation.result))) return;
  if (off.length < 2 || off.reduce((sum, { residual }) => sum + residual, 0) !== 0) return;
  // Two rows in each other's place have a kind of their own.
  const [one, other] = off.map(({ relation, residual }) => {
    const total = model.values.get(relation.result)!;
    return { total, entries: total + residual };
  });
  if (off.length === 2 && one!.entries === other!.total && other!.entries === one!.total) return;
  const most = [...off]
    .sort((a, b) => Math.abs(b.residual) - Math.abs(a.residual) || a.at - b.at)
    .slice(0, 2);
  yield {
    changes: [],
    explains: off.map(({ at }) => at),
    named: most.sort((a, b) => a.at - b.at).map(({ relation }) => relation.result),
  };
}

/** Last year's report may have been mended since: its numbers, one by one or all of them, are left out of account. */
function* lastYearDiffers(model: TableModel): Iterable<Instance> {
  const off = brokenOutside(model).filter((i) => isCarried(model.equations[i]!.relation));
  const resultOf = (i: number): CellKey => model.equations[i]!.relation.result;
  for (const i of off) yield { changes: [], explains: [i], named: [resultOf(i)] };
  if (off.length > 1) yield { changes: [], explains: off, named: [resultOf(off[0]!)] };
}

export const kindsWithoutChanges: OperationKind[] = [
  {
    id: "off-by-carried-in",
    cost: 1.1,
    claimable: false,
    says: {
      zh: "各列相差的正好是{first}：上年结转的申请可能没有计入本年度办理结果，也可能在第一项里又计了一次",
      en: "every column is off by {first}: what was carried in may be missing from the outcomes, or may be counted in item one as well",
    },
    names: "rows",
    instances: (model) => balancesOffBy(model, 1, (left) => left[1]!),
  },
  {
    id: "off-by-carried-out",
    cost: 1.1,
    claimable: false,
    says: {
      zh: "各列相差的正好是{first}：结转下年度的申请可能也计入了本年度办理结果，也可能没有计入第一项",
      en: "every column is off by {first}: what is carried out may be counted among the outcomes as well, or may be missing from item one",
    },
    names: "rows",
    instances: (model) => balancesOffBy(model, -1, (_, result) => result),
  },
  {
    id: "entry-not-counted",
    cost: 1.2,
    claimable: false,
    says: {
      zh: "{first}确有此数的，各处合计可能都没有加上它",
      en: "if the number in {first} is right, the totals may all lack it",
    },
    names: "cells",
    instances: entriesNotCounted,
  },
  {
    id: "between-rows",
    cost: 2.4,
    claimable: false,
    isGeneral: true,
    says: {
      zh: "有的数可能填错了行（涉及{first}与{second}），是哪些看不出来",
      en: "some numbers may stand in the wrong row ({first} and {second}, among others), and which of them cannot be told",
    },
    names: "rows",
    instances: betweenRows,
  },
  {
    id: "last-year-differs",
    cost: 1,
    claimable: false,
    says: {
      zh: "上年报告的数可能后来更正过（{first}）",
      en: "last year's report may have been mended since ({first})",
    },
    names: "cells",
    instances: lastYearDiffers,
  },
];
