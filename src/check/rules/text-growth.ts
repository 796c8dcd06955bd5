import type { Examples } from "../book/example";
import { plainWords } from "../../language/quantities/words";
import type { Report } from "../../report/types";
import type { FindingDraft } from "../finding";
import { aboutWords } from "../prose/paragraphs";
import { wrongGrowths } from "../prose/computed/growth/growth";
import { valuesOf } from "../relations/relations";
import type { Rule, RuleContext } from "../rule";

function check(report: Report, { prose, values, last }: RuleContext): FindingDraft[] {
  const before = last && valuesOf(last);
  const unit = plainWords(report.unit ?? "").words;
  return prose.flatMap(({ one, read, statements, heading, open }) =>
    wrongGrowths(read, { statements, values, last: before, heading, year: report.year, unit }).flatMap(
      (wrong): FindingDraft[] => {
        const [start, end] = read.rangeOf(wrong.from, wrong.to);
        if (open.some(([from, to]) => start >= from && end <= to)) return [];
        return [
          {
            messageId: wrong.kind,
            data: {
              words: one.paragraph.text.slice(start, end),
              ...(wrong.kind !== "before" && { now: wrong.now }),
              ...(!["points", "before", "noWholeBase"].includes(wrong.kind) && { before: wrong.before }),
              ...(["percent", "difference", "asPercent", "times", "before"].includes(wrong.kind) && {
                expected: wrong.expected!,
              }),
            },
            ...aboutWords(one, start, end),
            expected: wrong.expected,
          },
        ];
      },
    ),
  );
}

export const textGrowth: Rule = {
  id: "text/growth",
  severity: "warning",
  title: { zh: "同比、增减算得不对", en: "A change from last year that was worked out wrongly" },
  why: {
    zh: "增长多少，用两年的数一算便知。件数的增减用百分之几，百分点只用于比率之间的差。",
    en: "Two numbers tell how much something has grown. Things grow by per cent; points are the difference between two percentages.",
  },
  limits: {
    zh: "只算本年的数与表格一致、又给了上年报告的，或者前后两个数、增减的数都写在句子里的。没有写明基数的，只看有没有一个整数能得出（6件、增长33.3%没有）。",
    en: "Only numbers that agree with the tables, with last year's report at hand, and changes whose two numbers stand in the sentence. Of those without a base only whether any whole number gives them (6件，增长33.3% has none).",
  },
  messages: {
    percent: {
      zh: "由 {before} 到 {now}，应为 {expected}，写的是“{words}”。",
      en: "From {before} to {now} it is {expected}; the text says “{words}”.",
    },
    difference: {
      zh: "由 {before} 到 {now}，相差 {expected}，写的是“{words}”。",
      en: "From {before} to {now} the difference is {expected}; the text says “{words}”.",
    },
    direction: {
      zh: "由 {before} 到 {now}，方向与“{words}”相反。",
      en: "From {before} to {now} is the opposite of “{words}”.",
    },
    times: {
      zh: "由 {before} 到 {now}，应为 {expected} 倍，写的是“{words}”。",
      en: "From {before} to {now} it is {expected} times; the text says “{words}”.",
    },
    level: {
      zh: "上年是 {before}，今年是 {now}，并不是“{words}”。",
      en: "It is {before} last year and {now} this year, and not “{words}”.",
    },
    before: {
      zh: "上年报告里是 {expected}，写的是“{words}”。",
      en: "Last year's report has {expected}; the text says “{words}”.",
    },
    asPercent: {
      zh: "由 {before}% 到 {now}%，相差 {expected}，不能写“{words}”。",
      en: "From {before}% to {now}% the difference is {expected} (points); the text says “{words}”.",
    },
    points: {
      zh: "{now} 是数量，增减应写百分之几；“{words}”只用于比率之间的差。",
      en: "{now} is a number of things, which changes by per cent; “{words}” is said of percentages.",
    },
    noWholeBase: {
      zh: "无论原来是几，都得不出 {now} 和“{words}”，请核对这两个数。",
      en: "Whatever the number was, {now} and “{words}” do not follow from it; please look at both.",
    },
  },
  correction: null,
  check,
};

const REQUESTS = "新收申请12件，上年结转1件，均按规定登记和答复。";
const says = (words: string): { prose: Record<string, string> } => ({ prose: { [REQUESTS]: words } });
const lastYear = {
  set: { "applications/new/natural": "8", "applications/new/business": "2", "applications/new/total": "10" },
};

export const examples: Examples = {
  good: [
    { shows: "From 10 to 12.", report: says("新收政府信息公开申请12件，同比增长20%。"), last: lastYear },
    { shows: "Without last year's report.", report: says("新收政府信息公开申请12件，同比增长33%。") },
    {
      shows: "A number that no table tells.",
      report: says("网站访问量同比增长82%，网上申请7件，同比增长40%。"),
      last: lastYear,
    },
    {
      shows: "The base is what it was before the change.",
      report: says("公众号推送220篇，比上年增加20篇，增长10%。"),
    },
    {
      shows: "A rate changes by points.",
      report: says("新收政府信息公开申请12件，答复率98%，较上年提高2个百分点。"),
      last: lastYear,
    },
    {
      shows: "Not exact.",
      report: says("新收政府信息公开申请12件，同比增长近三成，推送量增长50%以上。"),
      last: lastYear,
    },
    {
      shows: "The same as last year, and about the same.",
      report: says("新收政府信息公开申请12件，与上年持平，办结12件，与去年基本持平。"),
      last: { set: { "applications/new/natural": "10", "applications/new/total": "12" } },
    },
  ],
  bad: [
    {
      shows: "Not the same as last year.",
      report: says("新收政府信息公开申请12件，与上年持平。"),
      last: lastYear,
      finds: [{ on: "与上年持平", expected: null }],
    },
    {
      shows: "From 10 to 12 is 20 %.",
      report: says("新收政府信息公开申请12件，同比增长16.7%。"),
      last: lastYear,
      finds: [{ on: "增长16.7%", severity: "warning", expected: "20.0%" }],
    },
    {
      shows: "The other direction.",
      report: says("新收政府信息公开申请12件，同比下降20%。"),
      last: lastYear,
      finds: [{ on: "下降20%", expected: "20%" }],
    },
    {
      shows: "Points of a number of things.",
      report: says("新收政府信息公开申请12件，同比增长20个百分点。"),
      finds: [{ on: "增长20个百分点", expected: null }],
    },
    {
      shows: "Points of two percentages, told as a share.",
      report: says("网办率由上年的82%升至91%，提升9%。"),
      finds: [{ on: "提升9%", expected: "9个百分点" }],
    },
    {
      shows: "From no whole number.",
      report: says("公众号推送信息26条，同比增长21%。"),
      finds: [{ on: "增长21%", expected: null }],
    },
    {
      shows: "The difference.",
      report: says("新收政府信息公开申请12件，比上年增加3件。"),
      last: lastYear,
      finds: [{ on: "增加3件", expected: "2" }],
    },
    {
      shows: "Both numbers in the sentence.",
      report: says("推送信息由上年的64条增加到80条，增长20%。"),
      finds: [{ on: "增长20%", expected: "25%" }],
    },
    {
      shows: "The number of last year is not that of its report.",
      report: says("新收政府信息公开申请12件，比上年的9件增加3件。"),
      last: lastYear,
      finds: [{ on: "9件", expected: "10" }],
    },
    {
      shows: "Times, and no change.",
      report: says("新收政府信息公开申请12件，是上年的1.5倍；现行有效行政规范性文件15件，与上年持平。"),
      last: { set: { ...lastYear.set, "disclosure/normative/inForce": "11" } },
      finds: [
        { on: "1.5倍", expected: "1.2" },
        { on: "与上年持平", expected: null },
      ],
    },
  ],
};
