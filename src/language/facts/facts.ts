import { SMALL_NUMBER } from "../numerals";
import { yearMentions, type YearMention } from "../years";
import { fixedWords, noFacts } from "./no-facts";
import { personSpans } from "./persons";
import { spans, Taken, type TextSpan } from "./spans";
import { statementsOf, type Statement } from "./statements";

export type FactKind =
  | "count"
  | "percentage"
  | "amount"
  | "date"
  | "year"
  | "telephone"
  | "person"
  | "activity"
  | "number"
  /** Something did not happen: 未收到申请. */
  | "none"
  /** All or each did: 均已按时答复. */
  | "all"
  /** A prize, a first, a rank. */
  | "claim"
  /** What happens once and not every year: 成立75周年, 机构改革. */
  | "event"
  /** A 统计期限 that last year's report did not have: a proposal. */
  | "period";

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
/** 近, 超: a number that is not said exactly is one fact with its word. */
const ABOUT = "(?:近|超过?|约|逾|达|共|上|数|几)?";
/** What is counted in words too; 一个 and the like are no numbers (`fixedWords`). */
const WORD_COUNTERS =
  "条|件次|件|篇|期|场次|场|份|人次|名|次|家|户|宗|人|个|项|处|类|批次|批|张|位|台|部|本|轮|天|个月|起|例|栏目|专栏|平台|部门|单位|块|版|册|幅|段|所|座|套|支|种|间|页|组|倍|成";
/** White space within a number and its counter; more is a gap. */
const S = "\\s{0,3}";
const MONTH_DAY = `${SMALL_NUMBER}${S}月(?:${S}${SMALL_NUMBER}${S}日)?`;

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
      `(?<![\\d.])(?:[（(]?0\\d{2,3}[)）]?[-—－ ]?\\d{7,8}|\\d{7,8}(?!\\d|[.．]\\d|${counted}|${S}[万千百亿余多]{0,3}[%％元]))(?:[-—－]\\d{1,6})?(?!\\d)|(?<!\\d)1[3-9]\\d{9}(?!\\d)`,
      "gu",
    ),
  },
  {
    kind: "percentage",
    expression: new RegExp(`${NUMBER}${S}(?:[%％‰]|个百分点)|百分之${CHINESE_NUMBER}`, "gu"),
  },
  { kind: "amount", expression: new RegExp(`${NUMBER}${S}(?:余|多)?${S}(?:亿|万|千|百)?${S}元`, "gu") },
  { kind: "date", expression: new RegExp(MONTH_DAY, "gu") },
  // 《目录》（2024版）: the year of an edition, not 2,024 of something.
  { kind: "year", expression: /(?<![\d.])(?:19|20)\d\d\s{0,2}版(?![面本])/gu },
  { kind: "count", expression: new RegExp(`${NUMBER}${counted}`, "gu") },
  {
    // 第六期培训班: what is counted through goes on counting.
    kind: "count",
    expression: new RegExp(`第${CHINESE_NUMBER}(?:期|批|轮|场|届)`, "gu"),
  },
  {
    kind: "percentage",
    expression: new RegExp(
      `${ABOUT}[一二两三四五六七八九]成(?:半|以上|多)?(?![为立员效功果熟本长就绩交])`,
      "gu",
    ),
  },
  {
    kind: "count",
    expression: new RegExp(
      `(?<![第一二两三四五六七八九十百千万之“])${ABOUT}(?:${CHINESE_NUMBER}|数[十百千万]|若干)(?:余|多|几|来)?${S}(?:${WORD_COUNTERS})(?![公方]里|成员|成立|部门规章|类推|个别|位置|位于|处于|处理|处罚|次要|部分|天然|本级|名称|件事|人民|人大|人员)`,
      "gu",
    ),
  },
  {
    kind: "count",
    expression: /若干|数(?:十|百|千|万)(?=[\u4e00-\u9fa5])|(?<!第)半数(?:以上)?|过半|大半|翻[一两二三]?番/gu,
  },
  { kind: "number", expression: new RegExp(NUMBER, "gu") },
  {
    kind: "activity",
    expression:
      /[“"][^”"]{2,30}[”"](?=(?:主题|系列|专题|专项)?(?:活动|培训|讲座|行动|发布会|开放日|大赛|竞赛|论坛|宣传月|宣传周|论文|课题))/gu,
  },
];

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
      if (scope === "once") return true;
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

/** The ends of a period without their years; whatever joins them, neither is a fact. */
const PERIOD_ENDS =
  /(?:1|１|一|01)\s{0,3}月\s{0,3}(?:1|１|一|01)\s{0,3}日\s{0,3}起?\s{0,3}(?:至|到|[-—–－~～－]{1,4}|──?)\s{0,3}(?:本年度?|当年|同年|次年)?\s{0,3}(?:12|１２|十二)\s{0,3}月\s{0,3}(?:31|３１|三十一)\s{0,3}日(?:止)?|(?:至|到|[-—–－~～]{1,4})\s{0,3}(?:本年度?|当年|同年)?\s{0,3}(?:12|１２|十二)\s{0,3}月\s{0,3}(?:31|３１|三十一)\s{0,3}日/gu;

/** A prize with its rank, and what happens once, are one fact with the numbers in them. */
const holdsNumbers = ({ kind }: Statement): boolean => kind === "claim" || kind === "event";

/** The longest piece of a clause that no other fact has, around the words of the statement. */
function freeSpan(text: string, { span: [start, end] }: Statement, facts: OpenFact[]): TextSpan | null {
  const inside = facts.filter((fact) => fact.start < end && fact.end > start);
  const bounds = [start, ...inside.flatMap((fact) => [fact.start, fact.end]), end];
  const pieces: TextSpan[] = [];
  for (let i = 0; i < bounds.length; i += 2) pieces.push([bounds[i]!, bounds[i + 1]!]);
  // The statement stands behind what it counts: 收到5件 | 均已答复.
  const [from, to] = pieces.filter(([a, b]) => statementsOf(text.slice(a, b)).length > 0).at(-1) ?? [0, 0];
  return to > from ? [from, to] : null;
}

/** Statements as facts; a clause with several numbers keeps them apart from what is said of them. */
function statementFacts(text: string, facts: OpenFact[]): { added: OpenFact[]; absorbed: Set<OpenFact> } {
  const added: OpenFact[] = [];
  const absorbed = new Set<OpenFact>();
  for (const statement of statementsOf(text)) {
    const [start, end] = statement.span;
    const inside = facts.filter((fact) => fact.start < end && fact.end > start);
    const within = inside.every((fact) => fact.start >= start && fact.end <= end);
    if (holdsNumbers(statement) && within) {
      inside.forEach((fact) => absorbed.add(fact));
      added.push({ kind: statement.kind, start, end, text: text.slice(start, end) });
      continue;
    }
    const free = inside.length === 0 ? statement.span : freeSpan(text, statement, inside);
    if (free) added.push({ kind: statement.kind, start: free[0], end: free[1], text: text.slice(...free) });
  }
  return { added, absorbed };
}

/**
 * The open facts of a text, in order and without overlaps.
 * Not looked at: 文号, articles of laws, heading numbers, addresses, hot lines, web addresses, ends of the reporting period.
 */
export function openFacts(text: string, years: Years): OpenFact[] {
  const mentions = yearMentions(text);
  const facts = yearFacts(text, mentions, years);
  const taken = new Taken(text.length, [
    ...noFacts.flatMap((expression) => spans(text, expression)),
    ...mentions.map(({ start, end }): TextSpan => [start, end]),
    ...mentions
      .filter(({ scope }) => scope === "period" || scope === "history")
      .map((mention): TextSpan => [mention.end, dateEnd(text, mention)]),
    ...spans(text, PERIOD_ENDS),
    ...facts.map(({ start, end }): TextSpan => [start, end]),
  ]);
  const add = (kind: FactKind, span: TextSpan): void => {
    if (taken.overlaps(span)) return;
    taken.add(span);
    facts.push({ kind, start: span[0], end: span[1], text: text.slice(...span) });
  };
  for (const span of personSpans(text)) add("person", span);
  const fixed = new Taken(text.length, spans(text, fixedWords));
  for (const { kind, expression } of patterns) {
    for (const span of spans(text, expression)) {
      // 一件, 两次 are counts; 一项, 两级 are words.
      const isWord = !/[0-9０-９]/.test(text.slice(...span)) && fixed.overlaps(span);
      if (!isWord) add(kind, span);
    }
  }
  const { added, absorbed } = statementFacts(text, facts);
  return [...facts.filter((fact) => !absorbed.has(fact)), ...added].sort((a, b) => a.start - b.start);
}
