import type { Examples } from "../book/example";
import type { Report } from "../../report/types";
import { writeYear, yearMentions } from "../../language/years";
import { changeTo } from "../corrections";
import { placeOfText } from "../prose/paragraphs";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

function check(report: Report): FindingDraft[] {
  const { year, yearIn } = report;
  if (yearIn.title === null || year === null || yearIn.title === year) return [];
  const paragraph = report.title.find((one) => yearMentions(one.text).some((m) => m.year === yearIn.title));
  const mention = paragraph && yearMentions(paragraph.text).find((m) => m.year === yearIn.title);
  if (!paragraph || !mention) return [];
  // Last year's file is changed from the top: where the title is ahead of the rest, it may be the rest that is left.
  if (yearIn.title > year) {
    return [
      {
        messageId: "ahead",
        data: { actual: yearIn.title, expected: year },
        actual: paragraph.text.slice(mention.start, mention.end),
        excerpt: paragraph.text.trim(),
        place: placeOfText(paragraph, [mention.start, mention.end]),
      },
    ];
  }
  return [
    {
      messageId: "differs",
      data: { actual: yearIn.title, expected: year },
      expected: writeYear(year, mention.written),
      actual: paragraph.text.slice(mention.start, mention.end),
      excerpt: paragraph.text.trim(),
      fix: changeTo(writeYear(year, mention.written)),
      place: placeOfText(paragraph, [mention.start, mention.end]),
    },
  ];
}

export const yearTitle: Rule = {
  id: "year/title",
  severity: "error",
  title: { zh: "标题年份不对", en: "The title names another year" },
  why: {
    zh: "标题的年份应当是报告的统计年度。沿用上年文件时最容易忘改标题；标题比正文新的，也可能是正文忘了改。",
    en: "The title carries the reporting year; with last year's file as a start it is the first thing to be forgotten. Where it is ahead of the rest, the rest may have been.",
  },
  limits: {
    zh: "正文、统计期限都没有写明年份的报告，无从判断。",
    en: "Reports whose text and period tell no year.",
  },
  messages: {
    ahead: {
      zh: "标题写的是 {actual} 年，统计期限和正文写的是 {expected} 年。是哪一年的报告？请把另一处改过来。",
      en: "The title names {actual}, period and text {expected}. Which year is it? Change the other one.",
    },
    differs: {
      zh: "标题写的是 {actual} 年，报告的统计年度是 {expected} 年。",
      en: "The title names {actual}; the report is on {expected}.",
    },
  },
  correction: { zh: "改成统计年度；由起草人确认。", en: "The reporting year; the drafter confirms." },
  check,
};

export const examples: Examples = {
  good: [
    { shows: "Title, period and text agree.", report: {} },
    { shows: "The year after last year's report.", report: {}, last: {} },
  ],
  bad: [
    {
      shows: "Last year's year stands in the title.",
      report: { prose: { 云溪县林业局2024年: "云溪县林业局2023年" } },
      finds: [{ on: "2023", expected: "2024", actual: "2023", fix: "2024", safe: false }],
    },
    {
      shows: "In Chinese digits; the correction keeps them.",
      report: { prose: { 云溪县林业局2024年: "云溪县林业局二〇二三年" } },
      finds: [{ on: "二〇二三", expected: "二〇二四", actual: "二〇二三", fix: "二〇二四" }],
    },
    {
      shows: "A title that is ahead of period and text: nobody knows which of them was left.",
      report: { prose: { 云溪县林业局2024年: "云溪县林业局2025年" } },
      finds: [{ on: "2025", severity: "error", expected: null, actual: "2025", fix: null }],
    },
  ],
};
