import { text } from "../../messages";
import { isBlank } from "../../language/normalise";
import { foundTables } from "../tables/found-cells";
import { excerptOf } from "../excerpt";
import { makeFinding } from "../finding";
import type { Rule } from "../rule";

const id = "row/unexpected";

export const rowUnexpected: Rule = {
  id,
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
  messages: ["check/row/unexpected", "check/row/unexpected.blank"],
  correction: null,
  check: (report, { language }) =>
    foundTables(report).flatMap(({ table, found }) =>
      found.unexpectedRows.map((row) => {
        const words = row.texts.filter((words) => !isBlank(words)).join(" ");
        const excerpt = excerptOf(words);
        return makeFinding({
          rule: id,
          severity: "warning",
          message: words
            ? text("check/row/unexpected", { table: table.name, words: excerpt }, language)
            : text("check/row/unexpected.blank", { table: table.name }, language),
          table: table.id,
          section: table.section,
          excerpt: words ? excerpt : null,
          place: { kind: "row", table: row.table.index, tr: row.tr },
          subject: `${found.parts.indexOf(row.table)}/${row.tr}`,
        });
      }),
    ),
  examples: {
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
          { table: "applications", row: null, cell: null, severity: "warning" },
          { table: "disputes", row: null, cell: null },
        ],
      },
    ],
  },
};
