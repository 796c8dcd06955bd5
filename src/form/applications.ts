import type { CellKey, FormCell, FormColumn, FormRow, FormTable, Relation } from "./types";

/**
 * Table 三 (收到和处理政府信息公开申请情况), whose columns and frame are the same in both editions; only the
 * outcomes differ. Grid: three columns of labels, seven of numbers.
 */

export const applicantColumns: FormColumn[] = [
  { id: "natural", labels: ["自然人"] },
  { id: "business", labels: ["法人或其他组织", "商业企业"] },
  { id: "research", labels: ["法人或其他组织", "科研机构"] },
  { id: "welfare", labels: ["法人或其他组织", "社会公益组织"] },
  { id: "legal", labels: ["法人或其他组织", "法律服务机构"] },
  { id: "otherOrganisation", labels: ["法人或其他组织", "其他"] },
  { id: "total", labels: ["总计"] },
];

export const BALANCE_NOTE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

/** Wordings of table 三 that differ from the form's in punctuation or in 勾 for 钩 only. */
export const acceptedInApplications: Record<string, string[]> = {
  [BALANCE_NOTE]: [
    BALANCE_NOTE.slice(1, -1),
    BALANCE_NOTE.replace("勾稽", "钩稽"),
    BALANCE_NOTE.replace("）", "。）"),
    BALANCE_NOTE.replace("之和，等于", "之和等于"),
  ],
  "2.其他法律行政法规禁止公开": ["2.其他法律、行政法规禁止公开"],
  "3.危及“三安全一稳定”": ["3.危及“三安全、一稳定”", "3.危及三安全一稳定"],
};

/** An outcome of 三、本年度办理结果: one row, or a group of numbered rows. */
export interface ApplicationOutcome {
  id: string;
  label: string;
  items?: string[];
}

/** （一） to （五）, the same in both editions. */
export const sharedOutcomes: ApplicationOutcome[] = [
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
];

const OUTCOMES_LABEL = "三、本年度办理结果";
const NUMBERS_FROM = 3;

const label = (text: string, column: number, columnSpan: number, rowSpan = 1): FormCell => ({
  column,
  columnSpan,
  rowSpan,
  role: "label",
  text,
});

const heading = (text: string, column: number, columnSpan: number, rowSpan: number): FormCell => ({
  ...label(text, column, columnSpan, rowSpan),
  role: "heading",
});

const numbers = (row: string): FormCell[] =>
  applicantColumns.map((column, i) => ({
    column: NUMBERS_FROM + i,
    columnSpan: 1,
    rowSpan: 1,
    role: "number",
    text: "",
    key: `applications/${row}/${column.id}`,
    kind: "count",
  }));

const headRow = (cells: FormCell[]): FormRow => ({
  key: null,
  header: true,
  cells,
  labels: cells.map((cell) => cell.text),
});

const headRows = (): FormRow[] => [
  headRow([{ ...heading(BALANCE_NOTE, 0, 3, 3), role: "note" }, heading("申请人情况", NUMBERS_FROM, 7, 1)]),
  headRow([
    heading("自然人", NUMBERS_FROM, 1, 2),
    heading("法人或其他组织", NUMBERS_FROM + 1, 5, 1),
    heading("总计", NUMBERS_FROM + 6, 1, 2),
  ]),
  headRow(
    ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"].map((text, i) =>
      heading(text, NUMBERS_FROM + 1 + i, 1, 1),
    ),
  ),
];

/** The row ids of an outcome: its own, or one for each of its numbered items. */
const rowIds = (outcome: ApplicationOutcome): string[] =>
  outcome.items ? outcome.items.map((_, i) => `${outcome.id}.${i + 1}`) : [outcome.id];

function outcomeRows(outcomes: ApplicationOutcome[]): FormRow[] {
  const total = outcomes.reduce((sum, outcome) => sum + (outcome.items?.length ?? 1), 0);
  const rows = outcomes.flatMap((outcome) =>
    rowIds(outcome).map((id, i): FormRow => {
      const item = outcome.items?.[i];
      const own = item
        ? [...(i === 0 ? [label(outcome.label, 1, 1, outcome.items!.length)] : []), label(item, 2, 1)]
        : [label(outcome.label, 1, 2)];
      return {
        key: `applications/${id}`,
        header: false,
        cells: [...own, ...numbers(id)],
        labels: [OUTCOMES_LABEL, outcome.label, ...(item ? [item] : [])],
      };
    }),
  );
  rows[0]!.cells.unshift(label(OUTCOMES_LABEL, 0, 1, total));
  return rows;
}

const wholeRow = (id: string, text: string): FormRow => ({
  key: `applications/${id}`,
  header: false,
  cells: [label(text, 0, 3), ...numbers(id)],
  labels: [text],
});

/** Table 三 with the given outcomes; the last one is （七）总计. */
export function applicationsTable(outcomes: ApplicationOutcome[]): FormTable {
  return {
    id: "applications",
    section: 3,
    name: "表三",
    title: "收到和处理政府信息公开申请情况",
    widths: [754, 921, 3271, ...applicantColumns.map(() => 685)],
    columns: applicantColumns,
    rows: [
      ...headRows(),
      wholeRow("new", "一、本年新收政府信息公开申请数量"),
      wholeRow("carriedIn", "二、上年结转政府信息公开申请数量"),
      ...outcomeRows(outcomes),
      wholeRow("carriedOut", "四、结转下年度继续办理"),
    ],
  };
}

/** R1 (printed in the table itself), R2 (label 总计 of the last column) and R3 (label （七）总计). */
export function applicationsRelations(outcomes: ApplicationOutcome[]): Relation[] {
  const cell = (row: string, column: string): CellKey => `applications/${row}/${column}`;
  const parts = outcomes.filter((outcome) => outcome.id !== "total").flatMap(rowIds);
  const rows = ["new", "carriedIn", ...parts, "total", "carriedOut"];
  const kinds = applicantColumns.filter((column) => column.id !== "total");
  return [
    ...applicantColumns.map(({ id }): Relation => ({
      id: `relation/balance:applications/${id}`,
      rule: "relation/balance",
      table: "applications",
      left: [cell("new", id), cell("carriedIn", id)],
      right: [cell("total", id), cell("carriedOut", id)],
      result: cell("carriedOut", id),
      along: { column: id },
    })),
    ...rows.map((row): Relation => ({
      id: `relation/row-total:applications/${row}`,
      rule: "relation/row-total",
      table: "applications",
      left: kinds.map(({ id }) => cell(row, id)),
      right: [cell(row, "total")],
      result: cell(row, "total"),
      along: { row: `applications/${row}` },
    })),
    ...applicantColumns.map(({ id }): Relation => ({
      id: `relation/outcome-total:applications/${id}`,
      rule: "relation/outcome-total",
      table: "applications",
      left: parts.map((row) => cell(row, id)),
      right: [cell("total", id)],
      result: cell("total", id),
      along: { column: id },
    })),
  ];
}
