import type { Examples } from "../book/example";
import { openFacts, type OpenFact } from "../../language/facts/facts";
import type { Report } from "../../report/types";
import { sentencesOf } from "../../language/sentences";
import { halfWidth } from "../../language/width";
import { withRelativeYears } from "../prose/compare";
import { excerptAround, placeOfText, proseOf, sectionNumber } from "../prose/paragraphs";
import type { Rule, RuleContext } from "../rule";
import type { FindingDraft } from "../finding";

/** Contact details, addresses and legal bases keep their numbers from year to year. */
const LASTING = /电话|邮编|邮箱|地址|传真|联系|网址|办公时间|《[^《》]{0,60}》第/u;
/** Small counts (two trainings, three columns) are the same by chance. */
const SMALL = 10;

const valueOf = (fact: OpenFact): number =>
  Number(
    halfWidth(fact.text)
      .replace(/,/g, "")
      .match(/\d+(?:\.\d+)?/)?.[0] ?? 0,
  );

const isTelling = (fact: OpenFact): boolean =>
  (fact.kind === "count" || fact.kind === "amount" || fact.kind === "percentage") &&
  valueOf(fact) >= SMALL &&
  !(fact.kind === "percentage" && valueOf(fact) === 100);

function check(report: Report, { last }: RuleContext): FindingDraft[] {
  if (last === null || last.year === null || report.year === null) return [];
  const years = { last: last.year, current: report.year };
  const before = new Set(
    proseOf(last).flatMap(({ paragraph }) =>
      sentencesOf(paragraph.text).map((sentence) => withRelativeYears(sentence.text, years.last)),
    ),
  );
  return proseOf(report)
    .filter(({ role, part }) => role === "text" && part !== "preamble")
    .flatMap((one) =>
      sentencesOf(one.paragraph.text).flatMap((sentence) => {
        if (LASTING.test(sentence.text)) return [];
        if (!before.has(withRelativeYears(sentence.text, years.current))) return [];
        const telling = openFacts(sentence.text, years).filter(isTelling);
        if (telling.length === 0) return [];
        const first = telling[0]!;
        const numbers = telling.map((fact) => fact.text).join("、");
        return [
          {
            messageId: "stale",
            data: { numbers },
            section: sectionNumber(one),
            actual: numbers,
            excerpt: excerptAround(sentence.text, first.start, first.end),
            place: placeOfText(one.paragraph, [sentence.start, sentence.end]),
          },
        ];
      }),
    );
}

export const textStaleNumber: Rule = {
  id: "text/stale-number",
  severity: "warning",
  title: { zh: "整句沿用上年，数字没有动", en: "A sentence of last year with its numbers untouched" },
  why: {
    zh: "一句话连同其中的数量与上年报告完全相同，多半是沿用后忘记更新数字。",
    en: "A sentence that is last year's, numbers included, was probably carried over and never brought up to date.",
  },
  limits: {
    zh: "小于十的数量、100%、联系方式和法律依据；换了说法的句子。",
    en: "Counts under ten, 100 %, contact details and legal bases, and sentences in other words.",
  },
  messages: {
    stale: {
      zh: "这一句与上年一字不差，数字（{numbers}）也没有变：是今年的数吗？",
      en: "This sentence is last year's, numbers included ({numbers}). Are they this year's?",
    },
  },
  correction: null,
  check,
};

export const examples: Examples = {
  good: [
    { shows: "Without last year's report.", report: {} },
    {
      shows: "The numbers were brought up to date; small ones may stay.",
      report: {},
      last: {
        prose: {
          公开信息86条: "公开信息71条",
          新收申请12件: "新收申请9件",
          "制发行政规范性文件2件，废止1件，现行有效15件": "制发行政规范性文件1件，废止2件，现行有效14件",
        },
      },
    },
  ],
  bad: [
    {
      shows: "86 both years.",
      report: {},
      last: { prose: { 新收申请12件: "新收申请9件", 现行有效15件: "现行有效14件" } },
      finds: [{ on: "通过县政府网站公开信息86条，发布政策解读5篇", severity: "warning", actual: "86条" }],
    },
  ],
};
