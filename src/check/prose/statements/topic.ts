import { fullStart } from "../../../language/quantities/words";
import { lastYear } from "../../../language/years";
import type { Topic } from "../vocabulary/types";
import { CARRIED_OVER } from "../vocabulary/carried-words";
import { ALL_WAYS, DOWN, ONLY_APPLICATION, PETITION, UP } from "../vocabulary/patterns";

/** Of what a place in a paragraph speaks: which matter, which year, and whether of all of it. */

/** Of two that end together the first holds: 许可申请 is no application for information. */
const SPEAKS: [Topic | "else", RegExp][] = [
  [
    "else",
    /信访|来信|来访|留言|信箱|热线|(?<!\d)123\d\d(?![\d件条篇次份宗起个人])|工单|建议|提案|投诉|咨询|舆情|(?<!结|上年度?|上一年度?|去年度?)转办|留存|证明|(?:许可|登记|审批|救助|补贴|注册|复核|听证|赔偿)申请|(?<!公开(?:申请)?)办件|(?:受理|接到|收到|办理|处理|解决|反映)(?:了|的)?(?:群众|市民|网民|企业|各类)?(?:反映|提出)?(?:的)?(?:问题|诉求)(?=(?:共计?|合计)?\d)/gu,
  ],
  // 部分公开答复24件: nothing else is answered so.
  [
    "applications",
    new RegExp(
      `${ONLY_APPLICATION}|申请公开|申请(?:办理|受理)?(?:数量|总量|量)|(?:部分公开|不予公开|无法提供|不予处理)(?:的)?(?:两[类种项]|类)?(?:的)?答复`,
      "gu",
    ),
  ],
  ["review", /复议(?<!(?:未经|不经|没有经过)(?:行政)?复议)(?!之?后)/gu],
  ["litigation", /行政诉讼|诉讼|起诉|官司|被诉(?!行为)|[败胜]诉/gu],
  ["rules", /规章(?!制度)/gu],
  ["normative", /规范性文件/gu],
  ["decisions", /(?:作出|做出|实施)[^,;。]{0,12}(?:许可|处罚|强制)|行政(?:许可|处罚|强制)/gu],
  ["fees", /行政事业性收费/gu],
];
/** As far back as a matter is remembered. */
const REMEMBERED = 240;

/** 信访举报投诉类申请: a reason beside applications, and no other matter. */
const REASON = new RegExp(
  `${PETITION}(?:(?=为由|不予处理|诉求|之实|活动|事项的|问题的)|类(?:的)?)(?=申请|作?不予|为由|而|诉求|之实|活动|事项的|问题的|\\d|[,、。;)]|$)|(?<=不予处理[^。;]{0,30}(?:属于?|系|为))${PETITION}`,
  "gu",
);

/** 收到申请47件，其中网上39件、局长信箱8件: a way by which applications came beside another one, and no letters. */
const WAY_OF_ASKING =
  /(?:信箱|来信|来访)(?:方式|渠道)?(?:收到|接收|受理|提交|提出|申请)*(?=\d)(?<=申请[^。;]{0,80}(?:系统|平台|网站|网[上络]|互联网|当面|现场|信函|邮[寄件政]|窗口|传真|线[上下])[^,、。;]{0,12}\d+件[,、][^,、。;\d]{0,16})/gu;

/** What was asked last: several words are tried at one place. */
let known: { context: string; words: string; at: number; topic: Topic | "else" | null } | null = null;

/** The matter that was named last before a place. */
export function topicAt(context: string, words: string, at: number): Topic | "else" | null {
  if (known?.at === at && known.words === words && known.context === context) return known.topic;
  const topic = lastNamed(context, words, at);
  known = { context, words, at, topic };
  return topic;
}

function lastNamed(context: string, words: string, at: number): Topic | "else" | null {
  const read = `${context}\n${words.slice(Math.max(0, at - REMEMBERED), at)}`;
  const own = read.includes("信访") ? read.replace(REASON, "") : read;
  const before = /信箱|来[信访]/u.test(own) ? own.replace(WAY_OF_ASKING, "") : own;
  let last = -1;
  let topic: Topic | "else" | null = null;
  for (const [one, pattern] of SPEAKS) {
    for (const { index, 0: found } of before.matchAll(pattern)) {
      if (index + found.length > last) [last, topic] = [index + found.length, one];
    }
  }
  return topic;
}

/** Disputes about information, not of the body's other work. */
export const isAboutDisclosure = (context: string, words: string): boolean =>
  /信息公开|依申请|公开申请/u.test(words) || /信息公开|依申请/u.test(context);

/** 上年结转, 结转2025年: years that say from where or where to. */
const CARRIED = new RegExp(CARRIED_OVER, "gu");
const LAST_YEARS = /(?:上年|去年|上一年|前年|往年|历年|近年|同期|上年度)/u;
/** Of several years, up to the end of the sentence. */
const MORE_YEARS =
  /\d{4}年度?(?:、|和|与|及)\d{4}年|近[两二三四五六七八九十几\d]年|(?:[两二三四五六七八九十几]|(?<!\d{2})\d{1,2})年(?:来|间|内)|以来|历年|历次|十[二三四五]五|上一轮|任期内|累计至|建局(?=以来|至今|后|起)|成立至今|迄今|多年|累计[^;。]{1,40}截[至止][^,;。]{1,14}累计/u;
const PART_OF_YEAR =
  /(?:上半年|下半年|(?<!每|按|分)季度|\d{1,2}月(?!31日|底)(?!.{0,4}1?2?月)|截至(?!(?:\d{4}年)?(?:年?底|年?末|12月(?:31日|底)))|本月|每[年月](?=[^,]{0,12}$)|累计至今|预计|计划|争取|力争|将)/u;

/** 1月至12月, 1-12月 */
const WHOLE_YEAR = /1月?(?:1日)?[-~—至到]+(?:\d{4}年)?12月(?:31日|份|底)?/gu;

/** 上年度，我局收到40件，办结39件: what follows is of that year, up to a clause of this one. */
const OPENS_IN_LAST_YEAR =
  /(?:^|[,:;])(?:在)?(?:上一?年度?|去年度?|前年度?)(?!度?(?:结转|转|遗留|未|末|底|年[末底]|同期|相比|比|的?结转|延))(?![^]*(?:今年|本年|当年|本报告期))/u;
/** Whether a sentence, its semicolons included, has begun in the year before. */
export const opensInLastYear = (sentence: string): boolean =>
  OPENS_IN_LAST_YEAR.test(sentence.replace(CARRIED, "结转"));

/** 与2023年相比，全年办结45件; 比2023年增长17.5%，办结45件; 较2023年的40件增加7件，办结45件: the year is one to compare with. */
const COMPARED = new RegExp(
  `(?:与|较|比|同|相较于?)(?:\\d{4}年|上一?年度?|去年)(?:度|同期)?(?:相比)?(?:,|(?:的?\\(?\\d+[万余]?[件宗起条次个份篇]\\)?)?[^,。;()\\d]{0,6}(?:${UP}|${DOWN})(?:幅|率)?(?:了|为|达)?\\d+(?:\\.\\d+)?(?:%|[万余]?[件宗起条次个份篇]|倍)[,)])`,
  "gu",
);

/** 截至三季度末，新收36件；办结35件: a part of the year that the sentence has opened with. */
const OPENING_PART =
  /^[^,;。]{0,6}(?:[两三四五六七八九十\d]年(?:来|间|里)?(?:共|累计)|上半年|下半年|(?<!每)[一二三四前两]{1,2}个?季度|[前后][两三四五六七八九十\d]+个?月|[一二三四五六七八九十\d]{1,2}月份?(?!31日|底))/u;
/** Whether a piece behind a semicolon is still of the part of the year with which its sentence began. */
export function opensInPart(words: string, start: number): boolean {
  const full = fullStart(words, words.length);
  if (full === start || !OPENING_PART.test(words.slice(full, start))) return false;
  return !/全年|本年|年内|\d{4}年/u.test(words.slice(start));
}

/** 因部分申请于12月下旬收到,: why, and not when it is counted. */
const BECAUSE = /(?:^|[,;])(?:因|由于|鉴于)[^,;]*(?:收到|受理|提交|提出|接收)[^,;]*(?=,)/gu;

/** 将政务公开列入考核，全年组织培训2期: what was done with it, and nothing of the future. */
const PUT_INTO =
  /^将[^,;。\d]{2,20}(?:列入|纳入|融入|作为|列为)[^,;。\d]{0,14},(?=全年|年内|本年|\d{4}年|共|已)/u;

/** 47件(一季度9件、二季度38件)，上年结转3件: how a number of the year is divided, in a bracket that has ended. */
const IN_PARTS = /(?<=\d[件宗起条次个份篇])\([^()]*(?:季度|半年|\d月)[^()]*\)/gu;

/** Without any of it a sentence speaks of no other time: what follows need not be looked for. */
const TELLS_TIME =
  /年|同期|以来|历次|十[二三四五]五|上一轮|任期内|累计至|建局(?=以来|至今|后|起)|成立至今|迄今|季度|月|截至|预计|计划|争取|力争|将|[〔[【(（][\d０-９一二]/u;
const thisYears = new Map<number | null, RegExp>();
/** 全年, 2024年 in the report of 2024: not behind what could make a span or a comparison of it. */
function ofThisYear(year: number | null): RegExp {
  const kept = thisYears.get(year);
  if (kept) return kept;
  const own = year === null ? "" : `|(?<![-—~～至到、和与及同较比\\d])${year}年度?`;
  const made = new RegExp(`[全本当]年度?${own}`, "gu");
  if (thisYears.size < MOST_YEARS) thisYears.set(year, made);
  return made;
}
const MOST_YEARS = 100;

/** True where a sentence, up to a place, speaks of another time than the whole reporting year. */
export function isOfOtherTime(sentence: string, year: number | null): boolean {
  if (!TELLS_TIME.test(sentence.replace(ofThisYear(year), ""))) return false;
  const words = sentence
    .replace(IN_PARTS, "")
    .replace(BECAUSE, "")
    .replace(PUT_INTO, "")
    .replace(CARRIED, "结转")
    .replace(COMPARED, "")
    .replace(/(?:(\d{4})年|今年)以来/u, (since, from?: string) =>
      from === undefined || Number(from) === year ? "全年" : since,
    );
  // 上年这一数字是9件(复议5件,诉讼4件): what stands in brackets is of the words in front of them.
  const bracket = words.lastIndexOf("(");
  const from = bracket > words.lastIndexOf(")") ? bracket : words.length;
  const clause = words.slice(words.lastIndexOf(",", from - 1) + 1);
  if (LAST_YEARS.test(clause) || MORE_YEARS.test(words)) return true;
  const span = /(\d{4})年?度?[至到—~-]+(\d{4})年/u.exec(words);
  if (span && span[1] !== span[2]) return true;
  const last = lastYear(words);
  if (last !== null && year !== null && last !== year) return true;
  const dates = words.replace(WHOLE_YEAR, "").replace(/\d{4}年1月1日[^,;。]{0,4}12月31日/gu, "");
  return PART_OF_YEAR.test(dates);
}

/** Words that make a number one of another body, of a level or of a part, up to the end of the sentence. */
const OF_OTHERS =
  /本级|(?:局|委|厅|办|院|处|区|县|市)机关(?!事务)|派驻|驻[镇乡]|直属|[局委厅]属|基层|辖区|垂管|代表|代为|代市|代县|各(?:部门|单位|镇|乡|街道|区|县)|下属|所属|下级|下辖|全(?:市|县|区|省|州|镇|乡|街道|系统)|市直|县直|区直|牵头|(?<!结|上年度?|上一年度?|去年度?)转办|指导|协助|会同|市政府(?:办|信息)|县政府办|区政府办|市级|县级|乡镇/u;
/** Words of one way or kind, within the clause. */
const OF_A_PART =
  /其中|网上|网络|互联网|在线|信函|邮寄|邮件|当面|现场|窗口|平台|电话|传真|线上|线下|涉及|关于|有关|征地|企业|另|首次|主动|人均|日均|平均|按时|按期|如期|提前|超期|逾期|延期|补正|工作日内|日内|当日|当场|现场|涉企|简易|一般程序|[A-Z]类/u;

const IN_ALL_WAYS = new RegExp(ALL_WAYS, "gu");

/** 组织各部门逐一核对，年内制发9件: what others were told to do, before what the year brought. */
const DIRECTED =
  /(?<=^|[,。;])(?:[^,;。\d]{0,10}会同[^,;。\d]*,|(?:组织|指导|督促|推动|要求|引导|协调)(?:全[县市区])?各(?:级|部门|单位|镇|乡|街道|股室|科室)[^,;。\d]*,)(?=(?:截?至)?年[内末底]|全年|本年|今年|\d{4}年|我[局县市区镇乡])/gu;
const withoutDirected = (sentence: string): string =>
  /各|会同/u.test(sentence) ? sentence.replace(DIRECTED, "") : sentence;

/** 局办公室牵头办理申请45件: the office of the body itself, which does it for all. */
const BY_OFFICE =
  /(?<=^|[,;。由])[我本该]?[局委厅院]?办公室牵头(?=[^,;。\d]{0,6}(?:办理|受理|答复|登记|处理))/gu;

/** Whether words name another body, a level or a part of the body. */
export const namesOthers = (words: string): boolean =>
  OF_OTHERS.test(withoutDirected(words).replace(BY_OFFICE, ""));
/** Whether a clause is of one way of asking, or of one kind. */
export const isOfOneWay = (clause: string): boolean => OF_A_PART.test(clause.replace(IN_ALL_WAYS, ""));

/** Whether a number may be one of less, or more, than the tables tell: by the sentence up to it, and by its own clause. */
export const hasScope = (sentence: string, clause: string, isWhole: boolean): boolean =>
  namesOthers(sentence) || (isWhole && isOfOneWay(clause));
