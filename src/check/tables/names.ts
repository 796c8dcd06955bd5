import { findColumn, findRow, withoutRemark } from "../../form";
import type { CellKey, Form, RowKey } from "../../form";

/**
 * How messages name a place: in the form's own words, as short as they stay unmistakable.
 */

/** e.g. `（四）无法提供—1.本机关不掌握相关政府信息`; 三、本年度办理结果 goes without saying. */
export function rowName(form: Form, key: RowKey): string {
  const { labels } = findRow(form, key);
  return (labels.length > 1 ? labels.slice(1) : labels).map(withoutRemark).join("—");
}

/** e.g. `自然人`, `法人或其他组织—商业企业`, `行政诉讼—复议后起诉—总计`. */
export const columnName = (form: Form, key: CellKey): string => findColumn(form, key).labels.join("—");

/** e.g. `“一、本年新收政府信息公开申请数量”行“总计”列`; table 四 has one row, whose name is empty. */
export function cellName(form: Form, row: RowKey, cell: CellKey): string {
  const name = findRow(form, row).labels.length > 0 ? `“${rowName(form, row)}”行` : "";
  return `${name}“${columnName(form, cell)}”列`;
}
