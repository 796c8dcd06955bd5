import type { Examples } from "../book/example";
import type { Report } from "../../report/types";
import { excerptAround, placeOfText, proseOf, sectionNumber } from "../prose/paragraphs";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

const COUNTER = "(?:人次|[条件篇期份次场])";
const COUNTED = new RegExp(`^${COUNTER}`, "u");
const patterns: RegExp[] = [
  // 公开信息  条: a gap where the number was to stand.
  new RegExp(
    `(?<=(?:信息|公开|发布|收到|受理|办理|答复|办结|申请|推送|解读|公开的|稿件|微信|微博|文件|建议|提案|培训|参训|参加|召开|举办|组织|开展|共计|合计|总计|共|计))[\\s\\u3000\\u00A0]+(?=${COUNTER}(?![\\u4e00-\\u9fa5]{0,2}[：:]))`,
    "gu",
  ),
  // 共件, 共计条: the number is simply not there.
  new RegExp(`(?<=(?:共计|合计|总计|共发布|共公开|共收到|共受理|共办理))(?=${COUNTER}[，。；、])`, "gu"),
];

const check = (report: Report): FindingDraft[] =>
  proseOf(report)
    .filter(({ role }) => role === "text")
    .flatMap((one) => {
      const words = one.paragraph.text;
      return patterns.flatMap((pattern) =>
        [...words.matchAll(pattern)].map((match) => {
          const end = match.index + match[0].length;
          const excerpt = excerptAround(words, match.index, end + 1);
          return {
            messageId: "missing",
            data: { counter: COUNTED.exec(words.slice(end))![0], excerpt },
            section: sectionNumber(one),
            actual: match[0],
            excerpt,
            place: placeOfText(one.paragraph, [Math.max(0, match.index - 1), end + 1]),
          };
        }),
      );
    });

export const textNumberMissing: Rule = {
  id: "text/number-missing",
  severity: "error",
  title: { zh: "数量没有填", en: "A number is missing in the text" },
  why: {
    zh: "“公开信息  条”“共收到件”：模板里留的空没有填数，公布后十分醒目。",
    en: "公开信息  条, 共收到件: the gap in the template was never filled.",
  },
  limits: {
    zh: "只看条、件、篇、期、份、次、场、人次前面应有数字而没有的地方；数字后面漏写单位的不查。",
    en: "Only counters without their number are looked at, not numbers without their counter.",
  },
  messages: {
    missing: {
      zh: "“{counter}”前面没有数字：{excerpt}",
      en: "No number before “{counter}”: {excerpt}",
    },
  },
  correction: null,
  check,
};

export const examples: Examples = {
  good: [
    { shows: "Every counter has its number.", report: {} },
    { shows: "Spaces around a number.", report: { prose: { 公开信息86条: "公开信息 86 条" } } },
    { shows: "件 as part of a word.", report: { prose: { 公开信息86条: "公开文件86件，附件齐全" } } },
  ],
  bad: [
    {
      shows: "A gap before 人次.",
      report: { prose: { 组织业务培训2次: "组织业务培训2次、参加 人次" } },
      finds: [{ on: "加 人", severity: "error" }],
    },
    {
      shows: "A gap before 条.",
      report: { prose: { 公开信息86条: "公开信息  条" } },
      finds: [{ on: "息  条", severity: "error", fix: null }],
    },
    {
      shows: "Nothing at all before 件.",
      report: { prose: { 新收申请12件: "共收到件" } },
      finds: [{ on: "到件", severity: "error" }],
    },
  ],
};
