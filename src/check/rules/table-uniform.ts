import type { Examples } from "../book/example";
import { numberCells, rowOfCell } from "../../form";
import type { CellKey, RowKey } from "../../form";
import type { Report } from "../../report/types";
import { rowName } from "../tables/names";
import { placeOfRow } from "../tables/places";
import { formOfTable } from "../tables/required-form";
import type { Rule, RuleContext } from "../rule";
import type { FindingDraft } from "../finding";

const TOTAL = "total";

/** The kinds of applicants of a row, without its total. */
const kindsOf = (cells: CellKey[]): CellKey[] => cells.filter((key) => !key.endsWith(`/${TOTAL}`));

function check(report: Report, { values }: RuleContext): FindingDraft[] {
  const form = formOfTable(report, "applications");
  const table = form.tables.applications;
  const rows = new Map<RowKey, CellKey[]>();
  for (const { key } of numberCells(table)) {
    const row = rowOfCell(key!);
    rows.set(row, [...(rows.get(row) ?? []), key!]);
  }
  return [...rows].flatMap(([row, cells]) => {
    const kinds = kindsOf(cells);
    const first = values.get(kinds[0]!);
    const isUniform = first !== undefined && first > 0 && kinds.every((key) => values.get(key) === first);
    if (!isUniform) return [];
    return [
      {
        messageId: "uniform",
        data: { table: table.name, row: rowName(form, row), value: first },
        table: table.id,
        row,
        section: table.section,
        cells: kinds,
        actual: String(first),
        place: placeOfRow(report, table.id, table.section, row),
      },
    ];
  });
}

export const tableUniform: Rule = {
  id: "table/uniform",
  severity: "hint",
  title: { zh: "一行里各类申请人的数都一样", en: "The same number for every kind of applicant" },
  why: {
    zh: "自然人和五类法人或其他组织的件数全都相同而且不是 0，现实中极少，多半是拖动填充或者粘贴时带过去的。",
    en: "One number above 0 for natural persons and all five kinds of organisations hardly ever happens; it was probably dragged or pasted over the row.",
  },
  limits: {
    zh: "全是 0 的行；表二和表四；总计对不对（见 relation/row-total）。",
    en: "Rows of zeros; tables two and four; whether the total is right (relation/row-total).",
  },
  messages: {
    uniform: {
      zh: "{table}“{row}”行|各类申请人填的都是 {value}，请看是不是拖动填充造成的。",
      en: "{table}, row {row}: |{value} for every kind of applicant. Was it filled by dragging?",
    },
  },
  correction: null,
  check,
};

const row = (name: string, each: string, total: string): Record<CellKey, string> => ({
  ...Object.fromEntries(
    ["natural", "business", "research", "welfare", "legal", "otherOrganisation"].map((column) => [
      `applications/${name}/${column}`,
      each,
    ]),
  ),
  [`applications/${name}/total`]: total,
});

export const examples: Examples = {
  good: [
    { shows: "Zeros, and numbers of all sizes.", report: {} },
    {
      shows: "All of them but one.",
      report: { set: { ...row("granted", "2", "11"), "applications/granted/legal": "1" } },
    },
  ],
  bad: [
    {
      shows: "Six times the same, rightly added up.",
      report: { set: row("granted", "2", "12") },
      finds: [{ row: "applications/granted", severity: "hint", actual: "2" }],
    },
    {
      shows: "The total as well.",
      report: { set: row("granted", "1", "1") },
      finds: [{ row: "applications/granted", severity: "hint", actual: "1" }],
    },
  ],
};
