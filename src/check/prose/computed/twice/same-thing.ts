import type { StatedParagraph } from "../../statements/prose-statements";
import type { Quantity } from "../../../../language/quantities/quantity";
import { sentenceStart } from "../../../../language/quantities/words";
import { isOfOtherTime } from "../../statements/topic";
import { sameMeaning, plainly } from "./meaning";
import { THIS_BODY } from "../../vocabulary/bodies";

/** One thing that the prose counts as a whole, with where it does. */
interface Mention {
  paragraph: StatedParagraph;
  quantity: Quantity;
  what: string;
  /** 全年, 共, 现有: the words say that nothing is left out. */
  isAll: boolean;
  /** The name of its channel; "" where none is told. */
  channel: string;
  /** 我局在县政府网站发布: of what this body did there. */
  isOfBody: boolean;
  /** Only the thing, and no deed: 通过全年4期业务培训. */
  isNoun?: true;
}

/** Two mentions of one thing with different numbers. */
export interface TwoNumbers {
  first: Mention;
  second: Mention;
}

const NUMBERING =
  /^(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）.、](?=[\u4e00-\u9fa5]|\d{4}年)|[一二三四五六七八九十]是)/u;
/** 编制《云溪县人民政府公报》4期, 4期政府公报 */
const TITLE = /《([^《》\d]{2,16})》/gu;
const OWN_GAZETTE = /^[\u4e00-\u9fa5]{2,4}[省市县区州旗](?:人民)?(?=政府公报)/u;
const untitled = (words: string): string =>
  words.replace(TITLE, (_, name: string) => name.replace(OWN_GAZETTE, ""));
const ALL = /全年|本年度?|年度内|年内|一年来|\d{4}年度?|共|累计|总计|合计|现有/u;
const WHEN = /^(?:全年|\d{4}年|本年度|年内|目前|截[至止](?:\d{4}年)?(?:12月31日|年?底))$/u;
/** What says nothing of what is counted: time, body, manner, the way to a channel that is named anyway. */
const SAID_ANYWAY = new RegExp(
  `12345|截[至止](?:\\d{4}年)?(?:12月31日|年?底)|从\\d{4}年1月1日[至到]12月31日|全年度?|本年度?|年度内|年内|一年来|截至年底|\\d{4}年度?|目前|${THIS_BODY}|全(?:[局镇乡院]|街道)|共计|共|累计|总计|合计|总共|已|各类|了|通过|利用|依托|借助|为|达到?|[,:]`,
  "gu",
);
const VERBS =
  "编印|刊印|编辑|出版|移交|承办|主办|协办|审核|审查|备案|上报|采用|录用|张贴|播出|拍摄|录制|推出|策划|转办|接听|处理|收集|征集|采纳|整改|梳理|清理|修订|修改|培训|赠阅|开通|维护|归集|上传|刊登|播发|撰写|完成|落实|督办|配备|打造|绘制|印制|派发|公开|发布|推送|编发|制作|举办|召开|开展|组织|举行|现有|设立|开设|建成|建设|编制|印发|更新|刊发|报送|转载|回应|回复|答复|办理|收到|受理|接待|参加";
const VERB = new RegExp(`^(?:主动|依法)?(?:${VERBS})[\\u4e00-\\u9fa5“”]{4,16}$`, "u");
/** The same with its channel in front: 门户网站公开政府信息. */
const VERB_BEHIND = new RegExp(`^[\\u4e00-\\u9fa5“”]{2,18}(?:${VERBS})[\\u4e00-\\u9fa5“”]{2,14}$`, "u");
const SCOPE =
  /其中|季度|半年|\d月|月份|各(?!类)|分别|新增|另|等|转发|首次|主动发声|平均|计划|拟(?!发)|其他|其余|上级|全[县市区省]|同比|增加|减少|的$/u;
/** A topic or a body before the clause: what follows is of it alone. The five aspects of part 一 are none. */
const TOPIC = /(?:方面|领域|期间|围绕|针对|聚焦|关于|其中|专项|行动|中$|对于|为)/u;
/** 围绕年度重点工作任务: of everything, and of no topic. */
const OF_EVERYTHING =
  /^(?:紧紧|紧密)?(?:围绕|聚焦|针对)[^,]{0,14}(?:重点(?:工作|任务)?|重点工作任务|中心工作|中心|大局|工作任务|工作要点|要点|实际)(?:(?:认真|扎实)?(?:做好|抓好|开展|推进|加强)[^,]{2,10})?$/u;
/** 针对上年培训偏少的问题，全年组织培训3期: the problem is one of the same thing. */
const PROBLEM = /^针对[^,]{2,30}(?:问题|不足|短板|情况)$/u;
const isOwnProblem = (clause: string, what: string): boolean =>
  PROBLEM.test(clause) && clause.includes(what.slice(-2));
/** 以县政府网站为主阵地 */
const MEANS = /^以[^,]{2,14}为(?:主|主要|第一|重要)?(?:阵地|平台|渠道|载体|依托)?$/u;
const ASPECT =
  /^(?:在)?(?:主动公开|依申请公开|(?:政府)?信息管理|平台建设|监督保障|监督检查|组织保障|公开|(?:政民|公众)?互动(?:交流)?|公众参与|(?:政策)?解读(?:和|与|、)?回应|政策解读|解读|回应关切|舆论引导|新闻发布|信息发布|政务新媒体(?:建设|管理)?|载体建设|渠道建设|队伍建设|业务培训|教育培训|宣传培训|制度建设|建议提案(?:办理)?|队伍(?:和)?能力建设)(?:工作)?方面$/u;

/** 发布的15篇政策解读: the thing stands behind its number. */
const THING_BEHIND =
  /^(?:的)?(?:各类|各项)?([\u4e00-\u9fa5“”]{2,12}?)(?=中[,，]|经|均|都|全部|已|未|无|没有|(?:回复|答复|办结|办理|处理|满意)[率度]|逐[条件项篇份个一]|统一|进行|开展|电子版|纸质版|同步|[,。;、]|$)/u;
const CHANNEL =
  "(?:(?:政务)?(?:微信)?公众号|(?:政务)?微信(?:公众)?平台|(?:政务)?微博|视频号|抖音号?|头条号|客户端|门户网站|政府网站)";
/** 在县政府网站发布 is 县政府网站发布. */
const AT_CHANNEL = new RegExp(`^(?:在|于)(?=[^,]{0,8}${CHANNEL})`, "u");
const NAMES_CHANNEL = new RegExp(CHANNEL, "u");
const CHANNELS = new RegExp(`(?:“[^”]{1,10}”|[县市区省])?${CHANNEL}`, "gu");
const NAME = new RegExp(`“([^”]{1,10})”${CHANNEL}`, "u");
/** 公众号“绿满云溪” is “绿满云溪”公众号. */
const NAME_BEHIND = new RegExp(`(${CHANNEL})(“[^”]{1,10}”)(?!${CHANNEL})`, "gu");
const EVENT =
  /^(?:组织召开|举办|举行|召开|组织)(?:了)?(?:新闻发布会|在线访谈|政府开放日(?:活动)?|政务公开日(?:活动)?)$/u;
/** 对全年公开的信息逐条核对: the deed is told as that of the thing. */
const DONE_TO = /^(?:对|将|把)(?=[^,]{0,16}的$)/u;
const NAMED = new RegExp(`^(?:我局|该)?(?:“[^”]{1,10}”)?(?=${CHANNEL})`, "u");
/** 县政府网站林业信息栏目公开信息 is 林业信息栏目公开信息; 网站上公开 is 网站公开; 组织的培训 is 组织培训. */
const WITHIN_SITE = new RegExp(
  `^[^,]{0,8}(?:网站|平台|门户)(?:上)?(?:的)?(?=[\\u4e00-\\u9fa5]{2,8}(?:栏目|专栏|专区)(?:主动|依法)?(?:${VERBS}))`,
  "u",
);
const ON_SITE = /(?<=网站|公众号|平台)上(?=主动|依法|公开|发布|推送)/u;
const DEED_OF = new RegExp(`^((?:主动|依法)?(?:${VERBS}))的(?=[\\u4e00-\\u9fa5]{4})`, "u");
/** 信息公开目录全年更新86条: the thing in front of its deed. */
const THING_FIRST = new RegExp(`^(?!(?:主动|依法)?(?:${VERBS}))([\\u4e00-\\u9fa5]{4,12}?)(${VERBS})$`, "u");
const inShort = (what: string): string =>
  what
    .replace(/^(?:依法|依规|及时)+(?=主动)/u, "")
    .replace(WITHIN_SITE, "")
    .replace(ON_SITE, "")
    .replace(DEED_OF, "$1")
    .replace(THING_FIRST, (all: string, thing: string, deed: string) =>
      NAMES_CHANNEL.test(thing) ? all : deed + thing,
    );

/** 公众号坚持每日更新，全年推送186条: the channel of the clause before; its name, or that it is this one, is left out. */
function ofChannel(what: string, before: string[]): string {
  const last = before.at(-1) ?? "";
  // 在该网站公开
  const again = /^(?:在|通过)?该(网站|公众号|平台|账号|微博)(?:上)?/u.exec(what)?.[0];
  const told = again ? before.join(",") : last;
  const rest = again ? what.slice(again.length) : what;
  const isNamed = NAMES_CHANNEL.test(rest);
  const channels = told.match(CHANNELS) ?? [];
  // 通过网站、公众号等渠道: of none of them alone.
  const isOfSeveral = /、|等/u.test(told);
  const subject = !isNamed && !isOfSeveral && channels.length === 1 ? channels[0]! : null;
  return ((subject ?? "") + (subject ? rest : what))
    .replace(NAMED, "")
    .replace(/^(?:政务)?(?:微信)?公众号/u, "公众号")
    .replace(/^(?:[县市区省])?(?:人民)?政府门户网站/u, "门户网站");
}

/** (一)政府网站主页。2024年公开信息176条: what the paragraph tells is of this channel. */
const OF_CHANNEL =
  /^[^。,;\d]{0,16}(?:主页|网站|公众号|微博|客户端|视频号|抖音|报刊|公告栏)(?:方面|情况)?。/u;

/** (三)政策解读。通过网站发布信息83条: information of this one aspect. */
const OF_ASPECT = /^[^。,:\d]{0,16}(?:解读|回应|领域|专栏|专题|互动)[^。,:\d]{0,8}[。:]/u;
const ANY_INFORMATION = /(?:公开|发布|推送)(?:政府|政务)?信息$/u;

function mentionsIn(paragraph: StatedParagraph, year: number | null): Mention[] {
  const { words, quantities } = paragraph.read;
  if (OF_CHANNEL.test(words.replace(NUMBERING, ""))) return [];
  const isOfAspect = OF_ASPECT.test(words.replace(NUMBERING, ""));
  return quantities.flatMap((quantity, i): Mention[] => {
    if (quantity.kind !== "count" || !quantity.isExact) return [];
    if (paragraph.statements.some((one) => one.quantity?.start === quantity.start)) return [];
    const start = sentenceStart(words, quantity.start);
    const from = Math.max(start, quantities[i - 1]?.end ?? 0);
    const sentence = words.slice(start, quantity.start).replace(NUMBERING, "");
    const clauses = untitled(words.slice(from, quantity.start))
      .replace(NUMBERING, "")
      .replace(NAME_BEHIND, "$2$1")
      .split(/[,:]/u);
    // 柳塘镇,全年…: a clause of time before its number is one with it.
    const own = clauses.at(-1)!;
    // 累计公开9234条: of all years, where no year is named.
    const isOfYears = /累计/u.test(own) && !/年/u.test(sentence);
    const isAll = (ALL.test(own) && !isOfYears) || WHEN.test(clauses.at(-2) ?? "");
    const before = clauses.slice(0, -1);
    // “绿满云溪”公众号发布信息175条, whatever the sentence has told before.
    // 发稿18篇，召开新闻发布会3场: so are events whose verb stands before them.
    const isOfNamed = NAME.test(own) || EVENT.test(own);
    if (
      !isAll &&
      !isOfNamed &&
      (from > start || before.some((one) => one !== "" && !ALL.test(one) && !OF_EVERYTHING.test(one)))
    )
      return [];
    if (
      sentence
        .split(/[,:]/u)
        .slice(0, -1)
        .some(
          (one) =>
            TOPIC.test(one) &&
            ![ASPECT, MEANS, OF_EVERYTHING].some((harmless) => harmless.test(one)) &&
            !isOwnProblem(one, own),
        )
    )
      return [];
    if (
      SCOPE.test(own.replace(/的$/u, "")) ||
      isOfOtherTime(sentence.slice(sentence.lastIndexOf(":") + 1), year)
    )
      return [];
    // 公众号关注用户达8300人，全年发布信息325条: the clause before is about a number, and of the same channel.
    const clauseBefore = sentence
      .slice(0, from - start)
      .split(/[,:;]/u)
      .at(-1)!
      .replace(NAME_BEHIND, "$2$1");
    const around = before.every((one) => one === "") ? [clauseBefore] : before;
    const said = own.replace(DONE_TO, "").replace(SAID_ANYWAY, "").replace(AT_CHANNEL, "");
    const what = inShort(ofChannel(said, around));
    if (isOfAspect && ANY_INFORMATION.test(what)) return [];
    const isOfBody = OWN_BODY.test(sentence);
    const channel = NAME.exec(`${around.at(-1) ?? ""},${own}`)?.[1] ?? "";
    const behind = words.slice(quantity.end, quantity.end + 16);
    if (/^[^,。;]{0,8}(?:条次|以上)/u.test(behind)) return [];
    if (/^[\u4e00-\u9fa5]/u.test(behind)) {
      const thing = THING_BEHIND.exec(behind)?.[1];
      if (thing === undefined || !isAll) return [];
      if (what === "" && /通过|经过|这|上述|以上/u.test(own))
        return [{ paragraph, quantity, what: thing, isAll, channel, isOfBody, isNoun: true }];
      const whole = what.replace(/的$/u, "") + thing;
      return VERB.test(whole) || VERB_BEHIND.test(whole)
        ? [{ paragraph, quantity, what: whole, isAll, channel, isOfBody }]
        : [];
    }
    if (!VERB.test(what) && !VERB_BEHIND.test(what)) return [];
    return [{ paragraph, quantity, what, isAll, channel, isOfBody }];
  });
}

const OWN_BODY = new RegExp(THIS_BODY, "u");
const OF_SITE = /网站|门户|政府网/u;
const MUCH_MORE = 1.5;
/** 县政府网站发布信息1204条, beside 我局在县政府网站发布信息124条: all of a site, to which others give as well. */
const isWholeSite = (one: Mention, other: Mention): boolean =>
  !one.isOfBody &&
  other.isOfBody &&
  OF_SITE.test(one.what) &&
  one.quantity.value > other.quantity.value * MUCH_MORE;

/** 公开政府信息1279条(含依申请公开45件): more than what was made public unasked. */
const isBesideAsked = ({ paragraph: { read }, quantity }: Mention): boolean => {
  const start = sentenceStart(read.words, quantity.start);
  return /依申请/u.test(read.words.slice(start, quantity.end + 40));
};

/**
 * The things that the prose counts twice and differently: in the same words, one of them at least as that of the whole year; in
 * other words for the same, both of them.
 */
export function thingsWithTwoNumbers(paragraphs: StatedParagraph[], year: number | null): TwoNumbers[] {
  const known = new Map<string, Mention>();
  const differs = (first: Mention | undefined, second: Mention): first is Mention =>
    first !== undefined &&
    first.quantity.value !== second.quantity.value &&
    !isWholeSite(first, second) &&
    !isWholeSite(second, first) &&
    (first.channel === second.channel || first.channel === "" || second.channel === "");
  return paragraphs
    .flatMap((paragraph) => mentionsIn(paragraph, year))
    .flatMap((second): TwoNumbers[] => {
      const { unit } = second.quantity;
      if (second.isNoun) {
        const named = [...known.values()].find(
          (one) =>
            one.paragraph === second.paragraph &&
            one.quantity.unit === unit &&
            one.what.endsWith(second.what),
        );
        return second.what.length >= 4 && differs(named, second) ? [{ first: named, second }] : [];
      }
      const meant = second.isAll && !isBesideAsked(second) ? sameMeaning(second.what) : null;
      // In other words for the channel only where one paragraph says both.
      const within = `${second.paragraph.one.paragraph.index}~${plainly(second.what)}|${unit}`;
      const keys = [`${second.what}|${unit}`, within, ...(meant === null ? [] : [`=${meant}|${unit}`])];
      const [same, near, other] = keys.map((key) => known.get(key));
      for (const key of keys) if (!known.has(key)) known.set(key, second);
      const first = [same, near].find((one) => differs(one, second) && (one.isAll || second.isAll));
      if (first) return [{ first, second }];
      return differs(other, second) ? [{ first: other, second }] : [];
    });
}
