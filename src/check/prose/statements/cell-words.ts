import { applicantCells, groupRows, sumOf, type Reading } from "./readings";

/**
 * The words in which reports state the numbers of their tables, and what each of them can mean (domain of the form:
 * 国办公开办函〔2021〕30号, and how real reports speak).
 */

export type Topic =
  "applications" | "review" | "litigation" | "disputes" | "normative" | "decisions" | "fees";

export interface CellWords {
  topic: Topic;
  /** Ends directly before the number, or before the noun behind it. */
  head: RegExp;
  /** Each of them makes the statement true. */
  readings: Reading[];
  /** What a careful writer may mean as well: with it the statement is neither true nor false. */
  also?: Reading[];
  /** Words of the sentence under which the number is one of something else. */
  notAbout?: RegExp;
  /** A number of all applications: 其中, 网上 and the like make it one of a part. */
  isWhole?: boolean;
}

const PERSONS =
  "(?:公民、法人(?:和|或|及|、|或者)其他(?:社会)?组织|公民|群众|申请人|社会公众|社会各界)?(?:提交|提出)?的?";
/** 政府信息公开申请 in its usual forms. */
export const APPLICATION = `${PERSONS}(?:书面|有效)?(?:(?:依申请)?(?:公开)?(?:政府|政务)?信息公开(?:的)?申请|依申请公开(?:政府信息|信息)?(?:的)?(?:申请)?|依申请|申请公开政府信息|(?:该类|此类|各类)?申请)(?:公开)?(?:案件|件|事项|办件|表)?`;
const APPLICATION_IF = `(?:${APPLICATION})?`;
/** What may stand between a head and its number. */
const FILLER =
  "(?:的)?(?:数量|总数量|总数|总量|总件数|件数|数)?,?(?:共计|合计|总计|总共|共有|累计|共|计)?(?:为|是|有|达到|达|:)?";
const head = (words: string): RegExp => new RegExp(`(?:${words})${FILLER}$`, "u");

const total = (row: string): Reading => sumOf(`applications/${row}/total`);
const RECEIVED = sumOf("applications/new/total");
const CARRIED_IN = sumOf("applications/carriedIn/total");
const IN_HAND = sumOf("applications/new/total", "applications/carriedIn/total");
const HANDLED = total("total");
const without = (...minus: string[]): Reading => ({ plus: HANDLED.plus, minus: minus as Reading["minus"] });

const LAST = "(?:上一?个?年度?|去年|上年末)";
const NEXT = "(?:下一?个?年度?|次年|明年|来年)";
const NOT = "(?<!未|尚未|没有|正在|已?受理并|收到并|并|当年|年内|当期|本年新收)";

const applications: CellWords[] = [
  {
    topic: "applications",
    head: head(
      `(?:${LAST}|\\d{4}年度?)(?:结转|转结|转入)(?:至?本年度?)?(?:继续)?(?:办理)?(?:的)?${APPLICATION_IF}`,
    ),
    readings: [CARRIED_IN],
  },
  {
    topic: "applications",
    head: head(
      `(?:结转|转结|转)(?:至|到|入)?(?:${NEXT}|\\d{4}年度?)(?:继续)?(?:办理|处理|答复)?(?:的)?${APPLICATION_IF}`,
    ),
    readings: [total("carriedOut")],
  },
  { topic: "applications", head: head(`新收(?:到)?${APPLICATION_IF}`), readings: [RECEIVED], isWhole: true },
  {
    topic: "applications",
    head: head(`${NOT}(?:收到|接收(?:到)?|接到|收取)${APPLICATION_IF}`),
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
    head: head(`${NOT}受理${APPLICATION_IF}`),
    readings: [RECEIVED, IN_HAND],
    also: [HANDLED],
    isWhole: true,
  },
  {
    topic: "applications",
    head: head(`${NOT}(?:办结|办复|办理完毕|办理完成|处理完毕)${APPLICATION_IF}`),
    readings: [HANDLED],
    also: [without(...CARRIED_IN.plus)],
    isWhole: true,
  },
  {
    topic: "applications",
    head: head(`${NOT}(?<!拟)答复${APPLICATION_IF}`),
    readings: [HANDLED],
    also: [
      without(...groupRows.other),
      without(...groupRows.other, ...groupRows.declined),
      without(...CARRIED_IN.plus),
    ],
    isWhole: true,
  },
  {
    topic: "applications",
    head: head("予以公开(?:的)?(?:及|和|与|、|或|或者|以及)部分公开(?:的)?(?:申请)?"),
    readings: [sumOf("applications/granted/total", "applications/partial/total")],
  },
  {
    topic: "applications",
    head: head("(?<!不|部分)(?:予以|同意|全部予以)公开(?:的)?(?:申请)?"),
    readings: [total("granted")],
    also: [sumOf("applications/granted/total", "applications/partial/total")],
  },
  {
    topic: "applications",
    head: head("部分公开(?:的)?(?:申请)?"),
    readings: [total("partial")],
    notAbout: /予以公开(?:的)?(?:及|和|与|、|或)部分公开/u,
  },
  { topic: "applications", head: head("不予公开(?:的)?(?:申请)?"), readings: [sumOf(...groupRows.refused)] },
  {
    topic: "applications",
    head: head("无法提供(?:的)?(?:申请)?"),
    readings: [sumOf(...groupRows.unavailable)],
  },
  { topic: "applications", head: head("不予处理(?:的)?(?:申请)?"), readings: [sumOf(...groupRows.declined)] },
  {
    topic: "applications",
    head: head("(?:作|作出|做)?其[他它]处理(?:的)?(?:申请)?"),
    readings: [sumOf(...groupRows.other)],
  },
  {
    topic: "applications",
    head: head("(?:本机关|本单位|本部门)?不掌握(?:相关)?(?:政府)?信息(?:的)?(?:申请)?"),
    readings: [total("unavailable.1")],
  },
  {
    topic: "applications",
    head: head("没有现成信息(?:需要)?(?:另行)?(?:制作)?(?:的)?"),
    readings: [total("unavailable.2")],
  },
  {
    topic: "applications",
    head: head("补正后(?:申请内容)?仍不明确(?:的)?"),
    readings: [total("unavailable.3")],
  },
  { topic: "applications", head: head("信访举报投诉类(?:的)?(?:申请)?"), readings: [total("declined.1")] },
  { topic: "applications", head: head("重复申请(?:的)?"), readings: [total("declined.2")] },
];

const applicants: CellWords[] = (
  [
    ["自然人(?:提出|提交)?(?:的)?(?:申请)?", "natural"],
    ["法人(?:或|和|及|、|或者|以及)其[他它](?:社会)?组织(?:提出|提交)?(?:的)?(?:申请)?", "organisations"],
    ["商业企业(?:申请)?", "business"],
    ["科研机构(?:申请)?", "research"],
    ["社会公益组织(?:申请)?", "welfare"],
    ["法律服务机构(?:申请)?", "legal"],
  ] as const
).map(([words, column]) => ({
  topic: "applications",
  head: head(words),
  readings: [
    sumOf(...applicantCells("new", column)),
    sumOf(...applicantCells("new", column), ...applicantCells("carriedIn", column)),
  ],
  also: [sumOf(...applicantCells("total", column))],
}));

const REVIEW = "disputes/review";
const LITIGATION = ["disputes/direct", "disputes/afterReview"];
const litigation = (column: string): Pick<CellWords, "readings" | "also"> => ({
  readings: [sumOf(...LITIGATION.map((group) => `${group}/${column}`))],
  also: LITIGATION.map((group) => sumOf(`${group}/${column}`)),
});
const both = (column: string): Reading =>
  sumOf(...[REVIEW, ...LITIGATION].map((group) => `${group}/${column}`));
/** A body that decides on reviews of others counts them, too. */
const AS_REVIEWER = /(?:复议机关|审理|(?<!未)审结|承办|办理行政复议|受理行政复议|应诉|出庭|代理)/u;

const OUTCOMES: [words: string, column: string][] = [
  ["(?:结果)?维持(?:的)?", "upheld"],
  ["(?:结果)?(?:被)?纠正(?:的)?", "corrected"],
  ["其[他它]结果(?:的)?", "other"],
  ["(?:尚)?未审结(?:的)?", "pending"],
];

const disputes: CellWords[] = [
  {
    topic: "disputes",
    head: head("行政复议(?:案件)?(?:、|和|及|与|以及)行政诉讼(?:案件)?"),
    readings: [both("total")],
    also: [sumOf(`${REVIEW}/total`), ...litigation("total").readings],
    notAbout: AS_REVIEWER,
  },
  {
    topic: "disputes",
    head: head("(?<!未经|经)行政复议(?:案件|案)?"),
    readings: [sumOf(`${REVIEW}/total`)],
    notAbout: AS_REVIEWER,
  },
  {
    topic: "disputes",
    head: head("(?:未经复议)?直接起诉(?:的)?(?:案件)?"),
    readings: [sumOf("disputes/direct/total")],
  },
  {
    topic: "disputes",
    head: head("复议后(?:再)?(?:起诉|提起行政诉讼)(?:的)?(?:案件)?"),
    readings: [sumOf("disputes/afterReview/total")],
  },
  {
    topic: "disputes",
    head: head("(?<!复议(?:、|和|及|与|或|以及))行政诉讼(?:案件|案)?"),
    ...litigation("total"),
    notAbout: AS_REVIEWER,
  },
  ...OUTCOMES.flatMap(([words, column]): CellWords[] => [
    { topic: "review", head: head(words), readings: [sumOf(`${REVIEW}/${column}`)], notAbout: AS_REVIEWER },
    { topic: "litigation", head: head(words), ...litigation(column), notAbout: AS_REVIEWER },
  ]),
];

const NORMATIVE = "(?:行政)?规范性文件";
const OF_OTHER_PAPERS = /清理|征求|解读|审核|审查|备案|草案|拟|往年|政策性文件|党内/u;
const normative: CellWords[] = [
  {
    topic: "normative",
    head: head(
      `(?:制发|制定|出台|印发|新制|新制定|制定出台|制定印发)(?:了)?${NORMATIVE}|${NORMATIVE}(?:本年)?制发`,
    ),
    readings: [sumOf("disclosure/normative/issued")],
    notAbout: OF_OTHER_PAPERS,
  },
  {
    topic: "normative",
    head: head(`废止(?:了)?(?:${NORMATIVE})?`),
    readings: [sumOf("disclosure/normative/repealed")],
    notAbout: /清理|征求|解读|审核|审查|备案|草案|拟|规章|失效|修[改订]/u,
  },
  {
    topic: "normative",
    head: head(`现行有效(?:的)?(?:${NORMATIVE})?`),
    readings: [sumOf("disclosure/normative/inForce")],
    notAbout: /规章|征求|解读|审核|审查|草案/u,
  },
];

/** Published records are counted one by one in other ways. */
const PUBLISHED = /公示|公开|归集|录入|报送|信用|推送|下放|事项/u;
const decisions: CellWords[] = (
  [
    ["许可", "permits"],
    ["处罚", "penalties"],
    ["强制", "enforcement"],
  ] as const
).map(([matter, row]) => ({
  topic: "decisions",
  head: head(`行政${matter}(?:处理)?(?:决定)?`),
  readings: [sumOf(`disclosure/${row}/decisions`)],
  notAbout: PUBLISHED,
}));

const fees: CellWords[] = [
  {
    topic: "fees",
    head: head("行政事业性收费(?:总)?(?:金额|收入|额)?"),
    readings: [sumOf("disclosure/fees/amount")],
  },
];

/** The first that fits holds. */
export const cellWords: readonly CellWords[] = [
  ...applications,
  ...applicants,
  ...disputes,
  ...normative,
  ...decisions,
  ...fees,
];

/** What can stand behind the number instead of before it: 收到12件政府信息公开申请. */
export const NOUN_BEHIND = new RegExp(
  `^(?:的)?(${APPLICATION}|${NORMATIVE}|行政(?:许可|处罚|强制)(?:处理)?决定|行政复议|行政诉讼)`,
  "u",
);
/** 另有5件结转下年度办理 */
export const CARRIED_BEHIND = new RegExp(
  `^(?:${APPLICATION})?(?:将|需|按规定)?((?:结转|转)(?:至|到|入)?(?:${NEXT}|\\d{4}年))`,
  "u",
);
