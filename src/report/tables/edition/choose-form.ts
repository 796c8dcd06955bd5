import type { Form, TableId } from "../../../form/types";
import { forms } from "../../../form";

/** What speaks for an edition besides the rows of a table. */
export interface FormContext {
  /** The edition that the report follows otherwise: that of its year, without a year that of its other tables. */
  usual: Form;
  /** The reporting year, when it is known. */
  year: number | null;
}

/** Decides ties, and nothing else. */
const USUAL = 0.01;
/** An edition that was not yet in force needs two rows that only it has: one is a row that somebody put in. */
const NOT_YET = -3;

const isSameTable = (id: TableId, a: Form, b: Form): boolean =>
  a.tables[id] === b.tables[id] || JSON.stringify(a.tables[id].rows) === JSON.stringify(b.tables[id].rows);

/**
 * The edition that fits a table best, of the usual one and those of which the table shows something (`shows`); on a tie that of the report's year, then the newest. A table that is the same in
 * several editions follows the usual one, so that it is never called outdated.
 */
export function chooseForm(
  id: TableId,
  { usual, year }: FormContext,
  fit: (form: Form) => number,
  shows: (form: Form, other: Form) => boolean,
): Form {
  const weigh = (form: Form): number =>
    fit(form) + (form === usual ? USUAL : 0) + (year !== null && form.since > year ? NOT_YET : 0);
  const [first] = forms()
    .filter((form) => form === usual || shows(form, usual))
    .map((form) => ({ form, weight: weigh(form) }))
    .sort((a, b) => b.weight - a.weight);
  return isSameTable(id, first!.form, usual) ? usual : first!.form;
}
