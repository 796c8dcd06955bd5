import { localise } from "../../../src/check/slips/localise";
import { modelOf, type TableModel } from "../../../src/check/slips/model";
import { cellKeys, type CellKey } from "../../../src/form";
import { correctNumbers } from "./random";
import { form } from "./reports";

/** Tables 三 by their entries, and what is said of them when some are typed otherwise. */

const at = (cell: string): CellKey => `applications/${cell}`;
const relations = form.relations.filter(({ table }) => table === "applications");
const order = cellKeys(form).filter((key) => key.startsWith("applications/"));

/** Numbers by cell, without the name of the table. */
export type Entries = Record<string, number>;

/** The same by the keys of the form. */
export const cells = (numbers: Entries): Record<CellKey, number> =>
  Object.fromEntries(Object.entries(numbers).map(([cell, value]) => [at(cell), value]));

/** A correct table of these entries: every total follows, and all applications came in this year. */
export function tableOf(entries: Entries): Map<CellKey, number> {
  const numbers = new Map(correctNumbers(() => 0));
  for (const [cell, value] of Object.entries(entries)) {
    const [row, column] = cell.split("/") as [string, string];
    for (const one of [row, "total", "new"]) {
      for (const key of [at(`${one}/${column}`), at(`${one}/total`)])
        numbers.set(key, numbers.get(key)! + value);
    }
  }
  return numbers;
}

/** The model of such a table with some numbers typed otherwise. */
export const modelWith = (truth: Entries, typed: Entries): TableModel =>
  modelOf(
    relations,
    new Map([...tableOf(truth), ...Object.entries(cells(typed))] as [CellKey, number][]),
    order,
  );

/** What is claimed of it, cell by cell, and the kinds of what is open. */
export function said(truth: Entries, typed: Entries) {
  const { claims, open } = localise(modelWith(truth, typed));
  return {
    claimed: claims.map(({ changes }) => Object.fromEntries(changes)),
    kinds: open.map(({ alternatives }) =>
      alternatives.map(({ steps }) => steps.map(({ kind }) => kind).join()),
    ),
  };
}
