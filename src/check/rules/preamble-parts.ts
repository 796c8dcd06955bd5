import type { Examples } from "../book/example";
import { readSmallNumber } from "../../language/numerals";
import { inSimplified } from "../../language/normalise";
import type { Report } from "../../report/types";
import { aboutWords, proseOf } from "../prose/paragraphs";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

/** The parts of the report as introductions name them; 行政复议、行政诉讼 is one. */
const PARTS = [
  "(?:政府信息公开(?:工作)?)?的?(?:总体|基本|整体)(?:情况|概况)|概述|概况",
  "主动公开(?:政府信息)?的?(?:情况)?",
  "收到和处理(?:政府信息公开)?申请的?(?:情况)?|依申请公开(?:政府信息)?(?:办理|处理)?的?(?:情况)?",
  "(?:因)?(?:政府信息公开工作|政府信息公开)?(?:被)?(?:申请)?(?:提起)?行政复议[、，,和及与以]{0,2}(?:被)?(?:提起)?行政诉讼的?(?:情况)?",
  "(?:政府信息公开)?(?:工作)?存在的?(?:主要)?(?:问题|困难)(?:和不足)?(?:[、及和与以]{1,2}(?:(?:下一?步|今后|下阶段|下一年度?)(?:工作)?的?)?(?:改进|整改|努力)(?:情况|措施|工作|方向|打算)?)?",
  "其[他它](?:需要|需|应当|有关)?(?:报告|说明)?的?事项(?:情况)?",
];
const PART = new RegExp(`(?:${PARTS.join("|")})`, "gu");
/** What may stand between two of them, and behind the last. */
const BETWEEN = /^[\s\u3000、，,；;：:.．和及与以是为“”"（）()一二三四五六七八九十\d]*$/u;
const BEHIND = /^[\s\u3000、，,等共计以及由合全文内容为组构成分个部六七五四八\d“”"》]*/u;
const BEFORE =
  /(?:由|从|按照?|就|围绕|包括|包含|包含了|为|是|含|即|分别|[：:]|“)[\s\u3000]{0,2}(?:[一1][、.．])?$/u;
const SAID =
  /([一二三四五六七八九]|\d{1,2})\s{0,2}(?:个?大?(?:部分|部份|板块|章节)|章(?!节)|大?项(?:主要)?内容)/gu;
/** 从…等六个方面报告; beside 部分 the number of 方面 is that of something else. */
const ASPECTS = /([一二三四五六七八九]|\d{1,2})\s{0,2}个?大?方面/gu;
const NUMBERS = /部[分份]|项(?:主要)?内容|方面|章|板块/u;
/** What part one tells of, as it names them: 分五个方面：主动公开、依申请公开… */
const ASPECT =
  /主动公开(?:政府信息)?(?:情况)?|依申请公开(?:政府信息)?(?:情况)?|政府信息(?:资源)?(?:规范化)?管理(?:情况)?|(?:政府信息)?公开平台建设(?:情况)?|(?<!公开)平台建设(?:情况)?|监督保障(?:情况)?/gu;
/** Fewer names are a mention, no list of what the report consists of. */
const LEAST = 4;

interface Statement {
  start: number;
  end: number;
  said: number;
  named: number;
}

/** 六部分 and the parts that the same sentence lists; null where either is not certain. */
function statementIn(sentence: string): Statement | null {
  const parts = [...sentence.matchAll(SAID)];
  const said = parts.length > 0 ? parts : [...sentence.matchAll(ASPECTS)];
  const inParts = [...sentence.matchAll(PART)];
  const inAspects = parts.length > 0 ? [] : [...sentence.matchAll(ASPECT)];
  const names = inAspects.length > inParts.length ? inAspects : inParts;
  const [only] = said;
  const [first, last] = [names[0], names.at(-1)];
  if (!only || said.length > 1 || !first || !last || names.length < LEAST) return null;
  const ends = names.map((name) => name.index + name[0].length);
  const isList = names.slice(1).every((name, i) => BETWEEN.test(sentence.slice(ends[i], name.index)));
  const behind = sentence.slice(ends.at(-1));
  const rest = BEHIND.exec(behind)![0].length;
  const isWhole =
    rest === behind.length || /[，,。；;]\s*$/u.test(behind.slice(0, rest)) || only.index >= ends.at(-1)!;
  // 主动公开、…监督保障等六个方面: what is meant by 等 may be an aspect of the body's own.
  const isOpen =
    names === inAspects && only.index > ends.at(-1)! && /等/u.test(sentence.slice(ends.at(-1), only.index));
  if (isOpen || !isList || !isWhole || !BEFORE.test(sentence.slice(0, first.index))) return null;
  if (only.index >= ends.at(-1)! && only.index > ends.at(-1)! + rest) return null;
  return {
    start: only.index,
    end: only.index + only[0].length,
    said: readSmallNumber(only[1]!) ?? 0,
    named: names.length,
  };
}

function check(report: Report): FindingDraft[] {
  return proseOf(report)
    .filter(
      ({ part, role, paragraph }) =>
        role === "text" && (part === "preamble" || part === 1) && NUMBERS.test(paragraph.text),
    )
    .flatMap((one) =>
      [...inSimplified(one.paragraph.text).matchAll(/[^。\n]+/gu)].flatMap(({ 0: sentence, index }) => {
        const stated = statementIn(sentence);
        if (!stated || stated.said === stated.named) return [];
        const about = aboutWords(one, index + stated.start, index + stated.end);
        return [
          {
            messageId: "differs",
            data: { actual: about.actual, named: stated.named },
            ...about,
            expected: String(stated.named),
          },
        ];
      }),
    );
}

export const preambleParts: Rule = {
  id: "preamble/parts",
  severity: "warning",
  title: {
    zh: "引言里部分的个数与列出的不一致",
    en: "The introduction names another number of parts than it lists",
  },
  why: {
    zh: "引言常说“由……六部分组成”，改动或漏掉一项以后个数就对不上。行政复议、行政诉讼情况是一个部分。",
    en: "Introductions say 由…六部分组成; when one is left out the number is wrong. 行政复议、行政诉讼情况 is one part.",
  },
  limits: {
    zh: "只说个数没有列出的；列出的不全是报告各部分名称的。",
    en: "A number without a list; lists of anything but the parts of the report.",
  },
  messages: {
    differs: {
      zh: "写的是“{actual}”，列出的是 {named} 个部分，请核对。",
      en: "“{actual}” is said, but {named} parts are listed.",
    },
  },
  correction: null,
  check,
};

const FIRST = "编制，统计期限";
const SIX =
  "总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项";

export const examples: Examples = {
  good: [
    { shows: "Nothing is said of parts.", report: {} },
    { shows: "Six and six.", report: { prose: { [FIRST]: `编制，由${SIX}六部分组成，统计期限` } } },
    { shows: "A number alone.", report: { prose: { [FIRST]: "编制，共分六个部分，统计期限" } } },
    {
      shows: "Parts of something else.",
      report: { prose: { 设立公开专栏3个: "设立公开专栏3个，分总体情况、机构职能、政策文件四部分" } },
    },
  ],
  bad: [
    {
      shows: "Six are said and five listed.",
      report: {
        prose: {
          [FIRST]: `编制，由${SIX.replace("政府信息公开行政复议、行政诉讼情况，", "")}六部分组成，统计期限`,
        },
      },
      finds: [{ on: "六部分", severity: "warning", expected: "5", actual: "六部分" }],
    },
    {
      shows: "Counted as 项内容.",
      report: { prose: { [FIRST]: `编制，五项内容分别为：${SIX}。统计期限` } },
      finds: [{ on: "五项内容", expected: "6" }],
    },
    {
      shows: "Seven are said, with the number before the list.",
      report: { prose: { [FIRST]: `编制。全文分七个部分，包括${SIX}。统计期限` } },
      finds: [{ on: "七个部分", expected: "6", actual: "七个部分" }],
    },
  ],
};
