import type { CellKey } from "../../../form";
import { wholeLine, type TableModel } from "../model";
import type { Instance, OperationKind } from "./kind";

/**
 * Three or more numbers of one row, or of one column, off and their sum right: they stand in each other's cells, or were
 * shared out otherwise. Each row (column) for which that is possible explains all that is broken.
 */

/** Two numbers are exchanged, or one has strayed: those are kinds of their own. */
const FEWEST = 3;

/**
 * What mends everything by changes in these cells alone; null where nothing does. An equation through several of the
 * cells must hold as it is.
 */
function mendedIn(model: TableModel, cells: CellKey[]): [CellKey, number][] | null {
  const seen = new Array<number>(model.equations.length).fill(0);
  for (const cell of cells) for (const { equation } of model.through.get(cell) ?? []) seen[equation]! += 1;
  const isOwn = (equation: number): boolean => seen[equation]! > 1;
  const isMended = model.residuals.every((residual, equation) => residual === 0 || seen[equation] === 1);
  if (!isMended) return null;
  const changes: [CellKey, number][] = [];
  for (const cell of cells) {
    const amounts = (model.through.get(cell) ?? [])
      .filter(({ equation }) => !isOwn(equation))
      .map(({ equation, sign }) => -model.residuals[equation]! * sign);
    const [amount = 0] = amounts;
    if (amounts.some((other) => other !== amount)) return null;
    if (amount !== 0) changes.push([cell, model.values.get(cell)! + amount]);
  }
  return changes.length >= FEWEST && isHeld(model, changes) ? changes : null;
}

/** True when the changes leave each of the equations through several of them as it is. */
function isHeld(model: TableModel, changes: [CellKey, number][]): boolean {
  const off = new Map<number, number>();
  for (const [cell, value] of changes) {
    for (const { equation, sign } of model.through.get(cell)!)
      off.set(equation, (off.get(equation) ?? 0) + sign * (value - model.values.get(cell)!));
  }
  return [...off].every(([equation, amount]) => model.residuals[equation]! + amount === 0);
}

/** True when the numbers are the same ones before and after, in other cells. */
function isSameNumbers(model: TableModel, changes: [CellKey, number][]): boolean {
  const sorted = (numbers: number[]): string => numbers.sort((a, b) => a - b).join();
  return (
    sorted(changes.map(([cell]) => model.values.get(cell)!)) === sorted(changes.map(([, value]) => value))
  );
}

/** Hands turn neighbours round; three that lie apart may be the same numbers by chance. */
function isNoChance(cells: CellKey[], changes: [CellKey, number][]): boolean {
  const places = changes.map(([cell]) => cells.indexOf(cell));
  return changes.length > FEWEST || places.at(-1)! - places[0]! + 1 === changes.length;
}

const columnsOf = ({ lines }: TableModel): CellKey[][] =>
  (lines[0]?.cells ?? []).map((_, column) => lines.flatMap(({ cells }) => cells[column] ?? []));

const rowsOf = ({ lines }: TableModel): CellKey[][] => lines.map(({ cells }) => cells);

function* rearranged(model: TableModel, lines: CellKey[][], isSame: boolean): Iterable<Instance> {
  if (model.residuals.filter((residual) => residual !== 0).length < FEWEST) return;
  for (const cells of lines) {
    const changes = mendedIn(model, cells);
    if (!changes || isSameNumbers(model, changes) !== isSame) continue;
    // Totals that stand in each other's cells: it is the entries of their rows that do.
    const isTold = !cells.every((cell) => model.totals.has(cell)) && isNoChance(cells, changes);
    yield { changes, named: [cells[0]!], ...(!isTold && { claimable: false }) };
  }
}

/** The entries of three rows below each other went round among them, where each total says so. */
function* rowsTurned(model: TableModel): Iterable<Instance> {
  for (let at = 0; at + 2 < model.lines.length; at += 1) {
    const three = model.lines.slice(at, at + 3).flatMap((line) => [wholeLine(model, line) ?? []]);
    const values = three.map((cells) => cells.map((cell) => model.values.get(cell)!));
    const sums = values.map((numbers) => numbers.slice(0, -1).reduce((sum, number) => sum + number, 0));
    for (const by of [1, 2]) {
      const isToldByTotals = values.every((numbers, i) => numbers.at(-1) === sums[(i + by) % 3]);
      if (!isToldByTotals || sums.every((sum) => sum === sums[0])) continue;
      const changes = three.flatMap((cells, i) =>
        cells.slice(0, -1).map((cell, column): [CellKey, number] => [cell, values[(i + by) % 3]![column]!]),
      );
      yield { changes, named: [three[0]![0]!, three[2]![0]!] };
    }
  }
}

const inOtherCells = {
  zh: "{first}中几个数的位置可能填错了",
  en: "some numbers of {first} may stand in each other's cells",
};

const sharedOut = {
  zh: "{first}中几个数可能分错了格",
  en: "some numbers of {first} may have been shared out otherwise",
};

export const rearrangedKinds: OperationKind[] = [
  {
    id: "row-rearranged",
    cost: 1.3,
    claimable: true,
    says: inOtherCells,
    names: "rows",
    instances: (model) => rearranged(model, rowsOf(model), true),
  },
  {
    id: "column-rearranged",
    cost: 1.3,
    claimable: true,
    says: inOtherCells,
    names: "columns",
    instances: (model) => rearranged(model, columnsOf(model), true),
  },
  {
    id: "rows-turned",
    cost: 1.3,
    claimable: true,
    says: {
      zh: "{first}至{second}三行的数可能错行了",
      en: "the numbers of the three rows from {first} to {second} may stand in each other's row",
    },
    names: "rows",
    instances: rowsTurned,
  },
  {
    id: "row-shared-out",
    cost: 2.2,
    claimable: false,
    says: sharedOut,
    names: "rows",
    instances: (model) => rearranged(model, rowsOf(model), false),
  },
  {
    id: "column-shared-out",
    cost: 2.2,
    claimable: false,
    says: sharedOut,
    names: "columns",
    instances: (model) => rearranged(model, columnsOf(model), false),
  },
];
