import type { Form, FormTable } from "../../form/types";
import { type FoundRow, isEmptyRow, isNumber } from "./grid";
import { likenessToLabel } from "./labels";
import { isBlank } from "../../language/normalise";

/** Rows of one table of the document: those of headings that repeat on each page, and the others. */
export interface SplitRows {
  heads: FoundRow[];
  body: FoundRow[];
}

function isHeadRow(form: Form, labels: string[], row: FoundRow): boolean {
  if (row.own.some(isNumber)) return false;
  const texts = row.own.map((cell) => cell.text).filter((text) => !isBlank(text) && text.length < 200);
  const hits = new Set(
    labels.filter((label) => texts.some((text) => likenessToLabel(form, label, text) >= 0.8)),
  );
  return hits.size >= 2 || [...hits].some((label) => label.length >= 5);
}

/**
 * Separates the heading rows of tables 三 and 四 from the rows of numbers. Rows between and right before heading rows
 * at the top belong to them (heads over several rows, one of them with other words); repeated heads after a page
 * break are recognised wherever they stand.
 */
export function splitHeads(form: Form, table: FormTable, rows: FoundRow[]): SplitRows {
  const labels = [
    ...new Set(table.rows.flatMap((row) => (row.header ? row.cells.map((cell) => cell.text) : []))),
  ];
  if (labels.length === 0) return { heads: [], body: rows };
  const isHead = rows.map((row) => isHeadRow(form, labels, row));
  const rowLabels = [...new Set(table.rows.flatMap((row) => (row.header ? [] : row.labels)))];
  const firstOfBody = rows.findIndex(
    (row, i) =>
      row.own.filter(isNumber).length >= 2 ||
      (!isHead[i] &&
        row.own.some(({ text }) => rowLabels.some((label) => likenessToLabel(form, label, text) >= 0.8))),
  );
  const leading = firstOfBody < 0 ? rows.length : firstOfBody;
  const last = leading === 0 ? -1 : isHead.lastIndexOf(true, leading - 1);
  const heads: FoundRow[] = [];
  const body: FoundRow[] = [];
  rows.forEach((row, i) => {
    // A row that consists of merges from above has nothing of its own to align.
    const belongs = isHead[i] || i < last || row.own.length === 0;
    (belongs && !(isEmptyRow(row) && row.own.length > 0 && row.covering.length === row.own.length)
      ? heads
      : body
    ).push(row);
  });
  return { heads, body };
}
