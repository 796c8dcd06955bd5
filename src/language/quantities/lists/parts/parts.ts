import { sumOfQuantities, type Quantity } from "../../quantity";
import { namesOfEach } from "../../each";
import { sameCounter } from "../../counters";
import { sentenceStart } from "../../words";
import { isBesidePart } from "./beside";
import { isNameAroundDeed, isNameOfDeed, isOfWay, isRestOfWays, isState, kindsIn } from "./deeds";
import { depthAt, type Numbered } from "../numbered";
import { isClosedByRest, isPlainRest, isRest, LEFT, PIECES } from "./rest";

/** The parts of a list whose region is known. Takes plain words. */

/** Not parts of anything: reviews, visits, comparisons, shares of time. */
const NO_PART =
  /复议|诉讼|阅读|访问|点击|浏览|粉丝|关注|播放|转发量|同比|计入|纳入|销号|全部(?!公开|予以)|较上|比上|较去|比去|[较比]\d{4}年|环比|增长|增加|减少|下降|多出|上年(?!度?结转)|去年|(?<![征侵抢强])占(?!用|道|地)|平均|[日月年]均|不[含包计]|未[含计]|累计|现有|总计|合计|共计|^[、,;]?共|(?<!投诉|举报)(?<=[^,、;类与和及])(?:投诉|举报)(?!类|投诉|举报|件|建议|咨询|求助|维权|问题)/u;
/** What stands beside the parts and lies inside them. */
const OVERLAPS = /同时|兼有|同步|均配|也/u;
const SUB_OPENING =
  /其中|内有|包括|包含|(?<!不)含|(?:类别|种类|类型|构成|组成|分类)(?:上|主要)?(?:有|为|是|如下|:)/u;
const OPEN_BEHIND = /^[^,、;。()\d]{0,12}?等(?!级|候|待)/u;
/** Lists of reports have a dozen parts; what goes on much longer is none. */
export const MOST_PARTS = 40;

const DONE_BEHIND = /^(?:已|均|已经|当年|年内)*(?:办结|办复|答复|审结|结案)/u;
const CASE_RESULT = /维持|纠正|其[他它]结果/u;
const OUTCOME = /公开|提供|处理|维持|纠正|其[他它]/u;

/** Behind a number: what was done with so many. */
const BECAME = /^[^,、;。\d]{0,6}?(?:得到|获得?|被|已|均|受到|入选)/u;

export interface Region {
  from: number;
  to: number;
}

export interface ListParts {
  items: Quantity[];
  /** Those of sub-lists. */
  nested: Quantity[];
  /** The words in front of each part. */
  names: string[];
  /** A part without a number, or words that leave the list before its region ends. */
  isOpen: boolean;
  /** 其他 is among the parts. */
  hasRest: boolean;
  /** 等 behind a part. */
  isVague: boolean;
  /** The shares told beside the parts, where each has one. */
  shares: Quantity[];
  /** The counter by which they go. */
  unit: string;
}

/** What is carried over is no part of what came in: with it the other side of a balance is told. */
const CARRIED_ON = /(?<![年度])结转|转(?:至|到|入)?(?:下|次|明|来|\d{4})/u;
/** Cases and complaints are parts of nothing but cases and complaints. */
const CASES = /复议|诉讼|投诉|举报/gu;
/** 行政争议14件，其中行政复议8件，行政诉讼6件 */
const OF_DISPUTES = /争议|纠纷/u;
/** 历年累计公开19637条，其中县局累计3158条: of as many years as its total. */
const OF_ALL_YEARS = /累计/gu;

/** 通过公众号累计发布信息805条: in the year, where it is no more than the total. */
const PUT_OUT_SO_FAR = /累计(?=(?:公开|发布|推送|更新|刊发|报送|编发))/gu;

/**
 * Whether the words in front of a number make it no part of a total with these words in front of it.
 * @param fits it is no more than the total
 */
export function isNoPart(words: string, ofTotal: string, fits = false): boolean {
  const isOfAsManyYears = ofTotal.includes("累计");
  const own = isOfAsManyYears
    ? words.replace(OF_ALL_YEARS, "")
    : fits
      ? words.replace(PUT_OUT_SO_FAR, "")
      : words;
  return (
    NO_PART.test(
      own.replace(CASES, (one) => (ofTotal.includes(one) || OF_DISPUTES.test(ofTotal) ? "案件" : one)),
    ) || CARRIED_ON.test(words)
  );
}

/** Behind the parts: some of them are told more than once. */
const OVERLAP_BEHIND =
  /^(?:[^。\n]{0,16}。(?=因|由于|注))?[^。\n]{0,30}?(?:(?:部分|有的|少数|个别|\d[人名位])[^,。;]{0,14}(?:同步|同时|重复|交叉|重叠|兼|[两多]种(?:以上|形式|方式)|不止一种)|(?:有|存在|含)[^,。;\d]{0,6}(?<!不|无)(?:重复|交叉|重叠)|(?:两|三|多|各)个?(?:平台|渠道|账号|栏目)[^,。;\d]{0,4}(?:均|都|同时|同步|重复)(?:发布|推送|公开)|一[稿条信]多[发投]|一[件条份个封][^,。;\d]{0,10}多[个项类种]|之和(?:超过|大于|多于)|(?:只|仅)(?:计|算|统计)(?:入)?(?:一次|1次)|去重|(?:的)?(?<!不|未|无)重复(?:计算|统计|计入)|(?:两边|均|都|各自)(?:都)?(?:统计|计入|计算)在?内?)/u;

export const isVague = (words: string, items: Quantity[]): boolean =>
  items.some(({ end }) => OPEN_BEHIND.test(words.slice(end, end + 16))) ||
  OVERLAP_BEHIND.test(words.slice(items.at(-1)?.end ?? words.length));

/** 所属6家单位12条: a number that belongs to the name of the next part. */
function isOfName(words: string, one: Quantity, next: Quantity | undefined, unit: string): boolean {
  if (!next || sameCounter(one.unit, unit) || !sameCounter(next.unit, unit)) return false;
  return /^[^,、;:。()\d]{1,10}$/u.test(words.slice(one.end, next.start));
}

/** 政策文件(20条): the brackets hold the number of a part, and nothing else. */
const isAlone = (words: string, { start, end }: Quantity): boolean =>
  /[\u4e00-\u9fa5”]\($/u.test(words.slice(0, start)) && words[end] === ")";

const OF_INFORMATION = /信息(?:量|数|数量)?(?:共计?|合计|总计)?$/u;
/** 信息132件，其中公告14条，动态21条: whatever one piece of information is called, the parts go by one counter, which the total has not. */
function counterOfParts({ unit }: Quantity, ofTotal: string, first: Quantity | undefined): string {
  const isOther = first !== undefined && PIECES.test(unit) && PIECES.test(first.unit);
  return isOther && OF_INFORMATION.test(ofTotal) ? first.unit : unit;
}

const SUM_WORD =
  /(?:共计|合计|总计)(?=(?:主动)?(?:公开|发布|推送|更新)?(?:了)?(?:各类)?(?:政府|政务)?(?:信息)?$)/u;
const SUM_OF_PART = new RegExp(`^[,、;:]?([^,;:\\d]{2,20}?)${SUM_WORD.source}`, "u");
/** 以上合计, 三类共计, 信息共计: of the parts before, and not of one of them. */
const OF_SEVERAL =
  /^(?:以上|上述|全部|所有|总|各(?:类|项|种|渠道|平台)|两|双|三|四|五|六|累计|其中|(?:政府|政务)?信息$)/u;
const NUMBERED = /^[,;:]?[一二三四五六七八九]是(?!以上|上述)/u;
/** 解读及回应信息共计97条: the sum of one part, as it is nothing like that of the parts before; or 三是…合计97条, which is numbered. */
function isSumOfPart(lead: string, value: number, before: Quantity[]): boolean {
  if (NUMBERED.test(lead) && SUM_WORD.test(lead)) return true;
  const name = SUM_OF_PART.exec(lead)?.[1];
  const sum = sumOfQuantities(before);
  return name !== undefined && !OF_SEVERAL.test(name) && (value < sum * 0.75 || value > sum * 1.34);
}

/** The parts in a region, in order: those of the list, and those of its sub-lists. */
export function partsIn(all: Numbered, at: number, { from, to }: Region, total: Quantity): ListParts {
  const { words, quantities } = all;
  const ofTotal = words.slice(sentenceStart(words, total.start), total.start);
  const firstPart = quantities.find(({ start }) => start >= from);
  // 信息3126条,其中规范性文件9份,…,其他信息2297条: the first alone goes by another counter.
  const isByTotal = firstPart && isClosedByRest(words.slice(firstPart.start, to), firstPart.unit, total.unit);
  const unit = isByTotal ? total.unit : counterOfParts(total, ofTotal, firstPart);
  // 做好复议、诉讼应对，全年复议8件: its own clause tells of which cases a number is.
  const clause = ofTotal.slice(ofTotal.lastIndexOf(",") + 1);
  const ofCases = clause.search(CASES) >= 0 && !OF_DISPUTES.test(ofTotal) ? clause : ofTotal;
  const items: Quantity[] = [];
  const nested: Quantity[] = [];
  const names: string[] = [];
  const shares: Quantity[] = [];
  let [isOpen, hasRest, isNested, isVagueEach] = [false, false, false, false];
  let before = from;
  let first: string | null = null;
  let coversPartial = false;
  let [isRestTold, hasPlainRest] = [false, false];
  /** 其中3条规划、7条公告: numbers stand in front of names. */
  let isOfNumbers = false;
  // ListParts that are named like other deeds: they are of the list only where it goes on behind them.
  let doubtful = 0;
  /** Where what is told beside the last part ends. */
  let besideEnd = 0;
  for (let i = at + 1; i < quantities.length; i++) {
    const one = quantities[i]!;
    if (one.end > to || items.length + nested.length > MOST_PARTS) break;
    if (one.start < from || isOfName(words, one, quantities[i + 1], unit)) continue;
    const between = words.slice(before, one.start);
    before = one.end;
    if (["percent", "share", "points", "times"].includes(one.kind)) {
      if (one.kind === "percent" && !isNested && shares.length === items.length - 1) shares.push(one);
      continue;
    }
    if (depthAt(all, from, one.start) > 0 && !isAlone(words, one)) {
      if (one.unit === unit) nested.push(one);
      continue;
    }
    const lead = between.replace(/\([^()]*\)?/gu, "").replace(/^[^(]*\)/u, "");
    if (isRestTold) {
      if (one.unit === unit) nested.push(one);
      continue;
    }
    // 网站152条，主要包括概况类、公告类等，其余36条: the remark has no numbers, so what is left is left of the whole.
    if (first === null && LEFT.test(lead)) break;
    isRestTold = first !== null && LEFT.test(lead) && (/;/u.test(lead) || !isNested);
    if (/;/u.test(lead)) isNested = false;
    if (first !== null && !isRestTold && SUB_OPENING.test(lead)) isNested = true;
    // 直接起诉4件，维持3件、其他结果1件: what became of the first part.
    if (items.length > 0 && !names.some((name) => CASE_RESULT.test(name)) && CASE_RESULT.test(lead))
      isNested = OF_DISPUTES.test(ofTotal) || items.length === 1;
    // 复议8件，维持4件，尚未审结1件，诉讼6件: the other sort of cases begins.
    if (/^[,;。]?(?:行政)?(?:复议|诉讼)$/u.test(lead) && OF_DISPUTES.test(ofTotal)) isNested = false;
    // 2023年40件；2024年一年为47件; 公开(含部分公开)26件，予以公开20件
    if (items.length > 0 && /^[;。]\d{4}年(?!度|[^,;]*报告)/u.test(lead)) {
      isOpen = true;
      break;
    }
    if (coversPartial && /(?:予以|全部|部分)公开/u.test(lead)) isNested = true;
    coversPartial ||= /\((?:含|包括)部分公开/u.test(between);
    if (isNested) {
      if (one.unit === unit) nested.push(one);
      continue;
    }
    if (items.length > 0 && isBesidePart(all, one, quantities[i + 1], lead, unit)) {
      besideEnd = one.end;
      continue;
    }
    const isSum = isSumOfPart(lead, one.value, items);
    const told = isSum ? lead.replace(SUM_WORD, "") : lead;
    const strange =
      first !== null &&
      /^[,;]/u.test(lead) &&
      !isRestOfWays(lead) &&
      !(isOfWay(first) && isOfWay(lead)) &&
      !(isState(first) && isState(lead)) &&
      kindsIn(told).some((kind) => !kindsIn(first!).includes(kind));
    const isElse =
      first !== null &&
      !sameCounter(one.unit, unit) &&
      /^[,;](?![^,;]{0,8}类)/u.test(lead) &&
      !isClosedByRest(words.slice(one.start, to), one.unit, unit);
    // A、B、C条,三个渠道统一办理: how many the parts are.
    if (isElse && lead === "," && one.value === items.length) break;
    const isCarried = CARRIED_ON.test(words.slice(one.end, one.end + 12).split(/[,、;。]/u)[0]!);
    if (
      isNoPart(told, ofCases, one.value <= total.value) ||
      isCarried ||
      isElse ||
      OVERLAPS.test(lead) ||
      (strange && !isNameOfDeed(told))
    ) {
      isOpen = true;
      break;
    }
    // 6条信息被转载: no name, but what became of some.
    if (
      first !== null &&
      !isOfNumbers &&
      /^[,;]$/u.test(lead) &&
      BECAME.test(words.slice(one.end, one.end + 16))
    ) {
      isOpen = true;
      break;
    }
    doubtful = strange && !isNameAroundDeed(told) ? doubtful + 1 : 0;
    // A part without a number between two others.
    if (items.length > 0 && !isRestTold && (lead.match(/[,;]/gu) ?? []).length > 1) isOpen = true;
    // 其他重点信息6条、工作动态71条: what others follow is a sort like them, where its name says more than that it is another.
    hasPlainRest ||= isPlainRest(lead);
    hasRest = hasPlainRest || isRest(lead, names, ofTotal);
    // 5件申请中，4件已办结，2件予以公开: what became of those.
    const last = items.at(-1);
    if (last && DONE_BEHIND.test(words.slice(last.end, last.end + 8))) {
      const told = lead + words.slice(one.end, one.end + 10);
      if (OUTCOME.test(told) && !/未|结转|在办|正在|尚|转入/u.test(told)) {
        isOpen = true;
        break;
      }
    }
    // 有5件同时提供了两种形式
    if (/^[^,、;。()]{0,4}同时/u.test(words.slice(one.end, one.end + 8))) isVagueEach = true;
    names.push(lead.replace(/^[,、;:]|(?:共计?|有|为)$/gu, ""));
    isOfNumbers ||= first === null && /^[,、;:]?$/u.test(lead);
    first ??= lead === "" ? words.slice(one.end, one.end + 8) : lead;
    const each = namesOfEach(lead)?.length;
    if (each === 1) isVagueEach = true;
    for (let n = 0; n < (each ?? 1); n++) items.push(one);
  }
  if (doubtful > 0) {
    isOpen = true;
    items.splice(-doubtful);
  }
  const last = items.at(-1);
  const end = last && Math.max(last.end, besideEnd);
  const behind = end ? words.slice(end, Math.min(to + 4, end + 16)) : "";
  if (!isRestTold && /^[^,;。()]{0,10}、/u.test(behind)) isOpen = true;
  return {
    items,
    nested,
    names,
    isOpen,
    hasRest,
    isVague: isVagueEach || isVague(words, items),
    shares,
    unit,
  };
}
