import {
  between,
  columns,
  entryColumns,
  get,
  outcomes,
  pick,
  rows,
  type Numbers,
  type Random,
} from "../../test/check/support/tables";
import { cellsWhere, entryRows, one, slip, typed, type Cell, type Slip } from "./slips";

/**
 * Slips that no explanation was made for when they were written: what is said of them must not be wrong. There are no
 * goals for what is told for certain.
 */

const filled = (n: number): boolean => n > 0;

const entry = (table: Numbers, random: Random, rowsOf: string[] = outcomes): Cell | null =>
  one(random, cellsWhere(table, rowsOf, entryColumns, filled));

/** The explanations without numbers that say what has happened. */
const saidBy: Record<string, string[]> = {
  "a row added to the one below it": ["row-added"],
  "half of a row in the one below it": ["between-rows"],
  "a quarter of a row in the one below it": ["between-rows"],
  "two entries of a row added to two other rows": ["between-rows"],
  "a column of outcomes added to the one beside it": ["column-added"],
  "a row of outcomes forgotten, its total as well": ["alike-in-one-row", "outcomes-wanting"],
  "two columns of outcomes exchanged": ["two-applicant-kinds"],
  "last year's row of 一": ["alike-in-one-row"],
  "an application in two outcomes": ["alike-in-one-row"],
  "an application in no outcome": ["alike-in-one-row"],
  "an entry changed with its row's and column's sums": ["alike-in-one-row"],
  "an entry changed with all its sums but one balance": ["alike-in-one-row"],
};

const strange = (id: string, make: Slip["make"]): Slip => slip(id, make, saidBy[id]);

/** Some cells with so much more than they should hold. */
const plus = (table: Numbers, amount: number, cells: Cell[]): Numbers | null =>
  cells.every((cell) => get(table, ...cell) + amount >= 0)
    ? typed(
        table,
        cells.map((cell): [Cell, number] => [cell, get(table, ...cell) + amount]),
      )
    : null;

const amountFor = (random: Random, table: Numbers, cell: Cell): number =>
  between(random, 1, Math.max(1, Math.ceil(get(table, ...cell) / 3))) * (random() < 0.5 ? 1 : -1);

/** Some of each entry of a row counted in the row below. */
const partOfRow =
  (share: number): Slip["make"] =>
  (table, random) => {
    const row = pick(random, outcomes.slice(0, -1));
    const below = outcomes[outcomes.indexOf(row) + 1]!;
    return typed(
      table,
      entryColumns.flatMap((column): [Cell, number][] => {
        const part = Math.floor(get(table, row, column) / share);
        return [
          [[row, column], get(table, row, column) - part],
          [[below, column], get(table, below, column) + part],
        ];
      }),
    );
  };

/** These were strange, and were claimed wrongly: the explanations in which they are rivals were made afterwards. */
export const onceStrangeSlips: Slip[] = [
  strange("a row added to the one below it", (table, random) => {
    const row = pick(random, outcomes.slice(0, -1));
    const below = outcomes[outcomes.indexOf(row) + 1]!;
    return typed(
      table,
      entryColumns.flatMap((column): [Cell, number][] => [
        [[row, column], 0],
        [[below, column], get(table, row, column) + get(table, below, column)],
      ]),
    );
  }),
  strange("an entry added to the one below it", (table, random) => {
    const cell = entry(table, random, outcomes.slice(0, -1));
    if (!cell) return null;
    const below: Cell = [outcomes[outcomes.indexOf(cell[0]) + 1]!, cell[1]];
    return typed(table, [
      [cell, 0],
      [below, get(table, ...cell) + get(table, ...below)],
    ]);
  }),
  strange("three neighbours turned round", (table, random) => {
    const row = pick(random, outcomes);
    const at = between(random, 0, entryColumns.length - 3);
    const three = entryColumns.slice(at, at + 3);
    const numbers = three.map((column) => get(table, row, column));
    if (numbers.filter(filled).length < 2) return null;
    return typed(
      table,
      three.map((column, i): [Cell, number] => [[row, column], numbers[(i + 2) % 3]!]),
    );
  }),
  strange("half of a row in the one below it", partOfRow(2)),
];

export const strangeSlips: Slip[] = [
  strange("exchanged across rows and columns", (table, random) => {
    const [a, b] = [entry(table, random), entry(table, random)];
    if (!a || !b || a[0] === b[0] || a[1] === b[1]) return null;
    return typed(table, [
      [a, get(table, ...b)],
      [b, get(table, ...a)],
    ]);
  }),
  strange("an application in two outcomes", (table, random) => {
    const column = pick(random, entryColumns);
    const row = pick(random, outcomes);
    return plus(table, 1, [
      [row, column],
      [row, "total"],
    ]);
  }),
  strange("an application in no outcome", (table, random) => {
    const cell = entry(table, random);
    return cell && plus(table, -1, [cell, [cell[0], "total"]]);
  }),
  strange("an entry changed with its column's sum, late", (table, random) => {
    const cell = entry(table, random);
    return cell && plus(table, amountFor(random, table, cell), [cell, ["total", cell[1]]]);
  }),
  strange("an entry changed with its row's and column's sums", (table, random) => {
    const cell = entry(table, random);
    return (
      cell && plus(table, amountFor(random, table, cell), [cell, [cell[0], "total"], ["total", cell[1]]])
    );
  }),
  strange("an entry changed with all its sums but one balance", (table, random) => {
    const cell = entry(table, random);
    return (
      cell &&
      plus(table, amountFor(random, table, cell), [
        cell,
        [cell[0], "total"],
        ["total", cell[1]],
        ["total", "total"],
      ])
    );
  }),
  strange("the entries of a row forgotten", (table, random) => {
    const row = pick(random, entryRows);
    if (entryColumns.filter((column) => get(table, row, column) > 0).length < 2) return null;
    return typed(
      table,
      entryColumns.map((column): [Cell, number] => [[row, column], 0]),
    );
  }),
  strange("a column one row too low", (table, random) => {
    const column = pick(random, entryColumns);
    const numbers = outcomes.map((row) => get(table, row, column));
    if (numbers.at(-1) !== 0 || numbers.filter(filled).length < 2) return null;
    return typed(
      table,
      outcomes.map((row, i): [Cell, number] => [[row, column], i === 0 ? 0 : numbers[i - 1]!]),
    );
  }),
  strange("a row of outcomes forgotten, its total as well", (table, random) => {
    const fits = outcomes.filter((row) => get(table, row, "total") > 0);
    if (fits.length < 2) return null;
    const row = pick(random, fits);
    return typed(
      table,
      columns.map((column): [Cell, number] => [[row, column], 0]),
    );
  }),
  strange("two columns of outcomes exchanged", (table, random) => {
    const at = between(random, 0, entryColumns.length - 2);
    const [left, right] = [entryColumns[at]!, entryColumns[at + 1]!];
    return typed(
      table,
      outcomes.flatMap((row): [Cell, number][] => [
        [[row, left], get(table, row, right)],
        [[row, right], get(table, row, left)],
      ]),
    );
  }),
  strange("three independent slips", (table, random) => {
    const cells = [1, 2, 3].map(() => entry(table, random, rows));
    const found = cells.filter((cell) => cell !== null);
    const isApart = (at: 0 | 1): boolean => new Set(found.map((cell) => cell[at])).size === 3;
    if (!isApart(0) || !isApart(1)) return null;
    return typed(
      table,
      found.map((cell): [Cell, number] => [cell, get(table, ...cell) + amountFor(random, table, cell)]),
    );
  }),
  strange("a total of another row", (table, random) => {
    const [row, other] = [pick(random, rows), pick(random, rows)];
    return typed(table, [[[row, "total"], get(table, other, "total")]]);
  }),
  strange("the thousands alone", (table, random) => {
    const cell = one(
      random,
      cellsWhere(table, rows, columns, (n) => n >= 1000),
    );
    return cell && typed(table, [[cell, Math.floor(get(table, ...cell) / 1000)]]);
  }),
  strange("last year's row of 一", (table, random) => {
    const numbers = entryColumns.map((column) => get(table, "new", column));
    const before = numbers.map((n) => Math.round(n * (0.7 + 0.6 * random())));
    return typed(table, [
      ...entryColumns.map((column, i): [Cell, number] => [["new", column], before[i]!]),
      [["new", "total"], before.reduce((sum, n) => sum + n, 0)],
    ]);
  }),
];

/** Written after the explanations of now, as a test of these. */
export const strangerSlips: Slip[] = [
  strange("a quarter of a row in the one below it", partOfRow(4)),
  strange("two entries of a row added to two other rows", (table, random) => {
    const row = pick(random, outcomes);
    const cells = cellsWhere(table, [row], entryColumns, filled);
    if (cells.length < 2) return null;
    const [first, second] = [one(random, cells)!, one(random, cells)!];
    const [there, elsewhere] = [pick(random, outcomes), pick(random, outcomes)];
    if (first[1] === second[1] || new Set([row, there, elsewhere]).size < 3) return null;
    return typed(table, [
      [first, 0],
      [second, 0],
      [[there, first[1]], get(table, there, first[1]) + get(table, ...first)],
      [[elsewhere, second[1]], get(table, elsewhere, second[1]) + get(table, ...second)],
    ]);
  }),
  strange("four neighbours in reverse order", (table, random) => {
    const row = pick(random, entryRows);
    const at = between(random, 0, entryColumns.length - 4);
    const four = entryColumns.slice(at, at + 4);
    const numbers = four.map((column) => get(table, row, column));
    return typed(
      table,
      four.map((column, i): [Cell, number] => [[row, column], numbers[3 - i]!]),
    );
  }),
  strange("a column of outcomes added to the one beside it", (table, random) => {
    const at = between(random, 0, entryColumns.length - 2);
    const [from, to] = [entryColumns[at]!, entryColumns[at + 1]!];
    return typed(
      table,
      outcomes.flatMap((row): [Cell, number][] => [
        [[row, from], 0],
        [[row, to], get(table, row, from) + get(table, row, to)],
      ]),
    );
  }),
  strange("three rows turned round", (table, random) => {
    const at = between(random, 0, outcomes.length - 3);
    const three = outcomes.slice(at, at + 3);
    return typed(
      table,
      three.flatMap((row, i) =>
        entryColumns.map((column): [Cell, number] => [
          [row, column],
          get(table, three[(i + 1) % 3]!, column),
        ]),
      ),
    );
  }),
  strange("an entry counted in the row below as well", (table, random) => {
    const cell = entry(table, random, outcomes.slice(0, -1));
    if (!cell) return null;
    const below: Cell = [outcomes[outcomes.indexOf(cell[0]) + 1]!, cell[1]];
    return typed(table, [[below, get(table, ...cell) + get(table, ...below)]]);
  }),
  strange("an entry in two wrong rows by halves", (table, random) => {
    const cell = one(
      random,
      cellsWhere(table, outcomes.slice(1, -1), entryColumns, (n) => n > 1),
    );
    if (!cell) return null;
    const at = outcomes.indexOf(cell[0]);
    const [above, below] = [outcomes[at - 1]!, outcomes[at + 1]!];
    const half = Math.floor(get(table, ...cell) / 2);
    return typed(table, [
      [cell, 0],
      [[above, cell[1]], get(table, above, cell[1]) + half],
      [[below, cell[1]], get(table, below, cell[1]) + get(table, ...cell) - half],
    ]);
  }),
];
