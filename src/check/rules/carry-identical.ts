import { tableIds, formOf } from "../../form";
import { text } from "../../messages";
import type { Report, ReportTable } from "../../report/types";
import { makeFinding } from "../finding";
import { placeOfTable } from "../tables/places";
import type { Rule, RuleContext } from "../rule";
import type { Finding } from "../types";

const id = "carry/identical";

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

function check(report: Report, { last, language }: RuleContext): Finding[] {
  if (last === null) return [];
  return tableIds.flatMap((table) => {
    const current = report.tables[table];
    const before = last.tables[table];
    if (!current || !before || !isUnchanged(current, before)) return [];
    const { name, section } = formOf("2021").tables[table];
    return [
      makeFinding({
        rule: id,
        severity: "hint",
        message: text("check/carry/identical", { table: name }, language),
        table,
        section,
        place: placeOfTable(report, table, section),
      }),
    ];
  });
}

export const carryIdentical: Rule = {
  id,
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
  messages: ["check/carry/identical"],
  correction: null,
  check,
  examples: {
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
  },
};
