import type { Examples } from "../book/example";
import { outdatedPhrases } from "../../language/outdated-phrases";
import { sentenceAt } from "../../language/sentences";
import { misdatedDocuments, misnamedDocuments, misnumberedDocuments } from "../../language/wording/documents";
import type { Report } from "../../report/types";
import { changeWords } from "../corrections";
import { aboutWords, proseOf } from "../prose/paragraphs";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";
import type { Severity } from "../types";

const NOTICE = "国办公开办函〔2021〕30号";
/** The form, where it is named by its number alone: 按国办公开办函〔2021〕30号的格式编制. */
const AS_THE_FORM = /年度报告格式|格式(?:要求|规定|编|撰|填)|(?:编制|编写|撰写|形成)[^。，]{0,10}报告/u;
const YEAR = "[〔﹝[【(（]\\s{0,2}(20\\d\\d)\\s{0,2}[〕﹞\\]】)）]";
/** 国办公开办函 in whatever letters; 国办发 and 国办函 are series of their own. */
const SERIES = new RegExp(`[国过][办半公开函涵]{3,7}\\s{0,2}${YEAR}\\s{0,2}第?(\\d{1,3})\\s{0,2}号`, "gu");
const OTHER_SERIES = new RegExp(`国办[发函]\\s{0,2}${YEAR}\\s{0,2}30\\s{0,2}号`, "gu");
const ABOUT_REPORTS = /年度报告|格式|编制/u;
const FEES = "国办函〔2020〕109号";
const FEE_NUMBER = new RegExp(`国办[发函涵]\\s{0,2}${YEAR}\\s{0,2}109\\s{0,2}号`, "gu");
/** What stands behind the name of the regulation. */
const ORDER =
  /政府信息公开条例》?\s{0,2}[（(](?:中华人民共和国)?(国(?:务院)?令\s{0,2}第?\s{0,2}(\d{3,4})\s{0,2}[号条])/gu;
/** What is no order of the State Council at all: （主席令第711号）, （国发〔2019〕711号）. */
const NO_ORDER =
  /政府信息公开条例》\s{0,2}[（(]((?:中华人民共和国)?(?:主席令\s?第?\s?\d{1,3}\s?号|国[发函办]{1,2}\s?[〔[]\d{4}[〕\]]\s?\d{1,4}\s?号))/gu;
/** The notice without its 号. */
const CUT = /国办公开办函\s?[〔[【(（]\s?2021\s?[〕\]】)）]\s?30(?!\s{0,2}号|\d)/gu;
/** And before it: 国务院令第711号公布的《…条例》. */
const ORDER_BEFORE =
  /(国务院(?:令第?\s{0,2}(\d{3,4})\s{0,2}号|第?\s{0,2}(\d{3,4})\s{0,2}号令))(?=(?:公布|发布|颁布|修订)?(?:施行)?的?《中华人民共和国政府信息公开条例》)/gu;
/** GB/T 9704: the year of a 文号 stands in 〔〕. */
const BRACKETS =
  /(?<=[\u4e00-\u9fa5][发函字涵]\s{0,2})[[【(（](20\d\d)[\]】)）](?=\s{0,2}第?\d{1,4}\s{0,2}号)/gu;

interface Wrong {
  start: number;
  end: number;
  messageId: string;
  severity: Severity;
  expected: string;
  safe: boolean;
}

const wrong = (messageId: string, expected: string, start: number, words: string): Wrong => ({
  start,
  end: start + words.length,
  messageId,
  severity: "warning",
  expected,
  safe: false,
});

const seriesIn = (text: string): Wrong[] =>
  [...text.matchAll(SERIES)].flatMap(({ 0: words, 1: year, 2: number, index }) => {
    const letters = words.slice(0, words.search(/[〔﹝[【(（\s]/u));
    const isNotice = year === "2021" && number === "30";
    if (letters === "国办公开办函") {
      const sentence = sentenceAt(text, index);
      const isWrong =
        number === "30"
          ? !isNotice && /年度报告|格式/u.test(sentence)
          : year === "2021" && AS_THE_FORM.test(sentence);
      return isWrong ? [wrong("number", NOTICE, index, words)] : [];
    }
    return isNotice || letters.includes("涵") ? [wrong("letters", NOTICE, index, words)] : [];
  });

const otherSeriesIn = (text: string): Wrong[] =>
  [...text.matchAll(OTHER_SERIES)]
    .filter(({ 1: year, index }) => year === "2021" && ABOUT_REPORTS.test(sentenceAt(text, index)))
    .map(({ 0: words, index }) => wrong("letters", NOTICE, index, words));

const ordersIn = (text: string): Wrong[] =>
  [ORDER, ORDER_BEFORE]
    .flatMap((order) => [...text.matchAll(order)])
    // 第492号 is the regulation before it was revised: reference/basis.
    .filter(([, words, number, other]) => {
      const told = number ?? other;
      return words!.endsWith("条") || (told !== "711" && told !== "492");
    })
    .map(({ 0: all, 1: words, index }) =>
      wrong("number", "国务院令第711号", index + all.length - words!.length, words!),
    );

/** 国办发〔2020〕109号 and 国办函〔2019〕109号 for the rules on fees. */
const feesIn = (text: string): Wrong[] =>
  [...text.matchAll(FEE_NUMBER)]
    .filter(
      ({ 0: words, 1: year, index }) =>
        !(words.startsWith("国办函") && year === "2020") && /信息处理费/u.test(sentenceAt(text, index)),
    )
    .map(({ 0: words, index }) => wrong("number", FEES, index, words));

const oddIn = (text: string): Wrong[] => [
  ...[...text.matchAll(NO_ORDER)].map(({ 0: all, 1: words, index }) =>
    wrong("number", "国务院令第711号", index + all.length - words!.length, words!),
  ),
  ...[...text.matchAll(CUT)].map(({ 0: words, index }) => wrong("letters", NOTICE, index, words)),
];

/** What is wrong of the documents of the field by their titles: number, name, and the day of the regulation. */
const documentsIn = (text: string): Wrong[] =>
  (
    [
      ["number", misnumberedDocuments],
      ["name", misnamedDocuments],
      ["inForce", misdatedDocuments],
    ] as const
  ).flatMap(([messageId, read]) =>
    read(text).map(({ start, end, right }) => wrong(messageId, right, start, text.slice(start, end))),
  );

const bracketsIn = (text: string): Wrong[] =>
  [...text.matchAll(BRACKETS)].map(({ 0: words, 1: year, index }) => ({
    ...wrong("brackets", `〔${year}〕`, index, words),
    severity: "hint",
    safe: true,
  }));

function check(report: Report): FindingDraft[] {
  return proseOf(report).flatMap((one) => {
    const { text } = one.paragraph;
    // What has to be replaced as a whole is not mended in part.
    const replaced = report.year === null ? [] : outdatedPhrases(text, report.year);
    const each = [
      ...seriesIn(text),
      ...otherSeriesIn(text),
      ...ordersIn(text),
      ...feesIn(text),
      ...oddIn(text),
      ...documentsIn(text),
    ];
    const numbers = each.filter(
      ({ start }, i) => !each.slice(0, i).some((other) => other.start <= start && start < other.end),
    );
    const brackets = bracketsIn(text);
    const found = [
      ...numbers,
      ...brackets.filter(({ start }) => !numbers.some((n) => n.start <= start && start < n.end)),
    ];
    return found
      .filter(({ start }) => !replaced.some((old) => old.start <= start && start < old.end))
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, messageId, severity, expected, safe }) => {
        const about = aboutWords(one, start, end);
        return {
          severity,
          messageId,
          data: { actual: about.actual, expected, excerpt: about.excerpt },
          ...about,
          expected,
          fix: { ...changeWords(expected), safe },
        };
      });
  });
}

export const referenceNumber: Rule = {
  id: "reference/number",
  severity: "warning",
  otherSeverities: ["hint"],
  title: {
    zh: "文号、文件名称或施行日期写错",
    en: "A document's number, its name or the day of the regulation is wrong",
  },
  why: {
    zh: "年度报告格式的文号是国办公开办函〔2021〕30号，《条例》是国务院令第711号，信息处理费管理办法是国办函〔2020〕109号；“函”写成“涵”、漏字、写错号数，读者就找不到文件。《条例》自2019年5月15日起施行，“办法”不能写成“条例”。文号的年份用六角括号（GB/T 9704），用了别的括号的只作提示。",
    en: "The form is 国办公开办函〔2021〕30号 and the regulation 国务院令第711号, the rules on fees 国办函〔2020〕109号; with a wrong letter nobody finds them. The regulation is in force since 15 May 2019, and rules of an office are no 条例. The year of a 文号 stands in 〔〕 (GB/T 9704); other brackets are a hint.",
  },
  limits: {
    zh: "政务公开领域十几个常引的全国文件以外，号数对不对；“国令第711号”和不写“第”的；答复书等不是发文字号的编号；已经被替代的依据（见 reference/basis）。",
    en: "Whether numbers are right but for a dozen of national documents of the field; 国令第711号, and 711号 without 第; numbers of letters; bases that have been replaced (reference/basis).",
  },
  messages: {
    letters: {
      zh: "“{actual}”字写错了，应为“{expected}”：{excerpt}",
      en: "“{actual}” is misspelt; it is “{expected}”: {excerpt}",
    },
    number: {
      zh: "“{actual}”的号数不对，应为“{expected}”：{excerpt}",
      en: "“{actual}” has a wrong number; it is “{expected}”: {excerpt}",
    },
    name: {
      zh: "文件名称“{actual}”写错了，应为“{expected}”：{excerpt}",
      en: "The title “{actual}” is wrong; it is “{expected}”: {excerpt}",
    },
    inForce: {
      zh: "施行日期“{actual}”不对，应为{expected}：{excerpt}",
      en: "“{actual}” is the wrong day; it is in force since {expected}: {excerpt}",
    },
    brackets: {
      zh: "文号的年份用六角括号，应为“{expected}”：{excerpt}",
      en: "The year of a 文号 stands in 〔〕, here “{expected}”: {excerpt}",
    },
  },
  correction: {
    zh: "改成规范的文号；只换括号的可以一并改。",
    en: "The right number; brackets alone may be changed with all others.",
  },
  check,
};

const RIGHT = "国办公开办函〔2021〕30号";
const REGULATION = "（以下简称《条例》）";

export const examples: Examples = {
  good: [
    { shows: "The notice and the regulation.", report: {} },
    {
      shows: "The order in short, and without 第.",
      report: { prose: { [REGULATION]: "（国令第711号）" } },
    },
    {
      shows: "Other documents have numbers of their own.",
      report: { prose: { 设立公开专栏3个: "按国办发〔2016〕8号和云政办发〔2024〕30号设立公开专栏3个" } },
    },
    {
      shows: "The rules on fees, and those of a place.",
      report: {
        prose: {
          专人维护:
            "按《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）、《云溪县政府信息公开信息处理费管理办法》（云政办〔2021〕9号），专人维护",
        },
      },
    },
    {
      shows: "The number of a letter is none of a document.",
      report: { prose: { 新收申请12件: "答复书（2024）第3号已送达；新收申请12件" } },
    },
  ],
  bad: [
    {
      shows: "涵 for 函.",
      report: { prose: { [RIGHT]: "国办公开办涵〔2021〕30号" } },
      finds: [{ on: "国办公开办涵〔2021〕30号", severity: "warning", fix: RIGHT, safe: false }],
    },
    {
      shows: "A character is missing.",
      report: { prose: { [RIGHT]: "国公开办函〔2021〕30号" } },
      finds: [{ on: "国公开办函〔2021〕30号", fix: RIGHT }],
    },
    {
      shows: "Of another series.",
      report: { prose: { [RIGHT]: "国办发〔2021〕30号" } },
      finds: [{ on: "国办发〔2021〕30号", fix: RIGHT }],
    },
    {
      shows: "The rules on fees with another number.",
      report: {
        prose: { 专人维护: "按《政府信息公开信息处理费管理办法》（国办发〔2020〕109号），专人维护" },
      },
      finds: [{ on: "国办发〔2020〕109号", fix: "国办函〔2020〕109号", safe: false }],
    },
    {
      shows: "A document of the field with another number.",
      report: {
        prose: {
          专人维护:
            "按《国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见》（国办发〔2019〕45号），专人维护",
        },
      },
      finds: [{ on: "国办发〔2019〕45号", fix: "国办发〔2019〕54号", safe: false }],
    },
    {
      shows: "Rules of an office that are called a 条例.",
      report: { prose: { 专人维护: "按《政府信息公开信息处理费管理条例》，专人维护" } },
      finds: [{ on: "政府信息公开信息处理费管理条例", fix: "政府信息公开信息处理费管理办法", safe: false }],
    },
    {
      shows: "Another day of the regulation.",
      report: {
        prose: { 专人维护: "学习自2019年5月1日起施行的《中华人民共和国政府信息公开条例》，专人维护" },
      },
      finds: [{ on: "2019年5月1日", fix: "2019年5月15日", safe: false }],
    },
    {
      shows: "Other brackets.",
      report: { prose: { [RIGHT]: "国办公开办函[2021]30号" } },
      finds: [{ on: "[2021]", severity: "hint", fix: "〔2021〕", safe: true }],
    },
    {
      shows: "An order that is not that of the regulation.",
      report: { prose: { [REGULATION]: "（国务院令第771号）" } },
      finds: [{ on: "国务院令第771号", severity: "warning", fix: "国务院令第711号", safe: false }],
    },
  ],
};
