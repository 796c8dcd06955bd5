import type { Examples } from "../book/example";
import type { Report } from "../../report/types";
import type { FindingDraft } from "../finding";
import type { Quantity } from "../../language/quantities/quantity";
import { cellsWithTwoNumbers } from "../prose/computed/twice/same-cells";
import { namedAgain, phrasesTakenUp, thingsNamedAgain } from "../prose/computed/twice/named-again";
import { followersWithTwoNumbers } from "../prose/computed/twice/followers";
import { addedWithTwoNumbers } from "../prose/computed/twice/new-in-year";
import { participantsWithTwoNumbers } from "../prose/computed/twice/participants";
import { publishedWithTwoNumbers } from "../prose/computed/twice/published";
import { proposalsWithTwoNumbers } from "../prose/computed/twice/proposals";
import { thingsWithTwoNumbers } from "../prose/computed/twice/same-thing";
import { aboutWords, otherWords } from "../prose/paragraphs";
import type { StatedParagraph } from "../prose/statements/prose-statements";
import type { Rule, RuleContext } from "../rule";

/** What is told twice: in which words, and where both stand. */
interface Twice {
  what: string;
  first: Told;
  second: Told;
}

interface Told {
  paragraph: StatedParagraph;
  quantity: Quantity;
  /** Where two numbers make it together. */
  value?: number;
}

const draftOf = ({ what, first, second }: Twice): FindingDraft => {
  const { one, read } = second.paragraph;
  const [start, end] = read.rangeOf(...second.quantity.digits);
  const before = first.paragraph;
  return {
    messageId: "differs",
    data: {
      what,
      first: `${first.value ?? first.quantity.value}${first.quantity.unit}`,
      second: `${second.value ?? second.quantity.value}${second.quantity.unit}`,
    },
    ...aboutWords(one, start, end),
    others: [otherWords(before.one, ...before.read.rangeOf(...first.quantity.digits))],
  };
};

/** The words of a statement without its number: 收到政府信息公开申请. */
const withoutNumber = (words: string): string => words.replace(/\d[\d,.]*[\u4e00-\u9fa5]?/gu, "");

const namedTwice = (prose: StatedParagraph[], year: number | null): Twice[] =>
  prose.flatMap((paragraph) =>
    namedAgain(paragraph, year)
      // One cause, one finding: what the table contradicts is told by text/table.
      .filter(({ first, second }) =>
        paragraph.statements.every(
          ({ verdict, quantity }) => verdict !== "contradicts" || (quantity !== first && quantity !== second),
        ),
      )
      .map(({ first, second, what }) => ({
        what,
        first: { paragraph, quantity: first },
        second: { paragraph, quantity: second },
      })),
  );

/** One number is told once, whichever way it was found. */
const once = (all: Twice[]): Twice[] =>
  all.filter((one, i) => all.findIndex(({ second }) => second.quantity === one.second.quantity) === i);

const check = (report: Report, { prose, values }: RuleContext): FindingDraft[] => [
  ...once([
    ...thingsWithTwoNumbers(prose, report.year).map((one) => ({ ...one, what: one.second.what })),
    ...namedTwice(prose, report.year),
    ...thingsNamedAgain(prose),
    ...phrasesTakenUp(prose),
    ...followersWithTwoNumbers(prose, report.year).map((one) => ({ ...one, what: "关注人数" })),
    ...participantsWithTwoNumbers(prose, report.year).map((one) => ({ ...one, what: "培训人次" })),
    ...addedWithTwoNumbers(prose, report.year).map((one) => ({ ...one, what: `新增${one.second.what}` })),
    ...publishedWithTwoNumbers(prose, report.year).map((one) => ({
      ...one,
      what: one.second.way + one.second.what,
    })),
    ...proposalsWithTwoNumbers(prose, report.year).map((one) => ({ ...one, what: "建议提案" })),
  ]).map(draftOf),
  ...cellsWithTwoNumbers(prose, values).map((one) =>
    draftOf({ ...one, what: withoutNumber(one.second.statement.words) }),
  ),
];

export const textTwoNumbers: Rule = {
  id: "text/two-numbers",
  severity: "hint",
  title: { zh: "同一件事写了两个数", en: "Two numbers for one thing" },
  why: {
    zh: "同样的话前后各说一个数，多半有一处是上年的或是中间稿的。",
    en: "Where the same words are said with two numbers, one of them is probably last year's or of an earlier draft.",
  },
  limits: {
    zh: "只看说全年、全部的同样说法，和意思相同的少数几种（举办、召开，收到、承办建议提案等），以及建议、提案分别的数和合起来的数；写了渠道、季度、上年、其中、约数的，不比。表格里的数，表格填了就和表格比。",
    en: "Only the same words for the whole year, and a few that mean the same (举办 and 召开, 收到 and 承办 of proposals), and proposals as two numbers and as one of both; not those of a channel, a quarter, another year or a part, and not round numbers. What a table counts is compared with the table once it is filled in.",
  },
  messages: {
    differs: {
      zh: "“{what}”前面写的是 {first}，这里是 {second}。",
      en: "“{what}” is {first} before, and {second} here.",
    },
  },
  correction: null,
  check,
};

const OPENED = "通过县政府网站公开信息86条，发布政策解读5篇。";
const ASKED = "新收申请12件，上年结转1件，均按规定登记和答复。";
const ASSESSED = "设立公开专栏3个，专人维护。";
const says = (first: string, second: string): { prose: Record<string, string> } => ({
  prose: { [OPENED]: first, [ASSESSED]: second },
});

export const examples: Examples = {
  good: [
    { shows: "Once.", report: {} },
    {
      shows: "The same number twice.",
      report: says("全年主动公开政府信息86条。", "2024年主动公开政府信息86条。"),
    },
    {
      shows: "Two channels.",
      report: says("通过网站主动公开政府信息60条。", "通过公众号主动公开政府信息26条。"),
    },
    {
      shows: "Two halves of the year.",
      report: says("上半年公开政府信息60条。", "下半年公开政府信息26条。"),
    },
    { shows: "Two years.", report: says("2023年公开政府信息60条。", "2024年公开政府信息86条。") },
    {
      shows: "Some of what was counted.",
      report: says("设立政务公开专区14个，方便群众办事。", "其中5个政务公开专区均配备自助终端。"),
    },
    {
      shows: "Proposals whose answers are published, fewer than all.",
      report: says("承办人大代表建议6件、政协提案8件。", "公开建议提案答复12件。"),
    },
    { shows: "Not exact.", report: says("全年公开政府信息86条。", "全年公开政府信息近90条。") },
    {
      shows: "What came in and what was taken up may differ.",
      report: says("全年收到投诉举报31件。", "全年受理投诉举报26件。"),
    },
    {
      shows: "受理 may hold what was carried over, in a draft whose table is empty.",
      report: {
        blank: ["applications"],
        prose: {
          [OPENED]: "全年收到政府信息公开申请15件。",
          [ASSESSED]: "全年受理政府信息公开申请16件。",
          [ASKED]: "申请均按规定登记。",
        },
      },
    },
    {
      shows: "One way of asking, in a draft whose table is empty.",
      report: {
        blank: ["applications"],
        prose: {
          [OPENED]: "全年新收政府信息公开申请15件。",
          [ASSESSED]: "通过网上新收政府信息公开申请9件。",
          [ASKED]: "申请均按规定登记。",
        },
      },
    },
    {
      shows: "Parts of one cell in one paragraph.",
      report: {
        blank: ["applications"],
        prose: {
          [OPENED]: "新收政府信息公开申请9件。新收政府信息公开申请6件。",
          [ASKED]: "申请均按规定登记。",
        },
      },
    },
  ],
  bad: [
    {
      shows: "86, and 68.",
      report: says("全年主动公开政府信息86条。", "2024年，我局主动公开政府信息68条，专人维护。"),
      finds: [{ on: "68", severity: "hint", actual: "68" }],
    },
    {
      shows: "In other words for the same.",
      report: says("全年举办新闻发布会2场。", "全年召开新闻发布会3场，邀请媒体参加。"),
      finds: [{ on: "3", actual: "3" }],
    },
    {
      shows: "A thing named once more by its whole name.",
      report: says("设立政务公开专区14个，方便群众办事。", "全县13个政务公开专区均配备自助终端。"),
      finds: [{ on: "13", actual: "13" }],
    },
    {
      shows: "Proposals as two numbers, and as one of both.",
      report: says("承办人大代表建议6件、政协提案8件。", "建议提案15件全部办结。"),
      finds: [{ on: "15", actual: "15" }],
    },
    {
      shows: "What an empty table will count.",
      report: {
        blank: ["applications"],
        prose: {
          [OPENED]: "全年新收政府信息公开申请15件。",
          [ASSESSED]: "本年新收申请16件，专人办理。",
          [ASKED]: "申请均按规定登记。",
        },
      },
      finds: [{ on: "16", actual: "16" }],
    },
  ],
};
