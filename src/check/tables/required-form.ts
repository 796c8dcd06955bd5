import { formOf, tableIds } from "../../form";
import type { Form, FormTable, Relation, TableId } from "../../form";
import { requiredForm } from "../../report/required-form";
import type { Report } from "../../report/types";

/** The form that a table of this report follows: its own edition where the table was found. */
export function formOfTable(report: Report, id: TableId): Form {
  const found = report.tables[id];
  return found ? formOf(found.edition) : requiredForm(report);
}

/** The tables of the form that this report has or has to have, with their form, in the order of the form. */
export const formTables = (report: Report): { form: Form; table: FormTable }[] =>
  tableIds.map((id) => {
    const form = formOfTable(report, id);
    return { form, table: form.tables[id] };
  });

/** The relations that hold in this report, table by table: a missing table's relations are among them. */
export const relationsOf = (report: Report): Relation[] =>
  formTables(report).flatMap(({ form, table }) => form.relations.filter((one) => one.table === table.id));
