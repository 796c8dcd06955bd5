import type { Examples } from "../book/example";
import type { Report } from "../../report/types";
import { aboutWords, proseOf } from "../prose/paragraphs";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

const TAGS = "p|br|span|div|font|strong|em|img|table|tbody|tr|td|th|ul|li|a|b|u|o:p";
const RESIDUES: { pattern: RegExp; messageId: string }[] = [
  // What Word prints where a field has lost what it refers to, and fields that were pasted as their code.
  {
    pattern:
      /错误[！!]\s{0,2}(?:未找到引用源|未定义书签|文档中没有指定样式的文字|超链接引用无效)|Error! (?:Reference source|Bookmark) not (?:found|defined)/gu,
    messageId: "field",
  },
  {
    pattern: /\[bookmark:[^[\]]{0,60}\]|\\\* MERGEFORMAT|HYPERLINK\s{1,3}"[^"]{0,200}"?/gu,
    messageId: "code",
  },
  {
    pattern: /(?:&(?:nbsp|[lr][ds]quo|mdash|ndash|hellip|middot|quot|amp|lt|gt|[en]m?sp|#\d{2,5});){1,40}/gu,
    messageId: "code",
  },
  { pattern: new RegExp(`</?(?:${TAGS})(?:\\s[^<>]{0,200})?/?>`, "gu"), messageId: "code" },
  { pattern: /【(?:字体|字号)[：:][^【】]{0,20}】/gu, messageId: "page" },
];

/** A page on the web has its own frame; there these words are right. */
const ofThePage = (report: Report, messageId: string): boolean =>
  messageId === "page" && (report.document.source === "html" || report.document.source === "text");

const check = (report: Report): FindingDraft[] =>
  proseOf(report).flatMap((one) =>
    RESIDUES.filter(({ messageId }) => !ofThePage(report, messageId))
      .flatMap(({ pattern, messageId }) =>
        [...one.paragraph.text.matchAll(pattern)].map((match) => ({ match, messageId })),
      )
      .sort((a, b) => a.match.index - b.match.index)
      .map(({ match: { 0: words, index }, messageId }) => {
        const about = aboutWords(one, index, index + words.length);
        return {
          severity: messageId === "field" ? "warning" : "hint",
          messageId,
          data: { actual: words, excerpt: about.excerpt },
          ...about,
        };
      }),
  );

export const fileResidue: Rule = {
  id: "file/residue",
  severity: "warning",
  otherSeverities: ["hint"],
  title: { zh: "文字里有网页或域代码的残留", en: "Remains of a page or of a field in the text" },
  why: {
    zh: "从网页或别的文件粘贴，会带进“&nbsp;”“<br>”“【字体：大 中 小】”；引用的内容删掉以后，Word 会印出“错误！未找到引用源”。这些都会原样公布。",
    en: "Pasting from pages brings &nbsp;, <br> or the frame of the page; Word prints “Error! Reference source not found” where a field has lost its target. All of it would be published.",
  },
  limits: {
    zh: "网页和纯文本文件里网页自己的框架；批注和修订在提交前的核对里说。",
    en: "The frame of a page in a page or a plain text; comments and tracked changes, of which the list before submission speaks.",
  },
  messages: {
    field: {
      zh: "“{actual}”是域出错的提示，请改成应有的内容：{excerpt}",
      en: "“{actual}” is what a broken field prints; put in what belongs there: {excerpt}",
    },
    code: {
      zh: "“{actual}”是代码残留，请删去：{excerpt}",
      en: "“{actual}” is left of some code; take it out: {excerpt}",
    },
    page: {
      zh: "“{actual}”是网页上的按钮，请删去：{excerpt}",
      en: "“{actual}” comes from a web page; take it out: {excerpt}",
    },
  },
  correction: null,
  check,
};

const LINE = "设立公开专栏3个";
const withWords = (words: string) => ({ prose: { [LINE]: `${words}${LINE}` } });

export const examples: Examples = {
  good: [
    { shows: "Nothing of the kind.", report: {} },
    {
      shows: "Signs that are part of the text.",
      report: withWords("印发<林长制办法>，R&D投入公开率<100%，"),
    },
    {
      shows: "Words of pages that are told of.",
      report: withWords("网站可分享到新媒体、调整字体，信息来源：热线，"),
    },
  ],
  bad: [
    {
      shows: "A field that has lost its target.",
      report: withWords("见错误！未找到引用源。"),
      finds: [{ on: "错误！未找到引用源", severity: "warning", fix: null }],
    },
    {
      shows: "A bookmark, an entity and a tag.",
      report: withWords("[bookmark: _GoBack]目录&nbsp;更新<br/>"),
      finds: [
        { on: "[bookmark: _GoBack]", severity: "hint" },
        { on: "&nbsp;", severity: "hint" },
        { on: "<br/>", severity: "hint" },
      ],
    },
    {
      shows: "Buttons of a page.",
      report: withWords("【字体：大 中 小】"),
      finds: [{ on: "【字体：大 中 小】", severity: "hint" }],
    },
  ],
};
