import { formOfTable } from "../check/tables/required-form";
import { cellName } from "../check/tables/names";
import { numberCells, rowOfCell, tableOfKey } from "../form";
import type { CellKey, NumberKind, TableId } from "../form";
import type { Report } from "../report";
import { isOfKind } from "../report/tables/number";

/** The cells of a report as they are handed over: all of the form's, in its order, and how each stands. */

/**
 * `number`: a number that the form takes; `blank`: nothing stands there; `text`: something that is none; `missing`: the
 * report has no such cell, or it could not be read.
 */
export type HandedState = "number" | "blank" | "text" | "missing";

export interface HandedCell {
  key: CellKey;
  kind: NumberKind;
  state: HandedState;
  /** The number in plain digits ("1234", "3.50"); what stands there where it is none; "" for blank and missing. */
  text: string;
}

function handedCell(report: Report, key: CellKey, kind: NumberKind): HandedCell {
  const found = report.tables[tableOfKey(key)]?.cells.get(key);
  if (!found) return { key, kind, state: "missing", text: "" };
  const { value, text } = found;
  if (value.state === "empty") return { key, kind, state: "blank", text: "" };
  if (value.state === "number" && isOfKind(value.value, kind))
    return { key, kind, state: "number", text: value.clean };
  return { key, kind, state: "text", text: text.trim() };
}

/** The cells of one table, row by row. */
export const handedCellsOf = (report: Report, id: TableId): HandedCell[] =>
  numberCells(formOfTable(report, id).tables[id]).map(({ key, kind }) => handedCell(report, key!, kind!));

/** A cell in the form's own words, e.g. 表三“一、本年新收政府信息公开申请数量”行“总计”列. */
export function nameOfCell(report: Report, key: CellKey): string {
  const id = tableOfKey(key);
  const form = formOfTable(report, id);
  return `${form.tables[id].name}${cellName(form, rowOfCell(key), key)}`;
}
