import type { Quantity } from "../../../../language/quantities/quantity";
import { applicantsBehind } from "../../vocabulary/applicant-words";
import { ANSWER_TO, DONE_BEHIND } from "../../vocabulary/application-words";
import { CARRIED_BEHIND, CARRIED_IN_BEHIND } from "../../vocabulary/carried-words";
import { cellWords, NOUN_BEHIND } from "../../vocabulary/cell-words";
import { normativeBehind } from "../../vocabulary/disclosure-words";
import { disputesBehind } from "../../vocabulary/dispute-words";
import { outcomesBehind } from "../../vocabulary/outcome-words";
import { APPLICANTS, APPLICATION_IF } from "../../vocabulary/patterns";
import type { CellWords } from "../../vocabulary/types";
import { fullStart, sentenceStart } from "../../../../language/quantities/words";
import { isAboutDisclosure, topicAt } from "../topic";

/** Which words of the table of words a number belongs to. */

const FITS: Record<CellWords["topic"], RegExp> = {
  applications: /^(?:件|件次|宗|起|例|项|个|次|条|份|)$/u,
  review: /^(?:件|宗|起|例|次|)$/u,
  litigation: /^(?:件|宗|起|例|次|)$/u,
  disputes: /^(?:件|宗|起|例|次|)$/u,
  rules: /^(?:件|部|个|项|)$/u,
  normative: /^(?:件|份|个|部|)$/u,
  decisions: /^(?:件|宗|起|例|项|个|份|)$/u,
  fees: /元$/u,
};
const ALL_TOPICS = Object.keys(FITS) as CellWords["topic"][];
const topicsOfUnits = new Map<string, ReadonlySet<CellWords["topic"]>>();
/** The matters that are counted in a unit: remembered, as a text has few units. */
function topicsOf(unit: string): ReadonlySet<CellWords["topic"]> {
  const known = topicsOfUnits.get(unit);
  if (known) return known;
  const topics = new Set(ALL_TOPICS.filter((topic) => FITS[topic].test(unit)));
  if (topicsOfUnits.size < MOST_UNITS) topicsOfUnits.set(unit, topics);
  return topics;
}
const MOST_UNITS = 100;

/** 收到申请书47条，已处理45条: what counts applications in its paragraph, whichever counter it is. */
const COUNTED_SO =
  /申请(?:书|表|件|事项)?(?:数量)?(?:共计?|总计|合计|累计|为|有|:)?\d+([条份个项])(?=[,。;、(]|$)/gu;
const countsApplications = (unit: string, words: string, at: number): boolean =>
  /^[条份个项]$/u.test(unit) &&
  [...words.slice(fullStart(words, at), at).matchAll(COUNTED_SO)].some(({ 1: counter }) => counter === unit);

/** What became of an application is told of an application. */
const ONE_APPLICATION = /^(?:件|宗|起|例|份|)$/u;

/** 行政处罚27件，当事人申请复议2件: a case about the decisions. */
export const isOfDecisions = (sentence: string): boolean =>
  /行政(?:处罚|许可|强制)/u.test(sentence) && !/信息公开|依申请/u.test(sentence);
const OF_BOTH =
  /复议(?:案件)?(?:、|和|与|及)(?:行政)?诉讼(?!(?:案件)?\d)(?![^。;]*行政(?:复议|诉讼))[^。;]*$|(?:复议[^,。;]{0,16}(?:诉讼|起诉)|诉讼[^,。;]{0,16}复议)[^,。;\d]*(?:中|里)[^,。;\d]*$/u;
/** 行政复议、行政诉讼案件14件，维持9件: of both, as long as neither is named again. */
const BOTH_COUNTED =
  /复议(?:案件)?(?:、|和|与|及|以及)(?:提起)?(?:行政)?诉讼(?:案件|案)?(?:共计?|合计|总计)?\d+[件宗起例](?![^。;]*(?:复议|诉讼|起诉))[^。;]*$/u;

/** 行政复议8宗、行政诉讼6宗，其中9宗维持: of both; 复议和诉讼案件中，维持9件，其中…；纠正1件: behind the semicolon once more. */
const OF_TWO_TOTALS =
  /复议(?:案件)?\d+[件宗起例](?:、|,|和|与)(?:行政)?诉讼(?:案件)?\d+[件宗起例][,(]?其中(?![^。;]*(?:复议|诉讼))[^。;]*$|复议(?:案件)?(?:、|和|与|及|以及)(?:行政)?诉讼(?:案件)?(?:中|里|,)[^。]*;(?![^。;]*(?:复议|诉讼))[^。;]*$/u;

/** Every unit of FITS but those of applications that have to be named. */
const OF_TABLES = /^(?:件|宗|起|例|次|项|个|份|部|)$|元$/u;
const NOUN_LENGTH = 24;

/** Whether the paragraph speaks of what these words need. */
function isOnTopic(row: CellWords, words: string, at: number, heading: string): boolean {
  if (row.topic === "fees") return /行政事业性收费/u.test(words.slice(sentenceStart(words, at), at));
  if (DISPUTES.has(row.topic) && isOfDecisions(words.slice(fullStart(words, at), at))) return false;
  if (row.topic === "disputes") {
    const before = words.slice(Math.max(0, at - 200), at);
    return isAboutDisclosure(heading, before) && (row.isOfBoth !== true || BOTH_COUNTED.test(before));
  }
  if (row.topic === "review" || row.topic === "litigation") {
    const before = words.slice(0, at);
    // 8件复议、6件诉讼中维持9件: of both.
    if ([OF_BOTH, BOTH_COUNTED, OF_TWO_TOTALS].some((one) => one.test(before))) return false;
    return topicAt("", before, at) === row.topic && isAboutDisclosure(heading, before);
  }
  const topic = topicAt(heading, words, at);
  if (row.topic === "decisions") {
    const near = words.slice(Math.max(0, at - 60), at);
    if (row.matter && !near.replace(/[^]*(?=许可|处罚|强制)/u, "").startsWith(row.matter)) return false;
    return topic === "decisions";
  }
  return topic === row.topic;
}

/** Where no dispute is named near a place, no words are of one. */
const NAMES_DISPUTE = /复议|诉讼|起诉/u;
const DISPUTES: ReadonlySet<CellWords["topic"]> = new Set(["disputes", "review", "litigation"]);
const NEAR = 240;

const known = new Map<string, CellWords[]>();

/** The rows that can be meant at a place: most words are tried only where their matter was named last. */
function rowsOn(topic: ReturnType<typeof topicAt>, words: string, at: number): CellWords[] {
  const mayDispute = NAMES_DISPUTE.test(words.slice(Math.max(0, at - NEAR), at));
  const key = `${topic}|${mayDispute}`;
  const rows =
    known.get(key) ??
    cellWords.filter(
      (row) => row.topic === topic || row.topic === "fees" || (mayDispute && DISPUTES.has(row.topic)),
    );
  known.set(key, rows);
  return rows;
}

/** Words of a cell that a number belongs to. */
export interface Fit {
  row: CellWords;
  /** What stands in front of them, back to the number before. */
  rest: string;
  /** The words of the cell: in front of the number, and behind it. */
  before: string;
  after: string;
}

const BEHIND: readonly (readonly [RegExp, CellWords])[] = [
  ...outcomesBehind,
  ...disputesBehind,
  ...normativeBehind,
];
/** What is asked first, as most numbers are none of the tables: whether the words can fit at all. */
const WITHOUT_LEAD: readonly (readonly [RegExp, CellWords])[] = [
  ...applicantsBehind,
  CARRIED_IN_BEHIND,
  DONE_BEHIND,
];
/** In front of a number of which only what stands behind it tells what it counts. */
const NO_LEAD =
  /^[,、;:(。]?(?:(?:从|按)[^,。;:()\d]{1,10}(?:看|分|划分|区分|统计)[,:])?(?:其中|包括|含|分别为|有|还有|另有|已有)*[,:]?$/u;
/** 47件申请中,5件: the noun of the number before. */
const OF_THOSE = new RegExp(`^(?:的)?${APPLICATION_IF}(?:中|当中|之中)`, "u");
const HAS_RESULT =
  /公开|提供|处理|自然人|公民|个人|法人|企业|公司|机构|组织|律|结转|遗留|办结|办复|办理|答复|维持|纠正|纠错|撤销|责令|结果|审结|审理|掌握|信访|案卷|事项|信息|权益|明确|出版物|反复|重复|补正|起诉|诉讼|废|有效|保留/u;
const HAS_CELL =
  /申请|公开|提供|处理|收|答复|受理|应办|办[结复毕理出]|结转|转|遗留|未办|上年|去年|跨|延|现存|存量|保留|年办|其[他它]|延|掌握|信息|权益|事项|案卷|出版物|自然人|个人|企业|公司|组织|机构|律|科研|复议|结案|诉|起诉|维持|纠|撤|责令|结果|审|制|出台|印发|布|规章|规范性文件|废|有效|决定|许可|处罚|强制|明确|登记|(?:属于?|系|为)(?:信访|举报|投诉)/u;
/** In front of a number whose result stands behind it. */
const GIVEN = /(?:对|将|把)$/u;

/** 上述49件申请逐件办理: what was told of before. */
const TAKEN_UP = /(?:上述|前述)$/u;

const OF_CASES_BEHIND = /^(?:的)?(?:复议|诉讼)(?!(?:和|与|及|、|维持|纠|其|结果|均|,))/u;

const SAID_OF_NONE = /^(?:案件|案)?(?:[,。;、()]|$|均|全部|都|无|没|未发生|未出现|发生|和|与|及)/u;

/** 4件行政复议、5件行政诉讼获维持: what is said of the last is said of both. */
const SHARES_RESULT =
  /^(?:案件|案)?[、和与及]\d+件[^,。;]{0,14}(?:维持|纠|其[他它](?:处理)?结果|审结|审理|撤)/u;

/** 对年内发生的8件行政复议案件逐件分析: those of the year, whatever is done about them. */
const OF_THE_YEAR =
  /(?:全年|年度?内|本年度?|当年度?|今年|\d{4}年度?)(?:内)?(?:所|新)?(?:发生|引发|产生|涉及)的$/u;
const LOOKED_AT = /^(?:案件|案)?(?:逐[件案一]|开展|进行|组织|认真|深入|全面|作了?)/u;

/** 现行有效的58件规范性文件目录: what tells of the documents, and not they themselves. */
const OF_PAPERS = /^(?:行政)?规范性文件(?:的)?(?:目录|清单|汇编|台账|解读)/u;

const IS_RECEIVED = /(?:[核签]?收到?|受理|接收)(?:了|的)?$/u;
const KINDS = new RegExp(`^(?:${APPLICANTS.map(([words]) => words).join("|")})`, "u");

/** 11件为不予公开、不予处理或其他处理: of several results together. */
const OR_ANOTHER = /^(?:、|或者?|和|及|以及)(?:予以|部分|不予|无法|其[他它])/u;

/** A number in its words. */
export interface NumberInWords {
  quantity: Quantity;
  /** In front of it, back to the number before. */
  lead: string;
  behind: string;
  /** The whole paragraph, and the heading over it. */
  words: string;
  heading: string;
}

/** The words behind a number, where they tell what it counts. */
function behindOf({ quantity, lead, behind, words, heading }: NumberInWords): Fit | null {
  const sentence = behind.split(/[。;]/u, 1)[0]!;
  if (!ONE_APPLICATION.test(quantity.unit) || !HAS_RESULT.test(sentence)) return null;
  const tries = NO_LEAD.test(lead.includes("中") ? lead.replace(OF_THOSE, "") : lead)
    ? [...BEHIND, ...WITHOUT_LEAD]
    : GIVEN.test(lead)
      ? [...BEHIND, ANSWER_TO]
      : BEHIND;
  for (const [pattern, row] of tries) {
    if (row.needs?.test(sentence) === false || !pattern.test(behind)) continue;
    const found = pattern.exec(behind)![0];
    if (row.isOutcome && OR_ANOTHER.test(behind.slice(found.length))) return null;
    if (isOnTopic(row, words, quantity.end + found.length, heading))
      return { row, rest: lead.replace(GIVEN, ""), before: "", after: found };
  }
  return null;
}

/** The row of words that a number belongs to, tried with the words before it and with the noun behind it. */
export function rowOf(number: NumberInWords): Fit | null {
  const { quantity, lead, behind, words, heading } = number;
  // 条, 篇, 期, 场: units of nothing in the tables, unless an application is named.
  if (
    !OF_TABLES.test(quantity.unit) &&
    !lead.includes("申请") &&
    !behind.slice(0, NOUN_LENGTH).includes("申请") &&
    !countsApplications(quantity.unit, words, quantity.start)
  )
    return null;
  // 收到申请的11个单位
  if (
    quantity.unit === "个" &&
    /^(?:单位|部门|乡镇|镇|街道|机关|科室|股室|企业|人|地区|县|市|区)/u.test(behind)
  )
    return null;
  if (OF_PAPERS.test(behind)) return null;
  const given = behindOf(number);
  if (given) return given;
  const told = NOUN_BEHIND.exec(behind);
  // 新收的40件自然人申请, but not 18件自然人申请得到公开
  const noun = told && (IS_RECEIVED.test(lead) || !KINDS.test(told[1]!)) ? told : null;
  const carried = CARRIED_BEHIND.exec(behind)?.[1];
  const tries = [carried ?? "", ...(noun ? [lead + noun[1]!] : []), lead].filter((one) => one !== "");
  const topics = topicsOf(quantity.unit);
  const isOneCase =
    ONE_APPLICATION.test(quantity.unit) || countsApplications(quantity.unit, words, quantity.start);
  for (const one of tries) {
    if (!HAS_CELL.test(one)) continue;
    const isNamed = isOneCase || one.includes("申请");
    const isLead = one === lead;
    const at = isLead ? quantity.start : quantity.end + (noun?.[1]!.length ?? 0);
    // 在收到的8件行政复议案件中: no applications.
    const isOfDispute = isLead && told !== null && NAMES_DISPUTE.test(told[1]!);
    for (const row of rowsOn(topicAt(heading, words, at), words, at)) {
      if (!topics.has(row.topic) || (row.topic === "applications" && (!isNamed || isOfDispute))) continue;
      if (row.isOutcome && !isOneCase) continue;
      if (row.needs?.test(one) === false) continue;
      const match = row.head.exec(one);
      if (!match || row.notBehind?.test(one.slice(0, match.index))) continue;
      if (
        row.isBare &&
        !isLead &&
        !TAKEN_UP.test(lead) &&
        !/^(?:中?[,。;、)]|$|均|全部|已|都)/u.test(behind.slice(noun![0].length))
      )
        continue;
      // 办结40件自然人申请: of one kind of applicants.
      if (isLead && row.isWhole && told && KINDS.test(told[1]!)) continue;
      // 诉讼6件，尚未审结的1件复议: of the cases behind the number.
      if (isLead && DISPUTES.has(row.topic) && OF_CASES_BEHIND.test(behind)) continue;
      // 1件行政复议案件尚未审结: what is said of it makes it one of some.
      const said = behind.slice(noun?.[0].length ?? 0);
      const isOfAll = SAID_OF_NONE.test(said) || (OF_THE_YEAR.test(lead) && LOOKED_AT.test(said));
      if (!isLead && DISPUTES.has(row.topic) && (!isOfAll || SHARES_RESULT.test(said))) continue;
      if (!isOnTopic(row, words, at, heading)) continue;
      if (one === carried)
        return { row, rest: lead, before: "", after: behind.slice(0, behind.indexOf(one) + one.length) };
      const after = isLead ? "" : noun![1]!;
      return { row, rest: one.slice(0, match.index), before: lead.slice(match.index), after };
    }
  }
  return null;
}
