import { formOfTable } from "../../check/tables/required-form";
import type { FormCell, FormTable, TableId } from "../../form";
import { escapeXml } from "../../ooxml/xml";
import type { Report } from "../../report";
import { handedCellsOf } from "../cells";
import { copyTable, type CellInTheWay, type CopyText } from "./numbers-text";

/**
 * Tables of the form as HTML for a web page: the official merges and words, the report's numbers, and nothing else: no
 * attributes but `rowspan`, `colspan` and `scope`, so that a site's own styles apply.
 */

const span = (name: string, size: number): string => (size > 1 ? ` ${name}="${size}"` : "");

/** Which cells a head belongs to (HTML standard 4.9.10, `scope`). */
function scopeOf({ role, rowSpan, columnSpan }: FormCell): string {
  if (role === "label") return ` scope="${rowSpan > 1 ? "rowgroup" : "row"}"`;
  return ` scope="${columnSpan > 1 ? "colgroup" : "col"}"`;
}

function cellHtml(cell: FormCell, numbers: ReadonlyMap<string, string>): string {
  const spans = span("rowspan", cell.rowSpan) + span("colspan", cell.columnSpan);
  if (cell.role === "number") return `<td${spans}>${numbers.get(cell.key!)!}</td>`;
  const text = escapeXml(cell.text);
  return cell.role === "note" ? `<td${spans}>${text}</td>` : `<th${spans}${scopeOf(cell)}>${text}</th>`;
}

function tableHtml(table: FormTable, numbers: ReadonlyMap<string, string>): string {
  const row = (cells: FormCell[]): string =>
    `<tr>${cells.map((cell) => cellHtml(cell, numbers)).join("")}</tr>`;
  return `<table>\n${table.rows.map(({ cells }) => row(cells)).join("\n")}\n</table>\n`;
}

/** Tables of a report as HTML, or every cell that is in the way. */
export function copyHtml(report: Report, ids: readonly TableId[]): CopyText {
  const blocking = ids.flatMap((id): CellInTheWay[] => {
    const numbers = copyTable(report, id);
    return numbers.ok ? [] : numbers.cells;
  });
  if (blocking.length > 0) return { ok: false, cells: blocking };
  const tables = ids.map((id) => {
    const numbers = new Map(handedCellsOf(report, id).map(({ key, text }) => [key, text]));
    return tableHtml(formOfTable(report, id).tables[id], numbers);
  });
  return { ok: true, text: tables.join("") };
}
