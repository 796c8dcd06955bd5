import {
  columns,
  entryColumns,
  get,
  outcomes,
  pick,
  rows,
  type Numbers,
} from "../../test/check/support/tables";
import { cellsWhere, entryRows, one, slip, typed, type Cell, type Slip } from "./slips";

/**
 * Written when the explanations of now were finished, and nothing was changed for them: what these do on kinds that nobody
 * has seen.
 */

const filled = (n: number): boolean => n > 0;

/** One more in some cells. */
const oneMore = (table: Numbers, cells: Cell[]): Numbers | null =>
  typed(
    table,
    cells.map((cell): [Cell, number] => [cell, get(table, ...cell) + 1]),
  );

/** One row by the numbers of two. */
const withRowOf = (row: string, other: string): Slip["make"] => {
  return (table) =>
    typed(
      table,
      columns.map((column): [Cell, number] => [
        [row, column],
        get(table, row, column) + get(table, other, column),
      ]),
    );
};

export const newestSlips: Slip[] = [
  slip("the end of a row one column too far", (table, random) => {
    const from = pick(random, [1, 2, 3]);
    const numbersOf = (row: string): number[] => entryColumns.map((column) => get(table, row, column));
    const fits = entryRows.filter(
      (row) => numbersOf(row).at(-1) === 0 && numbersOf(row).slice(from).filter(filled).length > 1,
    );
    if (fits.length === 0) return null;
    const row = pick(random, fits);
    const numbers = numbersOf(row);
    return typed(
      table,
      entryColumns.map((column, i): [Cell, number] => [
        [row, column],
        i < from ? numbers[i]! : i === from ? 0 : numbers[i - 1]!,
      ]),
    );
  }),
  slip("a number one row too low and one column too far", (table, random) => {
    const fits = cellsWhere(table, outcomes.slice(0, -1), entryColumns.slice(0, -1), filled);
    const diagonal = ([row, column]: Cell): Cell => [
      outcomes[outcomes.indexOf(row) + 1]!,
      columns[columns.indexOf(column as never) + 1]!,
    ];
    const cell = one(
      random,
      fits.filter((place) => get(table, ...diagonal(place)) === 0),
    );
    return (
      cell &&
      typed(table, [
        [cell, 0],
        [diagonal(cell), get(table, ...cell)],
      ])
    );
  }),
  slip("two numbers of one row mistyped", (table, random) => {
    const fits = entryRows.filter((row) => cellsWhere(table, [row], entryColumns, filled).length > 1);
    if (fits.length === 0) return null;
    const cells = cellsWhere(table, [pick(random, fits)], entryColumns, filled);
    const [a, b] = [one(random, cells), one(random, cells)];
    if (!a || !b || a[1] === b[1]) return null;
    return typed(table, [
      [a, get(table, ...a) + 1 + Math.floor(9 * random())],
      [b, get(table, ...b) + 1 + Math.floor(9 * random())],
    ]);
  }),
  slip(
    "an application that is both decided and carried over",
    (table, random) => {
      const column = pick(random, entryColumns);
      return oneMore(table, [
        ["carriedOut", column],
        ["carriedOut", "total"],
      ]);
    },
    ["alike-in-one-row"],
  ),
  slip("二 counted in 一 as well", withRowOf("new", "carriedIn"), ["off-by-carried-in"]),
  slip("四 counted in （七）总计 as well", withRowOf("total", "carriedOut"), ["off-by-carried-out"]),
  slip("two totals below each other exchanged", (table, random) => {
    const fits = rows.slice(0, -1).filter((row, i) => {
      const [above, below] = [get(table, row, "total"), get(table, rows[i + 1]!, "total")];
      return above > 0 && below > 0 && above !== below;
    });
    if (fits.length === 0) return null;
    const row = pick(random, fits);
    const below = rows[rows.indexOf(row) + 1]!;
    return typed(table, [
      [[row, "total"], get(table, below, "total")],
      [[below, "total"], get(table, row, "total")],
    ]);
  }),
  slip("an entry and its total mistyped, each otherwise", (table, random) => {
    const cell = one(random, cellsWhere(table, outcomes, entryColumns, filled));
    if (!cell) return null;
    const total = get(table, cell[0], "total");
    return typed(table, [
      [cell, get(table, ...cell) + 1 + Math.floor(4 * random())],
      [[cell[0], "total"], total + 5 + Math.floor(4 * random())],
    ]);
  }),
];
