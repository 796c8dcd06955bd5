import { text } from "../../messages";
import { foundTables } from "../tables/found-cells";
import { makeFinding } from "../finding";
import { rowName } from "../tables/names";
import { placeOfTable } from "../tables/places";
import type { Rule } from "../rule";

const id = "row/missing";

export const rowMissing: Rule = {
  id,
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
  messages: ["check/row/missing"],
  correction: null,
  check: (report, { language }) =>
    foundTables(report).flatMap(({ form, table, found }) =>
      found.missingRows.map((row) =>
        makeFinding({
          rule: id,
          severity: "error",
          message: text(
            "check/row/missing",
            { table: table.name, row: rowName(form, row) || table.title },
            language,
          ),
          table: table.id,
          row,
          section: table.section,
          place: placeOfTable(report, table.id, table.section),
        }),
      ),
    ),
  examples: {
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
        finds: [{ row: "applications/declined.4", cell: null, fix: null }],
      },
    ],
  },
};
