import {
  columns,
  entryColumns,
  get,
  outcomes,
  pick,
  rows,
  type Numbers,
} from "../../test/check/support/tables";
import { slip, typed, type Cell, type Slip } from "./slips";

/** Written before the explanations were changed for the newest kinds, or after that; nothing was changed for these. */

const companies = entryColumns.slice(1);

const filledRows = (table: Numbers): string[] => outcomes.filter((row) => get(table, row, "total") > 0);

/** A row in which nothing was typed. */
const rowOf = (row: string): [Cell, number][] => columns.map((column) => [[row, column], 0]);

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
  slip(
    "two rows of outcomes forgotten, their totals as well",
    (table, random) => {
      const [one, other] = [pick(random, filledRows(table)), pick(random, filledRows(table))];
      return one === other ? null : typed(table, [...rowOf(one), ...rowOf(other)]);
    },
    ["alike-in-one-row", "outcomes-wanting"],
  ),
  slip(
    "a row of outcomes typed once more, anywhere",
    (table, random) => {
      const [from, to] = [pick(random, filledRows(table)), pick(random, outcomes)];
      if (get(table, to, "total") > 0) return null;
      return typed(
        table,
        columns.map((column): [Cell, number] => [[to, column], get(table, from, column)]),
      );
    },
    ["alike-in-one-row", "outcomes-too-many"],
  ),
];
