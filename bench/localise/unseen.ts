import { columns, entryColumns, get, outcomes, pick } from "../../test/check/support/tables";
import { cellsWhere, entryRows, one, typed, type Cell, type Slip } from "./slips";

/** Written after the weights of now had been committed: what they do on kinds that nobody has seen. */
export const unseenSlips: Slip[] = [
  {
    id: "two rows exchanged",
    tellable: true,
    goal: null,
    make: (table, random) => {
      const fits = outcomes
        .slice(0, -1)
        .filter((row, i) => get(table, row, "total") !== get(table, outcomes[i + 1]!, "total"));
      if (fits.length === 0) return null;
      const row = pick(random, fits);
      const below = outcomes[outcomes.indexOf(row) + 1]!;
      // The totals are where they belong: the entries alone stand in each other's row.
      return typed(
        table,
        entryColumns.flatMap((column): [Cell, number][] => [
          [[row, column], get(table, below, column)],
          [[below, column], get(table, row, column)],
        ]),
      );
    },
  },
  {
    id: "entry missing in both sums of its column",
    tellable: true,
    goal: null,
    make: (table, random) => {
      const cell = one(
        random,
        cellsWhere(table, outcomes, entryColumns, (n) => n > 0),
      );
      if (!cell) return null;
      const lacking = get(table, ...cell);
      return typed(table, [
        [["total", cell[1]], get(table, "total", cell[1]) - lacking],
        [["total", "total"], get(table, "total", "total") - lacking],
      ]);
    },
  },
  {
    id: "number repeated in the next column",
    tellable: true,
    goal: null,
    make: (table, random) => {
      const cells = cellsWhere(table, entryRows, entryColumns.slice(0, -1), (n) => n > 0);
      const nextOf = ([row, column]: Cell): Cell => [row, columns[columns.indexOf(column as never) + 1]!];
      const cell = one(
        random,
        cells.filter((place) => get(table, ...nextOf(place)) === 0),
      );
      return cell && typed(table, [[nextOf(cell), get(table, ...cell)]]);
    },
  },
  {
    id: "二 added to the total of 一",
    tellable: true,
    goal: null,
    make: (table) =>
      typed(table, [[["new", "total"], get(table, "new", "total") + get(table, "carriedIn", "total")]]),
  },
];
