import type { Examples } from "../book/example";
import { tableIds } from "../../form";
import type { Report, ReportTable } from "../../report/types";
import { aboutTable } from "../tables/places";
import { formOfTable } from "../tables/required-form";
import type { Rule, RuleContext } from "../rule";
import type { FindingDraft } from "../finding";

/** Fewer numbers than this can be the same by chance, above all in a small body. */
const ENOUGH = 5;

const numbers = (table: ReportTable): Map<string, number> =>
  new Map(
    [...table.cells].flatMap(([key, { value }]) =>
      value.state === "number" ? [[key, value.value] as const] : [],
    ),
  );

function isUnchanged(current: ReportTable, last: ReportTable): boolean {
  const now = numbers(current);
  const before = numbers(last);
  const nonZero = [...now.values()].filter((value) => value !== 0).length;
  return (
    nonZero >= ENOUGH &&
    now.size === before.size &&
    [...now].every(([key, value]) => before.get(key) === value)
  );
}

function check(report: Report, { last }: RuleContext): FindingDraft[] {
  if (last === null) return [];
  return tableIds.flatMap((table) => {
    const current = report.tables[table];
    const before = last.tables[table];
    if (!current || !before || !isUnchanged(current, before)) return [];
    const form = formOfTable(report, table).tables[table];
    return [
      {
        messageId: "identical",
        data: { table: form.name },
        ...aboutTable(report, form),
      },
    ];
  });
}

export const carryIdentical: Rule = {
  id: "carry/identical",
  severity: "hint",
  title: { zh: "整张表与上年完全相同", en: "A table is the same as last year's" },
  why: {
    zh: "整张表的数字与上年一个不差，多半是沿用了上年的表忘记改数。",
    en: "A table with the very numbers of last year was probably taken over and never filled in.",
  },
  limits: {
    zh: "非零数字不足五个的表：小单位两年相同并不奇怪。",
    en: "Tables with fewer than five numbers other than zero: in a small body they can be the same.",
  },
  messages: {
    identical: {
      zh: "{table}的|数字与上年报告完全相同，请确认已经换成今年的数。",
      en: "{table}: |the numbers are exactly last year's; make sure they are this year's.",
    },
  },
  correction: null,
  check,
};

export const examples: Examples = {
  good: [
    {
      shows: "One number differs.",
      report: {},
      last: {
        set: {
          "disclosure/permits/decisions": "119",
          "applications/new/natural": "9",
          "disputes/review/upheld": "0",
        },
      },
    },
    { shows: "Without last year's report.", report: {} },
  ],
  bad: [
    {
      shows: "Tables 二 and 三 are last year's; table 四 has too few numbers to say.",
      report: {},
      last: {},
      finds: [{ table: "disclosure", severity: "hint" }, { table: "applications" }],
    },
  ],
};
