import { rowOfCell, type CellKey } from "../../../form";
import { isCount } from "../../relations/relations";
import { columnOf, isRowTotal, wholeLine, type TableModel } from "../model";
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

/** What the sums of the outcomes lack (or have too much), in two columns of entries or more and as much in the column 总计, and nothing else is off. */
interface Uneven {
  equations: number[];
  /** By column; 0 where the sum holds. */
  amounts: number[];
  /** In the column 总计. */
  count: number;
}

function unevenOutcomes(model: TableModel, what: "lacking" | "too much"): Uneven | null {
  const sign = what === "lacking" ? -1 : 1;
  const last = model.columnSums.length - 1;
  const amounts = model.columnSums.map(() => 0);
  const equations: number[] = [];
  for (const [at, residual] of model.residuals.entries()) {
    if (residual === 0) continue;
    const { relation } = model.equations[at]!;
    if (relation.rule !== "relation/outcome-total" || residual * sign < 0) return null;
    amounts[columnOf(model, relation.result)] = residual * sign;
    equations.push(at);
  }
  const count = amounts[last] ?? 0;
  const inEntries = amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0);
  // One column and 总计 may as well be one number that is wrong with its total.
  return equations.length > 2 && inEntries === count ? { equations, amounts, count } : null;
}

/** The rows of outcomes that hold just these numbers, column by column. */
function outcomesWith(model: TableModel, { equations }: Uneven, numbers: number[]): CellKey[][] {
  const outcomes = new Set(model.equations[equations[0]!]!.relation.left.map(rowOfCell));
  return model.lines
    .filter(({ id, cells }) => {
      return outcomes.has(id) && cells.every((cell, column) => model.values.get(cell) === numbers[column]);
    })
    .map(({ cells }) => cells);
}

/** The more rows are empty, the less is known of each. */
const ONE_OF_THEM = 0.1;
const ALL_OF_THEM = 0.4;

/** A row of outcomes was not typed at all: what the columns lack belongs into one that is 0 throughout. */
function* rowWanting(model: TableModel): Iterable<Instance> {
  const wanting = unevenOutcomes(model, "lacking");
  if (!wanting) return;
  const rows = outcomesWith(
    model,
    wanting,
    wanting.amounts.map(() => 0),
  );
  for (const cells of rows) {
    yield {
      changes: cells.map((cell, column): [CellKey, number] => [cell, wanting.amounts[column]!]),
      extra: Math.min(ONE_OF_THEM * (rows.length - 1), ALL_OF_THEM),
      named: [cells[0]!],
    };
  }
}

/** The same, in whatever row: one that is 0 throughout, or several cells with their totals. */
function* outcomesUneven(model: TableModel, what: "lacking" | "too much"): Iterable<Instance> {
  const uneven = unevenOutcomes(model, what);
  if (uneven) yield { changes: [], explains: uneven.equations, named: [], count: uneven.count };
}

/** A row of outcomes that holds all that the columns have too much: it may have been typed once more. */
function* rowTooMuch(model: TableModel): Iterable<Instance> {
  const tooMuch = unevenOutcomes(model, "too much");
  if (!tooMuch) return;
  for (const cells of outcomesWith(model, tooMuch, tooMuch.amounts)) {
    yield { changes: cells.map((cell): [CellKey, number] => [cell, 0]), named: [cells[0]!] };
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
    id: "row-wanting",
    cost: 1.15,
    claimable: false,
    says: {
      zh: "{first}可能整行漏填了，“总计”也没有填",
      en: "{first} may not have been typed at all, 总计 included",
    },
    names: "rows",
    instances: rowWanting,
  },
  {
    id: "outcomes-wanting",
    cost: 1.3,
    claimable: false,
    isGeneral: true,
    says: {
      zh: "共有 {count} 件申请在（一）至（六）的哪一行都没有，可能漏填了一行（或者几格），连同“总计”",
      en: "{count} applications stand in none of the rows （一） to （六）: a row, or several cells, may not have been typed, 总计 included",
    },
    names: "rows",
    instances: (model) => outcomesUneven(model, "lacking"),
  },
  {
    id: "row-too-much",
    cost: 1.4,
    claimable: false,
    says: {
      zh: "{first}整行的数可能是多填的，连同“总计”",
      en: "the numbers of {first} may not belong there, 总计 included",
    },
    names: "rows",
    instances: rowTooMuch,
  },
  {
    id: "outcomes-too-many",
    cost: 2.1,
    claimable: false,
    isGeneral: true,
    says: {
      zh: "（一）至（六）共多出 {count} 件申请，可能有一行（或者几格）的数连同“总计”重复填了",
      en: "the rows （一） to （六） have {count} applications too many: a row, or several cells, may have been typed twice, 总计 included",
    },
    names: "rows",
    instances: (model) => outcomesUneven(model, "too much"),
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
