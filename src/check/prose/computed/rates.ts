import type { CellValues } from "../../relations/relations";
import type { Report } from "../../../report/types";
import { sumOfQuantities } from "../../../language/quantities/quantity";
import { plainWords, sentenceStart } from "../../../language/quantities/words";
import type { CellStatement } from "../statements/cell-statements";
import { THIS_BODY } from "../vocabulary/bodies";
import { APPLICATION, DOWN, UP } from "../vocabulary/patterns";
import type { NumberedWords } from "../statements/numbered-words";
import { withoutUnit } from "../statements/numbers/of-whole";
import { valueOfReading } from "../statements/readings";
import { hasScope, isOfOtherTime, topicAt } from "../statements/topic";

/** A rate that cannot be, or one that leaves nothing open although something is carried over. */
export interface WrongRate {
  /** In the plain words. */
  start: number;
  end: number;
  kind: "over" | "all";
}

/** Shares of a whole; growth, and what is done of a plan, may be more. */
const RATE =
  /(?<!增长|完成|增幅|周转|超额|进度|执行|增速|投资|负荷|复合|达标|任务|回报|使用|转化|点击)率(?:均|都|已)?(?:达到|达|为|是|保持在?|高达|提高到|:|保持)*$/u;
/** 9件文件发布解读21份，解读率233%: how many readings there are to a document. */
const SEVERAL_EACH = 150;
const DONE = "(?:办结|答复|办理(?:完毕|完成|完结)|处理(?:完毕|完成)|回复)";
const WAY =
  "(?:(?:(?:于|在|赶在)[^,。;]{1,12}(?:前|内)|已|已经|都|得到|予以|依法|依规|依法依规|按时|按期|及时|如期|规范|(?:严格)?(?:按照?|依照|依据|根据)《[^》]{2,30}》(?:的)?(?:有关|相关)?(?:规定|要求)?|按(?:照)?(?:(?:相关|有关|法定|规定)?(?:规定|时限|程序|期限|要求)(?:和|及|、)?){1,2}|在?(?:当年|年内)|对(?:申请内容|申请事项|申请人|申请)|(?:在|于)?(?:法定|规定)(?:的)?(?:时限|期限|时间)(?:内)?|(?:通过|以|采取|采用)[^,。;:\\d]{2,24}?(?:方式|形式|渠道|途径)|作出|进行|做到|[作做]?了|全部|,))*";
/** 均以书面形式一次性答复: in any way that leaves nothing open, and says not who is to do it. */
const ANY_WAY = "[^,、。;:()\\d未不没无能可会将拟应须需待部由争力使让为按经后有邀参协指]{0,24}?";
const ALL = new RegExp(`(?:均|皆|都|全部|悉数|件件|全数|百分之百|100%)(?:${WAY}|${ANY_WAY})${DONE}`, "gu");
/** 收到申请1件，已答复申请人: of one, all is done. */
const DONE_ONE = new RegExp(
  `,?(?:并|且)?(?:已|已经|及时|按期|按时|依法)${WAY}(?:进行(?:了)?)?${DONE}(?:了)?(?:申请人|完毕)?(?:并[^,。;\\d]{2,12})?(?=[,。;!?)]|$|\\n)`,
  "gu",
);
/** A rate of what was due, 按时办结率, leaves out what is not due yet. */
const FULL_RATE =
  /(?<!按时|按期|及时|如期|限时|时限内|期限内)(?:办结|答复|办理|办复)率(?:均|都|已)?(?:达到|达|为|是|保持在?|:)*$/u;
/** What is left open is named, or left out of what is said. */
const EXCEPT = /除|其余|其[他它]|剩余|未到期|到期|正在|尚未|应答复|应办结|结转下|结转至|转下|转入下|结转到/u;
const DISPUTES = /复议|诉讼/u;
const LEAVES_OUT = /除|其余|其[他它]|剩余|到期|正在|尚未|应答复|应办结/u;
/** 依申请公开事项: applications by another name. */
const OWN_MATTERS = /(?:(?:政府|政务)?信息公开(?:类)?申请|依申请公开(?:申请)?)事项/gu;
/** 公民、法人及其他组织: those who ask, and nothing that is left out. */
const OTHER_BODIES = /其[他它](?:社会)?组织/gu;
const BESIDE =
  /,(?:(?:另有|另|还有|并有|同时有?)[^,。;\d]{0,12}\d+件[^,。;]{0,12}(?:结转|转入|转至)|(?<=办结,|办理完[毕成结],)(?:同时|另|另外|并|此外)(?:结转|转入|转至)(?:至|到)?(?:\d{4}年度?)?[^,。;\d]{0,12}\d+件)/u;
const PLANNED =
  /确保|(?<!按照?|符合|法定)要求|应当|做到(?!了).{0,2}件件|力争|争取|将|必须|保证|努力|督促|推动|坚持(?!.*,)/u;
/** 做到件件有登记、件件有答复,: what was done, before a rate that it reached. */
const DONE_SO = /做到件件[^,。;]*,/gu;
/** 做到了件件有着落, before what is said of all. */
const BEFORE_ALL =
  "(?:,|年内|当年|目前|截至年底|做到了?|实现了?|已|基本|件件有着落|件件有答复|事事有回音|件件有回复){0,6}";
const EVERY = new RegExp(`(?:所有|全部|全年|收到的?|受理的?)(?:的)?${APPLICATION}${BEFORE_ALL}$`, "u");
const NAMED = new RegExp(`${APPLICATION}(?:工作|办理)?${BEFORE_ALL}$`, "u");
/** 收到的申请, 我局全年的申请: of all of them. */
const OF_ALL = new RegExp(
  `(?:^|[收接]到?|受理|登记|提[交出]|[全本当]年|年[度内]|\\d{4}年|所有|全部|${THIS_BODY})的$`,
  "u",
);
/** 已办理的申请, 期限届满的申请, 所答复申请: words in front of the noun that make it one of some. */
const OF_SOME = /的$|(?:已经?|所|应)(?:[^,。;:]{0,6})$|(?:办[结毕复完]|答复|回复|完[毕成结])$/u;
/** Whether the applications that are named in front of 均 are all of them. */
function namesAll(sentence: string): boolean {
  const named = NAMED.exec(sentence);
  if (!named) return false;
  const noun = named[0].startsWith("的") ? named.index + 1 : named.index;
  const before = /[^,;:]*$/u.exec(sentence.slice(0, noun))![0];
  return OF_ALL.test(before) || !OF_SOME.test(before);
}
/** 已办结的均, 办结的公开申请全部: all of what is done. */
const OF_DONE =
  /(?:办结|办毕|办复|答复|回复|(?:办理|处理)(?:完毕|完成|完结)|到期)(?:了)?的[^,。;\d]{0,12},?$/u;
/** 共办理50件(含上年结转3件): a part of what is told. */
const IN_BRACKETS = /\((?:含|包含|包括|其中)[^()]*\)/gu;
/** 收到47件，较上年增加7件，均已答复 */
const CHANGED = new RegExp(`(?:${UP}|${DOWN})(?:了|为|达)?$`, "u");
/** 一件一策: no number of applications. */
const IS_ONE = /^一/u;

/** 上年结转件办结率100% */
const OF_LAST_YEAR = /^(?:上一?年度?|去年|往年)[^,;\d]{0,8}(?:结转|遗留)[^,;\d]{0,10}$/u;
/** 收到47件，处理上年结转3件，均已办结: said of those of last year alone, which have a verb of their own. */
const OF_CARRIED_IN =
  /(?:^|[,;])(?:并|同时|另|还)?(?:对|将|处理|办理|办结|答复|完成|妥善处理|继续办理)(?:了)?(?:上一?年度?|去年|往年|\d{4}年度?)(?:结转|遗留|转结|未办结)[^,;。\d]{0,14}\d+[件宗起][^,;。\d]{0,6},?$/u;

const OF_THOSE = new RegExp(`^(?:的)?${APPLICATION}的?$`, "u");

const isOfNew = (readings: CellStatement["readings"]): boolean =>
  readings.some(({ plus }) => plus.includes("applications/new/total"));

const isCarriedOut = (values: CellValues): boolean => (values.get("applications/carriedOut/total") ?? 0) > 0;

/** The rates over 100 %, and the all and 100 % of applications of which some are carried over. */
export function wrongRates(
  { words, quantities }: NumberedWords,
  statements: CellStatement[],
  heading: string,
  { year, unit }: Pick<Report, "year" | "unit">,
  values: CellValues,
): WrongRate[] {
  const over = quantities.flatMap((one): WrongRate[] => {
    const lead = words.slice(Math.max(0, one.start - 16), one.start);
    const isOver =
      one.kind === "percent" &&
      one.unit === "%" &&
      one.value > 100 &&
      RATE.test(lead) &&
      !(one.value >= SEVERAL_EACH && lead.includes("解读率"));
    return isOver ? [{ start: one.digits[0], end: one.end, kind: "over" }] : [];
  });

  /** Whether what stands here speaks of all applications of the year. */
  function isOfAll(at: number, isBare: boolean): boolean {
    const start = sentenceStart(words, at);
    const sentence = words.slice(start, at);
    let end = at;
    while (end < words.length && end - at < 60 && !/[。;!?\n]/u.test(words[end]!)) end++;
    // What disputes have left open is told of them.
    const behind = words.slice(at, end).split(DISPUTES)[0]!;
    const stated = statements.filter(
      ({ quantity }) => quantity !== null && quantity.start >= start && quantity.end <= at,
    );
    // 坚持规范办理，全年收到47件: what is known to be all that came in leaves nothing to the clauses before it.
    const known = stated.find(
      ({ isClear, verdict, readings }) => isClear && verdict === "tied" && isOfNew(readings),
    )?.quantity;
    const from = known ? start + words.slice(start, known.start).lastIndexOf(",") + 1 : start;
    const told = words.slice(from, at);
    const whole = told + behind;
    if (topicAt(heading, words, at) !== "applications") return false;
    if (OF_DONE.test(sentence) || OF_CARRIED_IN.test(sentence)) return false;
    if (PLANNED.test(isBare ? told.replace(DONE_SO, "") : told) || isOfOtherTime(told, year)) return false;
    if (/事项|许可|服务|工单|提案/u.test(told.replace(OWN_MATTERS, ""))) return false;
    // Of what is known to be all only what is said behind it may be of less.
    const outside = (known ? words.slice(known.end, at) : told).replace(IN_BRACKETS, "");
    if (/(?:上一?年度?|去年|往年)(?:结转|遗留|未办结)/u.test(outside) && !/收|受理|提[交出]/u.test(told))
      return false;
    const clause = outside.slice(Math.max(outside.lastIndexOf(","), outside.lastIndexOf(")")) + 1);
    if (OF_LAST_YEAR.test(clause)) return false;
    if (hasScope(withoutUnit(outside, { unit: plainWords(unit ?? "").words }), clause, true)) return false;
    const carried = statements.find(
      ({ quantity, readings }) =>
        quantity !== null &&
        quantity.start >= start &&
        readings.some(({ plus }) => plus.includes("applications/carriedOut/total")),
    );
    if (LEAVES_OUT.test(whole.replace(OTHER_BODIES, "")) || sentence.includes("除")) return false;
    // 所有申请均已办结，另有59件结转: all, and yet some are left.
    const isBeside = EVERY.test(sentence.replace(/,$/u, "")) && carried !== undefined && BESIDE.test(whole);
    if (!isBare && !isBeside && (carried || EXCEPT.test(whole.replace(OTHER_BODIES, "")))) return false;
    if (
      !isCarriedOut(values) &&
      !(carried && carried.value > 0 && values.get("applications/carriedOut/total") === undefined)
    )
      return false;
    // 办结45件，均在期限内答复: all of those that were answered.
    const counted = quantities
      .filter(
        (one) =>
          one.start >= start && one.end <= at && one.kind === "count" && !IS_ONE.test(words.slice(one.start)),
      )
      .at(-1);
    if (!counted) return EVERY.test(sentence.replace(/,$/u, "")) || isBare || namesAll(sentence);
    // 其中信函申请11件，均已办结: of those; 其中网上36件、信函11件，均已办结: of all, as these are all.
    const parts = /其中(?![^]*其中)/u.exec(sentence.replace(IN_BRACKETS, (one) => "(".repeat(one.length)));
    const listed = quantities.filter(
      ({ start: from, end: to, kind }) =>
        parts !== null && kind === "count" && from > start + parts.index && to <= at,
    );
    const total = stated[0]?.value;
    if (!isBare && listed.length > 0 && sumOfQuantities(listed) !== total) return false;
    // 收到47件，已处理45件，均按期答复: of another number than what came in, whatever it counts.
    const isOther =
      !isBare &&
      !listed.includes(counted) &&
      stated.some(({ quantity }) => quantity!.unit === counted.unit) &&
      !stated.some(({ quantity }) => quantity === counted) &&
      known?.value !== counted.value &&
      !CHANGED.test(words.slice(start, counted.start));
    if (isOther) return false;
    // 收到47件，年内处理的申请均已答复
    const since = words.slice(counted.end, at);
    if (!isBare && NAMED.test(since) && !EVERY.test(since) && !namesAll(since)) return false;
    // 47件申请的办结率: all of those that came in.
    const isOfReceived =
      isBare &&
      counted.value === values.get("applications/new/total") &&
      OF_THOSE.test(words.slice(counted.end, at));
    const received =
      isOfReceived || stated.some(({ readings, verdict }) => verdict === "tied" && isOfNew(readings));
    const done = (plus: readonly string[]): boolean =>
      plus.length === 1 && plus[0] === "applications/total/total";
    // 共办理50件: it may be what was answered, and is what was in hand where the table says so.
    const answered = stated.some(({ readings, verdict, value }) => {
      const told = readings.filter(
        (one) => verdict !== "tied" || valueOfReading(one, values) === value || readings.length === 1,
      );
      return told.some(({ plus }) => done(plus));
    });
    return received && (!answered || isBare);
  }

  const full = quantities.flatMap((one): WrongRate[] => {
    const told = FULL_RATE.exec(words.slice(Math.max(0, one.start - 14), one.start));
    if (one.kind !== "percent" || one.value !== 100 || !told) return [];
    return isOfAll(one.start - told[0].length, true)
      ? [{ start: one.digits[0], end: one.end, kind: "all" }]
      : [];
  });
  const universal = [...words.matchAll(ALL)].flatMap(({ index, 0: found }): WrongRate[] => {
    const isOpen =
      /^(?:率|的|时限|期限|标准|内容|文书|程序|流程|制度|机制|要求|规定|工作|意见|方式|口径|格式|模板|书|件|均|都|前|后|时|由|经|须|应)/u.test(
        words.slice(index + found.length),
      );
    return !isOpen && isOfAll(index, false) ? [{ start: index, end: index + found.length, kind: "all" }] : [];
  });
  const ofOne = [...words.matchAll(DONE_ONE)].flatMap(({ index, 0: found }): WrongRate[] => {
    const one = quantities.find(({ end }) => end === index);
    const isOne = one?.kind === "count" && one.value === 1;
    const from = index + (found.startsWith(",") ? 1 : 0);
    return isOne && isOfAll(index, false) ? [{ start: from, end: index + found.length, kind: "all" }] : [];
  });
  // 1件，已全部答复 is told once.
  const others = ofOne.filter(
    (one) => !universal.some(({ start, end }) => start < one.end && one.start < end),
  );
  return [...over, ...full, ...universal, ...others];
}
