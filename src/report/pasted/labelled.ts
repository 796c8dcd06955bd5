import type { FillCell, FillRow, Form } from "../../form";
import { commonLength } from "../../language/alignment";
import { isBlank, normalise, splitNumber } from "../../language/normalise";
import { likenessToLabel } from "../tables/labels";
import { isWordField } from "./fields";
import type { PastedRow } from "./text-rows";

/** Which row or column of the form the words of a pasted text name. */

/** Less alike, and it may be another row. */
const ALIKE = 0.6;
/** By so much the best must be better than the second. */
const MARGIN = 0.04;
const HEAD_ALIKE = 0.85;

/** Heads under which people know the column 总计. */
const TOTALS = /^(合计|总数|小计)$/;

interface Likely {
  index: number;
  likeness: number;
}

/** The one candidate that a text fits best, where it is clearly that one. */
function clearly(likenesses: number[], least: number): Likely | null {
  const [best, second] = likenesses
    .map((likeness, index): Likely => ({ index, likeness }))
    .sort((a, b) => b.likeness - a.likeness);
  if (!best || best.likeness < least) return null;
  return second && best.likeness - second.likeness < MARGIN ? null : best;
}

/** So many characters of a label tell it: 新收 alone may be anything. */
const SHORTEST = 4;
const SHORTENED = 0.75;

/** 本年新收申请数量: nothing but characters of the label, in their order. */
function isShortened(label: string, word: string): boolean {
  const [whole, short] = [label, word].map((text) => splitNumber(normalise(text.slice(0, 80))).core);
  return short!.length >= SHORTEST && commonLength(short!, whole!) === short!.length;
}

const mean = (a: number, b: number): number => (a + b) / 2;

/** How alike the labels in front of a pasted row are to those of a row of the form; its own label counts. */
function rowLikeness(form: Form, { labels }: FillRow, words: string[]): number {
  const label = labels.at(-1)!;
  const alike = (word: string): number =>
    Math.max(likenessToLabel(form, label, word), isShortened(label, word) ? SHORTENED : 0);
  const own = Math.max(...words.map(alike));
  const parents = labels.slice(0, -1);
  const parent = Math.max(
    0,
    ...parents.flatMap((label) => words.map((word) => likenessToLabel(form, label, word))),
  );
  // 其他 of （六）其他处理 is told from another 其他 by what stands in front of it.
  return parent > 0.9 ? Math.max(own, mean(own, parent)) : own;
}

/**
 * The rows of the form that pasted rows name, by index. A row that two pasted rows name as well is named by neither.
 * @param from the first column of numbers: labels stand before it
 */
export function namedFillRows(
  form: Form,
  rows: FillRow[],
  pasted: PastedRow[],
  from: number,
): Map<PastedRow, FillRow> {
  const likely = pasted.flatMap((row) => {
    const words = row.fields.slice(0, from).filter(isWordField);
    const found =
      words.length > 0
        ? clearly(
            rows.map((one) => rowLikeness(form, one, words)),
            ALIKE,
          )
        : null;
    return found ? [{ row, ...found }] : [];
  });
  const named = new Map<PastedRow, FillRow>();
  for (const one of likely) {
    const rivals = likely.filter(({ index, row }) => index === one.index && row !== one.row);
    if (rivals.every(({ likeness }) => likeness + MARGIN < one.likeness)) {
      named.set(one.row, rows[one.index]!);
    }
  }
  return named;
}

/** The number columns of a row of the form that the heads over a pasted text name, by the column of the text. */
export function namedColumns(
  form: Form,
  cells: FillCell[],
  heads: PastedRow[],
  from: number,
): Map<number, FillCell> {
  const named = new Map<number, FillCell>();
  for (const { fields } of heads) {
    fields.forEach((field, column) => {
      if (column < from || isBlank(field)) return;
      const head = TOTALS.test(field) ? "总计" : field;
      const labels = cells.map((cell) => cell.column.labels.at(-1)!);
      const found = clearly(
        labels.map((label) => likenessToLabel(form, label, head)),
        HEAD_ALIKE,
      );
      if (found) named.set(column, cells[found.index]!);
    });
  }
  const cellsNamed = [...named.values()];
  const isTwice = (cell: FillCell): boolean => cellsNamed.filter((one) => one === cell).length > 1;
  return new Map([...named].filter(([, cell]) => !isTwice(cell)));
}
