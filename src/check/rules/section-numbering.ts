import type { Examples } from "../book/example";
import type { Paragraph } from "../../document/types";
import { numeral, readSmallNumber, SMALL_NUMBER } from "../../language/numerals";
import type { Report } from "../../report/types";
import { placeOfText, placeOfTitle, typedTitle } from "../prose/paragraphs";
import { numberedTitle } from "../prose/parts";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

/** A number in brackets at the start of a paragraph: （一）, (二), （3）. */
const IN_BRACKETS = new RegExp(`^\\s*[（(]\\s*(${SMALL_NUMBER})\\s*[)）]`, "u");

/** The number of a part as printed, without what follows it: "一、", "5、". */
const partNumber = (printed: string): string => printed.replace(/[\s\u3000、.．,，:：)）]+$/u, "");

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
    const value = readSmallNumber(match[1]!);
    if (value === null) return [];
    const chinese = !/[0-9０-９]/u.test(match[1]!);
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

const check = (report: Report): FindingDraft[] =>
  report.sections.flatMap((section) => {
    const { number, printedNumber, heading, paragraphs } = section;
    const written = partNumber(printedNumber);
    const expected = numeral(number);
    const right = written === expected || written === `第${expected}部分`;
    const own = right
      ? []
      : [
          {
            messageId: "number",
            data: {
              title: numberedTitle(report, number),
              actual: printedNumber.trim() || { messageId: "none" },
            },
            section: number,
            expected: `${expected}、`,
            actual: printedNumber.trim(),
            excerpt: heading.numbering + typedTitle(section),
            place: placeOfTitle(section),
          },
        ];
    return [...own, ...brokenList(paragraphs, number)];
  });

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
      shows: "A wrong number that Word prints by itself, before a heading that runs on.",
      report: {
        automatic: ["六、"],
        prose: { "五、存在的主要问题及改进情况": "六、存在的主要问题及改进情况：一是公开不够及时。" },
      },
      finds: [{ on: "存在的主要问题及改进情况", expected: "五、", actual: "六、" }],
    },
  ],
};
