import { areNear, type NumberList } from "../number-list";
import { sumOfQuantities, type Quantity } from "../../quantity";
import { namesOfEach } from "../../each";
import { sentenceStart } from "../../words";
import { COUNTED_PIECES, sameCounter } from "../../counters";
import { areAlikeNames, areHalves } from "../parts/complete";
import { areAsPlaced, namesWay } from "../parts/promised";

/**
 * Lists that no word opens: 解读材料18件，文字解读11件、图片解读5件. The comma behind the total and 、 between the parts tell
 * them from numbers that stand side by side. Takes plain words.
 */

const NOUN = "[^,。;:()、\\d]";
const FIRST = new RegExp(`^${NOUN}{0,12}[,。](${NOUN}{1,16})$`, "u");
const ENDS_BEFORE = /^[^,。;:()\d]*。/u;
const NEXT = new RegExp(`^(、|和|及|以及|,|;)(${NOUN}{1,12})$`, "u");
/** Deeds, comparisons and sorts that may overlap: no part of what was counted. */
const NO_NAME =
  /^(?:主要|居|排|位列|最多|前[两三四五]|已|均|并|同时|被|获|另|其中|新增|新设|新开|关停|撤销|注销|更新|收到|受理|办结|办理|答复|回复|组织|举办|召开|开展|参加|培训|发放|印发|张贴|公开|发布|推送|转载|采用|整改|涉及|回应|制作|作出|准予|不予|结转|上年|占|较|比|同比|阅读|点击|访问|平均|累计|现有|共|总|合计)/u;
const ANY_CHANNEL = /平台|新媒体/u;
const namesChannel = (words: string): boolean => ANY_CHANNEL.test(words) || namesWay(words);
const IS_SORT = /类$/u;
/** “同意公开”20件,“部分公开”6件: the first is quoted like the others. */
const IS_QUOTED = /”$/u;
/** 维持4件、纠正1件，1件尚未审结: a part whose number comes first. */
const NUMBER_FIRST = /^[,;、]\d+[件起宗例条份](?:尚|仍|还|正|未|为|因|系|被)/u;

/** 主动公开、依申请公开、不予公开: what a document can be, though each is a deed as well. */
const ATTRIBUTE =
  /^(?:(?:主动公开|依申请公开|不予公开|免予公开)(?:信息|文件|公文)?|(?:已|部分|未|不予)采纳|(?:已|未)?(?:采用|录用)|转[载发])$/u;
/** Behind a number that comes first: 2件为网络申请 */
const NOUN_BEHIND = new RegExp(`^(?:为|是|系|属于?)${NOUN}{2,10}(?=[,、。;])`, "u");
const NO_NAME_YET = /^[^,。;:()、\d]{0,12},$/u;
const LONGEST_SHARE = 14;
const SHARE = /(?:\((?:占比?|约占)?[\d.]+%\)|,占(?:比)?(?:为)?[\d.]+%)/gu;

/** The words between two numbers, without the shares told beside the first. */
const between = (words: string, before: Quantity, next: Quantity): string =>
  words.slice(before.end, next.start).replace(SHARE, "");

/** Whether the shares told beside some numbers make the whole. */
function makeAll(from: number, items: Quantity[], percents: Quantity[]): boolean {
  const end = items.at(-1)!.end + LONGEST_SHARE;
  const told = percents.filter((one) => one.start > from && one.end < end);
  const sum = sumOfQuantities(told);
  return told.length === items.length && Math.abs(sum - 100) <= 0.3;
}

/** 公开概况类信息, 公开政务动态信息, 公开信息公开目录信息: rows of the sheet of a website, whose deed is that of the total. */
const OF_WEBSITE = /^(?:公开|发布|更新)?[^,]{0,10}(?:概况类?|动态类?|信息公开目录(?:类)?)信息(?:更新量)?$/u;

/** The name of a part, before its number or behind it; null where it is none. */
function nameOf(words: string, told: string | undefined, one: Quantity): string | null {
  const behind = NOUN_BEHIND.exec(words.slice(one.end, one.end + 16))?.[0];
  const name = told === undefined || told === "" ? behind : told;
  return name !== undefined && (ATTRIBUTE.test(name) || OF_WEBSITE.test(name) || !NO_NAME.test(name))
    ? name
    : null;
}

interface Behind {
  items: Quantity[];
  /** They are the ways of publishing that the total names. */
  isPlaced: boolean;
  /** By another counter than that of the total. */
  isCountedAnew: boolean;
  /** They are the rows of the sheet of a website. */
  isOfSheet: boolean;
}
const NOTHING: Behind = { items: [], isPlaced: false, isCountedAnew: false, isOfSheet: false };

const IS_REST = /^其[他它]/u;
/** 公开信息38条。机构简介2条，规划3条，…，其他信息6条。 A sentence of nothing but parts, which 其他 closes. */
const isSentence = (words: string, names: string[], items: Quantity[], lead: string): boolean =>
  items.length > 2 &&
  (/。[^,。;:()、\d]{1,16}$/u.test(words.slice(0, items[0]!.start)) || /共|总|累计|合计/u.test(lead)) &&
  IS_REST.test(names.at(-1)!) &&
  !names.some(namesChannel) &&
  /^[^,、。;()\d]{0,6}(?:。|$)/u.test(words.slice(items.at(-1)!.end));

/** The parts behind a total, as far as they stand alike. */
function itemsBehind(words: string, total: Quantity, counts: Quantity[], percents: Quantity[]): Behind {
  const [first, ...others] = counts;
  const lead = first && between(words, total, first);
  const isCountedAnew = first !== undefined && !sameCounter(first.unit, total.unit);
  if (!first || (isCountedAnew && ![first, total].every(({ unit }) => COUNTED_PIECES.test(unit))))
    return NOTHING;
  const name =
    FIRST.test(lead!) || NO_NAME_YET.test(lead!) ? nameOf(words, FIRST.exec(lead!)?.[1], first) : null;
  if (name === null) return NOTHING;
  const items = [first];
  const isBehind = NO_NAME_YET.test(lead!);
  let isSorted = IS_SORT.test(name);
  let isByShares = false;
  let areSemicolons: boolean | null = null;
  const names = [name];
  let needsAlike = ENDS_BEFORE.test(lead!);
  for (const one of others) {
    const lastOne = items.at(-1)!;
    let told = between(words, lastOne, one);
    if (isBehind) told = told.replace(NOUN_BEHIND, "");
    const next = (isBehind ? /^(、|和|及|以及|,)()$/u : NEXT).exec(told);
    const own = next && nameOf(words, next[2], one);
    if (!next || own === null || one.unit !== first.unit) break;
    // 概况类63条、动态类30条；公众号41条: a semicolon behind other signs ends the list.
    areSemicolons ??= next[1] === ";";
    if (next[1] === ";" && !areSemicolons) break;
    isSorted &&= IS_SORT.test(own);
    const hasShare = told.length < one.start - lastOne.end && !isBehind;
    needsAlike ||= /[,;]/u.test(next[1]!) && !isSorted && !isBehind && !hasShare;
    names.push(own);
    isByShares ||= hasShare;
    // 企业和律所各1件: the number is that of each.
    const each = namesOfEach(told)?.length ?? 1;
    if (each === 1 && told.endsWith("各")) break;
    for (let n = 0; n < each; n++) items.push(one);
  }
  // Behind commas anything may follow: only names that are told alike are parts.
  const own = words.slice(sentenceStart(words, total.start), total.start);
  // 发布概况类63条，动态类30条，目录类41条: the first is named like the others.
  if ([IS_SORT, IS_QUOTED].some((like) => like.test(own) && names.every((one) => like.test(one))))
    return NOTHING;
  // 网站发布信息684篇，概况类信息92条，动态类信息307条，信息公开目录信息285条: the sheet has one row for each.
  const isOfSheet = names.every((one) => OF_WEBSITE.test(one)) && areHalves(names);
  if (isCountedAnew && !isOfSheet) return NOTHING;
  const isPlaced = areAsPlaced(names, own);
  if (needsAlike && !isPlaced && !areAlikeNames(names, own) && !isSentence(words, names, items, own))
    return NOTHING;
  return isByShares && !makeAll(total.end, items, percents)
    ? NOTHING
    : { items, isPlaced, isCountedAnew, isOfSheet };
}

export function bareLists(words: string, quantities: Quantity[]): NumberList[] {
  const counts = quantities.filter(({ kind }) => kind !== "percent");
  const percents = quantities.filter(({ kind }) => kind === "percent");
  return counts.flatMap((total, at): NumberList[] => {
    if (total.kind !== "count") return [];
    const { items, isPlaced, isCountedAnew, isOfSheet } = itemsBehind(
      words,
      total,
      counts.slice(at + 1, at + 14),
      percents,
    );
    if (items.length < 2 || !areNear(items, total)) return [];
    const start = sentenceStart(words, total.start);
    const earlier = quantities.filter(
      (one) => one.start >= start && one.end <= total.start && one.unit === total.unit,
    );
    const isOfWebsite =
      isOfSheet && /网站|门户|官网/u.test(words.slice(earlier.at(-1)?.end ?? start, total.start));
    if (earlier.length > 0 && !isOfWebsite) return [];
    const first = words.slice(total.end, items[0]!.start);
    if (
      !isPlaced &&
      total.unit !== "个" &&
      namesChannel(first) &&
      namesChannel(words.slice(start, total.start))
    )
      return [];
    const last = items.at(-1)!;
    const isVague = /^[^,、;。()\d]{0,12}?等(?!级|候|待)/u.test(words.slice(last.end, last.end + 16));
    const further = words.slice(last.end, last.end + 30);
    const isOpen =
      NUMBER_FIRST.test(further) ||
      /^[^。;]{0,10}、|^[,;](?:剩余|其余|余下|另)|^[^。;]{0,20}(?:同时|兼|重复|交叉|重叠)/u.test(further);
    // 其中纠正1件…对8件案件，维持4件、其他2件: what is left may have been told before.
    const beside = counts.filter((one) => one.end <= total.start && one.unit === total.unit);
    return [
      {
        total,
        opening: "bare",
        items,
        nested: [],
        isOpen,
        isVague,
        hasRest: false,
        rivals: [],
        isCountedAnew,
        isOfSheet,
        later: beside,
      },
    ];
  });
}
