import { applicationsRelations, applicationsTable, type Outcome } from "./applications";
import { disputesRelations, disputesTable } from "./disputes";
import { aspects, sections } from "./sections";
import type { Form, FormCell, FormRow, FormTable, NumberKind } from "./types";

/** 国办公开办函〔2021〕30号, in force for reports of 2021 and later. Every label word for word. */

const outcomes: Outcome[] = [
  { id: "granted", label: "（一）予以公开" },
  { id: "partial", label: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）" },
  {
    id: "refused",
    label: "（三）不予公开",
    items: [
      "1.属于国家秘密",
      "2.其他法律行政法规禁止公开",
      "3.危及“三安全一稳定”",
      "4.保护第三方合法权益",
      "5.属于三类内部事务信息",
      "6.属于四类过程性信息",
      "7.属于行政执法案卷",
      "8.属于行政查询事项",
    ],
  },
  {
    id: "unavailable",
    label: "（四）无法提供",
    items: ["1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确"],
  },
  {
    id: "declined",
    label: "（五）不予处理",
    items: [
      "1.信访举报投诉类申请",
      "2.重复申请",
      "3.要求提供公开出版物",
      "4.无正当理由大量反复申请",
      "5.要求行政机关确认或重新出具已获取信息",
    ],
  },
  {
    id: "other",
    label: "（六）其他处理",
    items: [
      "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
      "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      "3.其他",
    ],
  },
  { id: "total", label: "（七）总计" },
];

const GRID = 4;

function band(text: string): FormRow {
  return {
    key: null,
    header: false,
    cells: [{ column: 0, columnSpan: GRID, rowSpan: 1, role: "heading", text }],
    labels: [text],
  };
}

/** A row of heads: 信息内容 and one head for three columns, or three heads. */
function heads(...texts: string[]): FormRow {
  const span = texts.length === 1 ? GRID - 1 : 1;
  return {
    key: null,
    header: false,
    cells: ["信息内容", ...texts].map((text, i): FormCell => ({
      column: i === 0 ? 0 : 1 + (i - 1) * span,
      columnSpan: i === 0 ? 1 : span,
      rowSpan: 1,
      role: "heading",
      text,
    })),
    labels: ["信息内容", ...texts],
  };
}

function numbers(id: string, text: string, columns: string[], kind: NumberKind = "count"): FormRow {
  const span = columns.length === 1 ? GRID - 1 : 1;
  return {
    key: `disclosure/${id}`,
    header: false,
    cells: [
      { column: 0, columnSpan: 1, rowSpan: 1, role: "label", text },
      ...columns.map((column, i): FormCell => ({
        column: 1 + i * span,
        columnSpan: span,
        rowSpan: 1,
        role: "number",
        text: "",
        key: `disclosure/${id}/${column}`,
        kind,
      })),
    ],
    labels: [text],
  };
}

const stock = ["issued", "repealed", "inForce"];

const disclosureTable: FormTable = {
  id: "disclosure",
  section: 2,
  name: "表二",
  title: "主动公开政府信息情况",
  widths: [2435, 2435, 2435, 2435],
  columns: [
    { id: "issued", labels: ["本年制发件数"] },
    { id: "repealed", labels: ["本年废止件数"] },
    { id: "inForce", labels: ["现行有效件数"] },
    { id: "decisions", labels: ["本年处理决定数量"] },
    { id: "amount", labels: ["本年收费金额（单位：万元）"] },
  ],
  rows: [
    band("第二十条第（一）项"),
    heads("本年制发件数", "本年废止件数", "现行有效件数"),
    numbers("rules", "规章", stock),
    numbers("normative", "行政规范性文件", stock),
    band("第二十条第（五）项"),
    heads("本年处理决定数量"),
    numbers("permits", "行政许可", ["decisions"]),
    band("第二十条第（六）项"),
    heads("本年处理决定数量"),
    numbers("penalties", "行政处罚", ["decisions"]),
    numbers("enforcement", "行政强制", ["decisions"]),
    band("第二十条第（八）项"),
    heads("本年收费金额（单位：万元）"),
    numbers("fees", "行政事业性收费", ["amount"], "amount"),
  ],
};

export const edition2021: Form = {
  edition: "2021",
  notice: "国办公开办函〔2021〕30号",
  tables: {
    disclosure: disclosureTable,
    applications: applicationsTable(outcomes),
    disputes: disputesTable,
  },
  relations: [...applicationsRelations(outcomes), ...disputesRelations],
  sections,
  aspects,
  accepted: {},
  recognised: {
    行政规范性文件: ["规范性文件"],
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）": ["（二）部分公开"],
    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请": [
      "1.逾期不补正",
      "1.申请人逾期不补正",
    ],
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请": [
      "2.逾期未缴费",
      "2.申请人逾期未缴费",
    ],
    "1.本机关不掌握相关政府信息": ["1.信息不存在", "1.本机关不掌握"],
    本年制发件数: ["本年新制作数量", "本年制发数量"],
    现行有效件数: ["对外公开总数量", "现行有效数量"],
  },
};
