import type { Quantity } from "../../../../language/quantities/quantity";
import { fullStart, sentenceStart } from "../../../../language/quantities/words";
import { THIS_BODY } from "../../vocabulary/bodies";
import { beginsAnew, beginsWithYear } from "../../vocabulary/harmless";
import type { CellWords } from "../../vocabulary/types";
import type { StatementContext } from "../cell-statements";
import { namesOtherBody, withoutUnit } from "./of-whole";

/** Which words of its sentence tell what a number is of: all up to the number, or only its own clause, where that begins anew. */

const IN_FORCE = "disclosure/normative/inForce";
/** 对历年文件开展清理，目前现行有效64件: what is in force now, whatever was done to come to it. */
const NOW = /^(?:目前|现|年[末底]|至年[末底]|截至)/u;
/** 我局现行有效的 */
const OF_BODY = new RegExp(`^${THIS_BODY}(?:的)?`, "u");
/** 清理要求, 清理机制: how it is done, and nothing that was cleared up. */
const AS_A_RULE = /清理(?=[^,:。]{0,12}(?:要求|制度|机制|程序|规定))|(?:历年|以来)[^,:]*清理/gu;
/** What a clause could go on with: a number, documents that are looked through, another year, a topic. */
const GOES_ON =
  /\d|清理|回头看|评估|修[改订]|草案|拟(?!定)|上年|去年|(?:方面|领域|期间|行动|其?中|里),$|^(?:因|由于|针对|围绕|就|关于|涉及|在|对于?)/u;
/** The same where the clause tells of documents. */
const GOES_ON_WITH_PAPERS = /\d|清理|回头看|评估|修[改订]|草案|拟(?!定)/u;
const OPENS_LIST = /其中|包括|[:(]/u;
/** 信用中国(云溪) */
const NAME_IN_BRACKETS = /\([\u4e00-\u9fa5]{2,8}\)/gu;
/** 截至目前，现行有效64件，本年度废止3件: what the year brought, beside what is in force now. */
const AFTER_IN_FORCE =
  /^截[至止](?:目前|现在|年[末底])?,?(?:[^,;:\d]{0,16},)?[^,;:\d]{0,12}现行有效[^,;:\d]{0,14}\d+[件份个部],/u;

/** What is said of a number in front of it. */
export interface OwnWords {
  /** Its sentence up to it. */
  whole: string;
  /** The part of it that tells its time and extent. */
  sentence: string;
  /** The part that tells its matter, with the number. */
  around: string;
}

/**
 * The words that tell what a number is of.
 * @param row the words of the cell that fit
 * @param start of its sentence in the words of the paragraph
 * @param toldTo up to where words tell its time
 * @param end of the number
 */
export function ownWords(
  row: CellWords,
  words: string,
  [start, toldTo, end]: [number, number, number],
  context: StatementContext,
): OwnWords {
  const whole = words.slice(start, toldTo);
  const own = /[^,:]*$/u.exec(whole)![0];
  const earlier = whole.slice(0, whole.length - own.length);
  const isNow =
    row.readings[0]!.plus[0] === IN_FORCE && NOW.test(own.replace(OF_BODY, "")) && !/\d/u.test(earlier);
  // 会同各股室清理历年文件，2024年废止3件: the clause that begins with the year is of all of it.
  const isAnew =
    isNow ||
    (beginsWithYear(own) && !GOES_ON.test(earlier.replace(AS_A_RULE, "").replace(AFTER_IN_FORCE, "")));
  const sentence = isAnew && !namesOtherBody(earlier, context.unit) ? own : whole;
  const clause = sentence.slice(sentence.lastIndexOf(",") + 1);
  const isOfClause =
    row.topic === "decisions"
      ? // 及时公开执法信息，全年办理行政许可318件: what another clause speaks of.
        !OPENS_LIST.test(sentence.replace(NAME_IN_BRACKETS, ""))
      : row.topic === "normative" && isAfterProcedure(sentence, clause, context);
  return { whole, sentence, around: words.slice(toldTo - (isOfClause ? clause : sentence).length, end) };
}

/** 严格落实合法性审核程序，全年制发9件: how documents are made, before what was made in the year. */
function isAfterProcedure(sentence: string, clause: string, context: StatementContext): boolean {
  const before = sentence.slice(0, sentence.length - clause.length);
  return beginsAnew(withoutUnit(clause, context)) && !GOES_ON_WITH_PAPERS.test(before.replace(AS_A_RULE, ""));
}

/** The sentence that made a number doubtful, and whether those behind it are doubtful as well. */
export interface ScopeDoubt {
  start: number;
  isDoubtful: boolean;
  /** Where the bracket closes in which it arose; null outside of brackets. */
  until: number | null;
  /** It is known to be one of a part, or of another body. */
  isPart: boolean;
  /** What was told before was of a whole area. */
  isOfArea: boolean;
  /** Up to where words belong to the number before. */
  usedTo: number;
}

/** 47件(其中网上38件、信函9件)，上年结转3件: behind a bracket the sentence goes on as before it. */
export function raiseDoubt(doubt: ScopeDoubt, words: string, { start, end }: Quantity): void {
  const open = words.lastIndexOf("(", start);
  const isInside = open >= sentenceStart(words, start) && !words.slice(open, start).includes(")");
  const close = isInside ? words.indexOf(")", end) : -1;
  if (!doubt.isDoubtful) doubt.until = close < 0 ? null : close;
  else if (close < 0) doubt.until = null;
  doubt.isDoubtful = true;
}

/** 全县各部门收到288件, in the report of a bureau: of more than its body. */
const OF_AREA = /全(?:县|市|区|省|州|旗)/u;

/**
 * 白石林场办理10件，公开6件；不予公开1件: behind a semicolon a known part goes on; in another sentence all begins anew. Behind
 * the numbers of a whole area it does so only where a sentence names the year or its body (of-whole.ts).
 */
export function beginSentence(doubt: ScopeDoubt, words: string, start: number, at: number): void {
  if (doubt.start === start) {
    if (doubt.until !== null && at > doubt.until) [doubt.isDoubtful, doubt.until] = [doubt.isPart, null];
    return;
  }
  doubt.until = null;
  const goesOn = start > 0 && words[start - 1] === ";" && doubt.start >= fullStart(words, start - 1);
  doubt.isOfArea ||=
    doubt.isDoubtful && doubt.start >= 0 && OF_AREA.test(words.slice(fullStart(words, doubt.start), start));
  doubt.isPart &&= goesOn;
  [doubt.start, doubt.isDoubtful] = [start, doubt.isPart || doubt.isOfArea];
}
