import type { Examples } from "../book/example";
import { foundTables } from "../tables/found-cells";
import { rowName } from "../tables/names";
import { aboutTable } from "../tables/places";
import type { Rule } from "../rule";

export const rowMissing: Rule = {
  id: "row/missing",
  severity: "error",
  title: { zh: "缺行", en: "A row of the form is not there" },
  why: {
    zh: "报告格式的各行不得删减（国办公开办函〔2021〕30号），没有的填 0；缺行时该列的合计无法核对。",
    en: "No row of the form may be left out (国办公开办函〔2021〕30号); without it the sums of its columns cannot be checked.",
  },
  limits: {
    zh: "行在而标签空缺的（见 label/missing）；行内各格。",
    en: "Rows that are there without their label (label/missing); the cells of the missing row.",
  },
  messages: {
    missing: {
      zh: "{table}缺少“{row}”行，请按报告格式补上，没有的填 0。",
      en: "{table} lacks the row “{row}”. Add it as in the form, with 0 where there is nothing.",
    },
  },
  correction: null,
  check: (report) =>
    foundTables(report).flatMap(({ form, table, found }) =>
      found.missingRows.map((row) => ({
        messageId: "missing",
        data: { table: table.name, row: rowName(form, row) || table.title },
        ...aboutTable(report, table),
        row,
      })),
    ),
};

export const examples: Examples = {
  good: [
    { shows: "Every row of the form.", report: {} },
    {
      shows: "A row whose label is empty is still there.",
      report: { label: { "2.重复申请": "" } },
    },
  ],
  bad: [
    {
      shows: "One row left out: one finding, not seven empty cells.",
      report: { dropRow: ["applications/declined.4"] },
      finds: [{ on: "applications", row: "applications/declined.4", cell: null, fix: null }],
    },
  ],
};
