import type { CellKey } from "../../../form";
import { isSum, type Equation } from "../../relations/relations";
import { columnOf, isRowTotal, type TableModel } from "../model";
import type { Instance, OperationKind } from "./kind";
import { lineDistance } from "./plausibility";

/**
 * Two rows (columns) off in opposite directions and all else right: what belongs into the one was added to what stands in
 * the other. It looks as if a number had strayed where one of the other line happens to be as much.
 */

/** Two lines by their addends, one beside the other; what the one lacks, the other has too much. */
interface Imbalance {
  lacking: Sum;
  much: Sum;
  amount: number;
  /** Added to the cost: lines that are far apart are seldom taken for each other. */
  extra: number;
}

/** A sum that is off. */
interface Sum {
  equation: number;
  residual: number;
  relation: Equation;
  /** Where its line stands among those of its kind. */
  place: number;
}

/** The sums of rows that are off, or those of columns of entries. */
function sumsThatAreOff(model: TableModel, of: "rows" | "columns"): Sum[] {
  // What is carried over has kinds of its own.
  const isOutcome = (cell: CellKey): boolean =>
    model.through.get(cell)!.some(({ equation, sign }) => {
      return sign === 1 && model.equations[equation]!.relation.rule === "relation/outcome-total";
    });
  return model.residuals.flatMap((residual, equation): Sum[] => {
    const { relation } = model.equations[equation]!;
    if (residual === 0 || !isSum(relation)) return [];
    if (of === "rows") {
      const place = model.lines.findIndex(({ cells }) => cells.includes(relation.result));
      return isRowTotal(relation) && isOutcome(relation.result)
        ? [{ equation, residual, relation, place }]
        : [];
    }
    const isOfEntries = relation.along.column && !relation.left.some((cell) => model.totals.has(cell));
    return isOfEntries ? [{ equation, residual, relation, place: columnOf(model, relation.result) }] : [];
  });
}

function* imbalancesOf(model: TableModel, of: "rows" | "columns"): Iterable<Imbalance> {
  const off = sumsThatAreOff(model, of);
  for (const lacking of off) {
    for (const much of off) {
      if (lacking.residual > 0 || much.residual !== -lacking.residual) continue;
      const extra = lineDistance(lacking.place, much.place);
      yield { lacking, much, amount: much.residual, extra };
    }
  }
}

const valueOf = (model: TableModel, cell: CellKey): number => model.values.get(cell)!;

/** What is added is at least an eighth of what belongs there: a few applications of many, in the wrong row, no table can tell. */
const LEFT_AT_MOST = 7;

/** An entry, or a good part of it, was added to that of the other row. */
function* entryAdded(model: TableModel): Iterable<Instance> {
  for (const { lacking, much, amount, extra } of imbalancesOf(model, "rows")) {
    const pairs = lacking.relation.left.map((to, column) => {
      const from = much.relation.left[column]!;
      return { to, from, left: valueOf(model, to), together: valueOf(model, from) };
    });
    // Two numbers that differ by just as much were exchanged: a part fits anywhere, and nothing else speaks for it.
    const areExchanged = pairs.some(({ left, together }) => left > 0 && together - amount === left);
    for (const { to, from, left, together } of pairs) {
      // Where it is all that stands there and nothing is left of it, it has strayed.
      const isAll = together === amount && left === 0;
      if (left > LEFT_AT_MOST * amount || together < amount || isAll || (areExchanged && left > 0)) continue;
      yield {
        changes: [
          [to, left + amount],
          [from, together - amount],
        ],
        extra,
        named: [to, from],
      };
    }
  }
}

/** All entries of a line were added to those of the other: which of them are whose, nothing tells. */
function* lineAdded(model: TableModel, of: "rows" | "columns"): Iterable<Instance> {
  for (const { lacking, much, amount, extra } of imbalancesOf(model, of)) {
    const numbers = much.relation.left.map((cell) => valueOf(model, cell));
    const isEmpty = lacking.relation.left.every((cell) => valueOf(model, cell) === 0);
    const together = numbers.reduce((sum, number) => sum + number, 0);
    // One number alone is an entry that was added; all of them is the line itself, which stands in the other.
    if (!isEmpty || numbers.filter((number) => number > 0).length < 2 || together <= amount) continue;
    yield {
      changes: [],
      explains: [lacking.equation, much.equation],
      extra,
      named: [lacking.relation.result, much.relation.result],
    };
  }
}

const lineSays: OperationKind["says"] = {
  zh: "{first}的数可能都加进了{second}，哪些是哪边的看不出来",
  en: "the numbers of {first} may have been added to those of {second}, and which of them are whose cannot be told",
};

export const addedKinds: OperationKind[] = [
  {
    id: "row-added",
    cost: 1.1,
    claimable: false,
    says: lineSays,
    names: "rows",
    instances: (model) => lineAdded(model, "rows"),
  },
  {
    id: "column-added",
    cost: 1.1,
    claimable: false,
    says: lineSays,
    names: "columns",
    instances: (model) => lineAdded(model, "columns"),
  },
  {
    id: "entry-added",
    cost: 1.1,
    claimable: false,
    says: {
      zh: "{first}的数可能加进了{second}",
      en: "the number of {first} may have been added to that of {second}",
    },
    names: "cells",
    instances: entryAdded,
  },
];
