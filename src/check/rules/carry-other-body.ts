import { text } from "../../messages";
import type { Report } from "../../report/types";
import { makeFinding } from "../finding";
import { placeOfText } from "../prose/paragraphs";
import type { Rule, RuleContext } from "../rule";
import type { Finding } from "../types";

const id = "carry/other-body";

/** 云溪县 and 云溪县人民政府 are the same body for this purpose. */
const isSame = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

function check(report: Report, { last, language }: RuleContext): Finding[] {
  if (!last?.unit || !report.unit || isSame(last.unit, report.unit)) return [];
  const [title] = report.title;
  return [
    makeFinding({
      rule: id,
      severity: "hint",
      message: text("check/carry/other-body", { last: last.unit, unit: report.unit }, language),
      expected: last.unit,
      actual: report.unit,
      place: title ? placeOfText(title) : { kind: "document" },
    }),
  ];
}

export const carryOtherBody: Rule = {
  id,
  severity: "hint",
  title: { zh: "上年报告是另一个机关的", en: "Last year's report is another body's" },
  why: {
    zh: "选错了上年报告，跨年核对的结果都不可信；从别的单位抄来的稿子，也会留着别人的名称。",
    en: "With the wrong report of last year every comparison is worthless; and a draft copied from a neighbour keeps its name.",
  },
  limits: {
    zh: "一个名称包含另一个名称的（如“某县”与“某县人民政府”）；没有认出名称的。改过名的机关会有提示，确认即可。",
    en: "Names of which one contains the other, and names that could not be recognised. A body that was renamed gets the hint.",
  },
  messages: ["check/carry/other-body"],
  correction: null,
  check,
  examples: {
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
        finds: [{ severity: "hint", expected: "青岚县水务局", actual: "云溪县林业局", fix: null }],
      },
    ],
  },
};
