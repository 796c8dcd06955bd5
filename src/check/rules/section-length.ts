import type { Examples } from "../book/example";
import type { FindingDraft } from "../finding";
import type { Report } from "../../report/types";
import { placeOfTitle } from "../prose/paragraphs";
import { numberedTitle } from "../prose/parts";
import type { Rule, RuleContext } from "../rule";

const OVERVIEW = 1;

/** Characters as Word counts them without spaces: letters, digits, Han and punctuation, one each. */
const lengthOf = (text: string): number => [...text.replace(/\s/gu, "")].length;

function check(report: Report, { limits: { overview } }: RuleContext): FindingDraft[] {
  const section = report.sections.find(({ number }) => number === OVERVIEW);
  if (overview === null || !section) return [];
  const { heading, titleRange, paragraphs } = section;
  const texts = paragraphs.filter((paragraph) => paragraph !== heading).map(({ text }) => text);
  const count = lengthOf([heading.text.slice(titleRange[1]), ...texts].join(""));
  if (count <= overview) return [];
  return [
    {
      messageId: "long",
      data: { title: numberedTitle(report, OVERVIEW), count, most: overview },
      section: OVERVIEW,
      expected: String(overview),
      actual: String(count),
      place: placeOfTitle(section),
    },
  ];
}

export const sectionLength: Rule = {
  id: "section/length",
  severity: "warning",
  title: { zh: "总体情况过长", en: "Part 一 is too long" },
  why: {
    zh: "有的地方规定了总体情况的篇幅，如原则上不超过一千字。格式本身没有规定，所以只有在设置里写了字数才查。",
    en: "Some places set the length of part 一, such as a thousand characters. The form itself sets none, so that it is looked at only where a number stands in the settings.",
  },
  limits: {
    zh: "设置里没有写字数的；其他部分；标题和空格不计。",
    en: "Nothing is looked at without a number in the settings; other parts; the title and spaces do not count.",
  },
  messages: {
    long: {
      zh: "“{title}”有 {count} 字，按设置不超过 {most} 字。",
      en: "“{title}” has {count} characters; the settings allow {most}.",
    },
  },
  correction: null,
  check,
};

export const examples: Examples = {
  good: [
    { shows: "Nothing is set.", report: {} },
    { shows: "As long as it may be.", report: {}, limits: { overview: 194 } },
  ],
  bad: [
    {
      shows: "Longer by a character than the settings allow.",
      report: {},
      limits: { overview: 193 },
      finds: [{ on: "一、总体情况", severity: "warning", expected: "193", actual: "194" }],
    },
  ],
};
