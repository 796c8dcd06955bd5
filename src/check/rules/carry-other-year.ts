import type { Examples } from "../book/example";
import type { Report } from "../../report/types";
import { isYearBefore } from "../last-year";
import { placeOfText } from "../prose/paragraphs";
import type { Rule, RuleContext } from "../rule";
import type { FindingDraft } from "../finding";

function check(report: Report, { given }: RuleContext): FindingDraft[] {
  const { year } = report;
  if (!given || given.year === null || year === null || isYearBefore(given, report)) return [];
  const [title] = report.title;
  return [
    {
      messageId: given.year === year ? "sameYear" : "otherYear",
      data: { last: given.year, year, before: year - 1 },
      expected: String(year - 1),
      actual: String(given.year),
      place: title ? placeOfText(title) : { kind: "document" },
    },
  ];
}

export const carryOtherYear: Rule = {
  id: "carry/other-year",
  severity: "warning",
  title: { zh: "上年报告不是上一年度的", en: "Last year's report is of another year" },
  why: {
    zh: "结转数、现行有效件数、重复的文字都只能与上一年度的报告比。用别的年度的报告，或者用本报告自己，比出来的都不对，所以没有比。",
    en: "Carried-in numbers, the stock in force and repeated text follow from the report of the year before. With another year's report, or this very one, every comparison would be wrong, so none is made.",
  },
  limits: {
    zh: "有一份看不出年度的：以起草人的选择为准，照常比对。",
    en: "Reports of which one tells no year: the drafter's choice counts and they are compared.",
  },
  messages: {
    otherYear: {
      zh: "选的上年报告是 {last} 年度的，本报告是 {year} 年度的，应当与 {before} 年度的报告比对。这次没有与上年比对，请换成 {before} 年度的报告。",
      en: "The report chosen as last year's is of {last}, this one of {year}: it has to be compared with that of {before}. Nothing was compared; choose the report of {before}.",
    },
    sameYear: {
      zh: "选的上年报告与本报告都是 {year} 年度的，这次没有与上年比对。选错了请换成 {before} 年度的报告；本报告应当是下一年度的，请先改标题和正文里的年份。",
      en: "The report chosen as last year's and this one are both of {year}, so nothing was compared. Choose the report of {before}; or, if this one should be of the next year, correct the years in it first.",
    },
  },
  correction: null,
  check,
};

const TITLE = "云溪县林业局2024年政府信息公开工作年度报告";

export const examples: Examples = {
  good: [
    { shows: "The report of the year before.", report: {}, last: {} },
    { shows: "Without last year's report.", report: {} },
    { shows: "Last year's report tells no year.", report: {}, last: { year: null } },
    {
      shows: "The title is stale, but the rest of the report is of the year after last year's.",
      report: { prose: { 云溪县林业局2024年: "云溪县林业局2023年" } },
      last: {},
    },
  ],
  bad: [
    {
      shows: "The report of two years ago.",
      report: {},
      last: { year: 2022 },
      finds: [{ severity: "warning", on: TITLE, expected: "2023", actual: "2022", fix: null }],
    },
    {
      shows: "A report of the same year, perhaps this very one.",
      report: {},
      last: { year: 2024 },
      finds: [{ on: TITLE, expected: "2023", actual: "2024" }],
    },
    {
      shows: "A later one.",
      report: { year: 2023 },
      last: { year: 2024 },
      finds: [{ on: "云溪县林业局2023年政府信息公开工作年度报告", expected: "2022", actual: "2024" }],
    },
  ],
};
