import type { Examples } from "../book/example";
import { outdatedPhrases } from "../../language/outdated-phrases";
import { sentenceAt } from "../../language/sentences";
import type { Report } from "../../report/types";
import { changeWords } from "../corrections";
import { aboutWords, proseOf } from "../prose/paragraphs";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";
import type { Severity } from "../types";

const NOTICE = "国办公开办函〔2021〕30号";
const YEAR = "[〔﹝[【(（]\\s{0,2}(20\\d\\d)\\s{0,2}[〕﹞\\]】)）]";
/** 国办公开办函 in whatever letters; 国办发 and 国办函 are series of their own. */
const SERIES = new RegExp(`[国过][办半公开函涵]{3,7}\\s{0,2}${YEAR}\\s{0,2}第?(\\d{1,3})\\s{0,2}号`, "gu");
const OTHER_SERIES = new RegExp(`国办[发函]\\s{0,2}${YEAR}\\s{0,2}30\\s{0,2}号`, "gu");
const ABOUT_REPORTS = /年度报告|格式|编制/u;
/** The rules on fees by their name, with the number that stands behind it; those of a place have other numbers. */
const FEES = "国办函〔2020〕109号";
const FEE_RULES = new RegExp(
  `(?<!关于转发[^》]{0,30})[《〈]政府信息公开信息处理费管理办法[〉》](?:的通知》?)?\\s?[（(](国办[发函公开涵]{1,4}\\s{0,2}${YEAR}\\s{0,2}(\\d{1,4})\\s{0,2}号)`,
  "gu",
);
const FEE_NUMBER = new RegExp(`国办[发函涵]\\s{0,2}${YEAR}\\s{0,2}109\\s{0,2}号`, "gu");
/** The form by its name, with the number behind it. */
const FORM =
  /工作年度报告格式[〉》]的通知》?\s?[（(]国办公开办函\s{0,2}[〔[【(（]20\d\d[〕\]】)）]\s{0,2}\d{1,3}\s{0,2}号/gu;
/** What stands behind the name of the regulation. */
const ORDER =
  /政府信息公开条例》?\s{0,2}[（(](?:中华人民共和国)?(国(?:务院)?令\s{0,2}第?\s{0,2}(\d{3,4})\s{0,2}[号条])/gu;
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
      return number === "30" && !isNotice && /年度报告|格式/u.test(sentenceAt(text, index))
        ? [wrong("number", NOTICE, index, words)]
        : [];
    }
    return isNotice || letters.includes("涵") ? [wrong("letters", NOTICE, index, words)] : [];
  });

const otherSeriesIn = (text: string): Wrong[] =>
  [...text.matchAll(OTHER_SERIES)]
    .filter(({ 1: year, index }) => year === "2021" && ABOUT_REPORTS.test(sentenceAt(text, index)))
    .map(({ 0: words, index }) => wrong("letters", NOTICE, index, words));

const ordersIn = (text: string): Wrong[] =>
  [...text.matchAll(ORDER)]
    // 第492号 is the regulation before it was revised: reference/basis.
    .filter(({ 1: words, 2: number }) => words!.endsWith("条") || (number !== "711" && number !== "492"))
    .map(({ 0: all, 1: words, index }) =>
      wrong("number", "国务院令第711号", index + all.length - words!.length, words!),
    );

/** 国办发〔2020〕109号, 国办函〔2019〕109号, and another number behind the name of the rules on fees. */
function feesIn(text: string): Wrong[] {
  const named = [...text.matchAll(FEE_RULES)].map(({ 0: all, 1: words, 2: year, 3: number, index }) => ({
    words: words!,
    at: index + all.length - words!.length,
    isRight: /^国办函/u.test(words!) && year === "2020" && number === "109",
  }));
  const numbers = [...text.matchAll(FEE_NUMBER)]
    .filter(({ index }) => /信息处理费/u.test(sentenceAt(text, index)))
    .map(({ 0: words, 1: year, index }) => ({
      words,
      at: index,
      isRight: words.startsWith("国办函") && year === "2020",
    }));
  const all = [...named, ...numbers.filter(({ at }) => !named.some((one) => one.at === at))];
  return all.filter(({ isRight }) => !isRight).map(({ words, at }) => wrong("number", FEES, at, words));
}

/** Another number behind the name of the form. */
const formsIn = (text: string): Wrong[] =>
  [...text.matchAll(FORM)].flatMap(({ 0: all, index }) => {
    const at = all.indexOf("国办公开办函");
    const words = all.slice(at);
    const [year, number] = words.match(/\d+/gu)!;
    return year === "2021" && number === "30" ? [] : [wrong("number", NOTICE, index + at, words)];
  });

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
      ...formsIn(text),
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
  title: { zh: "文号写错", en: "A document number is wrong" },
  why: {
    zh: "年度报告格式的文号是国办公开办函〔2021〕30号，《条例》是国务院令第711号，信息处理费管理办法是国办函〔2020〕109号；“函”写成“涵”、漏字、写错号数，读者就找不到文件。文号的年份用六角括号（GB/T 9704），用了别的括号的只作提示。",
    en: "The form is 国办公开办函〔2021〕30号 and the regulation 国务院令第711号, the rules on fees 国办函〔2020〕109号; with a wrong letter nobody finds them. The year of a 文号 stands in 〔〕 (GB/T 9704); other brackets are a hint.",
  },
  limits: {
    zh: "其他文件的号数对不对；“国令第711号”和不写“第”的；答复书等不是发文字号的编号；已经被替代的依据（见 reference/basis）。",
    en: "Whether numbers of other documents are right; 国令第711号, and 711号 without 第; numbers of letters; bases that have been replaced (reference/basis).",
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
