import type { CellKey } from "../../../form";
import { isCount } from "../../relations/relations";
import { isRowTotal, wholeLine, type TableModel } from "../model";
import type { Instance, OperationKind } from "./kind";
import { lineDistance } from "./plausibility";

/** Entries of a whole row, or of two columns, that the sums around them tell. */

const valueOf = (model: TableModel, cell: CellKey): number => model.values.get(cell)!;

/** What a cell lacks by all equations through it but that of its row; null where they do not agree. */
function lackedBy(model: TableModel, cell: CellKey): number | null {
  const amounts = model.through.get(cell)!.flatMap(({ equation, sign }) => {
    const isOfRow = isRowTotal(model.equations[equation]!.relation);
    return isOfRow ? [] : [-model.residuals[equation]! * sign];
  });
  const [first] = amounts;
  return first !== undefined && amounts.every((amount) => amount === first) ? first : null;
}

/** The entries of a row were not typed, its total was: the columns tell them, and they make the total. */
function* rowForgotten(model: TableModel): Iterable<Instance> {
  for (const line of model.lines) {
    const cells = wholeLine(model, line);
    if (!cells || cells.length < 3) continue;
    const [entries, total] = [cells.slice(0, -1), valueOf(model, cells.at(-1)!)];
    if (total === 0 || entries.some((cell) => valueOf(model, cell) !== 0)) continue;
    const lacked = entries.map((cell) => lackedBy(model, cell));
    const changes = entries.flatMap((cell, i): [CellKey, number][] => (lacked[i] ? [[cell, lacked[i]]] : []));
    // One alone is a number that was not typed.
    if (changes.length < 2 || !lacked.every(isCount)) continue;
    if (changes.reduce((sum, [, value]) => sum + value, 0) !== total) continue;
    yield { changes, named: [cells[0]!] };
  }
}

/** The outcomes of two kinds of applicant stand in each other's column: the sums of these are each other's. */
function* columnsExchanged(model: TableModel): Iterable<Instance> {
  const columns = model.equations.flatMap(({ relation }, i) => {
    const isOfEntries = relation.rule === "relation/outcome-total" && !model.totals.has(relation.left[0]!);
    const total = valueOf(model, relation.result);
    return isOfEntries ? [{ relation, total, sum: total + model.residuals[i]! }] : [];
  });
  for (const [a, one] of columns.entries()) {
    for (const [b, other] of columns.entries()) {
      if (b <= a || one.sum === one.total || one.sum !== other.total || other.sum !== one.total) continue;
      const changes = one.relation.left.flatMap((cell, row): [CellKey, number][] => {
        const beside = other.relation.left[row]!;
        const [left, right] = [valueOf(model, cell), valueOf(model, beside)];
        return left === right
          ? []
          : [
              [cell, right],
              [beside, left],
            ];
      });
      // In one row alone two numbers were exchanged.
      if (changes.length <= 2) continue;
      yield { changes, extra: lineDistance(a, b), named: [one.relation.result, other.relation.result] };
    }
  }
}

export const wholeLineKinds: OperationKind[] = [
  {
    id: "row-forgotten",
    cost: 1.2,
    claimable: true,
    says: {
      zh: "{first}可能只填了总计，漏填了各类申请人的数",
      en: "in {first} only the total may have been typed",
    },
    names: "rows",
    instances: rowForgotten,
  },
  {
    // The numbers of these columns outside the outcomes may as well be the ones that stand in each other's place.
    id: "columns-exchanged",
    cost: 1.6,
    claimable: false,
    says: {
      zh: "{first}与{second}两列的办理结果可能填反了",
      en: "the outcomes of {first} and {second} may stand in each other's column",
    },
    names: "columns",
    instances: columnsExchanged,
  },
];
