import { oneLine } from "../../language/normalise";
import type { SheetValue, Worksheet } from "../../ooxml/workbook";
import { percent } from "../words";

/**
 * Tables for Excel as text (RFC 4180): UTF-8 with a byte order mark, without which Excel takes Chinese for another encoding,
 * lines ending as Windows has them.
 */

const BYTE_ORDER_MARK = "\ufeff";

/** With these a program for tables begins to calculate (OWASP, CSV injection); in wide letters too. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * One cell: on one line, without a formula, quoted where it has to be. Reports come from anywhere, and what stands in them
 * is never calculated by who looks at the table.
 */
function csvCell(value: string | number | null | undefined): string {
  const text = oneLine(String(value ?? ""));
  const harmless = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",;\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows as one text; the first is the head. */
export const csvText = (rows: readonly (string | number | null | undefined)[][]): string =>
  `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("")}`;

const plain = (value: SheetValue): string | number | null =>
  value !== null && typeof value === "object" ? percent(value.share) : value;

/** A sheet of a workbook as CSV. */
export const sheetCsv = ({ head, rows }: Worksheet): string =>
  csvText([head, ...rows.map(({ values }) => values.map(plain))]);
