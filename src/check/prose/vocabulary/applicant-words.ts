import { applicantCells, sumOf } from "../statements/readings";
import { THIS_BODY } from "./bodies";
import { APPLICANTS, APPLICATION, APPLICATION_IF, head } from "./patterns";
import type { CellWords } from "./types";

/** Who asked. */

/** 企业和律所提出7件: of both. */
const JOINED = new RegExp(`(?:${APPLICANTS.map(([words]) => words).join("|")})(?:、|和|与|及|以及)$`, "u");

/** 年内新收申请里，来自企业的5件: of what came in. */
const OF_NEW = /^(?=[^]*(?:新收|新增|新提))(?![^]*(?:办结|办复|答复|办理完毕))/u;
/** 办结的45件中，自然人提出的40件: of what was answered. */
const ANSWERED = /(?:办结|办复|答复|办理完毕)(?!率)/u;

/** 等法律服务机构: one kind, by an example. */
const SUCH_AS = "(?:等(?:法律服务机构|企业|商业企业|公司|组织|单位|机构))?";
const TO_US = `(?:(?:今年|全年|本年度?|年内|共|累计)?(?:向|对)?${THIS_BODY})?`;
const ASKED = `(?:申请人)?(?:类)?${SUCH_AS}(?:为主|居多|最多)?(?:今年|全年|本年度?|年内|共计?|累计|合计){0,3}(?:${TO_US}新?(?:提出|提交|递交|提起|递来|寄来|送来|交来|提(?!出|交|起)))?${TO_US}(?:了)?(?:的)?`;

/** 企业向我局提出, 由自然人提交的: what came in, and never what was answered. */
export const applicantsAsking: CellWords[] = APPLICANTS.map(([words, column]) => ({
  topic: "applications",
  head: head(
    `(?:${words})${SUCH_AS}(?:今年|全年|本年度?|年内|共计?|累计|合计){0,3}(?:${TO_US.slice(0, -1)}(?:提出|提交|递交)?(?:了)?(?:的)?新?${APPLICATION}|(?:新?(?:提出|提交|递交|递来|寄来|送来|交来)|新提)(?:了)?(?:的)?新?${APPLICATION_IF}|的新${APPLICATION})`,
  ),
  notAbout: ANSWERED,
  needs: new RegExp(words, "u"),
  notBehind: JOINED,
  readings: [
    sumOf(...applicantCells("new", column)),
    sumOf(...applicantCells("new", column), ...applicantCells("carriedIn", column)),
  ],
}));

export const applicantWords: CellWords[] = APPLICANTS.map(([words, column]) => ({
  topic: "applications",
  head: head(`(?:${words})${ASKED}${APPLICATION_IF}`),
  needs: new RegExp(words, "u"),
  notBehind: JOINED,
  readings: [
    sumOf(...applicantCells("new", column)),
    sumOf(...applicantCells("new", column), ...applicantCells("carriedIn", column)),
  ],
  also: [sumOf(...applicantCells("total", column))],
  notAlso: OF_NEW,
}));

/** Behind the number: 40件为自然人提出, 7件来自企业. */
export const applicantsBehind: [RegExp, CellWords][] = applicantWords.map((row, i) => [
  new RegExp(
    `^(?:${APPLICATION})?(?:均)?(?:的?申请人)?(?:为|是|系|来自于?|属于?|由)(?:${APPLICANTS[i]![0]})${ASKED}(?:${APPLICATION})?(?=[,。;、()]|$)`,
    "u",
  ),
  row,
]);
