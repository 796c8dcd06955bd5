import type { Examples } from "../book/example";
import { formTables } from "../tables/required-form";
import { aboutTable } from "../tables/places";
import type { Rule } from "../rule";

export const tableMissing: Rule = {
  id: "table/missing",
  severity: "error",
  title: { zh: "缺少统计表", en: "A table of the form is not there" },
  why: {
    zh: "报告格式第二、三、四部分各有一张统计表（国办公开办函〔2021〕30号）；没有数据也要列表，各格填 0。表格是图片时无法读取，也不便他人使用。",
    en: "Parts 二, 三 and 四 of the form are tables (国办公开办函〔2021〕30号), filled with 0 where there is nothing to report. A picture of a table cannot be read.",
  },
  limits: {
    zh: "表格内的行、列和数字；表格放在哪个标题下面。",
    en: "What stands in the tables, and under which heading they stand.",
  },
  messages: {
    missing: {
      zh: "没有找到{table}（{title}）。没有数据也要列表；图片里的表读不出，请换成真正的表格。",
      en: "{table} ({title}) was not found. It has to be there even when every number is 0; a picture of a table cannot be read.",
    },
  },
  correction: null,
  check: (report) =>
    formTables(report)
      .filter(({ table }) => !report.tables[table.id])
      .map(({ table }) => ({
        messageId: "missing",
        data: { table: table.name, title: table.title },
        ...aboutTable(report, table),
      })),
};

export const examples: Examples = {
  good: [{ shows: "All three tables.", report: {} }],
  bad: [
    {
      shows: "No table 四: one finding, not fifteen empty cells.",
      report: { dropTable: ["disputes"] },
      finds: [
        { on: "四、政府信息公开行政复议、行政诉讼情况", table: "disputes", row: null, cell: null, fix: null },
      ],
    },
  ],
};
