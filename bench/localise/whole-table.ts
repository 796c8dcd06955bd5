import type { CellKey } from "../../src/form";
import { isCount, type TableModel } from "./model";
import type { Instance, OperationKind } from "./operations";

/**
 * Slips that run through a whole row or column of table 三: totals that were not brought up to date, a row that is in
 * the sum twice or not at all, what is carried over between two years.
 */

const NEW = "applications/new";
const CARRIED_IN = "applications/carriedIn";
const TOTAL = "applications/total";
const CARRIED_OUT = "applications/carriedOut";

const value = (model: TableModel, cell: CellKey): number => model.values.get(cell)!;

const lineNamed = (model: TableModel, id: string): CellKey[] | null =>
  model.lines.find((line) => line.id === id)?.cells ?? null;

/** The rows between 二 and （七）总计. */
function outcomesOf(model: TableModel): { id: string; cells: CellKey[] }[] {
  const ids = model.lines.map(({ id }) => id);
  const [from, to] = [ids.indexOf(CARRIED_IN), ids.indexOf(TOTAL)];
  return from < 0 || to < 0 ? [] : model.lines.slice(from + 1, to);
}

/** Rows that form one outcome, e.g. the eight of （三）; each outcome alone besides. */
function groupsOf(model: TableModel): CellKey[][][] {
  const outcomes = outcomesOf(model);
  const groups = new Map<string, CellKey[][]>();
  for (const { id, cells } of outcomes) {
    const group = id.replace(/\.\d+$/, "");
    if (group !== id) groups.set(group, [...(groups.get(group) ?? []), cells]);
  }
  return [...outcomes.map(({ cells }) => [cells]), ...groups.values()];
}

const sumOf = (model: TableModel, rows: CellKey[][], column: number): number =>
  rows.reduce((sum, cells) => sum + value(model, cells[column]!), 0);

const isWhole = (model: TableModel, cells: CellKey[] | null): cells is CellKey[] =>
  cells !== null && cells.length === Math.max(...model.lines.map((line) => line.cells.length));

/** （七）总计 lacks some rows in every column, or has them twice. */
function* rowsInTotal(model: TableModel, times: 1 | -1): Iterable<Instance> {
  const total = lineNamed(model, TOTAL);
  const outcomes = outcomesOf(model).map(({ cells }) => cells);
  if (!isWhole(model, total) || outcomes.some((cells) => cells.length !== total.length)) return;
  const off = total.map((cell, column) => value(model, cell) - sumOf(model, outcomes, column));
  if (off.every((difference) => difference === 0)) return;
  for (const rows of groupsOf(model)) {
    if (!off.every((difference, column) => difference === times * sumOf(model, rows, column))) continue;
    yield {
      changes: total.map((cell, column) => [cell, sumOf(model, outcomes, column)]),
      named: [rows[0]![0]!],
    };
  }
}

/** The totals of one kind computed anew: those of the rows, those of the columns, or both. */
function* totalsAnew(model: TableModel): Iterable<Instance> {
  const outcomes = outcomesOf(model);
  const last = Math.max(...model.lines.map(({ cells }) => cells.length)) - 1;
  if (outcomes.length === 0 || model.lines.some(({ cells }) => cells.length !== last + 1)) return;
  const entries = (line: { cells: CellKey[] }): number =>
    line.cells.slice(0, last).reduce((sum, cell) => sum + value(model, cell), 0);
  const rowTotals = model.lines.map((line): [CellKey, number] => [line.cells[last]!, entries(line)]);
  const total = lineNamed(model, TOTAL)!;
  const columnTotals = total.slice(0, last).map((cell, column): [CellKey, number] => [
    cell,
    sumOf(
      model,
      outcomes.map(({ cells }) => cells),
      column,
    ),
  ]);
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
    // Many totals at once are one habit (typed before the entries were final), not as many slips.
    const extra = Math.min(0.25 * (changes.length - 2), 1);
    yield { changes, extra, named: changes.map(([cell]) => cell) };
  }
}

/** What the balance of each column leaves for a row that is 0 throughout. */
function* forgottenRow(model: TableModel, row: string, side: 1 | -1): Iterable<Instance> {
  const cells = lineNamed(model, row);
  const others = [NEW, CARRIED_IN, TOTAL, CARRIED_OUT].filter((id) => id !== row);
  const lines = others.map((id) => lineNamed(model, id));
  if (!isWhole(model, cells) || lines.some((line) => !isWhole(model, line))) return;
  if (cells.some((cell) => value(model, cell) !== 0)) return;
  const signs = others.map((id) => (id === NEW || id === CARRIED_IN ? 1 : -1) * side);
  const left = cells.map((_, column) =>
    lines.reduce((sum, line, i) => sum + signs[i]! * value(model, line![column]!), 0),
  );
  if (!left.every(isCount) || left.every((number) => number === 0)) return;
  yield { changes: cells.map((cell, column) => [cell, left[column]!]), named: [cells[0]!] };
}

/** What was carried in from last year stands under 一 in one column. */
function* carriedTypedAsNew(model: TableModel): Iterable<Instance> {
  const [newly, carried] = [lineNamed(model, NEW), lineNamed(model, CARRIED_IN)];
  if (!isWhole(model, newly) || !isWhole(model, carried)) return;
  const last = newly.length - 1;
  const entries = (cells: CellKey[]): number =>
    cells.slice(0, last).reduce((sum, cell) => sum + value(model, cell), 0);
  const amount = entries(newly) - value(model, newly[last]!);
  // The totals may be right, or wrong alike; then only a known number of the row tells the amount.
  const known = carried.map((cell) => {
    const equation = (model.through.get(cell) ?? []).find((one) =>
      model.equations[one.equation]!.id.startsWith("known:"),
    );
    return equation ? -model.residuals[equation.equation]! : null;
  });
  if (known.every((difference) => difference !== null) && known.some((difference) => difference !== 0)) {
    yield {
      changes: carried.flatMap((cell, column): [CellKey, number][] => [
        [cell, value(model, cell) + known[column]!],
        [newly[column]!, value(model, newly[column]!) - known[column]!],
      ]),
      named: [newly[0]!, carried[0]!],
    };
    yield {
      changes: carried.slice(0, last).flatMap((cell, column): [CellKey, number][] => [
        [cell, value(model, cell) + known[column]!],
        [newly[column]!, value(model, newly[column]!) - known[column]!],
      ]),
      named: [newly[0]!, carried[0]!],
    };
  }
  if (amount <= 0) return;
  // The more applications of a kind there are, the likelier it is one of them.
  const columns = newly.slice(0, last).map((_, column) => column);
  columns.sort((a, b) => value(model, newly[b]!) - value(model, newly[a]!) || a - b);
  for (const [rank, column] of columns.entries()) {
    const [from, to] = [newly[column]!, carried[column]!];
    if (value(model, from) < amount) continue;
    yield {
      changes: [
        [from, value(model, from) - amount],
        [to, value(model, to) + amount],
      ],
      extra: 0.02 * rank,
      named: [from, to],
    };
  }
}

export const wholeTableKinds: OperationKind[] = [
  { id: "row-left-out", cost: 1.1, claimable: true, instances: (model) => rowsInTotal(model, -1) },
  { id: "row-counted-twice", cost: 1.1, claimable: true, instances: (model) => rowsInTotal(model, 1) },
  { id: "totals-anew", cost: 2, claimable: true, instances: totalsAnew },
  {
    id: "carried-typed-as-new",
    cost: 1.15,
    claimable: false,
    instances: carriedTypedAsNew,
  },
  {
    id: "carried-out-forgotten",
    cost: 1,
    claimable: false,
    instances: (model) => forgottenRow(model, CARRIED_OUT, 1),
  },
  {
    id: "carried-in-forgotten",
    cost: 1,
    claimable: false,
    instances: (model) => forgottenRow(model, CARRIED_IN, -1),
  },
];
