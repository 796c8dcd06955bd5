import { isBlank } from "../../language/normalise";
import { isWordField } from "./fields";

/** Pasted rows as recognition looks at them: which fields are words, and in which columns numbers stand. */

export interface PastedRow {
  /** Counted from 0 in the text. */
  at: number;
  fields: string[];
}

/** A number, or what stands where one is wanted: "/", "无", "3件". */
const isNumberField = (field: string): boolean => !isBlank(field) && !isWordField(field);

export const hasNumber = ({ fields }: PastedRow): boolean => fields.some(isNumberField);
export const isBlankRow = ({ fields }: PastedRow): boolean => fields.every(isBlank);

/** The columns of a text that hold the numbers, from and to (exclusive): between the labels and the remarks. */
export function numberColumns(rows: PastedRow[]): { from: number; to: number } {
  const width = Math.max(0, ...rows.map(({ fields }) => fields.length));
  const leads = Array.from({ length: width }, (_, column) => {
    const fields = rows.map((row) => row.fields[column] ?? "");
    return fields.filter(isNumberField).length - fields.filter(isWordField).length;
  });
  const last = leads.map((lead) => lead > 0).lastIndexOf(true);
  const labels = leads.map((lead, column) => lead < 0 && column < last).lastIndexOf(true);
  return { from: labels + 1, to: last + 1 };
}
