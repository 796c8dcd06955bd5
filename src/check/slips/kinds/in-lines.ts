import type { CellKey } from "../../../form";
import { isCount } from "../../relations/relations";
import { columnOf, wholeLine, type Line, type TableModel } from "../model";
import { lineDistance, towardsRarer } from "./plausibility";
import type { Instance, OperationKind } from "./kind";

/** Slips within a row, or between rows of one column. */

const valueOf = (model: TableModel, cell: CellKey): number | undefined => model.values.get(cell);

const valuesOf = (model: TableModel, cells: CellKey[]): (number | undefined)[] =>
  cells.map((cell) => model.values.get(cell));

/** A hand strays by one column; farther away, another cause is likelier. */
const columnDistance = (from: number, to: number): number => Math.min(0.5, 0.2 * (Math.abs(from - to) - 1));

function* pairs(count: number): Iterable<[number, number]> {
  for (let a = 0; a < count; a += 1) for (let b = a + 1; b < count; b += 1) yield [a, b];
}

/** The cells of a column from top to bottom. */
const cellsOfColumn = (model: TableModel, column: number): CellKey[] =>
  model.lines.flatMap(({ cells }) => cells[column] ?? []);

const width = (model: TableModel): number => Math.max(0, ...model.lines.map(({ cells }) => cells.length));

/** What it takes more to believe that a number of one cell of a sequence belongs into another. */
type ExtraCost = (from: number, to: number, cells: CellKey[]) => number;

/** Two cells of a sequence hold each other's numbers. */
function* exchanged(model: TableModel, cells: CellKey[], extra: ExtraCost): Iterable<Instance> {
  const values = valuesOf(model, cells);
  for (const [a, b] of pairs(cells.length)) {
    const [left, right] = [values[a], values[b]];
    if (!left || !right || left === right) continue;
    const [one, other] = [cells[a]!, cells[b]!];
    yield {
      changes: [
        [one, right],
        [other, left],
      ],
      extra: left > right ? extra(a, b, cells) : extra(b, a, cells),
      named: [one, other],
    };
  }
}

/** A number that stands in one cell of a sequence and belongs into another, which holds 0. */
function* moved(model: TableModel, cells: CellKey[], extra: ExtraCost): Iterable<Instance> {
  const values = valuesOf(model, cells);
  for (let from = 0; from < cells.length; from += 1) {
    const value = values[from];
    if (!value) continue;
    for (let to = 0; to < cells.length; to += 1) {
      if (to === from || values[to] !== 0) continue;
      yield {
        changes: [
          [cells[from]!, 0],
          [cells[to]!, value],
        ],
        extra: extra(from, to, cells),
        named: [cells[from]!, cells[to]!],
      };
    }
  }
}

/** 12 typed as 1 | 2: together they are one number, and the other cell is 0. */
function* split(model: TableModel, { cells }: Line): Iterable<Instance> {
  for (let at = 0; at + 1 < cells.length; at += 1) {
    const [left, right] = [cells[at]!, cells[at + 1]!];
    const [head, tail] = [valueOf(model, left), valueOf(model, right)];
    if (!head || tail === undefined) continue;
    const whole = Number(`${head}${tail}`);
    if (!isCount(whole)) continue;
    if (!model.totals.has(left))
      yield {
        changes: [
          [left, whole],
          [right, 0],
        ],
        named: [left, right],
      };
    yield {
      changes: [
        [left, 0],
        [right, whole],
      ],
      extra: 0.05,
      named: [left, right],
    };
  }
}

/** The numbers of a row stand one cell too far to one side; what has fallen out at the end was 0, or is the total. */
function* shifted(model: TableModel, line: Line): Iterable<Instance> {
  const cells = wholeLine(model, line);
  if (!cells) return;
  const values = cells.map((cell) => valueOf(model, cell)!);
  const last = cells.length - 1;
  const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);
  const withTotal = (entries: number[]): number[] => [...entries, sum(entries)];
  const entries = values.slice(0, last);
  const candidates = [
    // Entries moved to the right or to the left, the total where it belongs.
    [...entries.slice(1), 0, values[last]!],
    [0, ...entries.slice(0, -1), values[last]!],
    // The total moved with them: it stands in the cell before the last, or has fallen out at the right.
    [0, ...entries],
    withTotal(values.slice(1)),
  ];
  for (const candidate of candidates) {
    if (sum(candidate.slice(0, last)) !== candidate[last]) continue;
    // One number that moved is a number in the wrong column.
    if (entries.filter((value) => value !== 0).length < 2 && candidate[last] === values[last]) continue;
    const changes = cells.flatMap((cell, i): [CellKey, number][] =>
      candidate[i] === values[i] ? [] : [[cell, candidate[i]!]],
    );
    yield { changes, named: [cells[0]!] };
  }
}

/** A row in which all cells hold numbers. */
interface WholeRow {
  cells: CellKey[];
  /** Where it stands in the table. */
  at: number;
  /** What its entries make together, and what stands in its last cell. */
  sum: number;
  total: number;
}

const wholeRowsOf = (model: TableModel): WholeRow[] =>
  model.lines.flatMap((line, at) => {
    const cells = wholeLine(model, line);
    if (!cells) return [];
    let sum = 0;
    for (let i = 0; i + 1 < cells.length; i += 1) sum += valueOf(model, cells[i]!)!;
    return [{ cells, at, sum, total: valueOf(model, cells.at(-1)!)! }];
  });

const areNeighbours = (above: WholeRow, below: WholeRow): boolean => below.at === above.at + 1;

/** True when the entries of each row make the total of the other. */
const isOthers = (above: WholeRow, below: WholeRow): boolean =>
  above.sum === below.total && below.sum === above.total;

/** Two rows with all their numbers, where something says that they belong together. */
function* twoRows(
  model: TableModel,
  belong: (above: WholeRow, below: WholeRow) => boolean,
): Iterable<[above: WholeRow, below: WholeRow]> {
  const rows = wholeRowsOf(model);
  for (let a = 0; a < rows.length; a += 1) {
    for (let b = a + 1; b < rows.length; b += 1) {
      const [above, below] = [rows[a]!, rows[b]!];
      if (above.cells.length === below.cells.length && belong(above, below)) yield [above, below];
    }
  }
}

/**
 * True for numbers of two kinds of applicant or more, and their total. Only then do the rows tell that they were moved: one number
 * and its total are easily the same as those of another row, and may as well both be wrong where they stand.
 */
const areSeveral = (model: TableModel, cells: CellKey[]): boolean =>
  new Set(cells.map((cell) => columnOf(model, cell))).size > 2;

/** All numbers of a row stand in the row above or below, which is 0 throughout or the other way round. */
function* wholeRows(model: TableModel): Iterable<Instance> {
  // Rows that are far apart are looked at only where their totals say so.
  const rows = twoRows(model, (above, below) => areNeighbours(above, below) || isOthers(above, below));
  for (const [one, other] of rows) {
    const [above, below] = [one.cells, other.cells];
    const distance = lineDistance(one.at, other.at);
    const changes = above.flatMap((cell, i): [CellKey, number][] => {
      const [up, down] = [valueOf(model, cell)!, valueOf(model, below[i]!)!];
      return up === down
        ? []
        : [
            [cell, down],
            [below[i]!, up],
          ];
    });
    const isEmpty = (cells: CellKey[]): boolean => cells.every((cell) => valueOf(model, cell) === 0);
    if (changes.length < 4) continue;
    // The totals may stand where they belong: then it looks as if only they had been exchanged.
    const totals = [above.at(-1)!, below.at(-1)!];
    const entries = changes.filter(([cell]) => !totals.includes(cell));
    const named = [above[0]!, below[0]!];
    if (entries.length < changes.length) yield { changes: entries, extra: distance, named };
    const isMoved = isEmpty(above) || isEmpty(below);
    // A row of sums beside an empty one may stand where it belongs, and its entries be wanting.
    const isOfSums = [above, below].some((cells) => cells.every((cell) => model.totals.has(cell)));
    const areTold = areSeveral(
      model,
      changes.map(([cell]) => cell),
    );
    const isTold = areTold && !(isMoved && isOfSums);
    const extra = isMoved ? 0 : 0.3;
    if (areNeighbours(one, other)) yield { changes, extra, named, ...(!isTold && { claimable: false }) };
  }
}

/** A row that was typed a second time, where all its numbers should be 0. */
function* repeatedRows(model: TableModel): Iterable<Instance> {
  for (const [{ cells: above }, { cells: below }] of twoRows(model, areNeighbours)) {
    const values = above.map((cell) => valueOf(model, cell)!);
    const isSame = below.every((cell, i) => valueOf(model, cell) === values[i]);
    if (!isSame || values.every((value) => value === 0)) continue;
    const isTold = areSeveral(
      model,
      above.filter((cell) => valueOf(model, cell) !== 0),
    );
    for (const [again, once] of [
      [below, above],
      [above, below],
    ] as const) {
      yield {
        changes: again.map((cell): [CellKey, number] => [cell, 0]),
        extra: again === below ? 0 : 0.1,
        named: [again[0]!, once[0]!],
        ...(!isTold && { claimable: false }),
      };
    }
  }
}

const exchangedInRow =
  (model: TableModel): ExtraCost =>
  (from, to, cells) =>
    columnDistance(from, to) + towardsRarer(model, cells[from]!, cells[to]!);

/** What it takes more that a number has passed over an empty cell on its way from where it belongs. */
const PASSED_OVER = 0.33;

const strayedInRow =
  (model: TableModel): ExtraCost =>
  (from, to, cells) => {
    const passes = cells.some(
      (cell, i) => i !== to && valueOf(model, cell) === 0 && Math.abs(i - to) < Math.abs(from - to),
    );
    return (passes ? PASSED_OVER : 0) + towardsRarer(model, cells[from]!, cells[to]!);
  };

/** Totals are made from their row: they seldom stray alone. */
const withinColumn = (model: TableModel, cells: CellKey[]): ExtraCost => {
  const isTotals = cells.length > 2 && cells.every((cell) => model.totals.has(cell));
  return (from, to) => lineDistance(from, to) + (isTotals ? 0.45 : 0);
};

/** Cells below each other, pair by pair. */
const belowEachOther = (cells: CellKey[]): CellKey[][] => cells.slice(1).map((cell, i) => [cells[i]!, cell]);

function* inLines(
  model: TableModel,
  instances: (model: TableModel, line: Line) => Iterable<Instance>,
): Iterable<Instance> {
  for (const line of model.lines) yield* instances(model, line);
}

function* inColumns(
  model: TableModel,
  instances: (cells: CellKey[]) => Iterable<Instance>,
): Iterable<Instance> {
  for (let column = 0; column < width(model); column += 1) yield* instances(cellsOfColumn(model, column));
}

const exchangedSays = {
  zh: "{first}与{second}的数可能填反了",
  en: "the numbers of {first} and {second} may be exchanged",
};

const movedSays = {
  zh: "{first}的数可能应填在{second}",
  en: "the number in {first} may belong into {second}",
};

export const lineKinds: OperationKind[] = [
  {
    id: "exchanged-in-row",
    cost: 0.82,
    claimable: true,
    says: exchangedSays,
    names: "cells",
    instances: (model) => inLines(model, (_, { cells }) => exchanged(model, cells, exchangedInRow(model))),
  },
  {
    id: "exchanged-in-column",
    cost: 1.25,
    claimable: true,
    says: exchangedSays,
    names: "cells",
    instances: (model) =>
      inColumns(model, (cells) =>
        belowEachOther(cells).flatMap((pair) => [...exchanged(model, pair, lineDistance)]),
      ),
  },
  {
    id: "wrong-column",
    cost: 1.1,
    claimable: true,
    says: movedSays,
    names: "cells",
    instances: (model) =>
      inLines(model, (_, { cells }) => moved(model, cells.slice(0, -1), strayedInRow(model))),
  },
  {
    id: "wrong-row",
    cost: 1.1,
    claimable: true,
    says: movedSays,
    names: "cells",
    instances: (model) => inColumns(model, (cells) => moved(model, cells, withinColumn(model, cells))),
  },
  {
    id: "split",
    cost: 1.15,
    claimable: true,
    says: {
      zh: "一个数可能拆开填进了{first}与{second}两格",
      en: "one number may have been split over {first} and {second}",
    },
    names: "cells",
    instances: (model) => inLines(model, split),
  },
  {
    id: "shifted",
    cost: 1.2,
    claimable: true,
    says: {
      zh: "{first}的数可能整行错开了一列",
      en: "the numbers of {first} may stand one column too far",
    },
    names: "rows",
    instances: (model) => inLines(model, shifted),
  },
  {
    id: "whole-row",
    cost: 1.3,
    claimable: true,
    says: {
      zh: "{first}与{second}两行的数可能错行了",
      en: "the numbers of {first} and {second} may stand in each other's row",
    },
    names: "rows",
    instances: wholeRows,
  },
  {
    id: "row-repeated",
    cost: 1.2,
    claimable: true,
    says: {
      zh: "{first}可能重复填了{second}的数",
      en: "{first} may repeat the numbers of {second}",
    },
    names: "rows",
    instances: repeatedRows,
  },
];
