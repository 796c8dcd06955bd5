import { text } from "../../messages";
import type { Report } from "../../report/types";
import { yearMentions } from "../../language/years";
import { makeFinding } from "../finding";
import { excerptAround, placeOfText, proseOf, sectionNumber } from "../prose/paragraphs";
import { reportingYear, yearEvidence } from "../prose/reporting-year";
import type { Rule, RuleContext } from "../rule";
import type { Finding } from "../types";

const id = "year/period";

/** 2024年1月1日 … 12月31日 within a sentence: the statistics period. */
const PERIOD =
  /((?:19|20)\d\d)\s*年\s*0?1\s*月\s*0?1\s*日[^。；]{0,8}?(?:至|到|—|－|-|~|～)\s*(?:((?:19|20)\d\d)\s*年|当年|本年|同年)?\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/u;
const SAYS_PERIOD = /统计(?:期限|时间|时段|周期|范围)|时间(?:范围|跨度|段)?为|数据(?:期限|时限)/u;

function check(report: Report, { language, last }: RuleContext): Finding[] {
  const year = reportingYear(yearEvidence(report, last));
  const prose = proseOf(report).filter(({ part }) => part === "preamble" || part === 1);
  for (const one of prose) {
    const { paragraph } = one;
    const match = PERIOD.exec(paragraph.text);
    if (!match) continue;
    const [whole, from, to, month, day] = match;
    const end = Number(to ?? from);
    const whole12 = Number(month) === 12 && Number(day) === 31;
    if ((year === null || (Number(from) === year && end === year)) && whole12 && end === Number(from))
      return [];
    const expected = `${year ?? from}年1月1日至${year ?? from}年12月31日`;
    const start = match.index;
    return [
      makeFinding({
        rule: id,
        severity: "error",
        message: text("check/year/period", { actual: whole, expected }, language),
        section: sectionNumber(one),
        expected,
        actual: whole,
        excerpt: excerptAround(paragraph.text, start, start + whole.length),
        fix: { title: text("check/fix/period", {}, language), text: expected, safe: false },
        place: placeOfText(paragraph, [start, start + whole.length]),
      }),
    ];
  }
  const told = prose.some(
    ({ paragraph }) =>
      SAYS_PERIOD.test(paragraph.text) &&
      yearMentions(paragraph.text).some(({ scope }) => scope === "period"),
  );
  if (told || report.sections.length === 0) return [];
  const place = report.preamble[0] ?? report.sections[0]!.heading;
  return [
    makeFinding({
      rule: id,
      severity: "warning",
      message: text("check/year/period.missing", { year: year ?? "×" }, language),
      place: placeOfText(place),
      subject: "missing",
    }),
  ];
}

export const yearPeriod: Rule = {
  id,
  severity: "error",
  otherSeverities: ["warning"],
  title: { zh: "统计期限不对或未写", en: "The statistics period is wrong or missing" },
  why: {
    zh: "年度报告统计的是上一年度 1 月 1 日至 12 月 31 日（条例第四十九条）。写错是错误，没有写是警告。",
    en: "The report covers 1 January to 31 December of the year (条例第四十九条). A wrong period is an error, a missing one a warning.",
  },
  limits: {
    zh: "引言和第一部分以外的日期；“1月1日至12月31日”的各种连接写法。",
    en: "Dates outside the preamble and part 一, and the ways of joining the two dates.",
  },
  messages: ["check/year/period", "check/year/period.missing", "check/fix/period"],
  correction: {
    zh: "改成统计年度的起止日期；由起草人确认。",
    en: "The ends of the reporting year; the drafter confirms.",
  },
  check,
  examples: {
    good: [
      { shows: "1 January to 31 December of the reporting year.", report: {} },
      {
        shows: "The second year left out.",
        report: { prose: { 至2024年12月31日: "起至12月31日止" } },
      },
    ],
    bad: [
      {
        shows: "Last year's period left standing.",
        report: { prose: { 为2024年1月1日至2024年12月31日: "为2023年1月1日至2023年12月31日" } },
        finds: [{ severity: "error", expected: "2024年1月1日至2024年12月31日", safe: false }],
      },
      {
        shows: "Not the whole year.",
        report: { prose: { 至2024年12月31日: "至2024年11月30日" } },
        finds: [{ severity: "error", actual: "2024年1月1日至2024年11月30日" }],
      },
      {
        shows: "No period.",
        report: { prose: { "，统计期限为2024年1月1日至2024年12月31日": "。" } },
        finds: [{ severity: "warning", fix: null }],
      },
    ],
  },
};
