import type { CellWords } from "./types";
import { groupRows, sumOf, type Reading } from "../statements/readings";
import { CARRIED_IN, carriedWords, sidesOfBalance } from "./carried-words";
import { MARKED } from "./outcome-words";
import { APPLICATION, APPLICATION_IF, head } from "./patterns";

/** The words of table 三 for applications as a whole: what came in and what was answered. */

const RECEIVED = sumOf("applications/new/total");
const IN_HAND = sumOf("applications/new/total", "applications/carriedIn/total");
const HANDLED = sumOf("applications/total/total");
const without = (...minus: string[]): Reading => ({ plus: HANDLED.plus, minus: minus as Reading["minus"] });

const NOT = "(?<!未|尚未|没有|正在|已?受理并|收到并|并|均已|均|当期|本年新收)";
const RECEIVE =
  "收到并登记|核收|签收|收到|接收登记|接收(?:到)?|接受|接到|接获|收取|收悉|登记受理|登记|(?:新增|收)(?=政府|依申请|信息|公民|法人)";
const ANSWERED =
  "办理答复|完成办理|完成答复|完成办结|答复完毕|答复完成|办理回复|办理完毕|办理完成|办理完结|处理完毕|处理完成|办结|办出|办复|办毕|答复办结";

const answered: CellWords = {
  topic: "applications",
  head: head(
    `(?<!”|方式|形式|类|一栏)${NOT}(?:(?:${ANSWERED})(?:了|的)?(?:件(?!数)|${APPLICATION_IF})|完成${APPLICATION}(?:的)?(?:答复|办理|办结))`,
  ),
  needs: /[办复]|处理/u,
  readings: [HANDLED],
  also: [without(...CARRIED_IN.plus)],
  isWhole: true,
};

export const applicationWords: CellWords[] = [
  ...sidesOfBalance,
  ...carriedWords,
  {
    topic: "applications",
    head: head(`(?:应(?:当)?|需要?|须)(?:办理|办|答复)(?:的)?(?:件(?!数)|${APPLICATION_IF})`),
    needs: /[应需须]/u,
    readings: [IN_HAND],
    also: [RECEIVED, HANDLED],
    isWhole: true,
  },
  {
    topic: "applications",
    head: head(`新收(?:到)?(?:的${APPLICATION}|${APPLICATION_IF})`),
    needs: /新收/u,
    readings: [RECEIVED],
    isWhole: true,
  },
  {
    topic: "applications",
    head: head(
      `${NOT}(?:${RECEIVE})(?:了|的)?(?:${APPLICATION}(?:办理)?)?|${APPLICATION}(?:(?:工作|方面|情况)?[:,])?(?:收件|收到|登记)`,
    ),
    needs: /[收接登]|新增/u,
    readings: [RECEIVED, IN_HAND],
    isWhole: true,
  },
  {
    topic: "applications",
    head: head(
      `${NOT}(?:(?:收到|接收|受理)(?:和|并|、)?(?:办理|处理)|收办|接办|承办|(?<!结转|转结|跨年|延期|顺延|继续)办理|(?<!不予|其[他它]|无法)处理)${APPLICATION}`,
    ),
    needs: /办|处理/u,
    readings: [IN_HAND, HANDLED, RECEIVED],
    isWhole: true,
  },
  {
    topic: "applications",
    head: head(`(?:共|累计|合计|总计)(?:依法|依规|规范)*(?:办理|处理)`),
    needs: /办理|处理/u,
    readings: [IN_HAND, HANDLED, RECEIVED],
    isWhole: true,
  },
  {
    topic: "applications",
    head: head(`${NOT}受理(?:了|的)?${APPLICATION_IF}`),
    needs: /受理/u,
    readings: [RECEIVED, IN_HAND],
    also: [HANDLED],
    isWhole: true,
  },
  answered,
  {
    topic: "applications",
    head: head(`(?<=已经?)(?:处理|办理)${APPLICATION_IF}`),
    needs: /处理|办理/u,
    readings: [HANDLED],
    also: [without(...CARRIED_IN.plus)],
    // 受理问题640件，已办理632件: not where no application is named.
    notAbout: /^(?![^]*(?:申请|结转))/u,
    isWhole: true,
  },
  {
    topic: "applications",
    head: head(
      `${NOT}(?<!(?:公开|提供|处理)的|”作出|方式作出|为由作出|理由作出)(?<!拟|(?<!依申请)公开|公开(?:类)?\\([^()]{0,12}\\)|提供|处理|方式|形式|类|”)(?:作出答复|予以答复|书面答复|答复|回复)(?:申请人)?(?:件(?!数)|${APPLICATION_IF})`,
    ),
    needs: /复/u,
    readings: [HANDLED],
    also: [
      without(...groupRows.other),
      without(...groupRows.other, ...groupRows.declined),
      without(...CARRIED_IN.plus),
    ],
    isWhole: true,
  },
];

/** A number of applications without a verb. */
export const bareApplications: CellWords = {
  topic: "applications",
  head: head(
    `${APPLICATION}(?<=申请(?:件|案件|事项)?)(?<!依申请(?:件)?)|(?:政府信息)?依申请公开(?=(?:申请)?(?:总|数)?量)`,
  ),
  needs: /申请/u,
  readings: [RECEIVED, IN_HAND],
  also: [HANDLED],
  notAbout: new RegExp(`${MARKED.source}|结转的?\\d+[件宗]申请`, "u"),
  isWhole: true,
  isBare: true,
};

/** 45件已办结 */
export const DONE_BEHIND: [RegExp, CellWords] = [
  new RegExp(
    `^(?:${APPLICATION})?(?:已经|已|按期|按时|依法|依规|规范|按规定|按要求|(?:在|于)?(?:法定|规定)(?:的)?(?:期限|时限)(?:之)?内)*(?:办结|办复|办理完毕|办理完成|答复完毕|(?<=已.{0,16})(?:予以|作出|进行)?答复)(?=[,。;、()]|$)`,
    "u",
  ),
  answered,
];
/** 对45件申请作出了答复 */
export const ANSWER_TO: [RegExp, CellWords] = [
  new RegExp(
    `^${APPLICATION}(?:已经|已|均|都|全部|按期|按时|及时|依法|依规|规范)*(?:(?:作出|做出|给出|进行|予以|给予)(?:了)?(?:书面|规范|依法)?)(?:答复|回复)(?=[,。;、()]|$)`,
    "u",
  ),
  answered,
];
