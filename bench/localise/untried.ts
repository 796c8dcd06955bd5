import { columns, entryColumns, get, outcomes, pick, rows } from "../../test/check/support/tables";
import { slip, typed, type Cell, type Slip } from "./slips";

/** Written before the explanations were changed for the newest kinds, and nothing was changed for these. */

const companies = entryColumns.slice(1);

export const untriedSlips: Slip[] = [
  // The head 法人或其他组织 stands over five columns; its first is taken for their subtotal.
  slip("商业企业 with all of 法人或其他组织", (table) =>
    typed(
      table,
      rows.map((row): [Cell, number] => [
        [row, "business"],
        companies.reduce((sum, column) => sum + get(table, row, column), 0),
      ]),
    ),
  ),
  slip(
    "a row of outcomes forgotten, its total as well",
    (table, random) => {
      const filled = outcomes.filter((row) => get(table, row, "total") > 0);
      if (filled.length < 2) return null;
      const row = pick(random, filled);
      return typed(
        table,
        columns.map((column): [Cell, number] => [[row, column], 0]),
      );
    },
    ["alike-in-one-row", "outcomes-wanting"],
  ),
  // What was carried out last year is what is carried in now: the row of last year's table was not typed over.
  slip(
    "last year's 四 left standing",
    (table) =>
      typed(
        table,
        columns.map((column): [Cell, number] => [["carriedOut", column], get(table, "carriedIn", column)]),
      ),
    ["alike-in-one-row"],
  ),
];
