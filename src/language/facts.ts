import { yearMentions, type YearMention } from "./years";

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
  "条|件次|件|篇|次|期|个|人次|人|家|场次|场|份|项|户|宗|起|页|部|类别|类|批次|批|例|名|万次|万人|余|多|处|部门|栏目|平台|账号|轮|天|日|小时|分钟|年|册|本|版|幅|张|段|位|所|座|台|套|种|组|支|字|点";
/** Numbers begin where no digit stands before them: a run of digits is tried once. */
const NUMBER = "(?<![0-9０-９])[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?";
const CHINESE_NUMBER = "[一二两三四五六七八九十百千万]{1,12}";
/** White space within a number and its counter; more is a gap. */
const S = "\\s{0,3}";
const MONTH_DAY = `[0-9０-９]{1,2}${S}月(?:${S}[0-9０-９]{1,2}${S}日)?|[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?`;

interface Pattern {
  kind: FactKind;
  expression: RegExp;
}

const counted = `${S}(?:余|多)?${S}(?:万|千|百|亿)?${S}(?:余|多)?${S}(?:${COUNTERS})`;

/** In order of precedence: an earlier pattern keeps its characters. */
const patterns: Pattern[] = [
  {
    kind: "telephone",
    expression: new RegExp(
      `(?<!\\d)(?:[（(]?0\\d{2,3}[)）]?[-—－ ]?\\d{7,8}|\\d{7,8}(?!\\d|${counted}|${S}[%％元]))(?:[-—－]\\d{1,6})?(?!\\d)|(?<!\\d)1[3-9]\\d{9}(?!\\d)`,
      "gu",
    ),
  },
  {
    kind: "percentage",
    expression: new RegExp(`${NUMBER}${S}(?:[%％‰]|个百分点)|百分之${CHINESE_NUMBER}`, "gu"),
  },
  { kind: "amount", expression: new RegExp(`${NUMBER}${S}(?:余|多)?${S}(?:亿|万|千|百)?${S}元`, "gu") },
  { kind: "date", expression: new RegExp(MONTH_DAY, "gu") },
  { kind: "count", expression: new RegExp(`${NUMBER}${counted}`, "gu") },
  {
    // 第六期培训班: what is counted through goes on counting.
    kind: "count",
    expression: new RegExp(`第${CHINESE_NUMBER}(?:期|批|轮|场|届)`, "gu"),
  },
  {
    kind: "count",
    expression: new RegExp(
      `(?<![第一二两三四五六七八九十百千万])${CHINESE_NUMBER}(?:余|多)?(?:条|件|篇|期|场|份|人次|名|次|家|户|宗)(?!公里)`,
      "gu",
    ),
  },
  { kind: "number", expression: new RegExp(NUMBER, "gu") },
  {
    kind: "person",
    expression:
      /(?:联系人|经办人|负责人|组长|副组长|局长|副局长|主任|副主任|书记|副书记|镇长|县长|区长|市长|科长)(?:[：:]\s{0,3}|同志|为)?((?![副正组局主书镇县区市科])[\u4e00-\u9fa5]{2,3}(?<![长任员记]))(?=[，,。；;、\s）)]|同志|担任|任|$)/gu,
  },
  {
    kind: "activity",
    expression:
      /[“"][^”"]{2,30}[”"](?=(?:主题|系列|专题|专项)?(?:活动|培训|讲座|行动|发布会|开放日|大赛|竞赛|论坛|宣传月|宣传周|论文|课题))/gu,
  },
];

/** Numbers that name something and say nothing of the year: 文号, articles of a law, numbered headings, addresses of the web. */
const NO_FACT = [
  /[〔[【(（]\s{0,3}(?:19|20)\d\d\s{0,3}[〕\]】)）]\s{0,3}(?:第\s{0,3})?\d{1,5}\s{0,3}号/gu,
  /第\s{0,3}\d{1,5}\s{0,3}(?:条|款|项|号)/gu,
  /(?:https?:\/\/|www\.)[\w./%?&=#:-]+|(?<![\w.-])[\w.-]{1,64}@[\w.-]{1,64}/giu,
  /^\s{0,9}[（(]?\d{1,2}[）)．.、](?!\d)/gu,
  /(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,3}[是、](?=[^\d])/gu,
  /第[一二三四五六七八九十百]{1,6}(?:条|款|项)/gu,
];

type Span = [start: number, end: number];

const spans = (text: string, expression: RegExp): Span[] =>
  [...text.matchAll(expression)].map((match) => [match.index, match.index + match[0].length]);

/** Characters of a text that are spoken for. */
class Taken {
  private readonly mask: Uint8Array;

  constructor(length: number, spans: Span[]) {
    this.mask = new Uint8Array(length);
    spans.forEach((span) => this.add(span));
  }

  add([start, end]: Span): void {
    this.mask.fill(1, start, end);
  }

  overlaps([start, end]: Span): boolean {
    return this.mask.subarray(start, end).includes(1);
  }
}

const DATE_BEHIND = new RegExp(`^\\s{0,3}年(?:${S}(?:${MONTH_DAY}))?`, "u");

/** Up to where a mention reaches: over 年, the month and the day. */
const dateEnd = (text: string, { end }: YearMention): number =>
  end + (DATE_BEHIND.exec(text.slice(end, end + 24))?.[0].length ?? 0);

/**
 * Years that are no plain statement of the new reporting year have to be looked at; laws and 文号 are left alone. A
 * date is one fact with its year.
 */
function yearFacts(text: string, mentions: YearMention[], years: Years): OpenFact[] {
  return mentions
    .filter(({ scope, year }) => {
      if (scope === "reference" || scope === "period") return false;
      if (scope === "history") return year >= years.last;
      if (scope === "plain" || scope === "report") return year !== years.current;
      return scope !== "title" || Math.abs(year - years.current) <= 2;
    })
    .map((mention) => {
      const { start, scope } = mention;
      const isDate = scope === "date" || scope === "deadline";
      const end = isDate ? dateEnd(text, mention) : mention.end;
      return { kind: isDate ? "date" : "year", start, end, text: text.slice(start, end) };
    });
}

/**
 * The open facts of a text, in order and without overlaps.
 * Not looked at: 文号, articles of laws, heading numbers, web addresses, ends of the reporting period.
 */
export function openFacts(text: string, years: Years): OpenFact[] {
  const mentions = yearMentions(text);
  const facts = yearFacts(text, mentions, years);
  const taken = new Taken(text.length, [
    ...NO_FACT.flatMap((expression) => spans(text, expression)),
    ...mentions.map(({ start, end }): Span => [start, end]),
    ...mentions
      .filter(({ scope }) => scope === "period" || scope === "history")
      .map((mention): Span => [mention.end, dateEnd(text, mention)]),
    ...spans(text, /至\s{0,3}(?:本年|当年|同年)?\s{0,3}12\s{0,3}月\s{0,3}31\s{0,3}日/gu),
    ...facts.map(({ start, end }): Span => [start, end]),
  ]);
  for (const { kind, expression } of patterns) {
    for (const match of text.matchAll(expression)) {
      const inner = kind === "person" ? match[1]! : match[0];
      const start = kind === "person" ? match.index + match[0].lastIndexOf(inner) : match.index;
      const span: Span = [start, start + inner.length];
      if (taken.overlaps(span)) continue;
      taken.add(span);
      facts.push({ kind, start: span[0], end: span[1], text: inner });
    }
  }
  return facts.sort((a, b) => a.start - b.start);
}
