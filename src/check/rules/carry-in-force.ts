import type { Examples } from "../book/example";
import { carryFindings } from "../relations/cross-year";
import type { Rule } from "../rule";

export const carryInForce: Rule = {
  id: "carry/in-force",
  severity: "warning",
  title: { zh: "现行有效件数与上年接不上", en: "The stock in force does not follow from last year's" },
  why: {
    zh: "现行有效件数一般等于上年现行有效件数加本年制发件数减本年废止件数。文件到期自动失效、集中清理、机构合并时可以不同，由起草人说明。",
    en: "In force = last year's in force + issued − repealed, unless documents expired, were cleaned up or came with a merger.",
  },
  limits: {
    zh: "上年报告用的是 2019 年格式（“对外公开总数量”不是现行有效件数）时不查。",
    en: "Last year's report in the form of 2019, whose column counts something else.",
  },
  messages: {
    differsFromLast: {
      zh: "{table}{cell}|应为 {expected}（上年有效＋本年制发－本年废止），填了 {actual}，差 {difference}。",
      en: "{table}, {cell}: |{actual}, but last year's stock + issued − repealed is {expected} (difference {difference}).",
    },
  },
  correction: { zh: "改成推算的件数；由起草人确认。", en: "The number that follows; the drafter confirms." },
  check: (report, context) => carryFindings("carry/in-force", report, context),
};

export const examples: Examples = {
  good: [
    { shows: "14 + 2 − 1 = 15.", report: {}, last: { set: { "disclosure/normative/inForce": "14" } } },
    { shows: "Without last year's report.", report: {} },
  ],
  bad: [
    {
      shows: "20 + 2 − 1 is 21, not 15.",
      report: {},
      last: { set: { "disclosure/normative/inForce": "20" } },
      finds: [{ cell: "disclosure/normative/inForce", expected: "21", actual: "15", fix: "21", safe: false }],
    },
  ],
};
