import type { Examples } from "../book/example";
import type { Report } from "../../report/types";
import { statesPeriod, statisticsPeriod } from "../../language/statistics-period";
import { aboutWords, placeOfText, proseOf } from "../prose/paragraphs";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

function check(report: Report): FindingDraft[] {
  const { year } = report;
  const prose = proseOf(report).filter(({ part }) => part === "preamble" || part === 1);
  for (const one of prose) {
    const period = statisticsPeriod(one.paragraph.text);
    if (!period) continue;
    const { fromYear, toYear, endsWithYear } = period;
    if ((year === null || fromYear === year) && toYear === fromYear && endsWithYear) return [];
    const expected = `${year ?? fromYear}年1月1日至${year ?? fromYear}年12月31日`;
    return [
      {
        messageId: "differs",
        data: { actual: period.text, expected },
        ...aboutWords(one, period.start, period.end),
        expected,
        fix: { title: { messageId: "correct" }, text: expected },
      },
    ];
  }
  const told = prose.some(({ paragraph }) => statesPeriod(paragraph.text));
  if (told || report.sections.length === 0) return [];
  const place = report.preamble[0] ?? report.sections[0]!.heading;
  return [
    {
      severity: "warning",
      messageId: "missing",
      data: { year: year ?? "×" },
      place: placeOfText(place),
      subject: "missing",
    },
  ];
}

export const yearPeriod: Rule = {
  id: "year/period",
  severity: "error",
  otherSeverities: ["warning"],
  title: { zh: "统计期限不对或未写", en: "The statistics period is wrong or missing" },
  why: {
    zh: "年度报告统计的是上一年度 1 月 1 日至 12 月 31 日（条例第四十九条）。写错是错误，没有写是疑点。",
    en: "The report covers 1 January to 31 December of the year (条例第四十九条). A wrong period is an error, a missing one a warning.",
  },
  limits: {
    zh: "引言和第一部分以外的日期；“1月1日至12月31日”的各种连接写法。",
    en: "Dates outside the preamble and part 一, and the ways of joining the two dates.",
  },
  messages: {
    differs: {
      zh: "统计期限写成了“{actual}”，应为“{expected}”。",
      en: "The statistics period is “{actual}”; it should be “{expected}”.",
    },
    missing: {
      zh: "没有写统计期限，应写明自 {year} 年 1 月 1 日至 12 月 31 日。",
      en: "The statistics period is not stated: 1 January to 31 December {year}.",
    },
    correct: {
      zh: "改成统计年度的起止日期",
      en: "Use the ends of the reporting year",
    },
  },
  correction: {
    zh: "改成统计年度的起止日期；由起草人确认。",
    en: "The ends of the reporting year; the drafter confirms.",
  },
  check,
};

export const examples: Examples = {
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
      finds: [
        {
          on: "2023年1月1日至2023年12月31日",
          severity: "error",
          expected: "2024年1月1日至2024年12月31日",
          safe: false,
        },
      ],
    },
    {
      shows: "Not the whole year.",
      report: { prose: { 至2024年12月31日: "至2024年11月30日" } },
      finds: [
        { on: "2024年1月1日至2024年11月30日", severity: "error", actual: "2024年1月1日至2024年11月30日" },
      ],
    },
    {
      shows: "No period.",
      report: { prose: { "，统计期限为2024年1月1日至2024年12月31日": "。" } },
      finds: [
        {
          on: "本报告依据《中华人民共和国政府信息公开条例》（以下简称《条例》）和国办公开办函〔2021〕30号文件编制。。",
          severity: "warning",
          fix: null,
        },
      ],
    },
  ],
};
