import { yearMentions } from "./years";

export type FactKind =
  "count" | "percentage" | "amount" | "date" | "year" | "telephone" | "person" | "activity" | "number";

/** Something in a text that was true of one year and has to be changed or confirmed before it is said of another. */
export interface OpenFact {
  kind: FactKind;
  /** Offsets in the text. */
  start: number;
  end: number;
  text: string;
}

/** Reporting years of last year's report and of this year's draft. */
export interface Years {
  last: number;
  current: number;
}

/**
 * The open facts of a text: everything that was true of last year and has to be looked at before it is said of
 * this one. Rather one fact too many than one too few: a fact costs the drafter a click, a stale number costs
 * the report.
 */

const COUNTERS =
  "条|件|篇|次|期|个|人次|人|家|场|份|项|户|宗|起|页|部|类|批|类别|例|名|万次|万人|余|多|处|部门|栏目|平台|账号|轮|天|日|小时|年";
const NUMBER = "[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?";
const CHINESE_NUMBER = "[一二两三四五六七八九十百千万]+";

interface Pattern {
  kind: FactKind;
  expression: RegExp;
}

/** In order of precedence: an earlier pattern keeps its characters. */
const patterns: Pattern[] = [
  {
    kind: "telephone",
    expression:
      /(?<!\d)(?:\(?（?0\d{2,3}\)?）?[-—－ ]?)?\d{7,8}(?:[-—－]\d{1,6})?(?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)/gu,
  },
  {
    kind: "percentage",
    expression: new RegExp(`${NUMBER}\\s*(?:[%％‰]|个百分点)|百分之${CHINESE_NUMBER}`, "gu"),
  },
  { kind: "amount", expression: new RegExp(`${NUMBER}\\s*(?:余|多)?\\s*(?:亿|万|千|百)?\\s*元`, "gu") },
  {
    kind: "date",
    expression:
      /(?:[0-9０-９]{1,2})\s*月(?:\s*[0-9０-９]{1,2}\s*日)?|[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?/gu,
  },
  {
    kind: "count",
    expression: new RegExp(
      `${NUMBER}\\s*(?:余|多)?\\s*(?:万|千|百|亿)?\\s*(?:余|多)?\\s*(?:${COUNTERS})`,
      "gu",
    ),
  },
  {
    kind: "count",
    expression: new RegExp(
      `(?<![第一二两三四五六七八九十百千万])${CHINESE_NUMBER}(?:余|多)?(?:条|件|篇|期|场|份|人次|次|家|户|宗)(?!公里)`,
      "gu",
    ),
  },
  { kind: "number", expression: new RegExp(NUMBER, "gu") },
  {
    kind: "person",
    expression:
      /(?:联系人|经办人|负责人|组长|副组长|局长|副局长|主任|副主任|书记|副书记|镇长|县长|区长|市长|科长)(?:[：:]\s*|同志|为)?([\u4e00-\u9fa5]{2,3})(?=[，,。；;、\s）)]|同志|担任|任|$)/gu,
  },
  {
    kind: "activity",
    expression:
      /[“"][^”"]{2,30}[”"](?=(?:主题|系列|专题|专项)?(?:活动|培训|讲座|行动|发布会|开放日|大赛|竞赛|论坛|宣传月|宣传周|论文|课题))/gu,
  },
];

/** Numbers that name something and say nothing of the year: 文号, articles of a law, numbered headings, addresses of the web. */
const NO_FACT = [
  /[〔[【(（]\s*(?:19|20)\d\d\s*[〕\]】)）]\s*(?:第\s*)?\d+\s*号/gu,
  /第\s*\d+\s*(?:条|款|项|号|次会议|届)/gu,
  /(?:https?:\/\/|www\.)[\w./%?&=#:-]+|[\w.-]+@[\w.-]+/giu,
  /^\s*[（(]?\d{1,2}[）)．.、](?!\d)/gu,
  /[一二三四五六七八九十]+[是、](?=[^\d])/gu,
  /第[一二三四五六七八九十百]+(?:条|款|项|届|次)/gu,
  /(?:12345|12348|12315|110|119|120)(?=[^\d]*(?:热线|平台|便民))/gu,
];

type Span = [start: number, end: number];

const spans = (text: string, expression: RegExp): Span[] =>
  [...text.matchAll(expression)].map((match) => [match.index, match.index + match[0].length]);

const overlaps = ([start, end]: Span, others: Span[]): boolean =>
  others.some(([from, to]) => start < to && from < end);

/** Years that are no plain statement of the new reporting year have to be looked at; laws and 文号 are left alone. */
function yearFacts(text: string, years: Years): OpenFact[] {
  return yearMentions(text)
    .filter(({ scope, year }) => {
      if (scope === "reference" || scope === "period") return false;
      if (scope === "history") return year >= years.last;
      if (scope === "plain" || scope === "report") return year !== years.current;
      return scope !== "title" || Math.abs(year - years.current) <= 2;
    })
    .map(({ start, end }) => ({ kind: "year" as const, start, end, text: text.slice(start, end) }));
}

/**
 * The open facts of a carried text, in order and without overlaps.
 * Not looked at: 文号, articles of laws, heading numbers, web addresses, hotlines, ends of the reporting period.
 */
export function openFacts(text: string, years: Years): OpenFact[] {
  const mentions = yearMentions(text);
  const taken: Span[] = [
    ...NO_FACT.flatMap((expression) => spans(text, expression)),
    ...mentions.map(({ start, end }): Span => [start, end]),
    ...mentions
      .filter(({ scope }) => scope === "period" || scope === "history")
      .flatMap(({ end }) => {
        const date = /^\s*年(?:\s*\d{1,2}\s*月)?(?:\s*\d{1,2}\s*日)?/u.exec(text.slice(end));
        return date ? [[end, end + date[0].length] as Span] : [];
      }),
    ...spans(text, /至\s*(?:本年|当年|同年)?\s*12\s*月\s*31\s*日/gu),
  ];
  const facts = yearFacts(text, years);
  for (const { kind, expression } of patterns) {
    for (const match of text.matchAll(expression)) {
      const inner = kind === "person" ? match[1]! : match[0];
      const start = kind === "person" ? match.index + match[0].lastIndexOf(inner) : match.index;
      const span: Span = [start, start + inner.length];
      if (overlaps(span, taken)) continue;
      taken.push(span);
      facts.push({ kind, start: span[0], end: span[1], text: inner });
    }
  }
  return facts.sort((a, b) => a.start - b.start);
}
