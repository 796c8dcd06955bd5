/** Sources of regular expressions that several lists of words share. All are written for plain words (language/quantities). */

/** One way of asking. */
const WAY =
  "(?:线上|线下|网上|网络|互联网|在线|信函|邮寄|邮件|电子邮件|邮箱|当面|现场|窗口|平台|网站|政府网站|门户网站|电话|传真|来信|来访|网页|书面)";
/** 通过线上线下等各种渠道: all ways of asking, and none left out. */
export const ALL_WAYS = `(?:(?:通过|经由?|以|从)?(?:(?:${WAY}(?:申请|提交|办理)?(?:、|和|及|与|以及|或)?){2,8}等|(?:线上、?线下|网上、?网下|(?:${WAY}、?){2,8}等)?(?:各种|各类|多种|多个|各个|所有|不同|各))(?:各种|各类|多种|不同|多|各)?(?:渠道|途径|方式|形式|路径)(?:的)?|(?:通过|经由?|以|采取|利用)[^,。;:()、\\d]{2,16}(?:(?:、|和|及|与|或)[^,。;:()、\\d]{2,12}){1,4}等(?:各种|各类|多种|不同|多|各|一系列)?(?:渠道|途径|方式|形式|路径)(?:的)?)`;

/** What is meant by those who ask. */
const PERSONS = `(?:(?:公民、法人(?:和|或|及|、|或者|以及)其[他它](?:社会)?组织|公民(?:、|和|或)法人|公民、或其他社会组织|公民|(?:社会|广大|人民)?群众|申请人|(?:社会)?公众|社会各界|(?:任何)?单位(?:和|或|、)个人|企业(?:和|、)群众|(?:任何)?个人)(?:向(?:我|本)[\\u4e00-\\u9fa5]{1,3})?)?新?(?:提交|提出|递交|申请)?的?`;
/** 政府信息公开申请 in its usual forms, without those who ask. */
export const ONLY_APPLICATION = `(?:(?:依申请)?(?:公开)?(?:政府|政务)?信息公开(?:类)?(?:的)?申请|(?:政府|政务)?信息依申请公开(?:的)?(?:申请)?|依申请(?:政府|政务)?信息公开|公开(?:政府|政务)?信息(?:的)?申请|公开申请|申请(?:政府|政务)?信息公开|依申请公开(?:政府信息|信息)?(?:的)?(?:申请)?|依申请|申请公开(?:政府)?信息|(?:要求|关于|有关|对|请求)?(?:获取|公开)?(?:政府|政务)?信息(?:公开)?的申请|(?:该类|此类|各类|该项|此项|相关|有关)?申请)(?:公开)?(?:案件|件|事项|办件|信件|表|书)?`;
/** With those who ask. */
export const APPLICATION = `${PERSONS}(?:书面(?!申请)|有效|各类|各种|有关|相关)?${ONLY_APPLICATION}`;
export const APPLICATION_IF = `(?:${APPLICATION})?`;

/** What may stand between a head and its number. */
const FILLER =
  "(?:的)?(?:数量|总数量|总数|总量|总件数|件数|收件量|申请量|收件数|量|数)?(?:呈?(?:有所|略有|稍有|稳中有|逐年|明显|持续|大幅|小幅)(?:上升|增加|增长|升|降|下降|减少|回落|攀升)(?:趋势|态势)?)?(?:,?(?:占(?:绝大?)?(?:多数|部分|主体|大头)|最多|居多|(?:占)?(?:的)?(?:比|比例|比重)?最[大高多]),?)?(?:,?(?:全年|本年度?|年内))?(?:,?(?:共计|合计|总计|总共|共有|累计|一共|共|计)|,(?=有))?(?:为|是|有|达到|达|仅有?|只有?|:|这)?";
/** Words that end directly before a number. */
export const head = (words: string): RegExp => new RegExp(`(?:${words})${FILLER}$`, "u");

export const LAST = "(?:上一?个?年度?|去年|上年末|往年|以前年度)";
export const NEXT = "(?:下一?个?年度?|次年|明年|来年|第二年)";

export const NORMATIVE = "(?:行政)?规范性文件";

/** The form's 信访举报投诉类申请, in the orders that sentences have. */
export const PETITION = "(?:信访|(?:举报|投诉)、?信访)(?:、?(?:举报|投诉|信访))*";

/** The results of applications, each with its group of rows. */
export const OUTCOMES = {
  grantedOrPartial:
    "(?<!不予|部分)(?:予以|同意|准予|决定|全部)?公开(?:的)?(?:及|和|与|、|或|或者|以及)部分公开|全部(?:及|和|与|、|或|或者|以及)部分公开|(?<!不予)(?:予以|同意|准予|决定|全部)?公开(?:类)?(?:的)?\\((?:含|包括|包含)[^()\\d]{0,8}部分公开(?:的)?\\)",
  granted: "(?<!不|部分)(?:予以|同意|全部予以|决定|准予)公开|全部公开",
  partial: "(?:予以)?部分公开",
  refused: "不予公开|(?<=决定|答复)不公开",
  unavailable: "无法提供",
  declined: "不予处理",
  other: "其[他它]处理|按其[他它](?:情形|情况|方式)处理",
} as const;

/** Why an application was not granted: a row of the table each. Loose, as only the number of them decides. */
export const REASONS: readonly (readonly [row: string, words: RegExp])[] = [
  ["refused.1", /国家秘密|涉密/u],
  ["refused.2", /法律、?(?:行政)?法规(?:规定)?禁止/u],
  ["refused.3", /国家安全|公共安全|经济安全|社会稳定|三安全一稳定/u],
  ["refused.4", /第三方|商业秘密|个人隐私/u],
  ["refused.5", /内部事务/u],
  ["refused.6", /过程性/u],
  ["refused.7", /执法案卷/u],
  ["refused.8", /行政查询/u],
  ["unavailable.1", /不掌握|(?:信息)?不存在|不属于本(?:机关|单位|部门)|非本(?:机关|单位|部门)/u],
  ["unavailable.2", /现成信息|另行制作|另行加工/u],
  ["unavailable.3", /补正后/u],
  ["declined.1", /信访/u],
  ["declined.2", /重复/u],
  ["declined.3", /公开出版物/u],
  ["declined.4", /反复/u],
  ["declined.5", /重新出具/u],
  ["other.1", /逾期[不未]补正|未(?:按期|按时)补正/u],
  ["other.2", /缴[纳费]|缴费/u],
];

/** Kinds of applicants, with the column of the table. */
export const APPLICANTS: readonly (readonly [words: string, column: string])[] = [
  ["自然人|公民个人|个人", "natural"],
  [
    "法人(?:或|和|及|、|或者|以及)(?:者)?(?:其[他它])?(?:社会|非法人)?组织|单位申请人|法人组织",
    "organisations",
  ],
  ["(?:工)?商业企业|企业(?:法人)?|公司", "business"],
  ["科研机构|科研院所|科研单位", "research"],
  ["(?:社会)?公益组织", "welfare"],
  ["法律服务机构|律师事务所|律所|法律服务所", "legal"],
];

/** The words of a change, as alternatives. */
export const UP = "增长|增加|上升|上涨|攀升|递增|提升|提高|增多|多|增幅|涨幅|升|净增|扩大|增";
export const DOWN = "下降|减少|降低|回落|下滑|缩减|下调|净减少?|减|少|降幅|降";
/** The year before, as it is compared with. */
export const YEAR_BEFORE = "(?:上一?个?年度?|前一年|去年|上年|\\d{4}年)(?:度|同期|年?[末底])?";
/** Between the two numbers of a change: 由39件增至45件. */
export const CHANGED_TO = new RegExp(
  `^[^,。;()\\d]{0,8}(?:${UP}|${DOWN})(?:到|至|为)(?:了)?(?:\\d{4}年|今年|本年)?(?:度)?(?:的)?$`,
  "u",
);
/** Between a number and that of the year before: 47件，比上年的40件. */
export const BESIDE_LAST = new RegExp(
  `^[^,。;()\\d]{0,10}[,(](?:而)?(?:(?:比|较|与|同)${YEAR_BEFORE}[的(]?|${YEAR_BEFORE}(?:仅|只)?(?:为|是|:|共|共?收到)?)$`,
  "u",
);
