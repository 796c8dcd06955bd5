import type { Examples } from "../book/example";
import type { Report } from "../../report/types";
import { aboutWords, proseOf } from "../prose/paragraphs";
import { isQuoted } from "../prose/quoted";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

/** Where words of a page begin: a sentence that tells of 浏览次数 has words of its own before them. */
const APART = "(?<=^|[。；！】\\])）|｜\\s])";
const BUTTON =
  "(?:打印(?:本页|本文|文章)?|关闭(?:窗口|本页|页面)?|返回(?:顶部|首页|列表)?|收藏(?:本页|本文)?|我要纠错|纠错|分享|复制链接|保护视力色)";
/** Buttons and counters that a page puts around its text. */
const PAGE_FRAME = [
  new RegExp(`${APART}(?:[【[［]\\s{0,2}${BUTTON}\\s{0,2}[】\\]］]\\s{0,3}){1,6}`, "gu"),
  new RegExp(
    `${APART}(?:${BUTTON}[\\s|｜]{1,4}){1,5}(?:打印|关闭|返回)(?:本页|窗口|本文|页面|顶部|首页|列表)(?=$|[\\s。])`,
    "gu",
  ),
  new RegExp(
    `${APART}(?:字体|字号)\\s?[：:]\\s{0,2}[【[［]?\\s{0,2}(?:特?大|默认)[\\s|｜]{0,3}中[\\s|｜]{0,3}小\\s{0,2}[】\\]］]?`,
    "gu",
  ),
  new RegExp(
    `${APART}(?:浏览|阅读|点击|访问)(?:次数|量|数)\\s?[：:]\\s{0,3}\\d{0,9}\\s?次?(?=$|[\\s【[|｜])`,
    "gu",
  ),
  new RegExp(
    `${APART}分享到\\s{0,2}[：:](?:\\s{0,3}(?:微信|微博|新浪微博|QQ空间|QQ|朋友圈|人人网|豆瓣)[、\\s]{0,3}){0,6}`,
    "gu",
  ),
  new RegExp(`${APART}(?:微信)?扫一扫[，,]?\\s?(?:在手机上?打开当前页(?:面)?|分享(?:本页|到朋友圈)?)`, "gu"),
  new RegExp(
    `${APART}(?:当前|您(?:的|当前的?|现在的?|所在的?))位置\\s?[：:]\\s{0,2}首页\\s{0,2}[>＞»/][^。，\\n]{0,60}`,
    "gu",
  ),
  new RegExp(`${APART}[上下]一[篇条]\\s?[：:]\\s{0,2}(?:[^。，\\n]{1,40}|没有了)(?=$|\\n)`, "gu"),
];

/** Without any of these there is no frame of a page, and its patterns need not be tried. */
const OF_A_FRAME =
  /打印|关闭|返回|收藏|纠错|分享|保护视力|字[体号]|[览读击问](?:次数|[量数])|扫一扫|位置|[上下]一[篇条]/u;

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
  // Errors and formulae of a sheet, and comments that were pasted with the text.
  {
    pattern: /#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!)|=SUM\([A-Za-z0-9:,]{1,30}\)/gu,
    messageId: "field",
  },
  { pattern: /[【[]?批注\s?[[［【][^\]］】\n]{1,12}[\]］】]\s?[：:]?/gu, messageId: "remark" },
  { pattern: new RegExp(`</?(?:${TAGS})(?:\\s[^<>]{0,200})?/?>`, "gu"), messageId: "code" },
  { pattern: /【(?:字体|字号)[：:][^【】]{0,20}】/gu, messageId: "page" },
  ...PAGE_FRAME.map((pattern) => ({ pattern, messageId: "page" })),
];

/** （小陈：…你再改改）: a remark among colleagues, where it calls somebody and asks for something, or has many of its signs. */
const BRACKETED = /[（(【[]([^（）()【】[\]\n]{4,60})[）)】\]]/gu;
const CALLS =
  /^(?:[@＠]?[小老阿][\u4e00-\u9fa5]|[@＠][\u4e00-\u9fa5]{2,4}|[\u4e00-\u9fa5]{1,2}(?:科长?|主任|局长?|股长|处长?|老师|姐|哥|工))[：:，,]|^请(?:[小老阿][\u4e00-\u9fa5]|[\u4e00-\u9fa5]{1,2}(?:科长|主任|局长|股长|处长|老师|姐|哥|工))(?=再|先|把|给|补|核|看|改|查|帮|将|尽快)/u;
const ASKS = [
  /再?(?:改|核|看|补|查|问|润色|调整|确认|更新|核对|核实|补充|删|加)(?:一下|下(?=[，。]|$)|改|看|上去)|再(?:改|核|看|补|查|润色)/u,
  /[你您]|帮忙|麻烦|辛苦|记得|别忘/u,
  /(?:这|此)(?:段|句|里|处|部分|个数|块)|上面|下面这/u,
  /(?:沿用|照抄|抄的?|套用)?(?:去年|上年)(?:的|稿)|发之前|发布前|定稿前|报送?之?前|交稿前/u,
];
/** Without a name, so many of the signs must agree. */
const LEAST_SIGNS = 3;
/** （此数据请法规股补充）: asked of an office, and of nobody who reads a report. */
const ASKS_OFFICE =
  /^(?:此|这|该|以上|上述)(?:处|段|句|项|个?数据?|数字|部分|内容)?[^，。]{0,6}[请待需][^，。]{1,10}(?:补充|核实|核对|确认|提供|填写|修改|完善|更新)[。]?$/u;

function remarksIn(text: string): { match: RegExpExecArray; messageId: string }[] {
  return [...text.matchAll(BRACKETED)]
    .filter(({ 1: words }) => {
      const signs = ASKS.filter((sign) => sign.test(words!)).length;
      return ASKS_OFFICE.test(words!) || signs >= (CALLS.test(words!) ? 1 : LEAST_SIGNS);
    })
    .map((match) => ({ match, messageId: "remark" }));
}

/** A page on the web has its own frame; there these words are right. */
const ofThePage = (report: Report, messageId: string): boolean =>
  messageId === "page" && (report.document.source === "html" || report.document.source === "text");

const check = (report: Report): FindingDraft[] =>
  proseOf(report).flatMap((one) =>
    RESIDUES.filter(
      ({ messageId }) =>
        !ofThePage(report, messageId) && (messageId !== "page" || OF_A_FRAME.test(one.paragraph.text)),
    )
      .flatMap(({ pattern, messageId }) =>
        [...one.paragraph.text.matchAll(pattern)].map((match) => ({ match, messageId })),
      )
      .filter(({ match: { 0: words, index } }) => !isQuoted(one.paragraph.text, index, index + words.length))
      .concat(one.role === "text" ? remarksIn(one.paragraph.text) : [])
      .sort((a, b) => a.match.index - b.match.index)
      .filter(
        ({ match }, i, all) =>
          !all.slice(0, i).some((other) => other.match.index + other.match[0].length > match.index),
      )
      .map(({ match: { 0: words, index }, messageId }) => {
        const about = aboutWords(one, index, index + words.length);
        return {
          severity: messageId === "field" || messageId === "remark" ? "warning" : "hint",
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
  title: {
    zh: "文字里有网页、域代码或修改意见的残留",
    en: "Remains of a page, of a field or of a draft in the text",
  },
  why: {
    zh: "从网页或别的文件粘贴，会带进“&nbsp;”“<br>”“【字体：大 中 小】”；引用的内容删掉以后，Word 会印出“错误！未找到引用源”。同事之间写在括号里的修改意见也会忘了删。这些都会原样公布。",
    en: "Pasting from pages brings &nbsp;, <br> or the frame of the page; Word prints “Error! Reference source not found” where a field has lost its target. Remarks to colleagues in brackets are forgotten. All of it would be published.",
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
    remark: {
      zh: "“{actual}”像是写给同事的修改意见，请删去：{excerpt}",
      en: "“{actual}” looks like a remark to a colleague; take it out: {excerpt}",
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
      shows: "Brackets that explain.",
      report: withWords("（老李：种粮大户）（比去年的12条多）（此处省略）"),
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
      shows: "A remark to a colleague.",
      report: withWords("（老周：这里的数再核一下）"),
      finds: [{ on: "（老周：这里的数再核一下）", severity: "warning" }],
    },
    {
      shows: "Buttons and counters around a page.",
      report: withWords("【打印本页】【关闭窗口】"),
      finds: [{ on: "【打印本页】【关闭窗口】", severity: "hint" }],
    },
    {
      shows: "Buttons of a page.",
      report: withWords("【字体：大 中 小】"),
      finds: [{ on: "【字体：大 中 小】", severity: "hint" }],
    },
  ],
};
