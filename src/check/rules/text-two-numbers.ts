import type { Examples } from "../book/example";
import type { Report } from "../../report/types";
import type { FindingDraft } from "../finding";
import { aboutWords, otherWords } from "../prose/paragraphs";
import { thingsWithTwoNumbers } from "../prose/computed/same-thing";
import type { Rule, RuleContext } from "../rule";

const check = (report: Report, { prose }: RuleContext): FindingDraft[] =>
  thingsWithTwoNumbers(prose, report.year).map(({ first, second }) => {
    const { one, read } = second.paragraph;
    const [start, end] = read.rangeOf(...second.quantity.digits);
    const before = first.paragraph;
    return {
      messageId: "differs",
      data: {
        what: second.what,
        first: `${first.quantity.value}${first.quantity.unit}`,
        second: `${second.quantity.value}${second.quantity.unit}`,
      },
      ...aboutWords(one, start, end),
      others: [otherWords(before.one, ...before.read.rangeOf(...first.quantity.digits))],
    };
  });

export const textTwoNumbers: Rule = {
  id: "text/two-numbers",
  severity: "hint",
  title: { zh: "同一件事写了两个数", en: "Two numbers for one thing" },
  why: {
    zh: "同样的话前后各说一个数，多半有一处是上年的或是中间稿的。",
    en: "Where the same words are said with two numbers, one of them is probably last year's or of an earlier draft.",
  },
  limits: {
    zh: "只看说全年、全部的同样说法；写了渠道、季度、上年、其中、约数的，不比。",
    en: "Only the same words for the whole year; not those of a channel, a quarter, another year or a part, and not round numbers.",
  },
  messages: {
    differs: {
      zh: "“{what}”前面写的是 {first}，这里是 {second}。",
      en: "“{what}” is {first} before, and {second} here.",
    },
  },
  correction: null,
  check,
};

const OPENED = "通过县政府网站公开信息86条，发布政策解读5篇。";
const ASSESSED = "设立公开专栏3个，专人维护。";
const says = (first: string, second: string): { prose: Record<string, string> } => ({
  prose: { [OPENED]: first, [ASSESSED]: second },
});

export const examples: Examples = {
  good: [
    { shows: "Once.", report: {} },
    {
      shows: "The same number twice.",
      report: says("全年主动公开政府信息86条。", "2024年主动公开政府信息86条。"),
    },
    {
      shows: "Two channels.",
      report: says("通过网站主动公开政府信息60条。", "通过公众号主动公开政府信息26条。"),
    },
    {
      shows: "Two halves of the year.",
      report: says("上半年公开政府信息60条。", "下半年公开政府信息26条。"),
    },
    { shows: "Two years.", report: says("2023年公开政府信息60条。", "2024年公开政府信息86条。") },
    { shows: "Not exact.", report: says("全年公开政府信息86条。", "全年公开政府信息近90条。") },
  ],
  bad: [
    {
      shows: "86, and 68.",
      report: says("全年主动公开政府信息86条。", "2024年，我局主动公开政府信息68条，专人维护。"),
      finds: [{ on: "68", severity: "hint", actual: "68" }],
    },
  ],
};
