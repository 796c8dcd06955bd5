import { sumOfQuantities, type Quantity } from "../../quantity";
import { isNameOfDeed, isOfWay } from "./deeds";
import type { Region } from "./parts";

/** What promises that the parts of a list are all of them, beside the words that open it. Takes plain words. */

/** 面向乡镇2场、线上3场、邀请专家2场: sorts that overlap. */
const FACETS = [/线上|网络|视频/u, /面向|针对/u, /邀请|聘请/u];
/** A2期、B3期、C1期: one enumeration. */
const areEnumerated = (words: string, items: Quantity[]): boolean =>
  items.length > 2 &&
  new Set(
    FACETS.flatMap((facet, i) =>
      facet.test(words.slice(items[0]!.start - 12, items.at(-1)!.end)) ? [i] : [],
    ),
  ).size < 2 &&
  items.every(
    (one, i) =>
      i === 0 ||
      /^、[^,。;:()、]{1,12}(?:、[^,。;:()、\d]{1,12})?$/u.test(words.slice(items[i - 1]!.end, one.start)),
  );

/** Whether each part stands in a piece of its own between semicolons, up to the end of the sentence: none is an afterthought. */
export function areAlike(words: string, { from, to }: Region, items: Quantity[]): boolean {
  if (areEnumerated(words, items)) return true;
  const pieces = words.slice(from, to).split(";");
  const ends = items.every(
    (_, i) => i === 0 || words.slice(items[i - 1]!.end, items[i]!.start).includes(";"),
  );
  const isAside = pieces.some((piece) => /^(?:另|还|此外|同时|并)/u.test(piece));
  return items.length > 2 && pieces.length === items.length && ends && !isAside && words[to] === "。";
}

const MANY = 6;
const PLAIN_NAME = /^[\u4e00-\u9fa5“”]{2,16}$/u;
const REST_NAME = /^其[他它余](?:各?类)?(?:政府|政务)?(?:信息|事项|内容|方面|工作)?$/u;
/**
 * 机构职能3条，政策文件8条，规划计划2条，…，年度报告1条: so many sorts, each with a plain name, are one division, and a total that leaves
 * out the last one has forgotten it; behind 其他 something else may follow.
 */
export const areManySorts = (names: readonly string[]): boolean =>
  names.length >= MANY &&
  new Set(names).size === names.length &&
  !names.slice(0, -1).some((name) => REST_NAME.test(name)) &&
  names.every((name) => PLAIN_NAME.test(name) && !isOfWay(name) && isNameOfDeed(name));

/** 政策解读31条，其中图文解读22条，访谈解读9条，动漫解读2条: sorts of what the total counts, by its own word. */
export const areSortsOf = (names: readonly string[], lead: string): boolean => {
  const word = names[0]?.slice(-2) ?? "";
  return (
    names.length > 2 &&
    new Set(names).size === names.length &&
    lead.includes(word) &&
    names.every((name) => PLAIN_NAME.test(name) && name.length > word.length && name.endsWith(word))
  );
};

/** 许可318条、处罚21条、强制6条，其他10条: what is left is no afterthought; of ways the others may be told by another side. */
export const isClosedByOthers = (names: readonly string[]): boolean =>
  names.length > 2 && REST_NAME.test(names.at(-1)!) && !names.some(isOfWay);

const AND = "(?:、|和|及|与|以及)";
/** 建议和提案41件,其中建议18件,提案23件: the words of the total name its parts, all of them. */
function areNamed(names: string[], lead: string): boolean {
  if (names.some((name) => name.length < 2 || !/^[\u4e00-\u9fa5]+$/u.test(name))) return false;
  const orders = names.length === 2 ? [names, [...names].reverse()] : [names];
  return orders.some((one) =>
    new RegExp(`${one.join(`${AND}?`)}(?:共|共计|合计|总计|总数为?)?$`, "u").test(lead),
  );
}

/** Names that leave nothing beside them. */
const HALVES: readonly (readonly RegExp[])[] = [
  [/^第一/u, /^第二/u],
  [/^第一/u, /^第二/u, /^第三/u],
  [/^第一/u, /^第二/u, /^第三/u, /^第四/u],
  [/^(?:首|前)[次期批场]/u, /^(?:后|第二)[次期批场]/u],
  [/^上半年/u, /^下半年/u],
  [/^(?:第?一季度)/u, /^(?:第?二季度)/u, /^(?:第?三季度)/u, /^(?:第?四季度)/u],
  [/^线上/u, /^线下/u],
  [/^[市县区]直/u, /^(?:乡镇|镇街|镇乡|镇|乡|街道)/u],
  [/^[市县区]直/u, /^(?:乡镇|镇|乡)/u, /^街道/u],
  [/人大|代表建议/u, /政协|委员提案/u],
  [/^行政复议/u, /^行政诉讼/u],
  [/主办/u, /协办|会办|分办/u],
  [/自然人|^公民/u, /法人|组织/u],
  [/^(?:满意|非常满意)/u, /^基本满意/u, /^不满意/u],
  [/^(?:已)?采纳/u, /^部分采纳/u, /^(?:未|不)(?:予)?采纳/u],
  [/^(?:已)?采纳/u, /^(?:未|不)(?:予)?采纳/u],
  [/^来电/u, /^来信/u],
  [/^原创/u, /^转[载发]/u],
  [/^按[期时]/u, /^(?:延期|逾期|超期|超时)/u],
  [/^(?:已)?(?:采用|录用)/u, /^未(?:被)?(?:采用|录用)/u],
  [/^(?:合格|达标)/u, /^(?:不合格|(?:未|不)达标)/u],
  [/^(?:继续有效|保留)/u, /^修[改订]/u, /^(?:宣布)?(?:废止|失效)/u],
  [/^主动公开/u, /^依申请公开/u, /^(?:不予|免予)公开/u],
  [/^(?:审核|审查)?通过/u, /^(?:退回|驳回|(?:未|不)(?:予)?通过)/u],
  // What the yearly sheet of a government website takes its number of publications apart into.
  [
    /概况类?信息/u,
    /(?<![\u4e00-\u9fa5])(?:公开|发布|更新)?(?:政务|工作)?动态类?信息/u,
    /信息公开目录(?:类)?(?:信息)?(?:更新量)?$/u,
  ],
  [/^(?:图文|文字|图片)/u, /^视频/u, /^其[他它]/u],
];
/** 全系统2846条，县局412条，各乡镇林业站2434条: the body and what stands under it are all of its area. */
const AREAS: readonly (readonly [RegExp, readonly [RegExp, RegExp]])[] = [
  [
    /系统|全[局系委办队]/u,
    [
      /^[\u4e00-\u9fa5]{0,8}?(?:局|委|办|厅|大队|支队)(?:机关|本级|本部)?(?![\u4e00-\u9fa5]*[各所])/u,
      /^(?:各|所属|下属|直属|基层)/u,
    ],
  ],
  // 全县412条，县政府46条，各乡镇、县直部门366条: the government, and all that stand under it.
  [
    /全(?:县|市|区|旗)/u,
    [
      /^[\u4e00-\u9fa5]{0,6}?(?:县|市|区|旗)(?:人民)?政府(?!部门|工作部门|网|门户|各)(?:[及和、](?:[县市区旗])?(?:人民)?(?:政府)?办(?:公室)?|办(?:公室)?|本级)?/u,
      /^(?:各|全[县市区])?(?=[^,]*(?:乡|镇|街道))(?=[^,]*(?:部门|单位|局委))/u,
    ],
  ],
  [/全(?:镇|乡|街道)/u, [/^(?:镇|乡|街道)(?:政府|机关|本级|办事处|党政办)/u, /^各?(?:行政)?(?:村|社区)/u]],
];
/** Of all that they published; 县局公开规范性文件 is some of it. */
const ALL_OF_THEM =
  /(?:(?:公开|发布|推送|报送|更新|编发)(?:了)?(?:各类|各种)?(?:政府|政务|工作)?(?:信息)?|局|委|办|站|所|院|场|中心|单位|部门|乡镇|镇街|街道|机关|本级|政府|村|社区|办事处)$/u;
const areOfArea = (names: string[], lead: string): boolean =>
  names.length === 2 &&
  AREAS.some(
    ([area, halves]) =>
      area.test(lead) && halves.every((name, i) => name.test(names[i]!) && ALL_OF_THEM.test(names[i]!)),
  );

/** Whether names leave nothing beside them. */
export const areHalves = (names: readonly string[]): boolean =>
  HALVES.some(
    (half) =>
      half.length === names.length &&
      half.every((name, i) => names.filter((one) => name.test(one)).length === 1 && name.test(names[i]!)),
  );

/** The words of a total that say that it is one: without them 文字解读21篇 may stand beside 图片解读18篇. */
const SAYS_TOTAL = /共|总|累计|合计|各[类种]/u;
const DEED = /公开$|结转|办理|受理|累计|全年|收到|上年/u;

/**
 * 文字解读、图片解读; 第一次、第二次: parts of one whole by their last words, or because they leave nothing beside them.
 * @param lead the words in front of the total
 */
export function areAlikeNames(names: string[], lead: string): boolean {
  if (names.length < 2 || new Set(names).size < names.length) return false;
  if (areHalves(names) || areOfArea(names, lead)) return true;
  const [first] = names as [string];
  if (!SAYS_TOTAL.test(lead) || names.some((name) => DEED.test(name))) return false;
  const shared = [2, 1].find((n) => names.every((name) => name.length > n && name.endsWith(first.slice(-n))));
  return shared === 2 || (shared === 1 && /[类级次期批档型]$/u.test(first));
}

/** 咨询187次（占85%）、投诉33次（占15%）: shares that make the whole. */
const makeAll = (shares: Quantity[], items: Quantity[]): boolean => {
  const sum = sumOfQuantities(shares);
  return items.length > 1 && shares.length === items.length && Math.abs(sum - 100) <= 0.3;
};

/** Whether the names of the parts, or the shares beside them, leave nothing out. */
export function areAll(names: string[], shares: Quantity[], items: Quantity[], lead: string): boolean {
  if (names.length < 2) return false;
  return areNamed(names, lead) || areHalves(names) || areOfArea(names, lead) || makeAll(shares, items);
}
