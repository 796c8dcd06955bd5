import type { Examples } from "../book/example";
import type { Report } from "../../report/types";
import { proseOfPart, repetition } from "../prose/compare";
import { placeOfText } from "../prose/paragraphs";
import { numberedTitle } from "../prose/parts";
import type { Rule, RuleContext } from "../rule";
import type { FindingDraft } from "../finding";
import type { Severity } from "../types";

/** Shorter parts consist of formulae. */
const SHORTEST = 80;
/** Part 六 says about fees what the rules on fees have it say, in nearly the same words every year. */
const PARTS = new Map<number, Severity>([
  [1, "warning"],
  [5, "warning"],
  [6, "hint"],
]);

function check(report: Report, { last, limits: { repetition: most } }: RuleContext): FindingDraft[] {
  if (last === null) return [];
  return [...PARTS].flatMap(([part, severity]) => {
    const section = report.sections.find(({ number }) => number === part);
    if (!section) return [];
    const { share, length } = repetition(proseOfPart(report, part), proseOfPart(last, part), report.unit);
    if (length < SHORTEST || share <= most) return [];
    const percent = Math.round(share * 100);
    return [
      {
        severity,
        messageId: "repeated",
        data: { title: numberedTitle(report, part), percent },
        section: part,
        expected: `≤ ${Math.round(most * 100)}%`,
        actual: `${percent}%`,
        place: placeOfText(section.heading),
      },
    ];
  });
}

export const textRepeated: Rule = {
  id: "text/repeated",
  severity: "warning",
  otherSeverities: ["hint"],
  title: { zh: "与上年重复过多", en: "Too much of last year's text" },
  why: {
    zh: "通知把“内容雷同、敷衍塞责”列为追责情形；有的地方考核规定与上年度重复率大于 50% 扣分（界限可以在设置里改）。第六部分的费用说明每年大体相同，只作提示。",
    en: "The notice names 内容雷同、敷衍塞责 as a ground for liability; evaluations take points off above 50 % repetition (another limit can be set). Part 六, with its sentence on fees, gives a hint.",
  },
  limits: {
    zh: "数字、年份、标点、机关名称不计；连续十三个字以上相同才算；不足八十字的部分不算。",
    en: "Numbers, years, punctuation and the name of the body; passages under thirteen characters; parts under eighty.",
  },
  messages: {
    repeated: {
      zh: "“{title}”|与上年重复 {percent}%，容易被认定为内容雷同，请改写。",
      en: "“{title}”: |{percent}% is the same as in last year's report. Please put it in other words.",
    },
  },
  correction: null,
  check,
};

export const examples: Examples = {
  good: [
    { shows: "Without last year's report.", report: {} },
    {
      shows: "A limit is set that lets it pass.",
      report: {},
      limits: { repetition: 1 },
      last: { prose: { 组织业务培训2次: "请县司法局来讲课" } },
    },
    {
      shows: "Most of part 一 is new.",
      report: {},
      last: {
        prose: {
          "我局按照《条例》要求推进公开，重点公开林地审批和病虫害防治信息。":
            "本年度围绕生态修复和古树保护开展公开。",
          通过县政府网站公开信息86条: "在政务新媒体推送护林防火常识和造林补贴政策",
          新收申请12件: "没有新的申请，只有一件转来的咨询",
          制发行政规范性文件2件: "没有文件需要清理，信息目录重新编排",
          设立公开专栏3个: "政务公开专区改在办事大厅一楼",
          组织业务培训2次: "请县司法局来讲课",
        },
      },
    },
  ],
  bad: [
    {
      shows: "Part 一 as last year.",
      report: {},
      last: { prose: { 组织业务培训2次: "请县司法局来讲课" } },
      finds: [{ on: "一、总体情况", severity: "warning", expected: "≤ 50%" }],
    },
    {
      shows: "A stricter limit is set.",
      report: {},
      limits: { repetition: 0.3 },
      last: { prose: { 组织业务培训2次: "请县司法局来讲课" } },
      finds: [{ on: "一、总体情况", severity: "warning", expected: "≤ 30%" }],
    },
  ],
};
