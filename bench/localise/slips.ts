import {
  at,
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

/**
 * The slips of everyday work. Each takes a correct table and gives the table as it was typed, or null where the slip
 * cannot happen in it.
 */
export interface Slip {
  id: string;
  /** False for what the numbers alone cannot tell: it must never be claimed. */
  tellable: boolean;
  /** Percentage of exact answers that is the goal; null where there is none. */
  goal: { small: number; else: number } | null;
  /** The explanations without numbers that say what has happened. */
  saidBy?: string[];
  /** The correct table from which it starts, where it seldom can happen in one that is drawn. */
  start?(table: Numbers): Numbers;
  make(table: Numbers, random: Random): Numbers | null;
}

/** A kind for which no goal is set; where it has an explanation without numbers, `saidBy` names it. */
export const slip = (id: string, make: Slip["make"], saidBy: string[] = []): Slip => ({
  id,
  tellable: true,
  goal: null,
  saidBy,
  make,
});

const all = { small: 95, else: 95 };

export type Cell = [row: string, column: string];

export const cellsWhere = (
  table: Numbers,
  rowsOf: string[],
  columnsOf: readonly string[],
  fits: (n: number) => boolean,
): Cell[] =>
  rowsOf.flatMap((row) =>
    columnsOf.filter((column) => fits(get(table, row, column))).map((column): Cell => [row, column]),
  );

export const typed = (table: Numbers, changes: [Cell, number][]): Numbers | null => {
  const result = new Map(table);
  for (const [[row, column], value] of changes) result.set(at(row, column), value);
  return changes.some(([[row, column], value]) => get(table, row, column) !== value) ? result : null;
};

export const one = (random: Random, cells: Cell[]): Cell | null =>
  cells.length > 0 ? pick(random, cells) : null;

/** Two different numbers, each in the other's cell; with 0 beside it, a number would only be in the wrong column. */
function exchanged(table: Numbers, random: Random, places: [Cell, Cell][]): Numbers | null {
  const both = places.filter(
    ([a, b]) => get(table, ...a) > 0 && get(table, ...b) > 0 && get(table, ...a) !== get(table, ...b),
  );
  if (both.length === 0) return null;
  const [a, b] = pick(random, both);
  return typed(table, [
    [a, get(table, ...b)],
    [b, get(table, ...a)],
  ]);
}

/** The entries of a row one column too far to the right (1) or to the left (-1); what falls out was 0. */
function shifted(table: Numbers, random: Random, by: 1 | -1): Numbers | null {
  const last = by === 1 ? entryColumns.at(-1)! : entryColumns[0]!;
  const fits = rows.filter(
    (row) =>
      entryColumns.filter((column) => get(table, row, column) > 0).length > 1 && get(table, row, last) === 0,
  );
  if (fits.length === 0) return null;
  const row = pick(random, fits);
  return typed(
    table,
    entryColumns.map((column, i): [Cell, number] => {
      const from = entryColumns[i - by];
      return [[row, column], from === undefined ? 0 : get(table, row, from)];
    }),
  );
}

/** Hands miss by a little: the nearest of several places far more often than the others. */
function near<T>(random: Random, places: T[], distance: (place: T) => number): T {
  const sorted = [...places].sort((a, b) => distance(a) - distance(b));
  return random() < 0.7 ? sorted[0]! : pick(random, sorted);
}

/** A cell with a number in it, and what was typed instead. */
function mistyped(
  rowsOf: string[],
  columnsOf: readonly string[],
  write: (digits: string, random: Random) => string | null,
  least = 1,
): Slip["make"] {
  return (table, random) => {
    const cell = one(
      random,
      cellsWhere(table, rowsOf, columnsOf, (n) => n >= least),
    );
    if (!cell) return null;
    const digits = write(String(get(table, ...cell)), random);
    return digits === null ? null : typed(table, [[cell, Number(digits)]]);
  };
}

const replaced = (digits: string, random: Random): string => {
  const place = between(random, 0, digits.length - 1);
  const digit = (Number(digits[place]) + between(random, 1, 9)) % 10;
  return digits.slice(0, place) + digit + digits.slice(place + 1);
};

const transposed = (digits: string, random: Random): string | null => {
  if (digits.length < 2) return null;
  const place = between(random, 0, digits.length - 2);
  return digits.slice(0, place) + digits[place + 1] + digits[place] + digits.slice(place + 2);
};

const doubledOrLost = (digits: string, random: Random): string | null => {
  const place = between(random, 0, digits.length - 1);
  if (random() < 0.5) return digits.slice(0, place + 1) + digits.slice(place);
  return digits.length > 1 ? digits.slice(0, place) + digits.slice(place + 1) : null;
};

export const entryRows = rows.filter((row) => row !== "total");

/** The weights of the operations were chosen on these kinds: their figures are no evaluation on unseen ones. */
export const slips: Slip[] = [
  { id: "digit replaced", tellable: true, goal: all, make: mistyped(entryRows, entryColumns, replaced) },
  { id: "digits exchanged", tellable: true, goal: all, make: mistyped(rows, columns, transposed, 10) },
  {
    id: "digit doubled or lost",
    tellable: true,
    goal: all,
    make: mistyped(entryRows, entryColumns, doubledOrLost),
  },
  { id: "total mistyped", tellable: true, goal: all, make: mistyped(rows, ["total"], replaced) },
  { id: "entry typed as 0", tellable: true, goal: all, make: mistyped(entryRows, entryColumns, () => "0") },
  {
    id: "wrong column",
    tellable: true,
    goal: all,
    make: (table, random) => {
      const cell = one(
        random,
        cellsWhere(table, entryRows, entryColumns, (n) => n > 0),
      );
      if (!cell) return null;
      const free = entryColumns.filter((column) => get(table, cell[0], column) === 0);
      if (free.length === 0) return null;
      const from = entryColumns.indexOf(cell[1] as never);
      const column = near(random, free, (one) => Math.abs(entryColumns.indexOf(one) - from));
      return typed(table, [
        [cell, 0],
        [[cell[0], column], get(table, ...cell)],
      ]);
    },
  },
  {
    id: "wrong row",
    tellable: true,
    goal: all,
    make: (table, random) => {
      const cell = one(
        random,
        cellsWhere(table, entryRows, entryColumns, (n) => n > 0),
      );
      if (!cell) return null;
      const free = entryRows.filter((row) => get(table, row, cell[1]) === 0);
      if (free.length === 0) return null;
      const row = near(random, free, (one) => Math.abs(rows.indexOf(one) - rows.indexOf(cell[0])));
      return typed(table, [
        [cell, 0],
        [[row, cell[1]], get(table, ...cell)],
      ]);
    },
  },
  {
    id: "neighbours exchanged",
    tellable: true,
    goal: { small: 90, else: 97 },
    make: (table, random) => {
      const places = rows.flatMap((row) =>
        entryColumns.slice(0, -1).map((column, i): [Cell, Cell] => [
          [row, column],
          [row, columns[i + 1]!],
        ]),
      );
      return exchanged(table, random, places);
    },
  },
  {
    id: "split over two cells",
    tellable: true,
    goal: all,
    make: (table, random) => {
      const cells = cellsWhere(table, rows, entryColumns, (n) => n >= 10);
      const fits = cells.filter(
        ([row, column]) => get(table, row, columns[entryColumns.indexOf(column as never) + 1]!) === 0,
      );
      const cell = one(random, fits);
      if (!cell) return null;
      const digits = String(get(table, ...cell));
      const place = between(random, 1, digits.length - 1);
      const next: Cell = [cell[0], columns[entryColumns.indexOf(cell[1] as never) + 1]!];
      return typed(table, [
        [cell, Number(digits.slice(0, place))],
        [next, Number(digits.slice(place))],
      ]);
    },
  },
  {
    id: "row shifted to the right",
    tellable: true,
    goal: all,
    make: (table, random) => shifted(table, random, 1),
  },
  {
    id: "two independent slips",
    tellable: true,
    goal: { small: 97, else: 97 },
    make: (table, random) => {
      const first = cellsWhere(table, entryRows, entryColumns, (n) => n > 0);
      const [a, b] = [
        one(random, first),
        one(
          random,
          cellsWhere(table, rows, columns, (n) => n > 0),
        ),
      ];
      if (!a || !b || a[0] === b[0] || a[1] === b[1]) return null;
      return typed(table, [
        [a, Number(replaced(String(get(table, ...a)), random))],
        [b, Number(replaced(String(get(table, ...b)), random))],
      ]);
    },
  },
  {
    id: "carried in typed as new",
    saidBy: ["carried-somewhere-as-new"],
    tellable: false,
    goal: null,
    make: (table, random) => {
      const cell = one(
        random,
        cellsWhere(table, ["carriedIn"], entryColumns, (n) => n > 0),
      );
      if (!cell) return null;
      return typed(table, [
        [cell, 0],
        [["new", cell[1]], get(table, "new", cell[1]) + get(table, ...cell)],
      ]);
    },
  },
  {
    id: "四 forgotten",
    tellable: false,
    goal: null,
    make: (table) =>
      typed(
        table,
        columns.map((column) => [["carriedOut", column], 0]),
      ),
  },
  {
    id: "entry and its total wrong alike",
    saidBy: ["alike-in-one-row"],
    tellable: false,
    goal: null,
    make: (table, random) => {
      const cell = one(
        random,
        cellsWhere(table, outcomes, entryColumns, (n) => n > 0),
      );
      if (!cell) return null;
      const wrong = Number(replaced(String(get(table, ...cell)), random));
      const off = wrong - get(table, ...cell);
      return typed(table, [
        [cell, wrong],
        [[cell[0], "total"], get(table, cell[0], "total") + off],
      ]);
    },
  },
  {
    id: "one application under two kinds",
    saidBy: ["two-applicant-kinds"],
    tellable: false,
    goal: null,
    make: (table, random) => {
      const from = one(
        random,
        cellsWhere(table, entryRows, entryColumns, (n) => n > 1),
      );
      if (!from) return null;
      const to = pick(
        random,
        entryColumns.filter((column) => column !== from[1]),
      );
      return typed(table, [
        [from, get(table, ...from) - 1],
        [[from[0], to], get(table, from[0], to) + 1],
      ]);
    },
  },
  {
    id: "二 and 四 exchanged",
    tellable: true,
    goal: null,
    make: (table) =>
      typed(
        table,
        rowCells("carriedIn").flatMap(([, column]): [Cell, number][] => [
          [["carriedIn", column], get(table, "carriedOut", column)],
          [["carriedOut", column], get(table, "carriedIn", column)],
        ]),
      ),
  },
];

/** As many companies as natural persons were drawn, and the other way round: rows without natural persons are usual then. */
const companiesInstead = (table: Numbers): Numbers =>
  new Map([
    ...table,
    ...rows.flatMap((row): [string, number][] => [
      [at(row, "natural"), get(table, row, "business")],
      [at(row, "business"), get(table, row, "natural")],
    ]),
  ]);

export const rowCells = (row: string): Cell[] => columns.map((column): Cell => [row, column]);

/** Written after the first weights; nothing was changed for them. */
export const laterSlips: Slip[] = [
  { id: "total copied from above", tellable: true, goal: all, make: copiedFromAbove },
  { id: "total forgotten", tellable: true, goal: all, make: mistyped(rows, ["total"], () => "0") },
  {
    id: "zero appended",
    tellable: true,
    goal: all,
    make: mistyped(entryRows, entryColumns, (digits) => `${digits}0`),
  },
  {
    id: "off by one",
    tellable: true,
    goal: all,
    make: mistyped(entryRows, entryColumns, (d) => `${+d + 1}`),
  },
  { id: "total off by one", tellable: true, goal: all, make: mistyped(rows, ["total"], (d) => `${+d + 1}`) },
  {
    id: "exchanged below each other",
    tellable: true,
    goal: null,
    make: (table, random) => {
      const places = entryRows.slice(0, -1).flatMap((row, i) =>
        entryColumns.map((column): [Cell, Cell] => [
          [row, column],
          [entryRows[i + 1]!, column],
        ]),
      );
      return exchanged(table, random, places);
    },
  },
  {
    id: "row shifted to the left",
    tellable: true,
    goal: all,
    start: companiesInstead,
    make: (table, random) => shifted(table, random, -1),
  },
  {
    id: "a row left out of （七）总计",
    tellable: true,
    goal: null,
    make: (table, random) => {
      const fits = outcomes.filter((row) => entryColumns.some((column) => get(table, row, column) > 0));
      if (fits.length === 0) return null;
      const row = pick(random, fits);
      return typed(
        table,
        columns.map((column) => [["total", column], get(table, "total", column) - get(table, row, column)]),
      );
    },
  },
  {
    id: "a row typed twice",
    saidBy: ["alike-in-one-row"],
    tellable: true,
    goal: null,
    make: (table, random) => {
      const fits = outcomes.filter(
        (row, i) =>
          get(table, row, "total") > 0 &&
          i + 1 < outcomes.length &&
          rowCells(outcomes[i + 1]!).every((cell) => get(table, ...cell) === 0),
      );
      if (fits.length === 0) return null;
      const row = pick(random, fits);
      const below = outcomes[outcomes.indexOf(row) + 1]!;
      return typed(
        table,
        columns.map((column) => [[below, column], get(table, row, column)]),
      );
    },
  },
  {
    id: "totals never added up",
    tellable: true,
    goal: null,
    make: (table) =>
      typed(table, [
        ...outcomes.map((row): [Cell, number] => [[row, "total"], 0]),
        ...columns.map((column): [Cell, number] => [["total", column], 0]),
      ]),
  },
  {
    id: "二 forgotten",
    tellable: false,
    goal: null,
    make: (table) =>
      typed(
        table,
        columns.map((column) => [["carriedIn", column], 0]),
      ),
  },
];

function copiedFromAbove(table: Numbers, random: Random): Numbers | null {
  const fits = rows.slice(1).filter((row, i) => get(table, row, "total") !== get(table, rows[i]!, "total"));
  const usual = fits.filter((row) => get(table, rows[rows.indexOf(row) - 1]!, "total") > 0);
  if (usual.length === 0) return null;
  const row = pick(random, usual);
  return typed(table, [[[row, "total"], get(table, rows[rows.indexOf(row) - 1]!, "total")]]);
}
