import type { CellKey } from "../../../form";
import { columnOf, type SignedSum, type TableModel } from "../model";
import type { Instance, OperationKind } from "./kind";
import { costOfOdds, towardsRarer } from "./plausibility";

/**
 * Two columns off in opposite directions and all rows right: applications that stand under one kind of applicant in
 * some rows and under another in the rest. In which row they stand wrongly, the numbers seldom tell.
 */

/** The two equations that are off; what the first has too much, the second lacks. */
interface Imbalance {
  much: { at: number; equation: SignedSum };
  lacking: { at: number; equation: SignedSum };
  amount: number;
}

function imbalanceOf(model: TableModel): Imbalance | null {
  const off = model.residuals.flatMap((residual, at) =>
    residual === 0 ? [] : [{ at, residual, equation: model.equations[at]! }],
  );
  const [lacking, much, ...others] = off.sort((a, b) => a.residual - b.residual);
  if (!lacking || !much || others.length > 0 || lacking.residual !== -much.residual) return null;
  const { rule, along } = much.equation.relation;
  const isSameKind = rule === lacking.equation.relation.rule && along.column && !along.row;
  const columns = [much, lacking].map(({ equation }) => columnOf(model, equation.relation.result));
  const isApplicants = columns.every((column) => column >= 0 && column + 1 < model.columnSums.length);
  return isSameKind && isApplicants ? { much, lacking, amount: much.residual } : null;
}

/** A row that holds some of the applications under the other kind of applicant. */
interface Part {
  from: CellKey;
  to: CellKey;
  /** How likely it is, against a row of which all of them are wrong. */
  odds: number;
  /** What it costs more that they belong to the rarer kind. */
  rarer: number;
}

/** The rows in which some of the applications, not all, may stand wrongly; only those that break nothing else. */
function partsOf(model: TableModel, { much, lacking, amount }: Imbalance): Part[] {
  const isOnlyIn = (cell: CellKey, at: number): boolean =>
    model.through.get(cell)!.every(({ equation }) => {
      return equation === at || model.equations[equation]!.relation.rule === "relation/row-total";
    });
  const common = oddsOfParts(model);
  return much.equation.terms.flatMap(({ cell, sign }, i): Part[] => {
    const other = lacking.equation.terms[i]!.cell;
    if (!isOnlyIn(cell, much.at) || !isOnlyIn(other, lacking.at)) return [];
    const [from, to] = sign === 1 ? [cell, other] : [other, cell];
    const [standing, right] = [model.values.get(from)!, model.values.get(to)!];
    const isExchange = standing - amount === right;
    if (standing < amount || right === 0 || isExchange) return [];
    return [{ from, to, odds: (common * standing) / (right + 1), rarer: towardsRarer(model, from, to) }];
  });
}

/**
 * A number strays from any cell that holds one, a part of it only from one that holds several: the fewer of these there
 * are, the likelier is each.
 */
function oddsOfParts(model: TableModel): number {
  const entries = [...model.values].filter(([cell]) => !model.totals.has(cell)).map(([, value]) => value);
  const [filled, several] = [0, 1].map((least) => entries.filter((value) => value > least).length);
  return filled! / Math.max(1, several!);
}

/** More than one application at once is less likely. */
const several = (amount: number): number => (amount === 1 ? 0 : 0.8);

/** What one row costs more where several would do: all of them together stand before it. */
const ONE_OF_SEVERAL = 0.3;

function* partOfRow(model: TableModel): Iterable<Instance> {
  const imbalance = imbalanceOf(model);
  if (!imbalance) return;
  const { amount } = imbalance;
  const parts = partsOf(model, imbalance);
  for (const { from, to, odds, rarer } of parts) {
    yield {
      changes: [
        [from, model.values.get(from)! - amount],
        [to, model.values.get(to)! + amount],
      ],
      extra: costOfOdds(odds) + rarer + several(amount) + (parts.length > 1 ? ONE_OF_SEVERAL : 0),
      named: [from, to],
    };
  }
}

/** All such rows together: that it is one of them is likelier than each of them. */
function* oneOfSeveralRows(model: TableModel): Iterable<Instance> {
  const imbalance = imbalanceOf(model);
  if (!imbalance) return;
  const parts = partsOf(model, imbalance);
  if (parts.length < 2) return;
  const { much, lacking, amount } = imbalance;
  const odds = parts.reduce((sum, part) => sum + part.odds, 0);
  yield {
    changes: [],
    explains: [much.at, lacking.at],
    extra: costOfOdds(odds) + Math.min(...parts.map(({ rarer }) => rarer)) + several(amount),
    named: [much, lacking].map(({ equation }) => equation.relation.result),
  };
}

const COST = 1.3;

export const twoColumnKinds: OperationKind[] = [
  {
    id: "two-applicant-kinds",
    cost: COST,
    claimable: false,
    isGeneral: true,
    says: {
      zh: "有的申请在不同的行里可能计入了不同类别的申请人（{first}与{second}）",
      en: "some applications may stand under different kinds of applicant in different rows ({first} and {second})",
    },
    names: "columns",
    instances: oneOfSeveralRows,
  },
  {
    id: "part-in-wrong-column",
    cost: COST,
    claimable: false,
    says: {
      zh: "{first}里可能有应填在{second}的申请",
      en: "some of the applications in {first} may belong into {second}",
    },
    names: "cells",
    instances: partOfRow,
  },
];
