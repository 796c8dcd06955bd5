import type { Examples } from "../book/example";
import { sections } from "../../form/sections";
import type { FormSection } from "../../form/types";
import type { Report } from "../../report/types";
import { placeOfText } from "../prose/paragraphs";
import { numberedTitle } from "../prose/parts";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

/** 条例第五十条 says 因政府信息公开工作被申请行政复议、提起行政诉讼的情况 of part 四. */
const BY_LAW = "因政府信息公开工作被申请行政复议提起行政诉讼情况";

/** Words that the law or habit puts in, and that change nothing. */
const plain = (words: string): string =>
  words.replace(/[\s\u3000、，和与及的]/gu, "").replace(/^(?:行政机关|政府信息公开(?:工作)?)/u, "");

const saysTheSame = (title: string, { number, title: official }: FormSection): boolean =>
  plain(title) === plain(official) || (number === 4 && plain(title) === BY_LAW);

const check = (report: Report): FindingDraft[] =>
  report.sections
    .filter(({ number, title, titleState }) => {
      const official = sections.find((section) => section.number === number)!;
      return titleState !== "same" && !saysTheSame(title, official);
    })
    .map(({ number, heading, title }) => {
      const expected = numberedTitle(number);
      return {
        messageId: "renamed",
        data: { actual: title, expected },
        section: number,
        expected,
        actual: heading.text.trim(),
        excerpt: heading.text.trim(),
        fix: {
          title: { messageId: "correct" },
          text: heading.numbering ? expected.slice(2) : expected,
        },
        place: placeOfText(heading),
      };
    });

export const sectionRenamed: Rule = {
  id: "section/renamed",
  severity: "warning",
  title: { zh: "部分标题改了名称", en: "A heading of a part has other words" },
  why: {
    zh: "六个部分的标题由格式统一规定，汇总和公开平台按标题识别各部分。",
    en: "The six headings are prescribed; those who collect the reports find the parts by them.",
  },
  limits: {
    zh: "条例第五十条的写法，如“因政府信息公开工作被申请行政复议、提起行政诉讼情况”；标题前加“行政机关”“政府信息公开工作”；“的”字、标点和空格。",
    en: "The words of the law (条例第五十条), 行政机关 or 政府信息公开工作 in front, 的, punctuation and spaces.",
  },
  messages: {
    renamed: {
      zh: "部分标题写成了“{actual}”，按格式应为“{expected}”。",
      en: "The heading is “{actual}”; by the form it is “{expected}”.",
    },
    correct: {
      zh: "改成格式规定的标题",
      en: "Use the heading of the form",
    },
  },
  correction: {
    zh: "改成格式规定的标题；由起草人确认。",
    en: "The heading of the form; the drafter confirms.",
  },
  check,
};

export const examples: Examples = {
  good: [
    { shows: "The headings of the form.", report: {} },
    {
      shows: "The wording of the law.",
      report: {
        prose: {
          "四、政府信息公开行政复议、行政诉讼情况": "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
        },
      },
    },
    {
      shows: "行政机关 in front, as in the law.",
      report: { prose: { "二、主动公开政府信息情况": "二、行政机关主动公开政府信息情况" } },
    },
  ],
  bad: [
    {
      shows: "总体要求 for 总体情况.",
      report: { prose: { "一、总体情况": "一、总体要求" } },
      finds: [{ expected: "一、总体情况", actual: "一、总体要求", fix: "一、总体情况", safe: false }],
    },
    {
      shows: "主要 is missing.",
      report: { prose: { "五、存在的主要问题及改进情况": "五、存在的问题及改进情况" } },
      finds: [{ expected: "五、存在的主要问题及改进情况", actual: "五、存在的问题及改进情况" }],
    },
  ],
};
