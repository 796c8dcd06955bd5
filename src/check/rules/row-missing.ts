import type { Examples } from "../book/example";
import type { RowKey } from "../../form";
import type { Report } from "../../report/types";
import type { FindingDraft } from "../finding";
import { foundTables, type FoundTable } from "../tables/found-cells";
import { rowName } from "../tables/names";
import { aboutTable } from "../tables/places";
import type { Rule } from "../rule";

/** Missing rows that follow each other in the form: what was cut off or left out in one. */
function runsOf({ table, found }: FoundTable): RowKey[][] {
  const order = table.rows.flatMap(({ key }) => (key === null ? [] : [key]));
  const runs: RowKey[][] = [];
  for (const row of found.missingRows) {
    const run = runs.at(-1);
    if (run && order.indexOf(row) === order.indexOf(run.at(-1)!) + 1) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

function findingFor({ form, table }: FoundTable, rows: RowKey[], report: Report): FindingDraft {
  const name = (row: RowKey): string => rowName(form, row) || table.title;
  const [row] = rows as [RowKey];
  const data = { table: table.name, row: name(row) };
  return {
    ...(rows.length > 1
      ? { messageId: "several", data: { ...data, last: name(rows.at(-1)!), count: rows.length } }
      : { messageId: "missing", data }),
    ...aboutTable(report, table),
    row,
  };
}

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
      zh: "{table}|缺少“{row}”行，请按报告格式补上，没有的填 0。",
      en: "{table}: |the row “{row}” is missing. Add it as in the form, with 0 where there is nothing.",
    },
    several: {
      zh: "{table}|从“{row}”到“{last}”缺少 {count} 行，请按报告格式补上，没有的填 0。",
      en: "{table}: |{count} rows are missing, “{row}” to “{last}”. Add them as in the form, with 0 where there is nothing.",
    },
  },
  correction: null,
  check: (report) =>
    foundTables(report).flatMap((found) => runsOf(found).map((rows) => findingFor(found, rows, report))),
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
    {
      shows: "Rows that follow each other are one finding; a row apart is another.",
      report: {
        dropRow: [
          "applications/other.1",
          "applications/other.2",
          "applications/other.3",
          "applications/granted",
        ],
      },
      finds: [
        { on: "applications", row: "applications/granted" },
        { on: "applications", row: "applications/other.1" },
      ],
    },
  ],
};
