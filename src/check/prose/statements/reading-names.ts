import { columnOfCell, findRow, rowOfCell, tableOfKey, withoutRemark, type CellKey } from "../../../form";
import type { Report } from "../../../report/types";
import { cellName, columnName, rowName } from "../../tables/names";
import { formOfTable } from "../../tables/required-form";
import { groupRows, type Reading } from "./readings";

/** How a message names the cells of a reading: in the form's own words, whole groups by the name of the group. */

function nameOf(report: Report, cell: CellKey): string {
  const form = formOfTable(report, tableOfKey(cell));
  const row = rowOfCell(cell);
  if (tableOfKey(cell) === "disputes") return `“${columnName(form, cell)}”`;
  return columnOfCell(cell) === "total" ? `“${rowName(form, row)}”` : cellName(form, row, cell);
}

function nameOfGroup(report: Report, cells: readonly CellKey[]): string | null {
  const groups = cells.map((cell) => /^applications\/(\w+)\.\d/.exec(cell)?.[1] ?? null);
  const [first] = groups;
  if (!first || cells.length < 2 || groups.some((group) => group !== first)) return null;
  const { labels } = findRow(formOfTable(report, "applications"), rowOfCell(cells[0]!));
  const label = labels.at(-2);
  return label === undefined ? null : `“${withoutRemark(label)}”`;
}

/** Of the rest of all results: whole groups by their names, single rows by theirs. */
function namesOf(report: Report, cells: readonly CellKey[]): string[] {
  const whole = Object.values(groupRows).filter((rows) => rows.every((row) => cells.includes(row)));
  const inWhole = new Set<CellKey>(whole.flat());
  return cells.flatMap((cell) => {
    const rows = inWhole.has(cell) ? whole.find(([first]) => first === cell) : undefined;
    return inWhole.has(cell) ? (rows ? nameOfGroup(report, rows)! : []) : nameOf(report, cell);
  });
}

/** e.g. 表三“一、本年新收政府信息公开申请数量”＋“二、上年结转政府信息公开申请数量” */
export function readingName(report: Report, { plus }: Reading): string {
  const [first] = plus as [CellKey];
  const table = formOfTable(report, tableOfKey(first)).tables[tableOfKey(first)].name;
  return table + (nameOfGroup(report, plus) ?? namesOf(report, plus).join("＋"));
}
