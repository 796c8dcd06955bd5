import type { Examples } from "../book/example";
import { isSameBody } from "../../report/same-body";
import type { Report } from "../../report/types";
import { placeOfText } from "../prose/paragraphs";
import type { Rule, RuleContext } from "../rule";
import type { FindingDraft } from "../finding";

function check(report: Report, { given }: RuleContext): FindingDraft[] {
  if (!given?.unit || !report.unit || isSameBody(given.unit, report.unit)) return [];
  const [title] = report.title;
  return [
    {
      messageId: "otherBody",
      data: { last: given.unit, unit: report.unit },
      expected: given.unit,
      actual: report.unit,
      place: title ? placeOfText(title) : { kind: "document" },
    },
  ];
}

export const carryOtherBody: Rule = {
  id: "carry/other-body",
  severity: "hint",
  title: { zh: "上年报告是另一个机关的", en: "Last year's report is another body's" },
  why: {
    zh: "选错了上年报告，跨年核对的结果都不可信；从别的单位抄来的稿子，也会留着别人的名称。",
    en: "With the wrong report of last year every comparison is worthless; and a draft copied from a neighbour keeps its name.",
  },
  limits: {
    zh: "同一机关的全称和简称（如“某县”与“某县人民政府”，前面加不加上级地名）；没有认出名称的。改过名的机关会有提示，确认即可。",
    en: "A place and its government, a name with or without the places above it, and names that could not be recognised. A body that was renamed gets the hint.",
  },
  messages: {
    otherBody: {
      zh: "选的上年报告是“{last}”的，本报告是“{unit}”的。选错了请换成本单位的上年报告；单位改过名的可以不管。",
      en: "Last year's report is that of {last}, this one that of {unit}. If it is the wrong file, choose your own; if the body was renamed, never mind.",
    },
  },
  correction: null,
  check,
};

export const examples: Examples = {
  good: [
    { shows: "The same body.", report: {}, last: {} },
    { shows: "Without last year's report.", report: {} },
  ],
  bad: [
    {
      shows: "A report of another county.",
      report: {},
      last: {
        prose: { 云溪县林业局2023年政府信息公开工作年度报告: "青岚县水务局2023年政府信息公开工作年度报告" },
      },
      finds: [
        {
          on: "云溪县林业局2024年政府信息公开工作年度报告",
          severity: "hint",
          expected: "青岚县水务局",
          actual: "云溪县林业局",
          fix: null,
        },
      ],
    },
  ],
};
