import { entryColumns, get, outcomes, pick, type Numbers } from "../../test/check/support/tables";
import { cellsWhere, one, typed, type Cell, type Slip } from "./slips";

/** Slips after which every sum holds: no method that looks at the numbers alone can see them. */

const changed = (table: Numbers, changes: [Cell, number][]): Numbers | null =>
  typed(
    table,
    changes.map(([cell, by]): [Cell, number] => [cell, get(table, ...cell) + by]),
  );

const entry = (table: Numbers, random: () => number): Cell | null =>
  one(
    random,
    cellsWhere(table, outcomes, entryColumns, (n) => n > 0),
  );

const slip = (id: string, make: Slip["make"]): Slip => ({ id, tellable: false, goal: null, make });

export const unseeableSlips: Slip[] = [
  slip("an entry wrong together with all its sums", (table, random) => {
    const [row, column] = entry(table, random) ?? [];
    if (!row || !column) return null;
    const columns = [column, "total"];
    return changed(
      table,
      ["new", row, "total"].flatMap((line) => columns.map((one): [Cell, number] => [[line, one], 1])),
    );
  }),
  slip("an application under another outcome, totals and all", (table, random) => {
    const [row, column] = entry(table, random) ?? [];
    const other = pick(random, outcomes);
    if (!row || !column || other === row) return null;
    return changed(
      table,
      [column, "total"].flatMap((one): [Cell, number][] => [
        [[row, one], -1],
        [[other, one], 1],
      ]),
    );
  }),
  slip("an application under another kind in all its rows", (table, random) => {
    const fits = cellsWhere(table, outcomes, entryColumns, (n) => n > 0).filter(
      ([, column]) => get(table, "new", column) > 0,
    );
    const [row, column] = one(random, fits) ?? [];
    const other = pick(random, entryColumns);
    if (!row || !column || other === column) return null;
    return changed(
      table,
      ["new", row, "total"].flatMap((line): [Cell, number][] => [
        [[line, column], -1],
        [[line, other], 1],
      ]),
    );
  }),
];
