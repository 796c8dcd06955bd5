import { columnName, rowName } from "../check/tables/names";
import { rowOfCell, tableOfKey, type CellKey, type Form } from "../form";
import { text, type Language, type MessageData } from "../messages/text";

/** The words of this room. Names of the form stay Chinese in every language. */

/** A text of this room by its id. */
export type Say = (id: string, data?: MessageData) => string;

/** The texts in a language. */
export const saying =
  (language: Language): Say =>
  (id, data = {}) =>
    text(id, data, language);

const BETWEEN = " › ";

/** A cell in the form's own words, from the whole to the part: 表三 › 一、本年新收政府信息公开申请数量 › 自然人. */
export const cellPath = (form: Form, cell: CellKey): string =>
  [form.tables[tableOfKey(cell)].name, rowName(form, rowOfCell(cell)), columnName(form, cell)]
    .filter((name) => name !== "")
    .join(BETWEEN);

/** Names of a place joined as people read them. */
export const pathOf = (names: readonly string[]): string => names.join(BETWEEN);

/** The name of a file without its folders. */
export const nameOfFile = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;

/** What a unit is called: its name, else that of its file. */
export const unitName = ({ unit, file }: { unit: string | null; file: string }): string =>
  unit ?? nameOfFile(file);

/** What the unit of a file is called, among some reports; the name of the file where it is not among them. */
export function namesByFile(
  units: readonly { unit: string | null; file: string }[],
): (file: string) => string {
  const byFile = new Map(units.map((unit) => [unit.file, unit]));
  return (file) => unitName(byFile.get(file) ?? { unit: null, file });
}

/** A share as people read it: 0.384 is 38%. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;
