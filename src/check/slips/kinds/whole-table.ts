import { rowOfCell, type CellKey } from "../../../form";
import { isCount } from "../../relations/relations";
import { isRowTotal, wholeLine, type Line, type TableModel } from "../model";
import type { Instance, OperationKind } from "./kind";

/**
 * Slips that run through a whole row or column of table 三: totals that were not brought up to date, a row that is in
 * the sum twice or not at all, what is carried over between two years.
 */

const NEW = "applications/new";
const CARRIED_IN = "applications/carriedIn";
const TOTAL = "applications/total";
const CARRIED_OUT = "applications/carriedOut";

const value = (model: TableModel, cell: CellKey): number => model.values.get(cell)!;

/** The cells of a row when all of them hold numbers. */
const rowNamed = (model: TableModel, id: string): CellKey[] | null =>
  wholeLine(
    model,
    model.lines.find((line) => line.id === id),
  );

/** （七）总计 and the rows between 二 and it; null when one of them lacks a number, and in another table. */
function outcomesAndTotal(model: TableModel): { outcomes: Line[]; total: CellKey[] } | null {
  const ids = model.lines.map(({ id }) => id);
  const end = ids.indexOf(TOTAL);
  const total = wholeLine(model, model.lines[end]);
  const outcomes = model.lines.slice(ids.indexOf(CARRIED_IN) + 1, end);
  return total && outcomes.every((line) => wholeLine(model, line)) ? { outcomes, total } : null;
}

/** Rows that form one outcome, e.g. the eight of （三）; each outcome alone besides. */
function groupsOf(outcomes: Line[]): CellKey[][][] {
  const groups = new Map<string, CellKey[][]>();
  for (const { id, cells } of outcomes) {
    const group = id.replace(/\.\d+$/, "");
    if (group !== id) groups.set(group, [...(groups.get(group) ?? []), cells]);
  }
  return [...outcomes.map(({ cells }) => [cells]), ...groups.values()];
}

const sumOf = (model: TableModel, rows: CellKey[][], column: number): number =>
  rows.reduce((sum, cells) => sum + value(model, cells[column]!), 0);

/** （七）总计 lacks some rows in every column, or has them twice. */
function* rowsInTotal(model: TableModel, times: 1 | -1): Iterable<Instance> {
  const found = outcomesAndTotal(model);
  if (!found) return;
  const { outcomes, total } = found;
  const all = outcomes.map(({ cells }) => cells);
  const off = total.map((cell, column) => value(model, cell) - sumOf(model, all, column));
  if (off.every((difference) => difference === 0)) return;
  for (const rows of groupsOf(outcomes)) {
    if (!off.every((difference, column) => difference === times * sumOf(model, rows, column))) continue;
    yield {
      changes: total.map((cell, column) => [cell, sumOf(model, all, column)]),
      named: [rows[0]![0]!],
      isGroup: rows.length > 1,
    };
  }
}

/** True where totals that differ among each other, not all of them blank, make the sum of totals that stands there. */
const agree = (model: TableModel, cells: CellKey[], changed: [CellKey, number][], sum: CellKey): boolean =>
  value(model, sum) !== 0 &&
  changed.every(([cell]) => cell !== sum) &&
  cells.reduce((all, cell) => all + value(model, cell), 0) === value(model, sum);

/** The totals of one kind computed anew: those of the rows, those of the columns, or both. */
function* totalsAnew(model: TableModel): Iterable<Instance> {
  const found = outcomesAndTotal(model);
  if (!found || model.lines.some((line) => !wholeLine(model, line))) return;
  const { total } = found;
  const outcomes = found.outcomes.map(({ cells }) => cells);
  const last = total.length - 1;
  const entries = (cells: CellKey[]): number =>
    cells.slice(0, last).reduce((sum, cell) => sum + value(model, cell), 0);
  const rowTotals = model.lines.map(({ cells }): [CellKey, number] => [cells[last]!, entries(cells)]);
  const columnTotals = total
    .slice(0, last)
    .map((cell, column): [CellKey, number] => [cell, sumOf(model, outcomes, column)]);
  const all = columnTotals.reduce((sum, [, number]) => sum + number, 0);
  const differ = (changes: [CellKey, number][]): [CellKey, number][] =>
    changes.filter(([cell, number]) => number !== value(model, cell));
  const both = [
    ...rowTotals.filter(([cell]) => cell !== total[last]),
    ...columnTotals,
    [total[last]!, all] as [CellKey, number],
  ];
  const seen = new Set<string>();
  for (const changes of [rowTotals, columnTotals, both].map(differ)) {
    const key = changes.map(([cell]) => cell).join();
    if (changes.length < 2 || seen.has(key)) continue;
    seen.add(key);
    // Totals that add up among each other are right, and it is the entries that stand elsewhere.
    const isRight =
      agree(
        model,
        outcomes.map((cells) => cells[last]!),
        changes,
        total[last]!,
      ) || agree(model, total.slice(0, last), changes, total[last]!);
    // Many totals at once are one habit (typed before the entries were final), not as many slips.
    yield {
      changes,
      extra: Math.min(0.25 * (changes.length - 2), 1),
      named: [],
      claimable: !isRight,
    };
  }
}

/** What the balance of each column leaves for a row that is 0 throughout. */
function* forgottenRow(model: TableModel, row: string, side: 1 | -1): Iterable<Instance> {
  const cells = rowNamed(model, row);
  const others = [NEW, CARRIED_IN, TOTAL, CARRIED_OUT].filter((id) => id !== row);
  const lines = others.map((id) => rowNamed(model, id));
  if (!cells || lines.some((line) => !line) || cells.some((cell) => value(model, cell) !== 0)) return;
  const signs = others.map((id) => (id === NEW || id === CARRIED_IN ? 1 : -1) * side);
  const left = cells.map((_, column) =>
    lines.reduce((sum, line, i) => sum + signs[i]! * value(model, line![column]!), 0),
  );
  if (!left.every(isCount) || left.every((number) => number === 0)) return;
  yield { changes: cells.map((cell, column) => [cell, left[column]!]), named: [cells[0]!] };
}

/** So much by chance in one column alone is not likely. */
const NO_CHANCE = 10;

/** 二 and 四 stand in each other's row: every balance is off by twice what lies between them. */
function* carriedExchanged(model: TableModel): Iterable<Instance> {
  const [carriedIn, carriedOut] = [rowNamed(model, CARRIED_IN), rowNamed(model, CARRIED_OUT)];
  if (!carriedIn || !carriedOut) return;
  const off = carriedIn.map((cell, column) => value(model, cell) - value(model, carriedOut[column]!));
  const entries = off.slice(0, -1).filter((difference) => difference !== 0);
  yield {
    changes: carriedIn.flatMap((cell, column): [CellKey, number][] => [
      [cell, value(model, carriedOut[column]!)],
      [carriedOut[column]!, value(model, cell)],
    ]),
    named: [carriedIn[0]!, carriedOut[0]!],
    claimable: entries.length > 1 || entries.some((difference) => Math.abs(difference) >= NO_CHANCE),
  };
}

/** By how much 二 is less than last year's report says, cell by cell; null where that is not known. */
const lessThanLastYear = (model: TableModel, carried: CellKey[]): (number | null)[] =>
  carried.map((cell) => {
    const known = (model.through.get(cell) ?? []).find(
      ({ equation }) => model.equations[equation]!.relation.rule === "carry/pending",
    );
    return known ? model.residuals[known.equation]! : null;
  });

/** What was carried in from last year stands under 一. */
function* carriedTypedAsNew(model: TableModel): Iterable<Instance> {
  const [newly, carried] = [rowNamed(model, NEW), rowNamed(model, CARRIED_IN)];
  if (!newly || !carried) return;
  const last = newly.length - 1;
  const named = [newly[0]!, carried[0]!];
  // Last year's report tells the amounts; the totals may be right, or wrong alike.
  const known = lessThanLastYear(model, carried);
  if (known.some((amount) => amount !== null && amount !== 0)) {
    for (const until of [last + 1, last]) {
      const changes = carried.slice(0, until).flatMap((cell, column): [CellKey, number][] => [
        [cell, value(model, cell) + (known[column] ?? 0)],
        [newly[column]!, value(model, newly[column]!) - (known[column] ?? 0)],
      ]);
      yield { changes, named, claimable: true };
    }
  }
  const entries = (cells: CellKey[]): number =>
    cells.slice(0, last).reduce((sum, cell) => sum + value(model, cell), 0);
  const amount = entries(newly) - value(model, newly[last]!);
  if (amount <= 0) return;
  // What was carried in is wanting there; and the more applications of a kind there are, the likelier it is one of them.
  const columns = newly.slice(0, last).map((_, column) => column);
  const isWanting = (column: number): number => Number(value(model, carried[column]!) === 0);
  columns.sort(
    (a, b) => isWanting(b) - isWanting(a) || value(model, newly[b]!) - value(model, newly[a]!) || a - b,
  );
  for (const [rank, column] of columns.entries()) {
    const [from, to] = [newly[column]!, carried[column]!];
    if (value(model, from) < amount) continue;
    yield {
      changes: [
        [from, value(model, from) - amount],
        [to, value(model, to) + amount],
      ],
      extra: 0.02 * rank,
      named,
    };
  }
}

/** The same, where the rows of both are off by as much and no column says of which applicants it was. */
function* carriedSomewhere(model: TableModel): Iterable<Instance> {
  const off = model.residuals.flatMap((residual, at) => (residual === 0 ? [] : [{ residual, at }]));
  const sides = [NEW, CARRIED_IN].map((id) => off.find(({ at }) => rowOf(model, at) === id));
  const [much, lacking] = sides;
  if (off.length !== 2 || !much || !lacking) return;
  if (much.residual <= 0 || much.residual !== -lacking.residual) return;
  const entries = model.equations[much.at]!.relation.left;
  // One of so few columns is named by itself.
  if (entries.filter((cell) => value(model, cell) >= much.residual).length <= 3) return;
  yield {
    changes: [],
    explains: off.map(({ at }) => at),
    named: sides.map((side) => model.equations[side!.at]!.relation.result),
  };
}

/** The row whose total an equation is, else null. */
function rowOf(model: TableModel, at: number): string | null {
  const { relation } = model.equations[at]!;
  return isRowTotal(relation) ? rowOfCell(relation.result) : null;
}

const says = (zh: string, en: string): OperationKind["says"] => ({ zh, en });

export const wholeTableKinds: OperationKind[] = [
  {
    id: "row-left-out",
    cost: 1.1,
    claimable: true,
    says: says("（七）总计可能漏加了{first}", "（七）总计 may leave out {first}"),
    names: "rows",
    instances: (model) => rowsInTotal(model, -1),
  },
  {
    id: "row-counted-twice",
    cost: 1.1,
    claimable: true,
    says: says("（七）总计可能把{first}加了两次", "（七）总计 may count {first} twice"),
    names: "rows",
    instances: (model) => rowsInTotal(model, 1),
  },
  {
    id: "totals-anew",
    cost: 2.4,
    claimable: true,
    says: says("各处合计可能没有按分项重新加过", "the totals may not have been added up anew"),
    names: "rows",
    instances: totalsAnew,
  },
  {
    id: "carried-typed-as-new",
    cost: 1.15,
    claimable: false,
    says: says("上年结转的申请可能填进了{first}", "what was carried in may stand under {first}"),
    names: "rows",
    instances: carriedTypedAsNew,
  },
  {
    id: "carried-somewhere-as-new",
    cost: 1.18,
    claimable: false,
    isGeneral: true,
    says: says(
      "{first}多出来的数可能正是{second}缺的，是哪一类申请人的看不出来",
      "what {first} has too much may be what {second} lacks, of which applicants cannot be told",
    ),
    names: "rows",
    instances: carriedSomewhere,
  },
  {
    id: "carried-exchanged",
    cost: 1.2,
    claimable: true,
    says: says(
      "{first}与{second}两行的数可能填反了",
      "the numbers of {first} and {second} may stand in each other's row",
    ),
    names: "rows",
    instances: carriedExchanged,
  },
  {
    id: "carried-out-forgotten",
    cost: 1,
    claimable: false,
    says: says("{first}可能忘了填", "{first} may have been forgotten"),
    names: "rows",
    instances: (model) => forgottenRow(model, CARRIED_OUT, 1),
  },
  {
    id: "carried-in-forgotten",
    cost: 1,
    claimable: false,
    says: says("{first}可能忘了填", "{first} may have been forgotten"),
    names: "rows",
    instances: (model) => forgottenRow(model, CARRIED_IN, -1),
  },
];
