import type { Examples } from "../book/example";
import type { Paragraph } from "../../document/types";
import { numeral, readSmallNumber, SMALL_NUMBER } from "../../language/numerals";
import type { Report, ReportSection } from "../../report/types";
import { placeOfText, placeOfTitle, typedTitle } from "../prose/paragraphs";
import { numberedTitle } from "../prose/parts";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

/** A number in brackets at the start of a paragraph: （一）, (二), （3）, and 一) with one of them. */
const IN_BRACKETS = new RegExp(
  `^\\s*(?:[（(]\\s*(${SMALL_NUMBER})|([一二三四五六七八九十]{1,3}))\\s*[)）]`,
  "u",
);

/** 一) with its opening bracket lost; 1) is a way of writing a lower level. */
const HALF_BRACKET = /^\s*[一二三四五六七八九十]{1,3}\s*[)）]/u;

/** The number of a part as printed, without what follows it: "一、", "5、"; a bracket that closes nothing stays. */
const partNumber = (printed: string): string => printed.replace(/[\s\u3000、.．,，:：;；]+$/u, "");

interface Numbered {
  paragraph: Paragraph;
  written: string;
  value: number;
  chinese: boolean;
}

function numbered(paragraphs: Paragraph[]): Numbered[] {
  return paragraphs.flatMap((paragraph) => {
    const match = IN_BRACKETS.exec(paragraph.numbering + paragraph.text);
    if (!match) return [];
    const digits = match[1] ?? match[2]!;
    const value = readSmallNumber(digits);
    if (value === null) return [];
    const chinese = !/[0-9０-９]/u.test(digits);
    return [{ paragraph, written: match[0].trim(), value, chinese }];
  });
}

/** The first number that does not follow from the ones before it; a list may begin anew at one. */
function firstBreak(list: Numbered[]): Numbered | null {
  let before = 0;
  for (const one of list) {
    if (one.value !== before + 1 && !(one.value === 1 && before > 1)) return one;
    before = one.value;
  }
  return null;
}

/**
 * （一）（二）… are the second level of the numbering. Where they and （1）（2）… stand mixed, and either row is broken,
 * the report is shown the whole row as printed.
 */
function brokenList(paragraphs: Paragraph[], number: number): FindingDraft[] {
  const all = numbered(paragraphs);
  const chinese = all.filter((one) => one.chinese);
  const broken = chinese.length > 0 ? firstBreak(chinese) : firstBreak(all);
  if (!broken) return [];
  const found = all.map(({ written }) => written).join("");
  return [
    {
      messageId: "list",
      data: { part: numeral(number), found },
      section: number,
      actual: found,
      excerpt: broken.paragraph.text.trim().slice(0, 20),
      place: placeOfText(broken.paragraph),
      subject: "list",
    },
  ];
}

/** Numbers like 一) that open no bracket, all of a part at once. */
function halfBrackets(paragraphs: Paragraph[], number: number): FindingDraft[] {
  const found = paragraphs.flatMap((paragraph) => {
    const match = HALF_BRACKET.exec(paragraph.numbering + paragraph.text);
    return match ? [{ paragraph, written: match[0].trim() }] : [];
  });
  const [first] = found;
  if (!first) return [];
  const actual = found.map(({ written }) => written).join("");
  return [
    {
      messageId: "bracket",
      data: { part: numeral(number), found: actual },
      section: number,
      actual,
      excerpt: first.paragraph.text.trim().slice(0, 20),
      place: placeOfText(first.paragraph),
      subject: "bracket",
    },
  ];
}

/** A part with a wrong number, and in what way it is wrong: the same way in several parts is one slip. */
interface WrongNumber {
  section: ReportSection;
  way: string;
}

function wrongNumbers({ sections }: Report): WrongNumber[] {
  const wrong = sections.flatMap((section): WrongNumber[] => {
    const { number, printedNumber } = section;
    const written = partNumber(printedNumber);
    const expected = numeral(number);
    if (written === expected || written === `第${expected}部分`) return [];
    const value = readSmallNumber(written.replace(/^第|部分$|[)）]$/gu, ""));
    const style = /^[0-9０-９]/u.test(written) ? "1" : /[)）]$/u.test(written) ? ")" : "一";
    return [{ section, way: value === null ? "none" : `${style}${value - number}` }];
  });
  // One less from 二 on, and no number before 总体情况: the first one was left out, and the others counted without it.
  const [first, second] = wrong;
  if (first?.way === "none" && second?.way === "一-1") first.way = second.way;
  return wrong;
}

function aboutNumbers(report: Report, [first, ...others]: WrongNumber[]): FindingDraft {
  const { section } = first!;
  const { number, printedNumber, heading } = section;
  const all = [section, ...others.map((other) => other.section)];
  const found = all.map((one) => one.printedNumber.trim()).filter((one) => one !== "");
  const about = {
    section: number,
    excerpt: heading.numbering + typedTitle(section),
    place: placeOfTitle(section),
  };
  if (others.length > 0) {
    const expected = all.map((one) => `${numeral(one.number)}、`).join("");
    const actual = found.join("");
    return {
      ...about,
      messageId: "series",
      data: {
        title: numberedTitle(report, number),
        count: all.length,
        actual: actual || { messageId: "none" },
        expected,
      },
      expected,
      actual,
    };
  }
  return {
    ...about,
    messageId: "number",
    data: { title: numberedTitle(report, number), actual: printedNumber.trim() || { messageId: "none" } },
    expected: `${numeral(number)}、`,
    actual: printedNumber.trim(),
  };
}

function check(report: Report): FindingDraft[] {
  const wrong = wrongNumbers(report);
  return report.sections.flatMap((section) => {
    const { number, paragraphs } = section;
    const own = wrong.find((one) => one.section === section);
    const sameWay = wrong.filter((one) => one.way === own?.way);
    return [
      ...(own && sameWay[0] === own ? [aboutNumbers(report, sameWay)] : []),
      ...brokenList(paragraphs, number),
      ...halfBrackets(paragraphs, number),
    ];
  });
}

export const sectionNumbering: Rule = {
  id: "section/numbering",
  severity: "warning",
  title: { zh: "序号不对", en: "Numbering is broken" },
  why: {
    zh: "六个部分依次为“一、”至“六、”，下一级为“（一）”“（二）”。自动编号和手工编号混用时最容易重号、跳号。",
    en: "The parts are 一、 to 六、 and the next level （一）（二）…. Where automatic and typed numbers mix, they repeat and skip.",
  },
  limits: {
    zh: "“1.”“（1）”等更低层级的序号（与“（一）”并存时）；括号和顿号的写法；段落中间的“一是、二是”。",
    en: "Lower levels such as 1. and （1） beside （一）, the kind of brackets, and 一是/二是 within paragraphs.",
  },
  messages: {
    none: { zh: "（无）", en: "(none)" },
    number: {
      zh: "“{title}”的序号写成了“{actual}”。",
      en: "“{title}” is numbered “{actual}”.",
    },
    series: {
      zh: "从“{title}”起，有 {count} 个部分的序号写成了“{actual}”，应依次为“{expected}”。",
      en: "From “{title}” on, {count} parts are numbered “{actual}”; by the form they are “{expected}”.",
    },
    bracket: {
      zh: "第{part}部分里的序号少了左括号：{found}。",
      en: "Numbers in part {part} have lost their opening bracket: {found}.",
    },
    list: {
      zh: "第{part}部分里的序号不连续：{found}。",
      en: "The numbers in part {part} do not follow each other: {found}.",
    },
  },
  correction: null,
  check,
};

export const examples: Examples = {
  good: [
    { shows: "一 to 六, and （一） to （五）.", report: {} },
    {
      shows: "（1）（2） below （一）.",
      report: { prose: { 设立公开专栏3个: "（1）网站维护\n（2）设立公开专栏3个" } },
    },
  ],
  bad: [
    {
      shows: "An Arabic number for a part.",
      report: { prose: { "五、存在的主要问题": "5、存在的主要问题" } },
      finds: [{ on: "5、存在的主要问题及改进情况", severity: "warning", expected: "五、", actual: "5、" }],
    },
    {
      shows: "Mixed, doubled and skipped: （1）（二）（2）（三）（五）.",
      report: {
        prose: {
          "（一）主动公开": "（1）主动公开",
          "（三）政府信息管理": "（2）政府信息管理",
          "（四）政府信息公开平台建设": "（三）政府信息公开平台建设",
        },
      },
      finds: [{ on: "（二）依申请公开", actual: "（1）（二）（2）（三）（五）" }],
    },
    {
      shows: "No number at all.",
      report: { prose: { "五、存在的主要问题": "存在的主要问题" } },
      finds: [{ on: "存在的主要问题及改进情况", expected: "五、", actual: "" }],
    },
    {
      shows: "Every part one less: one slip, one finding.",
      report: {
        prose: {
          "一、总体情况": "总体情况",
          "二、主动公开政府信息情况": "一、主动公开政府信息情况",
          "三、收到和处理政府信息公开申请情况": "二、收到和处理政府信息公开申请情况",
          "四、政府信息公开行政复议、行政诉讼情况": "三、政府信息公开行政复议、行政诉讼情况",
          "五、存在的主要问题及改进情况": "四、存在的主要问题及改进情况",
          "六、其他需要报告的事项": "五、其他需要报告的事项",
        },
      },
      finds: [{ on: "总体情况", actual: "一、二、三、四、五、", expected: "一、二、三、四、五、六、" }],
    },
    {
      shows: "Two parts in Arabic numbers.",
      report: {
        prose: {
          "五、存在的主要问题及改进情况": "5．存在的主要问题及改进情况",
          "六、其他需要报告的事项": "6．其他需要报告的事项",
        },
      },
      finds: [{ on: "5．存在的主要问题及改进情况", actual: "5．6．", expected: "五、六、" }],
    },
    {
      shows: "A dash typed for 一.",
      report: { prose: { "一、总体情况": "—、总体情况" } },
      finds: [{ on: "—、总体情况", expected: "一、", actual: "—、" }],
    },
    {
      shows: "The opening bracket is lost.",
      report: { prose: { "（一）主动公开": "一)主动公开", "（二）依申请公开": "二)依申请公开" } },
      finds: [{ on: "一)主动公开", actual: "一)二)" }],
    },
    {
      shows: "A wrong number that Word prints by itself, before a heading that runs on.",
      report: {
        automatic: ["六、"],
        prose: { "五、存在的主要问题及改进情况": "六、存在的主要问题及改进情况：一是公开不够及时。" },
      },
      finds: [{ on: "存在的主要问题及改进情况", expected: "五、", actual: "六、" }],
    },
  ],
};
