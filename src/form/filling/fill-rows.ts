import { columnOfCell, findColumn } from "../keys";
import type { CellKey, Form, FormColumn, FormRow, NumberKind, RowKey, TableId } from "../types";

/** A number as one fills it in. */
export interface FillCell {
  key: CellKey;
  kind: NumberKind;
  column: FormColumn;
}

/** A row as one fills it in: a row of the form, or a group of table 四, whose groups stand side by side in one. */
export interface FillRow {
  id: RowKey;
  /** From the outermost to its own, e.g. ["三、本年度办理结果", "（三）不予公开", "1.属于国家秘密"]. */
  labels: string[];
  cells: FillCell[];
}

/** The group of table 四 to which a column belongs: `disputes/review`. */
const groupOf = (key: CellKey): RowKey => key.slice(0, key.lastIndexOf("/"));

function rowOf(form: Form, { key, labels, cells }: FormRow): FillRow[] {
  const numbers = cells.flatMap((cell): FillCell[] =>
    cell.key ? [{ key: cell.key, kind: cell.kind!, column: findColumn(form, cell.key) }] : [],
  );
  if (labels.length > 0) return [{ id: key!, labels, cells: numbers }];
  const groups = [...new Set(numbers.map((cell) => groupOf(cell.key)))];
  return groups.map((id) => {
    const own = numbers.filter((cell) => groupOf(cell.key) === id);
    return { id, labels: own[0]!.column.labels.slice(0, -1), cells: own };
  });
}

/** The rows of a table as one fills them in, from top to bottom. */
export const fillRows = (form: Form, id: TableId): FillRow[] =>
  form.tables[id].rows.filter(({ key }) => key !== null).flatMap((row) => rowOf(form, row));

/** True for a cell that the other numbers of its row make: 总计. */
export const isTotalColumn = (key: CellKey): boolean => columnOfCell(key).split("/").at(-1) === "total";

/** A remark in brackets behind a label, e.g. （区分处理的，只计这一情形，不计其他情形）, is not part of its name. */
export const withoutRemark = (label: string): string =>
  label.replace(/^(（[一二三四五六七]）.+?)（.+）$/, "$1");

/** e.g. `（四）无法提供—1.本机关不掌握相关政府信息`; 三、本年度办理结果 goes without saying. */
export const fillRowName = ({ labels }: Pick<FillRow, "labels">): string =>
  (labels.length > 1 && labels[0]!.startsWith("三、") ? labels.slice(1) : labels)
    .map(withoutRemark)
    .join("—");
