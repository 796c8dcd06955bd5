import type { Examples } from "../book/example";
import { plainWords } from "../../language/quantities/words";
import { printed } from "../../language/quantities/percentages";
import type { Report } from "../../report/types";
import { changeTo } from "../corrections";
import type { FindingDraft } from "../finding";
import { aboutWords } from "../prose/paragraphs";
import { wrongCaseRates } from "../prose/computed/shares/case-rates";
import { withBounds, wrongSharesInRuns } from "../prose/computed/shares/runs-of-shares";
import { wrongRatesInOrder } from "../prose/computed/shares/rates-in-order";
import { wrongDoneRates } from "../prose/computed/shares/done-rates";
import { wrongOutcomeShares } from "../prose/computed/shares/outcome-shares";
import { wrongSharesOfSums } from "../prose/computed/shares/shares-of-sums";
import { wrongRates } from "../prose/computed/rates";
import { wrongShares } from "../prose/computed/shares/shares";
import type { WrongShare } from "../prose/computed/shares/wholes";
import type { Rule, RuleContext } from "../rule";

const check = (report: Report, { prose, values }: RuleContext): FindingDraft[] =>
  prose.flatMap(({ one, read, heading, statements }) => {
    const context = { values, year: report.year, heading, unit: plainWords(report.unit ?? "").words };
    const contradicted = new Set(
      statements.flatMap(({ verdict, quantity }) =>
        verdict === "contradicts" && quantity ? [quantity.start] : [],
      ),
    );
    const told = [
      ...wrongShares(withBounds(read), statements, values),
      ...wrongDoneRates(read, statements, values),
      ...wrongCaseRates(read, context),
      ...wrongSharesOfSums(read, statements, values),
      ...wrongOutcomeShares(read, context),
      ...wrongSharesInRuns(read),
      ...wrongRatesInOrder(read),
    ];
    const found = told.filter((wrong, i) => told.findIndex(({ percent }) => percent === wrong.percent) === i);
    // 办结率100%, 办结率106%: one cause, told by text/rate.
    const rates = found.some(({ percent }) => percent.value >= 100)
      ? wrongRates(read, statements, heading, report, values)
      : [];
    const isTold = ({ percent }: WrongShare): boolean =>
      rates.some((one) => one.start < percent.end && percent.start < one.end);
    return found.flatMap((wrong): FindingDraft[] => {
      if (isTold(wrong)) return [];
      const { percent, part, whole } = wrong;
      const [start, end] = read.rangeOf(...percent.digits);
      const words = one.paragraph.text.slice(start, end);
      if (part === null)
        return [{ messageId: "over", data: { sum: wrong.sum }, ...aboutWords(one, start, end) }];
      if (contradicted.has(part.start) || contradicted.has(whole.start)) return [];
      const isWritten = /^[\d.\uFF10-\uFF19\uFF0E]+$/u.test(words);
      const decimals = isWritten ? percent.decimals : 1;
      const expected = printed((part.value / whole.value) * 100, decimals);
      return [
        {
          messageId: isWritten ? "differs" : "words",
          data: { percent: words, part: part.value, whole: whole.value, expected },
          ...aboutWords(one, start, end),
          expected: isWritten ? expected : `${expected}%`,
          fix: isWritten ? changeTo(expected) : null,
        },
      ];
    });
  });

export const textPercentage: Rule = {
  id: "text/percentage",
  severity: "warning",
  title: { zh: "占比算得不对", en: "A share that was worked out wrongly" },
  why: {
    zh: "部分和总数都写在句子里，占比一除便知；改了件数忘了改占比是常见的疏漏。",
    en: "Part and total stand in the sentence, so that the share can be worked out; it is often forgotten when a number changes.",
  },
  limits: {
    zh: "只算分项和它的总数都写明的；四舍五入或舍去尾数都算对，总数按句中和表三各种读法都试一遍。办结率、维持率等按表三、表四算，句中写明总数的只认那个总数；满意率等没有写明基数的不算；“近八成”“四分之一”按说法的宽窄算。",
    en: "Only parts whose total is told; rounded and cut off are both right, and every total of the sentence and of table 三 is tried. Rates of what was answered or upheld are computed from the tables; where a sentence names its total, nothing else is one. Not other rates whose base is not told; 近八成 and 四分之一 are as wide as they are said.",
  },
  messages: {
    differs: {
      zh: "{whole} 中的 {part} 应占 {expected}%，写的是 {percent}%。",
      en: "{part} of {whole} is {expected} %, the text says {percent} %.",
    },
    words: {
      zh: "{whole} 中的 {part} 占 {expected}%，写的是“{percent}”。",
      en: "{part} of {whole} is {expected} %, the text says “{percent}”.",
    },
    over: {
      zh: "这几项占比加起来是 {sum}%，超过了 100%。",
      en: "These shares add up to {sum} %, more than the whole.",
    },
  },
  correction: {
    zh: "按句中的件数算出的占比，小数位数不变；由起草人确认。",
    en: "The share of the numbers in the sentence, with as many places; the drafter decides.",
  },
  check,
};

const says = (words: string): { prose: Record<string, string> } => ({
  prose: { "通过县政府网站公开信息86条，发布政策解读5篇。": words },
});

const LAWSUITS = {
  "disputes/direct/upheld": "1",
  "disputes/direct/other": "1",
  "disputes/direct/total": "2",
};

export const examples: Examples = {
  good: [
    {
      shows: "Rounded, and cut off.",
      report: says("公开信息86条，其中政策文件20条，占23.26%，财政信息9条，占10.4%。"),
    },
    {
      shows: "A rate without its base.",
      report: says("公开信息86条，其中政策文件20条，解读率100%，满意率99.8%。"),
    },
    { shows: "A share of something else.", report: says("公开信息86条，其中政策文件20条，占全县的3.1%。") },
    {
      shows: "A rate of the cases in table 四.",
      report: { ...says("因政府信息公开引发行政诉讼2件，维持率50%。"), set: LAWSUITS },
    },
    { shows: "Not exact.", report: says("公开信息86条，其中政策文件20条，约占三成，动态60条，占比近70%。") },
  ],
  bad: [
    {
      shows: "20 of 86 is 23.26 %.",
      report: says("公开信息86条，其中政策文件20条，占26.23%。"),
      finds: [
        { on: "26.23", severity: "warning", actual: "26.23", expected: "23.26", fix: "23.26", safe: false },
      ],
    },
    {
      shows: "In brackets.",
      report: says("公开信息86条，其中政策文件20条（32%）、动态66条（77%）。"),
      finds: [{ on: "32", expected: "23" }],
    },
    {
      shows: "In words; no number is offered.",
      report: says("公开信息86条，其中政策文件20条，占四成。"),
      finds: [{ on: "四成", expected: "23.3%", fix: null }],
    },
    {
      shows: "A rate of the cases in table 四.",
      report: { ...says("因政府信息公开引发行政诉讼2件，维持率100%。"), set: LAWSUITS },
      finds: [{ on: "100", expected: "50" }],
    },
    {
      shows: "Three parts of one whole that make more than all of it.",
      report: says("从内容看，政策类占45%、动态类占40%、服务类占25%。"),
      finds: [{ on: "45", expected: null, fix: null }],
    },
  ],
};
