/** What is told twice in other words: the deed, its thing and its channel without the choice of words. */

/** Verbs that tell one deed of these things; what came in need not be what was taken up where it can be turned away. */
interface Deed {
  verbs: RegExp;
  /** All that stands behind the verb. */
  things: RegExp;
  deed: string;
  /** Told of a channel, of the whole body, or of either. */
  of: "channel" | "body" | "any";
}

const DEEDS: readonly Deed[] = [
  {
    verbs: /^(?:收到|收悉|接到|接收|接获|受理|承办|承接)(?:了)?/u,
    things: /(?:来信|信件|留言|建议|议案|提案|工单)$/u,
    deed: "收到",
    of: "body",
  },
  {
    verbs: /^(?:组织召开|组织开展|组织举办|举办|举行|召开|开展|组织)(?:了)?/u,
    things:
      /(?:发布会|培训班?|培训会|会议|座谈会|推进会|例会|访谈|开放日”?(?:活动)?|宣讲|督查|督导|检查|抽查|巡查|自查|演练)$/u,
    deed: "举办",
    of: "body",
  },
  {
    verbs: /^(?:主动|依法)?(?:制作发布|编制发布|发布|公开|推出|编发|制作)(?:了)?/u,
    things: /(?:解读|图解)(?:材料|稿件|信息|产品|文章|作品)?$/u,
    deed: "发布",
    of: "body",
  },
  {
    verbs: /^(?:编制|编印|编发|编辑|编辑出版|出版|刊印)(?:了)?/u,
    things: /(?:公报|简报|专刊|月刊|季刊|期刊)$/u,
    deed: "编制",
    of: "body",
  },
  {
    verbs: /^(?:征集|收集|征求)(?:到)?(?:了)?/u,
    things: /^(?:社会|公众|群众|企业)*(?:的)?(?:意见(?:和|与|及|、)?建议|意见)$/u,
    deed: "征集",
    of: "body",
  },
  { verbs: /^(?:主动|依法)*公开(?:了)?/u, things: /^(?:政府|政务)信息$/u, deed: "公开", of: "any" },
  {
    verbs: /^(?:主动)?(?:发布|推送|刊发|编发)(?:了)?/u,
    things: /^(?:政务)?(?:信息|稿件|动态|文章|推文|图文|消息)$/u,
    deed: "推送",
    of: "channel",
  },
];
const SAME_THINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:县|市|区|省)?人大(?:代表)?(?=建议|议案)/gu, ""],
  [/(?:县|市|区|省)?政协(?:委员)?(?=提案)/gu, ""],
  [/和|与|及|以及/gu, "、"],
  [/信件/gu, "来信"],
  [/培训[班会]/gu, "培训"],
  [/[“”]/gu, ""],
  [/(?<=开放日)活动$/u, ""],
  [/政策(?=解读|图解)/gu, ""],
  [/政务服务(?:便民)?(?=热线)/gu, ""],
  [/意见.建议|意见建议/gu, "意见"],
  [/(?<=解读|图解)(?:材料|稿件|信息|产品|文章|作品)$/gu, ""],
];

const CHANNEL_FIRST =
  /^(?:公众号|(?:政务)?微博|视频号|抖音号?|头条号|客户端|微信平台|(?:[县市区])?(?:人民)?政府(?:门户)?网站|门户网站)/u;
/** 政府网站公开信息 is 政府网站发布信息. */
const ON_SITE = /^(?:主动)?公开(?=(?:信息|动态|文章)$)/u;

/** The thing and the deed without the choice of words; null where other words may mean another number. */
export function sameMeaning(what: string): string | null {
  const channel = CHANNEL_FIRST.exec(what)?.[0] ?? "";
  const rest = channel.endsWith("网站")
    ? what.slice(channel.length).replace(ON_SITE, "发布")
    : what.slice(channel.length);
  const told = DEEDS.find(
    ({ verbs, things, of }) =>
      (of === "any" || (of === "channel") === (channel !== "")) &&
      verbs.test(rest) &&
      things.test(rest.replace(verbs, "")),
  );
  if (!told) return null;
  const thing = SAME_THINGS.reduce(
    (words, [from, to]) => words.replace(from, to),
    rest.replace(told.verbs, ""),
  );
  return channel + told.deed + thing;
}

/** 在县政府门户网站主动公开政府信息 is 县政府门户网站公开信息. */
const SAID_OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/^(?:在|于)/u, ""],
  [/主动(?=公开|发布)|依法|上(?=主动|公开|发布)/gu, ""],
  [/(?:政府|政务)信息/gu, "信息"],
  [/县政府(?:门户)?网站|(?<!县)政府(?:门户)?网站|门户网站/u, "门户网站"],
];
/** The same, where one paragraph says both. */
export const plainly = (what: string): string =>
  SAID_OTHERWISE.reduce((words, [from, to]) => words.replace(from, to), what);
