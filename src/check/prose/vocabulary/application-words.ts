import type { CellWords } from "./types";
import { applicantCells, groupRows, sumOf, type Reading } from "../statements/readings";
import { APPLICANTS, APPLICATION, APPLICATION_IF, head, LAST, NEXT, OUTCOMES } from "./patterns";

/** The words of table 三: applications, what became of them, and who asked. */

const total = (row: string): Reading => sumOf(`applications/${row}/total`);
const RECEIVED = sumOf("applications/new/total");
export const CARRIED_IN = sumOf("applications/carriedIn/total");
export const CARRIED_OUT = total("carriedOut");
const IN_HAND = sumOf("applications/new/total", "applications/carriedIn/total");
const HANDLED = total("total");
const without = (...minus: string[]): Reading => ({ plus: HANDLED.plus, minus: minus as Reading["minus"] });

const NOT = "(?<!未|尚未|没有|正在|已?受理并|收到并|并|当年|年内|当期|本年新收)";
const RECEIVE =
  "收到并登记|收到|接收登记|接收(?:到)?|接受|接到|收取|收悉|登记受理|登记|(?:新增|收)(?=政府|依申请|信息)";
const ANSWERED =
  "办理答复|答复完毕|答复完成|办理回复|办理完毕|办理完成|办理完结|处理完毕|处理完成|办结|办复|办毕|答复办结";

export const applicationWords: CellWords[] = [
  {
    topic: "applications",
    head: head(
      `(?:${LAST}|\\d{4}年度?)(?:结转|转结|转入|遗留|未办结)(?:至?(?:本年度?|今年))?(?:继续)?(?:办理)?(?:的)?${APPLICATION_IF}(?:件(?!数))?`,
    ),
    readings: [CARRIED_IN],
  },
  {
    topic: "applications",
    head: head(
      `(?:结转|转结|转|延|顺延|留待)(?:至|到|入)?(?:${NEXT}|\\d{4}年度?)(?:继续)?(?:办理|处理|答复)?(?:的)?${APPLICATION_IF}`,
    ),
    readings: [CARRIED_OUT],
  },
  {
    topic: "applications",
    head: head(`(?<!${LAST}|年|度|新收)(?:年末|年底)?结转(?:件(?!数)|${APPLICATION_IF})`),
    readings: [CARRIED_OUT],
    also: [CARRIED_IN],
  },
  {
    topic: "applications",
    head: head(`应(?:当)?(?:办理|办|答复)(?:件(?!数)|${APPLICATION_IF})`),
    readings: [IN_HAND],
    also: [RECEIVED, HANDLED],
    isWhole: true,
  },
  { topic: "applications", head: head(`新收(?:到)?${APPLICATION_IF}`), readings: [RECEIVED], isWhole: true },
  {
    topic: "applications",
    head: head(`${NOT}(?:${RECEIVE})${APPLICATION_IF}|${APPLICATION}(?:收件|收到|登记)`),
    readings: [RECEIVED, IN_HAND],
    isWhole: true,
  },
  {
    topic: "applications",
    head: head(
      `${NOT}(?:收到和办理|收到并办理|收到和处理|收到并处理|受理和办理|受理并办理|收办|办理)${APPLICATION}`,
    ),
    readings: [IN_HAND, HANDLED, RECEIVED],
    isWhole: true,
  },
  {
    topic: "applications",
    head: head(`(?:共|累计|合计|总计)(?:依法|依规|规范)*(?:办理|处理)`),
    readings: [IN_HAND, HANDLED, RECEIVED],
    isWhole: true,
  },
  {
    topic: "applications",
    head: head(`${NOT}受理${APPLICATION_IF}`),
    readings: [RECEIVED, IN_HAND],
    also: [HANDLED],
    isWhole: true,
  },
  {
    topic: "applications",
    head: head(`${NOT}(?:${ANSWERED})(?:件(?!数)|${APPLICATION_IF})`),
    readings: [HANDLED],
    also: [without(...CARRIED_IN.plus)],
    isWhole: true,
  },
  {
    topic: "applications",
    head: head(
      `${NOT}(?<!拟|公开|提供|处理)(?:作出答复|予以答复|书面答复|答复|回复)(?:件(?!数)|${APPLICATION_IF})`,
    ),
    readings: [HANDLED],
    also: [
      without(...groupRows.other),
      without(...groupRows.other, ...groupRows.declined),
      without(...CARRIED_IN.plus),
    ],
    isWhole: true,
  },
];

const result = (outcome: string): RegExp =>
  head(`(?:作出?|做出)?(?:${outcome})(?:决定|答复)?(?:的)?${APPLICATION_IF}`);
/** 公文属性: drafts that are marked, no applications. */
const MARKED = /主动公开|属性|公文|定密|(?:形成|制作|制发)[^,。;]{0,6}(?:信息|文件)|标注|认定/u;
export const outcomeWords: CellWords[] = (
  [
    [OUTCOMES.grantedOrPartial, sumOf("applications/granted/total", "applications/partial/total")],
    [OUTCOMES.granted, total("granted")],
    [OUTCOMES.partial, total("partial")],
    [OUTCOMES.refused, sumOf(...groupRows.refused)],
    [OUTCOMES.unavailable, sumOf(...groupRows.unavailable)],
    [OUTCOMES.declined, sumOf(...groupRows.declined)],
    [OUTCOMES.other, sumOf(...groupRows.other)],
  ] as const
).map(([words, reading]) => ({
  topic: "applications",
  head: result(words),
  readings: [reading],
  ...(words === OUTCOMES.granted && {
    also: [sumOf("applications/granted/total", "applications/partial/total")],
  }),
  notAbout: MARKED,
  isOutcome: true,
}));

export const reasonWords: CellWords[] = (
  [
    ["(?:本机关|本单位|本部门)?不掌握(?:相关)?(?:政府)?信息", "unavailable.1"],
    ["没有现成信息(?:需要)?(?:另行)?(?:制作)?", "unavailable.2"],
    ["补正后(?:申请内容)?仍不明确", "unavailable.3"],
    ["(?:属于)?(?:其[他它])?法律、?行政法规(?:规定)?禁止公开(?:的)?(?:信息)?", "refused.2"],
    ["(?:属于)?国家秘密", "refused.1"],
    ["(?:无正当理由)?大量反复申请", "declined.4"],
    ["(?:申请人)?(?:无正当理由)?逾期不补正", "other.1"],
    ["信访、?(?:(?:举报|投诉)、?)*(?:类|事项)(?:的)?(?:申请)?", "declined.1"],
    ["重复申请", "declined.2"],
    ["要求提供公开出版物", "declined.3"],
    ["(?:属于)?行政执法案卷(?:信息)?", "refused.7"],
    ["(?:属于)?行政查询事项", "refused.8"],
    ["(?:属于)?(?:三类)?内部事务信息", "refused.5"],
    ["(?:属于)?(?:四类)?过程性信息", "refused.6"],
    ["(?:保护)?第三方合法权益", "refused.4"],
  ] as const
).map(([words, row]) => ({
  topic: "applications",
  head: head(`(?:${words})(?:的)?${APPLICATION_IF}`),
  readings: [total(row)],
  isOutcome: true,
}));

export const applicantWords: CellWords[] = APPLICANTS.map(([words, column]) => ({
  topic: "applications",
  head: head(`(?:来自|由|申请人(?:为|是))?(?:${words})(?:提出|提交|递交)?(?:的)?${APPLICATION_IF}`),
  readings: [
    sumOf(...applicantCells("new", column)),
    sumOf(...applicantCells("new", column), ...applicantCells("carriedIn", column)),
  ],
  also: [sumOf(...applicantCells("total", column))],
}));

/** A number of applications without a verb. */
export const bareApplications: CellWords = {
  topic: "applications",
  head: head(`${APPLICATION}(?<=申请(?:件|案件|事项)?)(?<!依申请(?:件)?)`),
  readings: [RECEIVED, IN_HAND],
  also: [HANDLED],
  notAbout: MARKED,
  isWhole: true,
  isBare: true,
};

/** Behind its number: 45件已办结, 20件予以公开. */
const MIDDLE =
  "(?:的|,|因[^,。;、\\d]{1,30}|作?区分处理后?|经审查|依法|依规|决定|作出|做出|予以|已经|已|均|被|作|进行|给予|可以|后|而|将){0,8}";
const END = "(?:决定|答复|处理)?(?=[,。;、)]|$)";
export const outcomesBehind: [RegExp, CellWords][] = outcomeWords.map((row, i) => [
  new RegExp(`^(?:${APPLICATION})?${MIDDLE}(?:${Object.values(OUTCOMES)[i]!})${END}`, "u"),
  row,
]);
/** Who asked, behind the number: 40件为自然人提出, 7件来自企业. */
export const applicantsBehind: [RegExp, CellWords][] = applicantWords.map((row, i) => [
  new RegExp(
    `^(?:${APPLICATION})?(?:均)?(?:为|是|系|来自|由)(?:${APPLICANTS[i]![0]})(?:提出|提交|递交)?(?:的)?(?:${APPLICATION})?(?=[,。;、)]|$)`,
    "u",
  ),
  row,
]);
/** 1件为上年结转 */
export const CARRIED_IN_BEHIND: [RegExp, CellWords] = [
  new RegExp(
    `^(?:${APPLICATION})?(?:为|是|系|属于?|由)(?:${LAST}|\\d{4}年度?)(?:结转|转结|转入|遗留)(?:来|而来|办理|的)*(?:${APPLICATION})?(?=[,。;、)]|$)`,
    "u",
  ),
  applicationWords[0]!,
];
/** 45件已办结 */
export const DONE_BEHIND: [RegExp, CellWords] = [
  new RegExp(
    `^(?:${APPLICATION})?(?:已经|已|按期|按时|依法|依规|规范)*(?:办结|办复|办理完毕|办理完成|答复完毕)(?=[,。;、)]|$)`,
    "u",
  ),
  applicationWords.find(({ readings }) => readings.length === 1 && readings[0] === HANDLED)!,
];
/** 另有5件结转下年度办理 */
export const CARRIED_BEHIND = new RegExp(
  `^(?:${APPLICATION})?(?:(?:正?在办(?:理)?(?:中)?|尚在办理|未办结|未到期|尚未办结|尚未答复|未答复),?)?(?:将|需|按规定|依法|按期|已|顺延|延期)*(?:因[^,。;、\\d]{1,20},?)?((?:结转|转|延|留待|顺延)(?:至|到|入)?(?:${NEXT}|\\d{4}年))`,
  "u",
);
