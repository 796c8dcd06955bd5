import type { FormCell, FormColumn, FormTable, Relation } from "./types";

/** Table 四 (政府信息公开行政复议、行政诉讼情况): one row of fifteen numbers in three groups, the same in both editions. */

const outcomes = [
  { id: "upheld", label: "结果维持" },
  { id: "corrected", label: "结果纠正" },
  { id: "other", label: "其他结果" },
  { id: "pending", label: "尚未审结" },
  { id: "total", label: "总计" },
];

const groups = [
  { id: "review", labels: ["行政复议"] },
  { id: "direct", labels: ["行政诉讼", "未经复议直接起诉"] },
  { id: "afterReview", labels: ["行政诉讼", "复议后起诉"] },
];

const heading = (text: string, column: number, columnSpan: number, rowSpan: number): FormCell => ({
  column,
  columnSpan,
  rowSpan,
  role: "heading",
  text,
});

const columns: FormColumn[] = groups.flatMap((group) =>
  outcomes.map((outcome) => ({ id: `${group.id}/${outcome.id}`, labels: [...group.labels, outcome.label] })),
);

export const disputesTable: FormTable = {
  id: "disputes",
  section: 4,
  name: "表四",
  title: "政府信息公开行政复议、行政诉讼情况",
  widths: columns.map(() => 650),
  columns,
  rows: [
    {
      key: null,
      header: true,
      cells: [heading("行政复议", 0, 5, 1), heading("行政诉讼", 5, 10, 1)],
      labels: ["行政复议", "行政诉讼"],
    },
    {
      key: null,
      header: true,
      cells: [
        ...outcomes.map((outcome, i) => heading(outcome.label, i, 1, 2)),
        heading("未经复议直接起诉", 5, 5, 1),
        heading("复议后起诉", 10, 5, 1),
      ],
      labels: [...outcomes.map((outcome) => outcome.label), "未经复议直接起诉", "复议后起诉"],
    },
    {
      key: null,
      header: true,
      cells: [...outcomes, ...outcomes].map((outcome, i) => heading(outcome.label, 5 + i, 1, 1)),
      labels: [...outcomes, ...outcomes].map((outcome) => outcome.label),
    },
    {
      // One row of numbers for three groups: `disputes` is the row, the group belongs to the column.
      key: "disputes",
      header: false,
      cells: columns.map((column, i) => ({
        column: i,
        columnSpan: 1,
        rowSpan: 1,
        role: "number",
        text: "",
        key: `disputes/${column.id}`,
        kind: "count",
      })),
      labels: [],
    },
  ],
};

/** R4: in each group the four outcomes make the total. */
export const disputesRelations: Relation[] = groups.map((group) => ({
  id: `relation/dispute-total:disputes/${group.id}`,
  rule: "relation/dispute-total",
  table: "disputes",
  left: outcomes.filter(({ id }) => id !== "total").map(({ id }) => `disputes/${group.id}/${id}`),
  right: [`disputes/${group.id}/total`],
  result: `disputes/${group.id}/total`,
  along: { row: "disputes", column: group.id },
}));
