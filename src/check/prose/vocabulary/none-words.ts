import type { Topic } from "./types";
import { applicantCells, groupRows, sumOf, type Reading } from "../statements/readings";
import { CARRIED_IN, CARRIED_OUT } from "./carried-words";
import { litigationOf, reviewOf } from "./dispute-words";
import { APPLICANTS, APPLICATION, LAST, NEXT, NORMATIVE } from "./patterns";

/** Words without a number that say that cells hold 0: 未收到申请, 零申请, 没有作出行政强制决定, 均被维持. */

export interface NoneWords {
  words: RegExp;
  /** What stands in them for certain: tried first, as a search for the words costs much more. */
  needs: RegExp;
  /** All of them are 0. */
  readings: Reading[];
  isDispute?: boolean;
  /** The words name the year before themselves: the sentence is of no other time for that. */
  isOfLast?: boolean;
  /** What the paragraph has to speak of, where the words do not tell. */
  topic?: Topic;
}

const NO = "(?:未曾|从未|尚未|并未|未|没有|没|(?<!有)无|不存在|无人)";
/** Between the negation and what there is none of: deeds and persons, and no reason but publishing information. */
const HAPPENED =
  "(?:因|由|就|涉及?|关于|有关|针对|与|对)?(?:我局|本机关|本单位)?(?:政府|政务)?信息公开(?:工作|申请|答复|事项|方面){0,2}(?:而)?";
const BETWEEN =
  "(?:收到(?:和|并|、)(?:处理|办理|受理)|收到|接到|接获|接收到?|收悉|受理|登记|办理|发生|出现|产生|引发|引起|导致|被|有|涉及|提起|申请|过|任何形式的|任何|相关|有关|新的|一件|1件|一起|1起|单位和个人|单位或个人|单位或者个人|个人|人|向(?:我|本)[\\u4e00-\\u9fa5]{1,3}|提出|提交|的|" +
  `${HAPPENED}){0,10}`;
const ENDS = "(?=[,.。;!?、)]|$|\\n|情况|现象|的情况|件|数|事项|发生)";
const STOPS = "(?=[,.。;!?)]|$|\\n|的?情[况形]|发生)";

const none = (object: string, ends = STOPS): RegExp => new RegExp(`${NO}${BETWEEN}${object}${ends}`, "gu");
const RECEIVED = sumOf("applications/new/total");
const REVIEW = reviewOf("total");
const LITIGATION = litigationOf("total");
const REVIEWED = "(?:行政)?复议(?:案件)?(?:申请)?";
const SUED = "(?:被)?(?:提起)?(?:行政)?诉讼(?:案件)?";
/** 未申请复议,直接起诉 tells how some of the lawsuits began, and nothing of all reviews. */
const UNLESS_SUED =
  "(?=[。;!?)]|$|\\n|,(?!(?:和|也|亦|或|及)?(?:未|没有|无)?(?:被)?(?:提起)?(?:行政)?诉讼|(?:而|就|便)?(?:直接|径行|径直))|情况|发生)";
const MADE = "(?:新)?(?:制发|制定|出台|印发|发布)(?:过|的)?(?:任何|新的)?";

const decisions: NoneWords[] = (
  [
    ["许可", "permits"],
    ["处罚", "penalties"],
    ["强制", "enforcement"],
  ] as const
).flatMap(([matter, row]): NoneWords[] => {
  const readings = [sumOf(`disclosure/${row}/decisions`)];
  const needs = new RegExp(matter, "u");
  return [
    {
      needs,
      words: new RegExp(
        `${NO}(?:作出|做出|实施|下达)(?:过)?(?:任何)?行政${matter}(?:处理)?(?:决定|案件)?(?=[,.。;!?)]|$|\\n)`,
        "gu",
      ),
      readings,
    },
    {
      needs,
      words: new RegExp(
        `(?<=^|[,.。;:!?\\n]|全年|本年度?|年内|年度内|当年|\\d{4}年|我[局县市区镇乡]|本单位|本机关)(?:无|没有)(?:任何)?行政${matter}(?:处理)?(?:决定|案件)(?=[,.。;!?)]|$|\\n)`,
        "gu",
      ),
      readings,
    },
    {
      needs,
      words: new RegExp(
        `行政${matter}(?:处理)?(?:决定|案件)?(?:数量?)?(?:为|是|实现|保持)?零(?:案件|决定|件|发生|作出|办理)?(?=[,.。;!?、)]|$|\\n)`,
        "gu",
      ),
      readings,
    },
  ];
});

/** 未出现被纠错情形, 没有一件被复议机关纠正 */
const CORRECTED_BY =
  "(?:发生|出现|存在|产生|有|任何|一件|一起|一例|1件|1起|被|由|(?:行政)?复议机关|(?:人民)?法院|上级(?:行政)?(?:机关|部门)|依法|因|(?:政府)?信息公开(?:工作|答复)?|引发的?|案件|的){0,8}";
const CORRECTED = "纠[正错](?:的?(?:案件|案例|情[况形]|现象|问题|决定|件))?(?=[,.。;!?)]|$|\\n|发生)";

const outcomes: NoneWords[] = (
  [
    ["review", reviewOf, "(?:行政)?复议"],
    ["litigation", litigationOf, "(?:行政)?诉讼"],
  ] as const
).flatMap(([topic, of, name]): NoneWords[] => [
  {
    needs: /纠/u,
    words: new RegExp(`${NO}${CORRECTED_BY}${name}(?:案件)?(?:的)?(?:中)?${CORRECTED_BY}${CORRECTED}`, "gu"),
    readings: [of("corrected")],
    isDispute: true,
  },
  {
    needs: /纠/u,
    words: new RegExp(
      `(?:无一(?:件|起|例)?(?:被)?|(?<!有)无(?:被)?|未被|没有被)纠[正错](?!的(?![案情问现决]))|${NO}${CORRECTED_BY}${CORRECTED}`,
      "gu",
    ),
    readings: [of("corrected")],
    isDispute: true,
    topic,
  },
]);

const applicants: NoneWords[] = APPLICANTS.map(([kind, column]) => ({
  needs: new RegExp(kind, "u"),
  words: none(`(?:${kind})(?:提出|提交)(?:的)?${APPLICATION}`),
  readings: applicantCells("new", column).map((cell) => sumOf(cell)),
}));

/** What comes first holds. */
export const noneWords: readonly NoneWords[] = [
  // 上年无结转: before 无结转, which is said of this year.
  {
    needs: /[年度][^,。;]{0,4}[无没未]/u,
    words: new RegExp(
      `(?:${LAST}|\\d{4}年度?)(?:年?[末底])?(?:未有|没有|没|无|未)(?:任何|需要?)?(?:结转|转结|遗留)(?:至?(?:本年度?|今年))?(?:办理)?(?:的)?(?:${APPLICATION})?(?:件|情[况形])?${STOPS}`,
      "gu",
    ),
    readings: [CARRIED_IN],
    topic: "applications",
    isOfLast: true,
  },
  {
    needs: /转/u,
    words: none(
      `(?:${APPLICATION})?(?:需)?(?:要)?(?:结转|转)(?:至|到|入)?(?:${NEXT}|\\d{4}年度?)(?:继续)?(?:办理)?(?:(?:的)?${APPLICATION}|的?(?:情况|事项|案件|件))?|(?:${NEXT})(?:结转|转结)(?:办理)?(?:的)?(?:${APPLICATION}|件|情况|事项)?(?=[,.。;!?)]|$|\\n)`,
    ),
    readings: [CARRIED_OUT],
  },
  {
    needs: /结转|跨年/u,
    words: /(?:(?<!有)无|没有|未)(?:结转|跨年)(?:(?:件|申请|办件|情况)|(?=[,.。;!?)]|$|\n))/gu,
    readings: [CARRIED_OUT],
    topic: "applications",
  },
  {
    needs: /申请|公开/u,
    words: none(APPLICATION, "(?=[,.。;!?)]|$|\\n|、(?!.{0,12}(?:投诉|举报))|情况)"),
    readings: [RECEIVED],
  },
  {
    needs: /零/u,
    words: new RegExp(
      `(?:${APPLICATION}|(?:政府)?信息公开)(?:工作|方面)?(?:数量?)?(?:实行|实现|保持|为|是)?零(?:报告|申请|受理|件|收到)?(?=[,.。;!?)]|$|\\n)`,
      "gu",
    ),
    readings: [RECEIVED],
  },
  {
    needs: /零/u,
    words: new RegExp(`(?:${APPLICATION}|信息公开)[^。;\\d零]{0,14}零(?:申请|收件|受理)${ENDS}`, "gu"),
    readings: [RECEIVED],
  },
  {
    needs: /结转|转结|转入|遗留/u,
    words: new RegExp(
      `${NO}(?:${LAST}|\\d{4}年度?)(?:结转|转结|转入|遗留)(?:的)?(?:${APPLICATION})?(?:件)?${STOPS}`,
      "gu",
    ),
    readings: [CARRIED_IN],
    topic: "applications",
  },
  {
    needs: /零/u,
    words: new RegExp(
      `(?:${LAST}|\\d{4}年度?)(?:结转|转结|转入|遗留)(?:的)?(?:${APPLICATION})?(?:数量?|件数)?为零(?:件)?(?=[,.。;!?、)]|$|\\n)`,
      "gu",
    ),
    readings: [CARRIED_IN],
    topic: "applications",
  },
  ...applicants,
  ...(
    [
      ["不予公开", groupRows.refused],
      ["不予处理", groupRows.declined],
      ["无法提供", groupRows.unavailable],
    ] as const
  ).map(([outcome, cells]) => ({
    needs: new RegExp(outcome, "u"),
    words: new RegExp(
      `${NO}(?:作出|做出|出现|有)?${outcome}(?:的)?(?:决定|答复|申请|情形|情况)(?=[,.。;!?)]|$|\\n)`,
      "gu",
    ),
    readings: [sumOf(...cells)],
    topic: "applications" as const,
  })),
  {
    needs: /复议/u,
    words: none(`${REVIEWED}(?:、|和|及|或|或者|与|以及|,)(?:也)?(?:未|没有|无)?${BETWEEN}${SUED}`, ENDS),
    readings: [REVIEW, LITIGATION],
    isDispute: true,
  },
  {
    needs: /零/u,
    words: /零(?:行政)?复议[、,和]?(?:实现)?零(?:行政)?诉讼/gu,
    readings: [REVIEW, LITIGATION],
    isDispute: true,
  },
  {
    needs: /复议/u,
    words: new RegExp(
      `行政复议(?:案件)?(?:、|和|及|与|以及)(?:被)?(?:提起)?(?:行政)?诉讼(?:案件)?(?:数量?)?(?:均|都)?(?:为|是)(?:0|零)(?:件|起|宗|例|发生)?(?=[,.。;!?、)]|$|\\n)`,
      "gu",
    ),
    readings: [REVIEW, LITIGATION],
    isDispute: true,
  },
  { needs: /复议/u, words: none(REVIEWED, UNLESS_SUED), readings: [REVIEW], isDispute: true },
  { needs: /诉讼/u, words: none(SUED.replace("(?:行政)?", "行政")), readings: [LITIGATION], isDispute: true },
  {
    needs: /零/u,
    words: /行政复议(?:案件)?(?:数量?)?(?:为|实现|保持)?零(?:发生|件|案件)?(?=[,.。;!?、)]|$|\n)/gu,
    readings: [REVIEW],
    isDispute: true,
  },
  {
    needs: /零/u,
    words: /行政诉讼(?:案件)?(?:数量?)?(?:为|实现|保持)?零(?:发生|件|案件)?(?=[,.。;!?、)]|$|\n)/gu,
    readings: [LITIGATION],
    isDispute: true,
  },
  ...outcomes,
  {
    needs: /规范性文件/u,
    words: new RegExp(`${NO}${MADE}${NORMATIVE}(?=[,.。;!?)]|$|\\n)`, "gu"),
    readings: [sumOf("disclosure/normative/issued")],
  },
  {
    needs: /规范性文件/u,
    words: new RegExp(`${NO}(?:宣布)?(?:废止|废除)(?:过)?(?:任何)?${NORMATIVE}(?=[,.。;!?)]|$|\\n)`, "gu"),
    readings: [sumOf("disclosure/normative/repealed")],
  },
  ...decisions,
  {
    needs: /行政事业性/u,
    words: new RegExp(
      `${NO}(?:收取|征收|收缴|产生|发生)(?:过|任何)*行政事业性(?:收费|费用)(?=[,.。;!?)]|$|\\n)`,
      "gu",
    ),
    readings: [sumOf("disclosure/fees/amount")],
  },
];
