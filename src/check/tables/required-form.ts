import { editionOfYear, findForm, tableIds } from "../../form";
import type { Edition, Form, FormTable, Relation, TableId } from "../../form";
import type { Report } from "../../report/types";

/**
 * The edition that this report has to follow: its year decides; without a year what the report shows itself;
 * without both the one in force.
 */
export const requiredEdition = (report: Report): Edition =>
  report.year !== null ? editionOfYear(report.year) : (report.edition ?? "2021");

/** The form that a table of this report follows: its own edition where the table was found. */
export const formOfTable = (report: Report, id: TableId): Form | null =>
  findForm(report.tables[id]?.edition ?? requiredEdition(report));

/** The tables of the form that this report has or has to have, with their form, in the order of the form. */
export function formTables(report: Report): { form: Form; table: FormTable }[] {
  return tableIds.flatMap((id) => {
    const form = formOfTable(report, id);
    return form ? [{ form, table: form.tables[id] }] : [];
  });
}

/** The relations that hold in this report, table by table: a missing table's relations are among them. */
export const relationsOf = (report: Report): Relation[] =>
  formTables(report).flatMap(({ form, table }) => form.relations.filter((one) => one.table === table.id));
