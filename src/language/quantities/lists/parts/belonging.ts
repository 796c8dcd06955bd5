/** Names of which one is known to be a part of the other: 其中 behind several numbers is of the one that it belongs to. */

const KNOWN: readonly (readonly [whole: RegExp, part: RegExp])[] = [
  [/重大建设项目/u, /批准(?:服务|结果)|招标投标|施工|质量安全|竣工/u],
  [/财政/u, /预算|决算|预决算|“?三公”?经费/u],
  [/人事/u, /任免|招考|招录|招聘|公务员/u],
  [/政策文件|文件类?/u, /规范性文件/u],
  [/[回收]收|有效(?:问卷|票)/u, /满意/u],
  [/新媒体|[双两]微/u, /微博|微信|公众号|抖音|快手|头条|视频号|客户端/u],
  [/网站|门户/u, /概况类?(?:信息)?|动态类?(?:信息)?|信息公开目录/u],
];

/** Whether the parts of a list are by their names those of the total directly before it. */
export const belongTo = (total: string, parts: readonly string[]): boolean =>
  parts.length > 0 && KNOWN.some(([whole, of]) => whole.test(total) && parts.every((one) => of.test(one)));

/** What came in goes by the ways by which it came: 收到47件，已答复45件，结转5件。其中当面申请9件、网上申请38件. */
const RECEIVED = /收到|新收|受理|接收|接到/u;
const WAY_OF_ASKING =
  /^(?:通过)?(?:当面|现场|网[上络]|线[上下]|信函|书面|邮寄|邮政|电子邮件|邮件|传真|窗口)[^,。;]{0,4}(?:申请|提交|提出|方式|渠道|途径)?$/u;

/**
 * Where several numbers could be the one that is taken apart: the only one that the names of the parts belong to.
 * @param candidates the numbers, each with the words in front of it
 */
export function wholeByNames<T extends { lead: string }>(
  candidates: readonly T[],
  parts: readonly string[],
): T | null {
  if (parts.length < 2 || !parts.every((name) => WAY_OF_ASKING.test(name))) return null;
  const received = candidates.filter(({ lead }) => RECEIVED.test(lead));
  return received.length === 1 ? received[0]! : null;
}

const RELATION = /^(?:面向|针对|通过|采用|涉及|需要?|由|属于?|来自|经|邀请)/u;
/** 其余36条在报刊发布: what is left overlaps with nothing. */
const IS_LEFT = /(?:其余|剩余|余下)(?:的)?$/u;
/** 网站公开24条，通过公示栏公开175条: that something goes through a channel is no other sort where all parts are channels. */
const CHANNEL_NAME = /网|平台|公众号|微信|微博|抖音|媒体|渠道|载体|栏|报|电视|广播|客户端/u;
/** Whether some parts are told by what they are for or how they came, and some otherwise. */
export function areMixed(names: string[]): boolean {
  if (names.every((name) => CHANNEL_NAME.test(name))) return false;
  const own = names.filter((name) => !IS_LEFT.test(name));
  return new Set(own.map((name) => RELATION.exec(name)?.[0] ?? "")).size > 1;
}
