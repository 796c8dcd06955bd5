import type { Examples } from "../book/example";
import { compact, inSimplified } from "../../language/normalise";
import { DIGIT } from "../../language/numerals";
import { titleStart } from "../../report/parts/title";
import type { Report } from "../../report/types";
import { placeOfText } from "../prose/paragraphs";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

/** 〈机关名称〉〈年份〉年政府信息公开工作年度报告; a remark in brackets behind it is the drafter's. */
const FORM = new RegExp(`^(?!.*关于)[^年]{2,40}${DIGIT}{4}年政府信息公开工作年度报告(?:[（(].*[）)])?$`, "u");
/** The year before the name of the body, or behind it all. */
const ACCEPTED = [
  new RegExp(`^${DIGIT}{4}年(?!度)[^年]{2,40}政府信息公开工作年度报告$`, "u"),
  /^[^年]{2,40}政府信息公开工作年度报告[（(][0-9]{4}年?(?:度)?[）)]$/u,
];

/** A remark in brackets behind the title, without a year that belongs to the title. */
const REMARK = /[\s\u3000]*[（(][^（）()0-9０-９]*[）)][\s\u3000]*$/u;

function check(report: Report): FindingDraft[] {
  const { year } = report;
  const expected = `${report.unit ?? "〔机关名称〕"}${year ?? "〔年份〕"}年政府信息公开工作年度报告`;
  const first = report.title[0];
  if (!first) {
    return [
      {
        messageId: "missing",
        data: { expected },
        expected,
        actual: "",
        place: { kind: "document" },
      },
    ];
  }
  const whole = report.title.map((paragraph) => paragraph.text).join("");
  const start = titleStart(whole);
  const actual = compact(whole.slice(start));
  const words = inSimplified(actual);
  if (FORM.test(words) || ACCEPTED.some((form) => form.test(words))) return [];
  const [remark = ""] = REMARK.exec(first.text) ?? [];
  const certain = report.title.length === 1 && report.unit !== null && year !== null;
  return [
    {
      messageId: "differs",
      data: { actual, expected },
      expected,
      actual,
      excerpt: actual,
      fix: certain
        ? {
            title: { messageId: "correct" },
            text: expected,
            place: placeOfText(
              first,
              start > 0 || remark ? [start, first.text.length - remark.length] : null,
            ),
          }
        : null,
      place: placeOfText(first),
    },
  ];
}

export const titleForm: Rule = {
  id: "title/form",
  severity: "warning",
  title: { zh: "标题不合格式", en: "The title differs from the form" },
  why: {
    zh: "格式规定的标题是“〈机关名称〉〈年份〉年政府信息公开工作年度报告”。常见的差错是漏写“年度”“工作”“政府”，“年度”写两遍，或写成“政务公开”。",
    en: "The form prescribes 〈body〉〈year〉年政府信息公开工作年度报告. Real titles lose 年度, 工作 or 政府, say 年度 twice, or say 政务公开.",
  },
  limits: {
    zh: "标题分几行、字间有空格、年份写在机关名称之前、末尾有括注。",
    en: "Titles over several lines, spaces, a year before the name of the body, a remark in brackets at the end.",
  },
  messages: {
    differs: {
      zh: "标题写成了“{actual}”，按格式应为“{expected}”。",
      en: "The title is “{actual}”; by the form it is “{expected}”.",
    },
    missing: {
      zh: "没有找到标题，按格式应为“{expected}”。",
      en: "No title found; by the form it is “{expected}”.",
    },
    correct: {
      zh: "改成格式规定的标题",
      en: "Use the title of the form",
    },
  },
  correction: {
    zh: "改成格式规定的标题；由起草人确认。",
    en: "The title of the form; the drafter confirms.",
  },
  check,
};

export const examples: Examples = {
  good: [
    { shows: "The title of the form.", report: {} },
    {
      shows: "What a web page prints before the title is no part of it.",
      report: { prose: { 云溪县林业局2024年政府: "当前位置：首页 > 法定公开 > 云溪县林业局2024年政府" } },
    },
    {
      shows: "In traditional characters.",
      report: {
        prose: { 云溪县林业局2024年政府信息公开工作年度报告: "雲溪縣林業局2024年政府信息公開工作年度報告" },
      },
    },
    {
      shows: "Spaces around the year.",
      report: { prose: { 云溪县林业局2024年政府: "云溪县林业局 2024 年政府" } },
    },
  ],
  bad: [
    {
      shows: "年度 is missing.",
      report: { prose: { 工作年度报告: "工作报告" } },
      finds: [
        {
          on: "云溪县林业局2024年政府信息公开工作报告",
          expected: "云溪县林业局2024年政府信息公开工作年度报告",
          fix: "云溪县林业局2024年政府信息公开工作年度报告",
          safe: false,
        },
      ],
    },
    {
      shows: "年度 said twice.",
      report: { prose: { "2024年政府信息": "2024年度政府信息" } },
      finds: [{ on: "云溪县林业局2024年度政府信息公开工作年度报告", severity: "warning" }],
    },
    {
      shows: "年度 twice with the year in front.",
      report: { prose: { 云溪县林业局2024年政府信息: "2024年度云溪县林业局政府信息" } },
      finds: [
        {
          on: "2024年度云溪县林业局政府信息公开工作年度报告",
          actual: "2024年度云溪县林业局政府信息公开工作年度报告",
        },
      ],
    },
    {
      shows: "关于 is no part of the body's name.",
      report: { prose: { 云溪县林业局2024年政府信息: "云溪县林业局关于2024年政府信息" } },
      finds: [
        {
          on: "云溪县林业局关于2024年政府信息公开工作年度报告",
          actual: "云溪县林业局关于2024年政府信息公开工作年度报告",
          expected: "云溪县林业局2024年政府信息公开工作年度报告",
        },
      ],
    },
    {
      shows: "Only the title is written over, not what the page prints before it.",
      report: { prose: { 云溪县林业局2024年政府信息公开工作: "首页 > 云溪县林业局2024年政府信息公开" } },
      finds: [
        {
          on: "首页 > 云溪县林业局2024年政府信息公开年度报告",
          actual: "云溪县林业局2024年政府信息公开年度报告",
          fix: "云溪县林业局2024年政府信息公开工作年度报告",
        },
      ],
    },
    {
      shows: "No title at all.",
      report: { prose: { 云溪县林业局2024年政府信息公开工作年度报告: "" } },
      finds: [{ on: "document", fix: null, actual: "" }],
    },
    {
      shows: "A remark of the drafter behind the title stays.",
      report: { prose: { 工作年度报告: "工作报告（征求意见稿）" } },
      finds: [
        {
          on: "云溪县林业局2024年政府信息公开工作报告（征求意见稿）",
          fix: "云溪县林业局2024年政府信息公开工作年度报告",
        },
      ],
    },
  ],
};
