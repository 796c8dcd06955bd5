import { statementsOf } from "./facts/statements";
import { digitByDigit, readDigits, readSmallNumber, SMALL_NUMBER } from "./numerals";
import { fullWidthDigits } from "./width";

/**
 * Where a text mentions years, and what each mention is about.
 *
 * A report says "2023年" for many reasons: the year it reports on, the name of a law or a notice, a 文号, a
 * comparison, history. Whether a year is stale, or has to move when the text is carried into the next year,
 * depends on that reason and not on the number. This module tells the reason; it knows no reporting year.
 */

/** What a year stands in. */
export type YearScope =
  /** Between 《 and 》: part of the title of a document. */
  | "title"
  /** 〔2021〕30号: number of a document. */
  | "reference"
  /** "2023年政府信息公开工作年度报告": a report of this very kind, the title above all. */
  | "report"
  /** "2022年度部门决算", "2023年政务公开工作要点": names a document or plan that belongs to that year. */
  | "name"
  /** "2021—2025年", "2021年至2025年": a span of several years. */
  | "span"
  /** "自2019年以来", "2018年成立", "2020年修订", "2022年5月1日起施行": history, true for ever. */
  | "history"
  /** "与2022年相比", "较2022年增长": the year that is compared with. */
  | "comparison"
  /** "2023年1月1日" and "2023年12月31日": the ends of the reporting period. */
  | "period"
  /** "2024年1月31日前": by when the report is handed in or published. */
  | "deadline"
  /** "2024年是新中国成立75周年": what happens once; said of another year it is untrue. */
  | "once"
  /** "2023年工作中存在问题的改进情况" in a report on 2024: the year before, seen from the report. */
  | "look-back"
  /** Any other date with a month: "2023年3月15日", "2023年3月". */
  | "date"
  /** The year as such: "2023年，我局…", "2023年度", "2023年全年", "截至2023年底". */
  | "plain";

export interface YearMention {
  year: number;
  scope: YearScope;
  /** Offsets of the year's own characters in the text, without 年. */
  start: number;
  end: number;
  /** How it is written: "2023", "２０２３" or "二〇二三". */
  written: "digits" | "full-width" | "chinese";
}

/** A year in digits, full-width digits or Chinese numerals: the source of a regular expression. */
export const YEAR_WRITTEN =
  "(?:19|20)\\d\\d|[１２][９０][０-９]{2}|[一二][九〇○Ｏ零O0][〇○Ｏ零O0一二三四五六七八九]{2}";
const YEAR = new RegExp(
  `(?<![\\d０-９.．/号第]|[\\d０-９A-Za-z]\\s?[-－—–])(${YEAR_WRITTEN})(?=\\s*(年|〕|\\]|】|\\)|）|[-—–－~～至]\\s*(?:(?:19|20)\\d\\d)\\s*年))`,
  "gu",
);

/** Years outside of these are numbers of something else. */
const FIRST = 1978;
const LAST = 2099;

/** The number of a year as written, in any of the three ways; null for what is no year. */
export function readYear(written: string): number | null {
  const year = readDigits(written);
  return year !== null && year >= FIRST && year <= LAST ? year : null;
}

/** A year written in the manner of another one. */
export function writeYear(year: number, written: YearMention["written"]): string {
  if (written === "full-width") return fullWidthDigits(String(year));
  return written === "chinese" ? digitByDigit(year) : String(year);
}

/** Nesting depth of 《》 at each character: titles of documents keep their years. */
function insideTitle(text: string): (at: number) => boolean {
  if (!text.includes("《")) return () => false;
  const depths: number[] = [];
  let depth = 0;
  for (const character of text) {
    if (character === "《") depth += 1;
    for (let i = 0; i < character.length; i++) depths.push(depth);
    if (character === "》") depth = Math.max(0, depth - 1);
  }
  return (at) => (depths[at] ?? 0) > 0;
}

const NAMED_DOCUMENT =
  /^\s*年\s*(?:度|版)?\s*(?:(?:本)?(?:级|部门|单位|县级|区级|市级|政府|财政|政务公开|政府信息公开|信息公开|重点|工作|全县|全市|全区|全省)[、和及]?)*(?:预算|决算|要点|工作要点|年报|年度报告|工作报告|方案|实施方案|工作计划|计划(?=[，。、；）]|$)|规划|清单|目录|台账|任务分解表|分工|办法|条例|通知|意见|统计公报|公报|白皮书|蓝皮书|考核细则|评估指标|考核办法|指标体系|权责清单)/u;

/** This very report, however it is called: 政府信息公开工作年度报告, 信息公开年度报告, 政务公开工作报告, 政府信息公开年报. */
const REPORT_BEHIND =
  /^\s*年\s*(?:年?度)?\s*(?:的)?(?:本(?:级|机关|单位)|[\u4e00-\u9fa5]{2,12}(?:局|委|厅|办|府|镇|乡|街道|办事处|院|中心))?(?:政府信息|政务|信息)公开(?:工作)?(?:(?:年度)?(?:工作)?报告|年报)(?!(?:格式|有关事项|(?:编制|发布|公布)(?!如下|于下)|的?(?:通知|要求|撰写|报送)))/u;
const LOOK_BACK_BEHIND =
  /^\s*年\s*(?:度)?[^，。；]{0,18}?(?:存在|指出|提出|反映|查摆|发现|报告)的?[^，。；]{0,10}?(?:问题|不足|短板)|^\s*年\s*(?:度)?\s*(?:的)?(?:主要)?(?:问题|不足)(?:的)?(?:整改|改进|解决)/u;
const HISTORY_BEHIND =
  /^\s*年\s*(?:度)?\s*(?:\d{1,2}\s*月\s*)?(?:\d{1,2}\s*日\s*)?(?:以来|以后|之后|起(?:施行|实施|执行|启用|试行|正式|生效)|(?:正式)?(?:修订|修正|颁布|成立|设立|组建|挂牌|建成|开通|上线|启用|施行|实施|生效)|第[一二三四五六七八九十\d]+次(?:修订|修正))/u;
const HISTORY_BEFORE = /(?:自从?|成立于|始建于|建于|修订于|颁布于|开通于|始于|设立于|组建于|早在|曾于)\s*$/u;
const COMPARISON_BEFORE = /(?:与|同|和|较|比|相较|相较于|对比|相比)\s*$/u;
const COMPARISON_BEHIND =
  /^\s*年\s*(?:度|全年|同期)?\s*(?:相比|同期|增长|增加|增幅|减少|下降|上升|提高|降低|持平|对比|的?基础上)/u;
const COMPARED_FIGURE = /^\s*年\s*(?:度)?\s*(?:的)?\s*[\d.]+\s*[%％件条篇个次]/u;
const SPAN_BEHIND = /^\s*(?:年\s*(?:度)?\s*)?[-—–－~～至到]+\s*((?:19|20)\d\d)\s*年/u;
const SPAN_BEFORE = /((?:19|20)\d\d)\s*(?:年\s*(?:度)?\s*)?[-—–－~～至到]+\s*$/u;
const DATE_BEHIND = new RegExp(`^\\s*年\\s*(${SMALL_NUMBER})\\s*月(?:\\s*(${SMALL_NUMBER})\\s*日)?`, "u");
const DEADLINE_BEHIND = /^\s*(?:之前|以前|前|底前|日前)/u;
const DEADLINE_VERB = /(?:公布|发布|公开|报送|提交|上报|报备|完成)/u;

/** The year opens a quotation: “2022年民生实事” is the name of a column or a campaign. */
const isQuoted = (text: string, start: number): boolean =>
  /[“"「『]\s{0,2}$/u.test(text.slice(Math.max(0, start - 3), start));

/** As far as the beginning of a clause is looked for. */
const LONGEST_CLAUSE = 300;

/** The clause of the year, or the next one where that is no more than 2024年 or 2024年度. */
function happensOnce(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < LONGEST_CLAUSE && !"，。；,\n".includes(text[from - 1]!)) from--;
  const [own = "", next = ""] = text.slice(from, end + 60).split(/[，,]/u);
  const opening = /^[^\d]{0,6}\d{4}\s*年(?:度|来)?\s*$/u.test(own.trim());
  const clause = (words: string): string => words.split(/[。；！？\n]/u)[0]!;
  return statementsOf(clause(opening ? next : own)).some(({ kind }) => kind === "event");
}

/** 2023年度决算、2024年度预算、2024年度审计结果: documents in a row are all named by their years. */
function namedInRow(text: string, mentions: YearMention[]): YearMention[] {
  return mentions.map((mention, i) => {
    if (mention.scope !== "plain") return mention;
    const beside = [mentions[i - 1], mentions[i + 1]].some((other) => {
      if (other?.scope !== "name") return false;
      const between = text.slice(Math.min(other.end, mention.end), Math.max(other.start, mention.start));
      return /^[^，。；]{1,24}$/u.test(between) && /[、和及与]/u.test(between);
    });
    return beside ? { ...mention, scope: "name" } : mention;
  });
}

function scopeOf(text: string, start: number, end: number, year: number): YearScope {
  const before = text.slice(Math.max(0, start - 16), start);
  const behind = text.slice(end, end + 40);
  if (
    /[〔[【]\s*$/u.test(before) ||
    (/[(（]\s*$/u.test(before) && /^\s*[)）]\s*(?:第\s*)?\d+\s*号/u.test(behind))
  ) {
    return "reference";
  }
  const span = SPAN_BEHIND.exec(behind)?.[1] ?? SPAN_BEFORE.exec(before)?.[1];
  const ends = DATE_BEHIND.exec(behind);
  if (span !== undefined && Number(span) !== year && !ends) return "span";
  if (ends) {
    const [whole, month, day] = ends;
    const rest = behind.slice(whole.length);
    const m = readSmallNumber(month!);
    const d = day === undefined ? 0 : readSmallNumber(day);
    if ((m === 1 && d === 1) || (m === 12 && d === 31)) {
      return /^\s*起?(?:施行|实施|执行|生效)/u.test(rest) ? "history" : "period";
    }
    if (HISTORY_BEHIND.test(behind) || HISTORY_BEFORE.test(before)) return "history";
    if (DEADLINE_BEHIND.test(rest) && DEADLINE_VERB.test(text.slice(end, end + 60))) return "deadline";
    return "date";
  }
  if (COMPARISON_BEFORE.test(before) && (COMPARISON_BEHIND.test(behind) || COMPARED_FIGURE.test(behind))) {
    return "comparison";
  }
  if (/(?:较|比|相较于)\s*$/u.test(before) || COMPARISON_BEHIND.test(behind)) return "comparison";
  if (HISTORY_BEHIND.test(behind) || HISTORY_BEFORE.test(before)) return "history";
  if (REPORT_BEHIND.test(behind)) return "report";
  if (NAMED_DOCUMENT.test(behind)) return "name";
  if (isQuoted(text, start)) return "name";
  if (happensOnce(text, start, end)) return "once";
  if (LOOK_BACK_BEHIND.test(behind)) return "look-back";
  return "plain";
}

/** 《云溪县林业局2024年政府信息公开工作年度报告》 is the report itself; any other title keeps its year. */
const scopeInTitle = (text: string, end: number): YearScope => {
  const behind = text.slice(end, end + 40);
  const title = behind.split("》")[0]!;
  return REPORT_BEHIND.test(behind) && /(?:报告|年报)(?:（[^）]{0,12}）)?$/u.test(title) ? "report" : "title";
};

/**
 * Every year that a text mentions with 年 behind it or in the brackets of a 文号, in order. Years inside a
 * number, a telephone number or an address are no mentions.
 */
export function yearMentions(text: string): YearMention[] {
  const inTitle = insideTitle(text);
  const mentions = [...text.matchAll(YEAR)].flatMap((match) => {
    const written = match[1]!;
    const start = match.index;
    const end = start + written.length;
    const year = readYear(written);
    if (year === null) return [];
    const scope = inTitle(start) ? scopeInTitle(text, end) : scopeOf(text, start, end, year);
    if (!/^\s*年/u.test(text.slice(end)) && scope !== "reference" && scope !== "span" && scope !== "title")
      return [];
    const manner = /[一二]/u.test(written) ? "chinese" : /[０-９]/u.test(written) ? "full-width" : "digits";
    return [{ year, scope, start, end, written: manner } satisfies YearMention];
  });
  return namedInRow(text, mentions);
}

/** The year that a text mentions last, as `yearMentions` has it, whatever it is about; null without one. */
export function lastYear(text: string): number | null {
  const last = [...text.matchAll(YEAR)].at(-1);
  if (!last) return null;
  const year = readYear(last[1]!);
  const isPlain = year !== null && /^\s*年/u.test(text.slice(last.index + last[1]!.length));
  return isPlain ? year : (yearMentions(text).at(-1)?.year ?? null);
}

const ABOUT_REPORT = /(?:本|年度|工作)报告|年报/u;
const AROUND = 80;

/**
 * True for the date by which this report is published: in the first quarter (条例第四十九条: departments 31 January,
 * governments 31 March), in words about the report. Deadlines of other work fall into the reporting year.
 */
export function isPublicationDeadline(text: string, { scope, start, end }: YearMention): boolean {
  if (scope !== "deadline") return false;
  const month = DATE_BEHIND.exec(text.slice(end, end + 24))?.[1];
  const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
  return month !== undefined && (readSmallNumber(month) ?? Infinity) <= 3 && ABOUT_REPORT.test(around);
}
