import type { Examples } from "../book/example";
import type { FormSection } from "../../form/types";
import { requiredForm } from "../../report/required-form";
import type { Report } from "../../report/types";
import { inSimplified } from "../../language/normalise";
import { placeOfTitle, typedTitle } from "../prose/paragraphs";
import { numberedTitle } from "../prose/parts";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

/** 条例第五十条 says 因政府信息公开工作被申请行政复议、提起行政诉讼的情况 of part 四. */
const BY_LAW = "因政府信息公开工作被申请行政复议提起行政诉讼情况";

/** Words that the law or habit puts in, and that change nothing. */
const plain = (words: string): string =>
  inSimplified(words)
    .replace(/[\s\u3000、，和与及的]/gu, "")
    .replace(/^(?:行政机关|政府信息公开(?:工作)?)/u, "");

const saysTheSame = (title: string, { number, title: official }: FormSection): boolean =>
  plain(title) === plain(official) || (number === 4 && plain(title) === BY_LAW);

const check = (report: Report): FindingDraft[] =>
  report.sections
    .filter(({ number, title, titleState }) => {
      const official = requiredForm(report).sections.find((section) => section.number === number)!;
      return titleState !== "same" && !saysTheSame(title, official);
    })
    .map((section) => {
      const { number, heading, title } = section;
      const expected = numberedTitle(report, number);
      return {
        messageId: "renamed",
        data: { actual: title, expected },
        section: number,
        expected,
        actual: typedTitle(section),
        excerpt: heading.numbering + typedTitle(section),
        fix: {
          title: { messageId: "correct" },
          text: heading.numbering ? expected.slice(2) : expected,
        },
        place: placeOfTitle(section),
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
    zh: "条例第五十条的写法，如“因政府信息公开工作被申请行政复议、提起行政诉讼情况”；标题前加“行政机关”“政府信息公开工作”；“的”字、标点、空格和繁体字；标题后面没有删去的排版说明（见 text/placeholder）。",
    en: "The words of the law (条例第五十条), 行政机关 or 政府信息公开工作 in front, 的, punctuation, spaces and traditional characters; an instruction left behind a heading (text/placeholder).",
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
    {
      shows: "A heading of the form that runs on into its text.",
      report: {
        prose: {
          "五、存在的主要问题及改进情况": "五、存在的主要问题及改进情况。一是公开不够及时，已组织培训。",
        },
      },
    },
    {
      shows: "In traditional characters.",
      report: { prose: { "一、总体情况": "一、總體情況" } },
    },
    {
      shows: "Headings and text in one paragraph.",
      report: { prose: { "一、总体情况": "一、总体情况 （一）主动公开。全年公开信息86条。" } },
    },
    {
      shows: "An instruction of the template behind the heading is another rule's.",
      report: { prose: { "一、总体情况": "一、总体情况（三号黑体加粗）" } },
    },
    {
      shows: "1.主动公开情况 in part 一 is no heading of part 二.",
      report: { prose: { "（一）主动公开": "1.主动公开情况", "二、主动公开政府信息情况": "" } },
    },
    {
      shows: "Automatic numbers.",
      report: { automatic: ["一、", "二、", "三、", "四、", "五、", "六、"] },
    },
  ],
  bad: [
    {
      shows: "总体要求 for 总体情况.",
      report: { prose: { "一、总体情况": "一、总体要求" } },
      finds: [
        {
          on: "一、总体要求",
          expected: "一、总体情况",
          actual: "一、总体要求",
          fix: "一、总体情况",
          safe: false,
        },
      ],
    },
    {
      shows: "Quite other words, below a list whose first item has the words of the form.",
      report: {
        prose: {
          "（一）主动公开": "1.主动公开政府信息情况",
          "（二）依申请公开": "2.依申请公开政府信息情况",
          "二、主动公开政府信息情况": "二、数据统计表",
        },
      },
      finds: [{ on: "二、数据统计表", expected: "二、主动公开政府信息情况", actual: "二、数据统计表" }],
    },
    {
      shows: "主要 is missing.",
      report: { prose: { "五、存在的主要问题及改进情况": "五、存在的问题及改进情况" } },
      finds: [
        {
          on: "五、存在的问题及改进情况",
          expected: "五、存在的主要问题及改进情况",
          actual: "五、存在的问题及改进情况",
        },
      ],
    },
    {
      shows: "A heading that runs on into the text of its part: only the heading is written over.",
      report: {
        prose: {
          "五、存在的主要问题及改进情况": "五、存在的问题及改进情况。一是公开不够及时，已组织培训。",
          "（一）存在的主要问题": "",
        },
      },
      finds: [
        {
          on: "五、存在的问题及改进情况",
          expected: "五、存在的主要问题及改进情况",
          actual: "五、存在的问题及改进情况",
          fix: "五、存在的主要问题及改进情况",
        },
      ],
    },
    {
      shows: "The same over a line break, and with the only word of the part behind a colon.",
      report: {
        prose: {
          "五、存在的主要问题及改进情况": "五、存在问题及改进情况：略",
          "六、其他需要报告的事项": "六、需报告的其他事项：",
        },
      },
      finds: [
        { on: "五、存在问题及改进情况", fix: "五、存在的主要问题及改进情况" },
        { on: "六、需报告的其他事项", fix: "六、其他需要报告的事项" },
      ],
    },
    {
      shows: "A number that Word prints by itself: it is not written a second time.",
      report: {
        automatic: ["五、"],
        prose: { "五、存在的主要问题及改进情况": "五、存在的问题及改进情况" },
      },
      finds: [
        {
          on: "存在的问题及改进情况",
          expected: "五、存在的主要问题及改进情况",
          actual: "存在的问题及改进情况",
          fix: "存在的主要问题及改进情况",
        },
      ],
    },
  ],
};
