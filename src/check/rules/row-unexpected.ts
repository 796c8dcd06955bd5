import type { Examples } from "../book/example";
import { isBlank } from "../../language/normalise";
import { foundTables } from "../tables/found-cells";
import { excerptOf } from "../excerpt";
import type { Rule } from "../rule";

export const rowUnexpected: Rule = {
  id: "row/unexpected",
  severity: "warning",
  title: { zh: "多出的行", en: "A row that the form does not have" },
  why: {
    zh: "报告格式的表不得自行增加行（国办公开办函〔2021〕30号）；多出的行里的数不在任何合计之内，空行影响汇总。",
    en: "Rows are not added to the form (国办公开办函〔2021〕30号): their numbers are in no sum, and empty ones shift what a machine reads.",
  },
  limits: {
    zh: "跨页重复的表头行。",
    en: "Rows of headings that repeat after a page break.",
  },
  messages: {
    unexpected: {
      zh: "{table}|多出一行“{words}”，报告格式没有这一行，请核对后删除。",
      en: "{table}: |there is a row “{words}” that the form does not have.",
    },
    blank: {
      zh: "{table}里|有一个空行，请删除。",
      en: "{table}: |there is an empty row. Delete it.",
    },
  },
  correction: null,
  check: (report) =>
    foundTables(report).flatMap(({ table, found }) =>
      found.unexpectedRows.map((row) => {
        const words = row.texts.filter((words) => !isBlank(words)).join(" ");
        const excerpt = excerptOf(words);
        return {
          messageId: words ? "unexpected" : "blank",
          data: { table: table.name, words: excerpt },
          table: table.id,
          section: table.section,
          excerpt: words ? excerpt : null,
          place: { kind: "row", table: row.table.index, tr: row.tr },
          subject: `${found.parts.indexOf(row.table)}/${row.tr}`,
        };
      }),
    ),
};

export const examples: Examples = {
  good: [{ shows: "The rows of the form and no other.", report: {} }],
  bad: [
    {
      shows: "A row that somebody added, and an empty one.",
      report: {
        addRow: [
          { table: "applications", texts: ["五、其中：网上申请", "3", "0", "0", "0", "0", "0", "3"] },
          { table: "disputes", texts: ["", ""] },
        ],
      },
      finds: [
        { on: "row 29 of applications", table: "applications", row: null, cell: null, severity: "warning" },
        { on: "row 5 of disputes", table: "disputes", row: null, cell: null },
      ],
    },
    {
      shows: "Two empty rows in one table are two.",
      report: {
        addRow: [
          { table: "disputes", texts: ["", ""] },
          { table: "disputes", texts: ["", ""] },
        ],
      },
      finds: [
        { on: "row 5 of disputes", table: "disputes" },
        { on: "row 6 of disputes", table: "disputes" },
      ],
    },
  ],
};
