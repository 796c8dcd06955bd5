import { sumOfQuantities, type Quantity } from "../../quantity";
import { sameCounter } from "../../counters";
import { sentenceStart } from "../../words";
import type { NumberList } from "../number-list";
import { depthAt, type Numbered } from "../numbered";
import { isOfWay, kindsIn } from "../parts/deeds";
import { isNoPart, isVague } from "../parts/parts";

/** Lists whose total stands last: A12条、B74条，共86条. Takes plain words. */

const TOTAL =
  "(?:共计|合计|总计|总共|累计|总数|总量|总(?:发布|公开|更新|推送)量|(?:发布|公开|更新|推送)总[量数]|加起来|合起来|加在一起|合在一起|相加|加总|共)(?:共计?|合计)?";
/** Up to the total, behind the last part: 以上共, 三类共计, 全年合计公开信息 */
const TOTAL_LAST = new RegExp(
  `^([^,、;\\d]{0,10}?)[,、;]?(?:(?:以上|上述)[^,、;\\d]{0,6}?|全年|线上线下|全部|总数|(?:[两二三四五六七八九][^,、;\\d]{0,8}?|[^,、;\\d]{0,4}?))??${TOTAL}([^,;\\d]{0,8}?)(?:为|达|有|共计?|合计)?$`,
  "u",
);
/** 废止3件，清理文件共67件: another deed than those of the parts. */
const OTHER_DEED = /[,、;](?:清理|梳理|审查|审核|涉及|覆盖|惠及|参与|参加|培训)/u;
/** 合计公开信息: the verb of the parts, and a word for all of them. */
const ANY_INFORMATION = /(?:各类|各种)?(?:政府|政务)?(?:信息|内容)$/u;
/** 共清理链接23处、错别字18处: said of the first part as of the whole. */
const OPENS_WITH_ALL = /^[^,、;\d]{0,10}?(?:共计?|累计|合计)/u;
/** 三处相加378条, 三类合计: how many the parts are, before their total. */
const OF_SO_MANY = new RegExp(
  `^[两二三四五六七八九](?:个|处|项|类|种|者|家|方面)[^,、;\\d]{0,4}?${TOTAL}`,
  "u",
);
const ONE_PART = /^[^,]{1,40}$/u;

const SUMMED = /共|合计|总计|累计|其中|包括|包含|含|分别|其余/u;
const PART = /^[,、]?[^,、;:()\d]{1,24}$/u;
/** 网站132条，占80%: the share told beside a part. */
const SHARE_BESIDE = /[,(、]?占[^,、;()\d]{0,12}[\d.]+%\)?/gu;
/** Whether a percentage is such a share; a rate of what was done is no number beside a part. */
const isShareBeside =
  (words: string) =>
  ({ kind, start }: Quantity): boolean =>
    kind === "percent" && /占[^,、;()\d]{0,12}$/u.test(words.slice(Math.max(0, start - 14), start));
/** Whether a piece between semicolons holds nothing but parts: 主站公告41条、办理6条；子站动态22条，共计69条. */
const areParts = (words: string, from: number, to: number, inside: Quantity[], unit: string): boolean =>
  inside.length > 0 &&
  !SUMMED.test(words.slice(from, to)) &&
  inside.every(
    (one, i) => one.unit === unit && (i === 0 || PART.test(words.slice(inside[i - 1]!.end, one.start))),
  ) &&
  words.slice(inside.at(-1)!.end, to).length < 8;

/** Where the parts begin: those between semicolons, one to a piece, are of one list; whether more may stand before them. */
function listStart({ words, quantities }: Numbered, { start: at, unit }: Quantity) {
  let start = sentenceStart(words, at);
  while (words[start - 1] === ";") {
    const before = sentenceStart(words, start - 1);
    const inside = quantities.filter(
      (one) => one.start >= before && one.end < start && !isShareBeside(words)(one),
    );
    const piece = words
      .slice(before, start - 1)
      .replace(/\([^()]*\)/gu, "")
      .replace(SHARE_BESIDE, "");
    const isOnePart = inside.length === 1 && ONE_PART.test(piece);
    if (!isOnePart && !areParts(words, before, start - 1, inside, unit))
      return { start, mayGoOn: inside.some((one) => one.unit === unit) };
    start = before;
  }
  return { start, mayGoOn: false };
}

/** 甲类共12条、乙类共8条: the words of one part after the other. */
const isEach = (words: string, before: Quantity, told: RegExpExecArray): boolean =>
  /[^,、;]共$/u.test(words.slice(0, before.start)) &&
  /^[、,;](?!以上|上述|总共|一共|合共)[^,、;]+共$/u.test(told[0]);

/** 复议8件、诉讼6件: nothing but cases. */
const areCases = (words: string, from: number, items: Quantity[]): boolean =>
  items.every((one, i) => /复议|诉讼|起诉/u.test(words.slice(items[i - 1]?.end ?? from, one.start)));
/** 三处为阵地: a numeral of things that stand beside, not among the parts. */
const isSmallCount =
  (words: string) =>
  ({ start }: Quantity): boolean =>
    /[两二三四五六七八九十]/u.test(words[start]!);

/** The list of which a number is the total, where its parts stand before it. */
export function summedList(all: Numbered, at: number): NumberList | null {
  const { words, quantities } = all;
  const total = quantities[at]!;
  const nearest = quantities[at - 1];
  // 三处相加378条: how many parts there are.
  const isCount = nearest !== undefined && OF_SO_MANY.test(words.slice(nearest.start, total.start));
  const before = isCount ? quantities[at - 2] : nearest;
  const told = before && TOTAL_LAST.exec(words.slice(before.end, total.start));
  if (!told || !/[,、;]/u.test(told[0])) return null;
  if (isEach(words, before, told) || OTHER_DEED.test(told[0])) return null;
  const { start, mayGoOn } = listStart(all, total);
  const own = words.slice(start, total.start);
  // 16件，比第三季度多4件: what is compared is no part; nor is 每期600册.
  if (
    /包括|包含|分别(?:为|是)|每[个期次场种批村镇乡季月]|(?:比|较)[^,;。]{1,10}(?:多|少|增|减|下降|上升)/u.test(
      own,
    ) ||
    (own.includes("其中") && !/^其中/u.test(own))
  )
    return null;
  // 共收到留言30条: another thing than the parts.
  const noun = told[2]!.replace(ANY_INFORMATION, "");
  const areWays = isOfWay(own.slice(0, quantities.find((one) => one.start >= start)!.start - start));
  const what =
    areWays || /以上|上述|[两二三四五六七八九](?:个|大|类|种|项|处|家)/u.test(told[0])
      ? noun.replace(/^(?:主动)?(?:公开|发布|更新)(?:了)?$/u, "")
      : noun;
  if (what !== "" && !own.slice(0, before.end - start).includes(what)) return null;
  const inside = quantities.filter(
    (one) =>
      one.start >= start &&
      one.end <= before.end &&
      !isShareBeside(words)(one) &&
      depthAt(all, start, one.start) === 0,
  );
  const first = inside.findIndex(({ unit }) => sameCounter(unit, total.unit));
  const items = first > 0 && inside.slice(0, first).every(isSmallCount(words)) ? inside.slice(first) : inside;
  // 收到47件，办结上年结转3件，今年共办结45件: what was done is no sum of what came in.
  if (/办结|办复|答复|处理/u.test(told[2]!) && /收到|新收|受理|接收/u.test(own)) return null;
  // What stands in brackets alone (政策文件(含解读12条),共12条) is none of the list; one number makes none.
  if (items.length < 2) return null;
  // 网站公告5条、动态6条；公众号图文22条、视频87条，共计109条: the total may be that of the last piece alone.
  const lastPiece = items.filter(({ start: at }) => at > words.lastIndexOf(";", total.start));
  const isOfLast =
    lastPiece.length > 1 &&
    lastPiece.length < items.length &&
    Math.abs(sumOfQuantities(lastPiece) - total.value) < Math.abs(sumOfQuantities(items) - total.value);
  // 许可318项；建议12件、提案19件，合计32件: only the last piece goes by the counter of the total.
  const isOfLastAlone =
    isOfLast && items.every((one) => lastPiece.includes(one) || !sameCounter(one.unit, total.unit));
  // 2023年制发12件、废止2件，2024年制发9件、废止3件，两年共制发21件: of those that were made.
  const leads = items.map(({ start: at }, i) => words.slice(items[i - 1]?.end ?? start, at));
  const ofDeed = items.filter((_, i) => leads[i]!.includes(what));
  const others = leads.filter((lead) => !lead.includes(what));
  const isOfSome =
    what !== "" && ofDeed.length > 1 && others.length > 0 && others.every((lead) => kindsIn(lead).length > 0);
  const ofParts = own
    .slice(0, before.end - start)
    .replace(OPENS_WITH_ALL, "")
    .replace(SHARE_BESIDE, "");
  return {
    total,
    opening: "total-last",
    items: isOfSome ? ofDeed : isOfLastAlone ? lastPiece : items,
    nested: [],
    isOpen:
      mayGoOn ||
      (isOfLast && !isOfLastAlone) ||
      isNoPart(ofParts, areCases(words, start, items) ? ofParts : ""),
    isVague: isVague(words, items),
    hasRest: false,
    rivals: [],
    later: [],
  };
}
