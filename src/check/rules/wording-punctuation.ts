import type { Examples } from "../book/example";
import { bracketsOf } from "../../language/wording/brackets";
import type { Report } from "../../report/types";
import { changeWords } from "../corrections";
import { aboutWords, proseOf, type ProseParagraph } from "../prose/paragraphs";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

/** Just twice: more of them are dots of omission, or a line to write on. */
const TWICE = /([，、；：。])\1+/gu;
const CLASH = /，[。、；：]|。[，、；]|、[，。；：]|；[，。、：]|：[，、；。]|[？！][。，；]/gu;
/** The same mark in two widths. */
const WIDTHS = /,，|，,|;；|；;|:：|：:|(?<![\da-zA-Z.])\.。|。\.(?![.\d])/gu;
/** The stop of 错误！未找到引用源。 belongs to what Word prints, and goes with it: file/residue. */
const OF_A_FIELD = /(?:未找到引用源|未定义书签|样式的文字|超链接引用无效)$/u;
const LONGEST_ENDING = 8;

/** A paragraph of prose has sentences; a heading or a line of an address has none, or is shorter. */
const LONG = 25;
const HAS_CLAUSES = /[，。；]/u;
const ENDS_OPEN = /[\u4e00-\u9fa5\d%％]\s*$/u;
const ENDS = /[。！？；：:;.!?…]["”’』」）)》]*\s*$/u;
const CONTACT = /电话|地址|邮编|邮政编码|网址|邮箱|传真|来源|编辑|https?:/u;
/** Where many paragraphs do not end in a stop, they are lines of a page and no paragraphs. */
const LEAST = 3;
const MOST_OPEN = 0.2;

const isProse = ({ paragraph: { text }, role, part }: ProseParagraph): boolean =>
  role === "text" &&
  (part === "preamble" || part === 1 || part === 5 || part === 6) &&
  text.replace(/\s/gu, "").length >= LONG &&
  HAS_CLAUSES.test(text);

/** A line that ends within brackets or a quotation goes on in the next one. */
const isBroken = (text: string): boolean => bracketsOf(text).lone.length > 0;

/** Long paragraphs without their stop, in a text whose others have it. The last one may have been cut off. */
function unended(all: ProseParagraph[]): ProseParagraph[] {
  const long = all.filter(isProse);
  const open = long.filter(({ paragraph }) => ENDS_OPEN.test(paragraph.text));
  const ended = long.filter(({ paragraph }) => ENDS.test(paragraph.text)).length;
  if (ended < LEAST || open.length > MOST_OPEN * long.length) return [];
  return open.filter(
    (one) => one !== all.at(-1) && !CONTACT.test(one.paragraph.text) && !isBroken(one.paragraph.text),
  );
}

function marksIn(one: ProseParagraph): FindingDraft[] {
  const { text } = one.paragraph;
  const twice = [...text.matchAll(TWICE)]
    .filter(([marks]) => marks.length === 2)
    .map((match) => ({
      match,
      right: match[0][0]!,
      messageId: "twice",
    }));
  const clash = [...text.matchAll(CLASH)].map((match) => ({
    match,
    right: match[0].includes("。") && !match[0].startsWith("。") ? "。" : null,
    messageId: "clash",
  }));
  const widths = [...text.matchAll(WIDTHS)].map((match) => ({
    match,
    right: /[，；：。]/u.exec(match[0])![0],
    messageId: "twice",
  }));
  const own = [...twice, ...clash, ...widths].filter(
    ({ match: { index } }) => !OF_A_FIELD.test(text.slice(Math.max(0, index - LONGEST_ENDING), index)),
  );
  return own.map(({ match: { 0: words, index }, right, messageId }) => {
    const about = aboutWords(one, index, index + words.length);
    return {
      messageId,
      data: { actual: words, excerpt: about.excerpt },
      ...about,
      expected: right,
      fix: right === null ? null : { ...changeWords(right), safe: true },
    };
  });
}

function unendedIn(one: ProseParagraph): FindingDraft {
  const end = one.paragraph.text.trimEnd().length;
  const about = aboutWords(one, end - 1, end);
  const expected = `${about.actual}。`;
  return {
    messageId: "unended",
    data: { excerpt: about.excerpt },
    ...about,
    expected,
    fix: { ...changeWords(expected), safe: true },
  };
}

function check(report: Report): FindingDraft[] {
  const all = proseOf(report);
  return [...all.filter(({ role }) => role === "text").flatMap(marksIn), ...unended(all).map(unendedIn)];
}

export const wordingPunctuation: Rule = {
  id: "wording/punctuation",
  severity: "hint",
  title: {
    zh: "标点重复、冲突，或段末没有句号",
    en: "Marks that stand twice or clash, paragraphs without their stop",
  },
  why: {
    zh: "“，，”“。。”“，。”是改稿留下的痕迹；别的段落都有句号，只有一段没有，多半是漏打或者话没有说完。",
    en: "，，, 。。 and ，。 are left when a draft is reworked; the one paragraph without a stop among others that have it is unfinished or mistyped.",
  },
  limits: {
    zh: "省略号；半角标点；标题、联系方式等短行；按行断开的文本；全文最后一段。",
    en: "Dots of omission; half-width marks; short lines, titles and addresses; texts that are broken line by line; the last paragraph.",
  },
  messages: {
    twice: { zh: "标点“{actual}”重复：{excerpt}", en: "“{actual}” stands twice: {excerpt}" },
    clash: { zh: "标点“{actual}”不能连用：{excerpt}", en: "“{actual}” do not go together: {excerpt}" },
    unended: { zh: "这一段末尾没有句号：{excerpt}", en: "This paragraph ends without a stop: {excerpt}" },
  },
  correction: {
    zh: "去掉多余的标点，或补上句号。",
    en: "The mark that is too many goes, or the stop is added.",
  },
  check,
};

const LINE = "制发行政规范性文件2件，废止1件，现行有效15件，目录及时更新。";

export const examples: Examples = {
  good: [
    { shows: "Marks as they should be.", report: {} },
    {
      shows: "Dots, and marks beside quotation marks.",
      report: { prose: { 专人维护: "栏目“政策”、“问答”仍在完善……" } },
    },
    {
      shows: "The stop of a broken field is no mark of the sentence: file/residue speaks of it.",
      report: { prose: { "专人维护。": "见错误！未找到引用源。，专人维护。" } },
    },
    { shows: "A line that leads on.", report: { prose: { [LINE]: LINE.replace("更新。", "更新如下：") } } },
  ],
  bad: [
    {
      shows: "Twice.",
      report: { prose: { "公开信息86条，": "公开信息86条，，" } },
      finds: [{ on: "，，", severity: "hint", fix: "，", safe: true }],
    },
    {
      shows: "A comma before a stop, and one behind it.",
      report: { prose: { "专人维护。": "专人维护，。", "每季度自查一次。": "每季度自查。，一次" } },
      finds: [
        { on: "，。", fix: "。", safe: true },
        { on: "。，", fix: null },
      ],
    },
    {
      shows: "The one paragraph without its stop.",
      report: { prose: { [LINE]: LINE.slice(0, -1) } },
      finds: [{ on: "新", fix: "新。", safe: true }],
    },
  ],
};
