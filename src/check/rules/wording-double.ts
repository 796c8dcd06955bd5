import type { Examples } from "../book/example";
import { inSimplified } from "../../language/normalise";
import { doubledWords } from "../../language/wording/doubled";
import type { Report } from "../../report/types";
import { changeWords } from "../corrections";
import { aboutWords, proseOf } from "../prose/paragraphs";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

const check = (report: Report): FindingDraft[] =>
  proseOf(report)
    .filter(({ role }) => role === "text")
    .flatMap((one) =>
      doubledWords(inSimplified(one.paragraph.text)).map(({ start, end, once, isCertain }) => {
        const about = aboutWords(one, start, end);
        return {
          messageId: "doubled",
          data: { actual: about.actual, excerpt: about.excerpt },
          ...about,
          expected: once,
          fix: { ...changeWords(once), safe: isCertain },
        };
      }),
    );

export const wordingDouble: Rule = {
  id: "wording/double",
  severity: "warning",
  title: { zh: "词语重复", en: "Words that stand twice" },
  why: {
    zh: "改稿时容易把词留下两遍：“公开公开”“共收到……共9件”“的的”“将将”。",
    en: "Words are left twice when a draft is reworked: 公开公开, 共收到…共9件, 的的, 将将.",
  },
  limits: {
    zh: "虚词以外单个字的重复（“湖镇镇”“局局长”），相接的两个词（“参与与”“及及时”）；有意的重叠（“一件一件”“研究研究”）；数目；“工作工作人员”这样两个词相接的。",
    en: "Single characters that join nothing (湖镇镇, 局局长), and those that meet (参与与, 及及时); words doubled on purpose (一件一件); numbers; two words that meet (工作工作人员).",
  },
  messages: {
    doubled: {
      zh: "“{actual}”里的词重复了：{excerpt}",
      en: "“{actual}” says a word twice: {excerpt}",
    },
  },
  correction: { zh: "去掉重复的一个。", en: "One of the two goes." },
  check,
};

export const examples: Examples = {
  good: [
    { shows: "Nothing twice.", report: {} },
    {
      shows: "Characters that meet.",
      report: {
        prose: { 专人维护: "湖镇镇由局局长负责，公共资源中心紧紧围绕重要要求维护，以便民为目的的栏目保留" },
      },
    },
    {
      shows: "Two words of which one ends and one begins with it.",
      report: { prose: { 专人维护: "公众参与与监督、公开及及时回应、针对对外事项、进行了了解，由专人维护" } },
    },
    {
      shows: "On purpose.",
      report: { prose: { 专人维护: "一件一件办理、逐项逐项核对，二十二十五两号栏目维护" } },
    },
    {
      shows: "Two totals in two clauses.",
      report: { prose: { 通过县政府网站公开信息86条: "共发布信息86条，共计访问1200次" } },
    },
  ],
  bad: [
    {
      shows: "A word.",
      report: { prose: { 专人维护: "专人及时更新更新" } },
      finds: [{ on: "更新更新", severity: "warning", fix: "更新", safe: false }],
    },
    {
      shows: "共 around one number.",
      report: { prose: { 新收申请12件: "共收到申请共12件" } },
      finds: [{ on: "共收到申请共", fix: "共收到申请", safe: true }],
    },
    {
      shows: "A word of one character that joins others.",
      report: { prose: { 专人维护: "将将由专人维护" } },
      finds: [{ on: "将将", fix: "将", safe: false }],
    },
    {
      shows: "的的, and 通过 after 通过.",
      report: { prose: { 专人维护: "群众关心的的内容，可通过可以通过网站查看" } },
      finds: [
        { on: "的的", fix: "的", safe: true },
        { on: "可通过可以通过", fix: "可以通过", safe: true },
      ],
    },
  ],
};
