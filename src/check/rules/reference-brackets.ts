import type { Examples } from "../book/example";
import { endsSentence } from "../../language/sentences";
import { bracketsOf, otherHalf, type LoneBracket } from "../../language/wording/brackets";
import type { Report } from "../../report/types";
import { changeWords } from "../corrections";
import { aboutWords, proseOf, type ProseParagraph } from "../prose/paragraphs";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

/** As far on as a quotation may go, in paragraphs. */
const REACH = 3;

type Lone = LoneBracket & { one: ProseParagraph; at: number; order: number };

const placed = (order: number, mark: string): string => `${order} ${mark}`;

/** A text that is quoted over several paragraphs, or was cut into pieces, has its other half there. */
function isElsewhere({ mark, order }: Lone, marks: ReadonlySet<string>): boolean {
  const half = otherHalf(mark);
  for (let away = 1; away <= REACH; away++) {
    if (marks.has(placed(order - away, half)) || marks.has(placed(order + away, half))) return true;
  }
  return false;
}

/** The last paragraph of a file that breaks off in a sentence: the rest of it, with the other half, is not at hand. */
function cutOff(prose: readonly ProseParagraph[]): number | null {
  const last = prose.at(-1);
  return last && !endsSentence(last.paragraph.text) ? prose.length - 1 : null;
}

function check(report: Report): FindingDraft[] {
  const read = proseOf(report).map((one, order) => ({ one, order, ...bracketsOf(one.paragraph.text) }));
  const all = read.flatMap(({ one, order, lone }) =>
    lone.map((bracket): Lone => ({ ...bracket, one, order })),
  );
  const cut = cutOff(read.map(({ one }) => one));
  const marks = new Set(all.map(({ order, mark }) => placed(order, mark)));
  const alone = all
    .filter((lone) => lone.meant !== null || !(isElsewhere(lone, marks) || lone.order === cut))
    .map(({ one, at, mark, meant, partner }): FindingDraft => {
      const about = aboutWords(one, at, at + 1);
      const { excerpt } = about;
      const messageId = partner === undefined ? (meant === null ? "alone" : "turned") : "kinds";
      return {
        messageId,
        data: { actual: mark, partner: partner ?? "", expected: meant ?? otherHalf(mark), excerpt },
        ...about,
        expected: meant,
        fix: meant === null ? null : { ...changeWords(meant), safe: true },
      };
    });
  const nested = read.flatMap((paragraph) =>
    paragraph.nested.map(({ start, end }): FindingDraft => {
      const about = aboutWords(paragraph.one, start, end);
      const expected = `〈${about.actual.slice(1, -1)}〉`;
      return {
        severity: "hint",
        messageId: "nested",
        data: { actual: about.actual, expected },
        ...about,
        expected,
        fix: { ...changeWords(expected), safe: true },
      };
    }),
  );
  return [...alone, ...nested];
}

export const referenceBrackets: Rule = {
  id: "reference/brackets",
  severity: "warning",
  otherSeverities: ["hint"],
  title: { zh: "括号、书名号、引号不成对", en: "Brackets or marks without their other half" },
  why: {
    zh: "书名号、括号、引号只有半边，或者前后不是一种，文件名称到哪里为止就说不清。书名号里再用书名号的，里面用单书名号〈〉（GB/T 15834），只作提示。",
    en: "With half a pair, or halves of two kinds, nobody can tell where a title ends. A title within a title stands in 〈〉 (GB/T 15834), which is a hint.",
  },
  limits: {
    zh: "全角半角混用的括号；“1）”“二）”之类的序号；前后几段里找得到另一半的；断在半句的文件最后一段；直引号和单引号。",
    en: "Half-width and full-width brackets that close each other; numbers such as 1）; a half whose other one stands in a paragraph nearby; the last paragraph of a file that ends in the middle of a sentence; straight and single quotation marks.",
  },
  messages: {
    alone: {
      zh: "符号 {actual} 没有配对的 {expected} ：{excerpt}",
      en: "The mark {actual} stands without its {expected} : {excerpt}",
    },
    turned: {
      zh: "引号方向反了，应为 {expected} ：{excerpt}",
      en: "The quotation mark is the wrong way round; it is {expected} : {excerpt}",
    },
    kinds: {
      zh: "符号 {actual} 与 {partner} 不是一对，应为 {expected} ：{excerpt}",
      en: "The marks {actual} and {partner} are no pair; it is {expected} : {excerpt}",
    },
    nested: {
      zh: "书名号里的书名号用单的，应为“{expected}”。",
      en: "A title within a title stands in 〈〉: “{expected}”.",
    },
  },
  correction: {
    zh: "把反了的引号、不是一种的半边改过来，里面的书名号改成单书名号；缺半边的不改。",
    en: "Quotation marks turned round, the half of another kind changed, 〈〉 for inner titles; a half that is missing is not put in.",
  },
  check,
};

export const examples: Examples = {
  good: [
    { shows: "Pairs.", report: {} },
    {
      shows: "Numbers that only close, and brackets of two widths.",
      report: { prose: { 设立公开专栏3个: "完成：1）改版；2)设立公开专栏3个（含专题1个)" } },
    },
    {
      shows: "A title in single marks, and one in signs.",
      report: {
        prose: { 组织业务培训2次: "落实《关于印发〈要点〉的通知》《关于转发<办法>的通知》，组织业务培训2次" },
      },
    },
    {
      shows: "A quotation over two paragraphs.",
      report: { prose: { "设立公开专栏3个，专人维护。": "栏目的要求是：“设立公开专栏3个。\n专人维护。”" } },
    },
  ],
  bad: [
    {
      shows: "A title that does not end.",
      report: { prose: { "（以下简称《条例》）和": "（以下简称《条例）和" } },
      finds: [{ on: "《", severity: "warning", actual: "《", fix: null }],
    },
    {
      shows: "A quotation mark the wrong way round.",
      report: { prose: { 设立公开专栏3个: "设立”云溪林讯”等公开专栏3个" } },
      finds: [{ on: "”", fix: "“", safe: true }],
    },
    {
      shows: "An inner title that ends as the outer one does is one slip.",
      report: { prose: { 组织业务培训2次: "落实《关于印发〈要点》的通知》，组织业务培训2次" } },
      finds: [{ on: "》", severity: "warning", fix: "〉", safe: true }],
    },
    {
      shows: "A title within a title.",
      report: { prose: { 组织业务培训2次: "落实《关于印发《要点》的通知》，组织业务培训2次" } },
      finds: [{ on: "《要点》", severity: "hint", fix: "〈要点〉", safe: true }],
    },
  ],
};
