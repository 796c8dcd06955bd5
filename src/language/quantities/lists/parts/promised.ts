import { readCounted } from "../../../numerals";

/** What the words of a total promise of its parts: how many they are, or by which ways all of it was published. Takes plain words. */

const COUNT = "([两双三四五六七八九2-9])";
/** 三类共345件 */
const SORTS = new RegExp(`${COUNT}(?:大|个)?(?:类|项|种|方面|部分|者)`, "gu");
/** 四个账号发布, 两种方式公开, “双微”平台 */
const WAYS = new RegExp(
  `${COUNT}(?:大|个|种|类|家)?(?:平台|渠道|账号|方式|途径|网站|载体|媒体|媒介|形式|端口|阵地|公众号|新媒体|政务新媒体)`,
  "gu",
);
/** 双微, 两微一端 */
const IN_SHORT: readonly (readonly [RegExp, number])[] = [
  [/两微一端|一网两微|两微一网/u, 3],
  [/[双两]微|一网一微|一微一端/u, 2],
];
/** The ways by which information is published; the first that is met names one. */
const CHANNELS: readonly RegExp[] = [
  /视频号/u,
  /抖音/u,
  /头条/u,
  /人民号/u,
  /百家号/u,
  /澎湃/u,
  /强国/u,
  /快手/u,
  /小红书/u,
  /微博/u,
  /微信|公众号/u,
  /客户端|APP/iu,
  /公[示告开]栏|宣传栏/u,
  /电子屏|显示屏/u,
  /报[纸刊]|日报/u,
  /电视/u,
  /广播/u,
  /短信/u,
  /政务服务网|电子政务网/u,
  /门户网站?|政[务府]网站?|官网|网站/u,
];
/** 等渠道, 重点平台: not all of them. */
const NOT_ALL = /等|主要|重点|其中/u;

/** What may stand behind the name of a way; 网站公开规范性文件 are some of what it published. */
const OF_ALL_THINGS =
  /^(?:公众|政务|官方|平台|账号|网站|门户|号|端|上|中|栏|网|:)*(?:共计?|累计|总计|合计)?(?:主动)?(?:公开|发布|推送|更新|刊发|推出|编发|发文|公布|张贴|播发|刊登|刊载)*(?:了)?(?:[\u4e00-\u9fa5、“”]{2,24}等(?=信息|内容|各))?(?:各类|各种)?(?:政府|政务|工作)?(?:信息|内容|稿件|文章|图文|推文|作品)?(?:有|为|共|达)?$/u;

const valueOf = (count: string): number => (count === "双" ? 2 : (readCounted(count) ?? Number(count)));

const says = (pattern: RegExp, words: string, count: number): boolean =>
  [...words.matchAll(pattern)].some(([, told]) => valueOf(told!) === count);

/** Whether the words in front of a total say that it has so many parts. */
export const areAsPromised = (count: number, lead: string): boolean =>
  says(SORTS, lead, count) || says(WAYS, lead, count);

/** Whether the words name a way of publishing. */
export const namesWay = (words: string): boolean => channelOf(words) >= 0;
const channelOf = (words: string): number => CHANNELS.findIndex((channel) => channel.test(words));

/** The way of publishing that is all the name of a part; -1 where it has another name. */
function wayOf(name: string): number {
  const way = channelOf(name);
  const last = CHANNELS[way]?.exec(name);
  return last && OF_ALL_THINGS.test(name.slice(last.index + last[0].length)) ? way : -1;
}

/** 通过网站及公众号公开: each of the ways that stand side by side is one of the parts. */
function areNamedWays(ways: number[], clause: string): boolean {
  const named = clause.split(/、|和|及|与/u).filter((one) => one !== "以");
  const told = named.map(channelOf);
  return (
    named.length === ways.length &&
    !told.includes(-1) &&
    told.every((way) => ways.includes(way)) &&
    new Set(told).size === told.length
  );
}

/** What was done by someone or through something, all of it: 公开政府信息, 信息更新, 发布各类信息. */
const ALL_OF_IT =
  /(?:上|中)?(?:共计?|累计|总计|合计)*(?:主动|新增)?(?:公开|发布|推送|更新|刊发|公示|编发|报送|收到|受理|办理|办结)*(?:了)?(?:各类|各种)?(?:政府|政务|工作)?(?:信息|内容|稿件|文章)?(?:公开|发布|更新)?(?:量|数|数量)?$/u;
const BY = /^(?:通过|利用|依托|在|由|经|从)/u;
/** 门户网站、公众号两个平台 */
const SO_MANY_WAYS = new RegExp(`${WAYS.source}$`, "u");
const SHORTEST_NAME = 2;
const AND_BEHIND = /(?:、|以及|和|及|与)$/u;

/** Whether a name is that of a way of publishing and of nothing else. */
export const isWay = (name: string): boolean => wayOf(name) >= 0;

/** 局机关和13个乡镇站共公开信息, of which 局机关公开 and 13个乡镇站公开: the clause of the total names who or what they are. */
function areNamedInClause(names: readonly string[], clause: string): boolean {
  const whose = names.map((name) => name.replace(BY, "").replace(ALL_OF_IT, ""));
  if (whose.some((name) => name.length < SHORTEST_NAME) || new Set(whose).size < whose.length) return false;
  const own = clause.replace(ALL_OF_IT, "").replace(SO_MANY_WAYS, "");
  const orders = whose.length === 2 ? [whose, [...whose].reverse()] : [whose];
  return orders.some((order) => {
    let rest = own;
    return [...order].reverse().every((name, i) => {
      if (!rest.endsWith(name)) return false;
      rest = rest.slice(0, -name.length);
      if (i === order.length - 1) return !AND_BEHIND.test(rest);
      const next = rest.replace(AND_BEHIND, "");
      const isJoined = next !== rest;
      rest = next;
      return isJoined;
    });
  });
}
/** 三类信息共345件: the parts are counted, and all of them make this total. */
const ALL_SORTS = new RegExp(
  `${COUNT}(?:大|个)?(?:类|项|种|方面|部分|者)[^,、;\\d]{0,8}?(?:共计?|合计|总计)[^,、;\\d]{0,6}$`,
  "gu",
);
export const areAllSorts = (count: number, lead: string): boolean => says(ALL_SORTS, lead, count);

/** 通过网站、公众号两个渠道，主动公开工作动态等信息: the clause of the total, or the one before it where that tells the ways and this the deed. */
function clauseOfWays(lead: string): string {
  const clauses = lead.split(",");
  const [before, own] = [clauses.at(-2) ?? "", clauses.at(-1)!];
  return BY.test(before.replace(WHEN, "")) && DEED_FIRST.test(own) ? before : own;
}
const WHEN = /^.{0,12}?(?:年度?|全年)|^[\u4e00-\u9fa5]{2,12}?(?=通过|利用|依托)/u;
const DEED_FIRST = /^(?:全年|共计?|累计|合计|总计)*(?:主动|及时|依法|对外)*(?:公开|发布|推送|更新)/u;

/**
 * Whether the parts are the ways of publishing that the clause of the total promises, all of them.
 * @param names the words in front of each part
 * @param lead the sentence up to the total
 */
export function areAsPlaced(names: readonly string[], lead: string): boolean {
  const clause = clauseOfWays(lead);
  if (names.length > 1 && !NOT_ALL.test(clause) && areNamedInClause(names, clause)) return true;
  const ways = names.map(wayOf);
  if (names.length < 2 || ways.includes(-1) || new Set(ways).size < ways.length || NOT_ALL.test(clause))
    return false;
  return (
    says(WAYS, clause, names.length) ||
    IN_SHORT.find(([word]) => word.test(clause))?.[1] === names.length ||
    areNamedWays(ways, clause)
  );
}
