import type { Examples } from "../book/example";
import { inSimplified } from "../../language/normalise";
import { mistypedTerms } from "../../language/wording/terms";
import type { Report } from "../../report/types";
import { changeWords } from "../corrections";
import { aboutWords, proseOf } from "../prose/paragraphs";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

const check = (report: Report): FindingDraft[] =>
  proseOf(report)
    // The title has a rule of its own, headings are compared with the form.
    .filter(({ role }) => role === "text")
    .flatMap((one) => {
      const text = inSimplified(one.paragraph.text);
      const isTraditional = text !== one.paragraph.text;
      return mistypedTerms(text).map(({ start, end, right, isCertain }) => {
        const about = aboutWords(one, start, end);
        return {
          messageId: "mistyped",
          data: { actual: about.actual, expected: right, excerpt: about.excerpt },
          ...about,
          expected: right,
          // Simplified words would stand out in a text of traditional characters.
          fix: isTraditional ? null : { ...changeWords(right), safe: isCertain },
        };
      });
    });

export const wordingTerm: Rule = {
  id: "wording/term",
  severity: "warning",
  title: { zh: "固定用语写错", en: "A term of the field is mistyped" },
  why: {
    zh: "“转结”“政府息公开”“规犯性文件”这类错别字，输入法和拼写检查查不出来，公布以后很显眼。固定用语里换成同音或形近字的、漏一个字的、前后颠倒的都查。应为“依申请公开”却写成“依法申请公开”的，由起草人确认。",
    en: "Neither input methods nor spelling checkers see 转结, 政府息公开 or 规犯性文件, and every reader does: a character of the same sound or like shape, one left out, two changed round. 依法申请公开 for 依申请公开 is the drafter's to confirm.",
  },
  limits: {
    zh: "标题和各部分的标题（另有规则）；“公民依法申请公开”“县府信息公开”“政策解释”这类本来就通的说法；固定用语和几十个常用词以外的一般错别字。",
    en: "Titles, which have rules of their own; words that are right where they stand, such as 公民依法申请公开 or 政策解释; misspellings of everything but the terms and some dozens of common words.",
  },
  messages: {
    mistyped: {
      zh: "“{actual}”应为“{expected}”：{excerpt}",
      en: "“{actual}” should be “{expected}”: {excerpt}",
    },
  },
  correction: { zh: "改成规范的用语。", en: "The term as it is written." },
  check,
};

export const examples: Examples = {
  good: [
    { shows: "The terms as they are written.", report: {} },
    {
      shows: "What people do by law.",
      report: { prose: { 新收申请12件: "保障公民依法申请公开政府信息的权利，新收申请12件" } },
    },
    {
      shows: "Words that look alike.",
      report: { prose: { 发布政策解读5篇: "县府信息公开栏发布政策解读5篇、政策解答3次，按政策解决难题" } },
    },
    {
      shows: "Two words that meet where a term might be.",
      report: { prose: { 专人维护: "政府网展示窗口由行政处发布公告，财政信息公开和政府信息开放由专人维护" } },
    },
  ],
  bad: [
    {
      shows: "In traditional characters, in which the drafter corrects by hand.",
      report: { prose: { 新收申请12件: "新收申請12件，轉結下年1件" } },
      finds: [{ on: "轉結", severity: "warning", fix: null }],
    },
    {
      shows: "转结 for 结转.",
      report: { prose: { 上年结转1件: "上年转结1件" } },
      finds: [{ on: "转结", severity: "warning", fix: "结转", safe: true }],
    },
    {
      shows: "依法申请公开 as the name of the work.",
      report: { prose: { 新收申请12件: "依法申请公开情况：新收申请12件" } },
      finds: [{ on: "依法申请公开", fix: "依申请公开", safe: false }],
    },
    {
      shows: "A character of the same sound.",
      report: { prose: { 设立公开专栏3个: "没有行政付议，设立公开专栏3个" } },
      finds: [{ on: "行政付议", fix: "行政复议", safe: false }],
    },
    {
      shows: "A character left out.",
      report: { prose: { 设立公开专栏3个: "设立政府息公开专栏3个" } },
      finds: [{ on: "政府息公开", fix: "政府信息公开", safe: true }],
    },
  ],
};
