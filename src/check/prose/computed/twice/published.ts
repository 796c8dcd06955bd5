import { wrongSums } from "../../../../language/quantities/list-sums";
import type { Quantity } from "../../../../language/quantities/quantity";
import { fullStart, sentenceStart } from "../../../../language/quantities/words";
import type { StatedParagraph } from "../../statements/prose-statements";
import { isOfOtherTime } from "../../statements/topic";
import { THIS_BODY } from "../../vocabulary/bodies";

/**
 * All that one way, or the whole body, has published, told twice: 通过局网站发布信息1204条，其中…; 全年局网站共发布信息1240条. The clause of the
 * number holds nothing but when, where, and that it is everything; what stands before it in the sentence narrows nothing.
 */

interface Published {
  paragraph: StatedParagraph;
  quantity: Quantity;
  /** Where its sentence begins. */
  sentence: number;
  /** What was published, without words that say nothing: 信息, 推文; 累计 for that of all years. */
  what: string;
  /** The way; "" for the whole body. */
  way: string;
  /** The body by its name; "" for this one. */
  body: string;
  /** The words say that nothing of the year is left out. */
  isAll: boolean;
  /** The way is one of several, or is told otherwise: only two figures that changed places are told. */
  isLoose: boolean;
}

/** What was published, with two numbers. */
export interface PublishedTwice {
  first: Published;
  second: Published;
}

const WHEN =
  "(?:截[至止](?:\\d{4}年)?(?:12月31日|年?底)|\\d{4}年度?(?:全年)?|\\d{4}年1月1日[至到-]+(?:\\d{4}年)?12月31日|全年度?|本年度?|年度内|年内|今年(?:以来)?|一年来|目前)";
const SIGN = "(?:\\(?[一二三四五六七八九十\\d]{1,2}[).、.]|[一二三四五六七八九十]是)";
const BODY = `(?:${THIS_BODY}|[\\u4e00-\\u9fa5]{1,10}?(?:局|镇|乡|街道|委员会|办公室)(?=通过|利用|依托|在))`;
const SHORTEST_BODY = 2;
/** The name of a body in front of the way. */
const NAMED_BODY = /([\u4e00-\u9fa5]{2,10}?(?:局|镇|乡|街道|委员会|办公室|中心))(?=通过|利用|依托|在)/u;
const WAY_END = "(?:网站|平台|公众号|微博|门户|政务?府?网|专栏|栏目|客户端|视频号|抖音号?|头条号)";
const WAY = `(?:“[^”]{1,12}”)?[\\u4e00-\\u9fa5“”]{0,14}?${WAY_END}(?:“[^”]{1,12}”)?`;
/** A way in a clause of its own: 办好县政府网站. */
const NAMED_WAY = new RegExp(
  `(?:“[^”]{1,12}”|[我本县市区省局委办镇乡]|街道|人民|政府|门户|政务|微信|官方)*${WAY_END}(?:“[^”]{1,12}”)?`,
  "gu",
);
/** The clause in front of a number. */
const CLAUSE = new RegExp(
  `^${SIGN}?(?:其中)?${WHEN}?(?:${BODY})?${WHEN}?(?:(?:通过|利用|依托|借助|在|于|由|经)?(${WAY})(?:上)?)?${WHEN}?(?:累计|合计|总计|共计?|总共)?(?:依法|及时|主动)*(?:公开|发布|发送|推送|刊发)(?:了)?(?:各类|各项)?([\\u4e00-\\u9fa5、“”《》]{4,60}等(?:各类|方面)?(?:信息|内容)|(?:政府|政务|工作|[\\u4e00-\\u9fa5]{2}类?)?(?:信息|推文|稿件|文章|图文|消息))(?:总?(?:数量|量|数))?(?:合计|共计?|累计)?(?:为|达到?)?$`,
  "u",
);
const ONLY_WHEN = new RegExp(`^${SIGN}?${WHEN}?(?:${BODY})?$`, "u");
const OPENS_WITH_YEAR = new RegExp(`^${SIGN}?${WHEN}`, "u");
const ANY_WAY = new RegExp(WAY_END, "gu");
/** What stands directly in front of such a number, looked for first. */
const IN_FRONT =
  /(?:信息|推文|稿件|文章|图文|消息|内容|历年累计(?:主动)?(?:公开|发布)?)[总数量合计共累为达到]*$/u;
const LONGEST_END = 16;
/** 历年累计512条 */
const OF_ALL_YEARS = new RegExp(
  `^(?:截[至止](?:\\d{4}年)?(?:12月31日|年?底),?)?历年累计(?:主动)?(?:公开|发布)?(?:政府|政务)?(?:信息)?(?:为|达到?)?$`,
  "u",
);
const ALL = new RegExp(`${WHEN}|共|合计|总计`, "u");
/** 通过网站、公众号: of none of them alone. */
const SEVERAL = /、|和|及|与|等|各|其[他它余]/u;
/** What narrows nothing in the clauses before. Each word is none of two others, so that there is one way to read them. */
const PLAIN =
  /^(?:认真|贯彻|落实|《[^》]{1,40}》|条例|进一步|提高|提升|思想|认识|意识|强化|加强|加大|工作|责任|扩大|拓展|拓宽|深化|推进|公开|范围|力度|坚持|严格|按照|遵循|应|尽|为|常态|不|例外|的|原则|政府|信息|政务|主动|及时|全面|准确|依法|依规|要求|规定|积极|切实|扎实|持续|不断|充分|发挥|作用|办好|做好|抓好|用好|管好|网站|门户|公众号|微信|微博|新媒体|平台|阵地|载体|渠道|主|建设|管理|运维|维护|更新|优化|完善|健全|规范|制度|机制|组织|领导|保障|服务|水平|质量|效能|透明度|公信力|我局|我镇|我办|我县|我委|本局|本镇|局|县|市|区|以|将|作为|把|第一|重要|有关|相关|根据|围绕|职责|职能|重点|任务|中心|大局|安排|部署|等|“[^”]{1,12}”|夯实|依托|通过|利用|借助|[一二三四五六七八九十]是|[，,:])+$/u;
/** A part of the year or of the work, also where the clause has a number of its own. */
const OTHER_TOPIC = /围绕(?!中心)|针对|聚焦|关于|专项|行动|期间|领域|季度|半年|\d月/u;
const NUMBERING = new RegExp(`^${SIGN}`, "u");
const FIRST_WORDS = /^[^。,:\d]{0,24}[。:]/u;
const UNDER_WAY = /主页|网站|公众号|微博|客户端|视频号|抖音|报刊|公告栏/u;
/** What a heading may narrow the paragraph to. */
const HEADING = /解读|回应|领域|专栏|专题|互动|依申请/u;
/** 公开政策文件、财政预决算等信息: all of it, or some sorts. */
const ENUMERATED = /等(?:各类|方面)?(?:信息|内容)$/u;
const NOTHING = /^(?:政府|政务|工作)(?=信息)/u;

/** The way in the words that all names of it share: 县人民政府门户网站 is 政府网站. */
const inShort = (way: string): string =>
  way
    .replace(/官方|政务(?!公开|信息)|微信(?=公众号)|人民(?=政府)|门户(?=网站)|[“”]/gu, "")
    .replace(/^(?:我|本|该|[省市县区])(?=[\u4e00-\u9fa5]{2})/u, "")
    .replace(/^(?:[\u4e00-\u9fa5]{0,4}[省市县区州旗])?政府(?:网站|网|门户)$/u, "政府网站");

const BARE_WAY = /^(?:网站|公众号|微博|平台)$/u;

/** Two figures beside each other that changed places: 1204, 1240. */
const isSwapped = (a: number, b: number): boolean => {
  const [one, other] = [String(a), String(b)];
  const at = [...one].findIndex((digit, i) => digit !== other[i]);
  return (
    one.length === other.length &&
    one.length > 2 &&
    at >= 0 &&
    one.slice(at + 2) === other.slice(at + 2) &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at]
  );
};

/** Whether what stands before a clause in its sentence leaves it one of the whole. */
const narrowsNothing = (before: readonly string[]): boolean =>
  before.every(
    (clause) =>
      clause === "" ||
      ONLY_WHEN.test(clause) ||
      (/\d/u.test(clause.replace(/\d{4}年/gu, "")) ? !OTHER_TOPIC.test(clause) : PLAIN.test(clause)),
  );

function publishedIn(paragraph: StatedParagraph, year: number | null): Published[] {
  const { words, quantities } = paragraph.read;
  if (!/公开|发布|发送|推送|刊发|历年累计/u.test(words)) return [];
  const heading = FIRST_WORDS.exec(words.replace(NUMBERING, ""))?.[0] ?? "";
  const isUnderOther = HEADING.test(heading);
  return quantities.flatMap((quantity): Published[] => {
    if (quantity.kind !== "count" || !quantity.isExact) return [];
    if (!IN_FRONT.test(words.slice(Math.max(0, quantity.start - LONGEST_END), quantity.start))) return [];
    if (/^[^,。;]{0,8}(?:条次|以上)|^[\u4e00-\u9fa5(]/u.test(words.slice(quantity.end, quantity.end + 10)))
      return [];
    if (paragraph.statements.some((one) => one.quantity?.start === quantity.start)) return [];
    const sentence = fullStart(words, quantity.start);
    const lead = words.slice(sentenceStart(words, quantity.start), quantity.start);
    const clauses = lead.split(/[,:]/u);
    const own = clauses.pop()!;
    const [, way, thing] = CLAUSE.exec(own) ?? [];
    if (thing === undefined && !OF_ALL_YEARS.test(own)) return [];
    if (
      isOfOtherTime(lead.replace(/历年累计/gu, ""), year) ||
      /依申请/u.test(words.slice(sentence, quantity.end + 30))
    )
      return [];
    const isAll = ALL.test(own) || OPENS_WITH_YEAR.test(words.slice(sentence, sentence + 40));
    const body = NAMED_BODY.exec(lead)?.[1]?.replace(/^.*[我本]/u, "") ?? "";
    const told = { paragraph, quantity, sentence, body, isAll };
    if (thing === undefined) {
      const ways = new Set(words.slice(sentence, quantity.start).match(ANY_WAY));
      return [{ ...told, what: "累计", way: "", isAll: true, isLoose: ways.size > 0 }];
    }
    const isPlain = narrowsNothing(clauses);
    if (!isPlain && (way === undefined || clauses.some((one) => OTHER_TOPIC.test(one)))) return [];
    const what = ENUMERATED.test(thing) ? "信息" : thing.replace(NOTHING, "");
    const isSome = !isPlain || isUnderOther || ENUMERATED.test(thing);
    if (way !== undefined)
      return SEVERAL.test(way) ? [] : [{ ...told, what, way: inShort(way), isLoose: isSome }];
    // The channel of the clause before is the one that published.
    const before = clauses.at(-1) ?? "";
    const last = [...before.replace(/等.*/u, "").matchAll(NAMED_WAY)];
    if (last.length > 1) return [];
    const of = last[0]?.[0];
    const isOne = of === undefined ? !UNDER_WAY.test(heading) : !SEVERAL.test(before);
    return [{ ...told, what, way: of === undefined ? "" : inShort(of), isLoose: isSome || !isOne }];
  });
}

/** Where all that was published by one way, or by the body, is told twice and differently. */
export function publishedWithTwoNumbers(
  paragraphs: StatedParagraph[],
  year: number | null,
): PublishedTwice[] {
  const all = paragraphs.flatMap((paragraph) => publishedIn(paragraph, year));
  const ways = new Set(all.map(({ way }) => way));
  /** 网站 is the one website that has a name. */
  const sameWay = (one: string, other: string): boolean =>
    one === other ||
    [one, other].some(
      (kind) =>
        BARE_WAY.test(kind) &&
        [one, other].every((way) => way.endsWith(kind)) &&
        [...ways].filter((way) => way !== kind && way.endsWith(kind)).length === 1,
    );
  const same = (one: Published, other: Published): boolean =>
    one.what === other.what &&
    sameWay(one.way, other.way) &&
    (one.body === other.body || one.body.length < SHORTEST_BODY || other.body.length < SHORTEST_BODY) &&
    one.quantity.unit === other.quantity.unit &&
    (one.paragraph !== other.paragraph || one.sentence !== other.sentence);
  return all.flatMap((second, i): PublishedTwice[] => {
    const earlier = all.slice(0, i).filter((one) => same(one, second));
    const [first] = earlier;
    if (!first || earlier.some((one) => one.quantity.value === second.quantity.value)) return [];
    const isSure = [first, second].every(({ isAll, isLoose }) => isAll && !isLoose);
    if (!isSure && !isSwapped(first.quantity.value, second.quantity.value)) return [];
    // One cause, one finding: a total that its own parts contradict is told there.
    const isTold = [first, second].some(({ paragraph, quantity }) =>
      wrongSums(paragraph.read.lists).some(({ list }) => list.total === quantity),
    );
    return isTold ? [] : [{ first, second }];
  });
}
