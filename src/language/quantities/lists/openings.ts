/** What opens a list behind its total, and whether the words promise all parts. Takes plain words. */

/** 46条(同一解读不重复计算)，其中…: a remark without a number may stand in between. */
const REMARK = "(?:\\(([^()\\d]{2,40}|(?:较|比|同比|环比|增长|下降)[^()]{1,24})\\)(?=[,。]))?";
const NUMERAL = "[两二三四五六七八九十]";
const SORT = "(?:大?类别?|个?(?:部分|方面|块|板块|项目?|种类|渠道|途径|平台|方式|来源))";
const CONTENT = "(?:内容|信息|渠道|方式|事项|文件)";
const EVERY = [
  // 由以下四类组成：, 全部通过以下三个渠道公开：
  `[,。;](?:主要)?(?:全部|均|都|具体)?(?:由|分为|分成|分|包括|包含|有|为|是|涉及|涵盖|来自|通过|利用|依托|在|经由?)(?:以下|如下|下列)(?:${NUMERAL}|[2-9]|几|各)?${SORT}${CONTENT}?(?:组成|构成|(?:对外|进行|予以)?(?:公开|发布|公布|推送|发出|发布出去))?:`,
  "[,。]?(?:具体)?(?:内容)?(?:主要)?(?:包括|包含|内?含有?|细?分为|即|分别为|分别是|分别来自|分别由|具体为|具体是|涵盖|由)(?![^。\\d]*。)[:]?",
  `[,。;](?:由|分为|分成|分|包括|包含)${NUMERAL}个?大?(?:部分|类|方面|块|板块|项)(?:组成|构成)?[:,]`,
  "[,。]按照?[^,。;:()\\d]{1,12}?(?:划分|分类|区分|统计|分)(?:类|为)?[,:]?",
  "[,。](?:其)?(?:具体|详细|分类|构成|组成|分布)(?:情况|构成|数量|明细|分类|分布|统计|汇总)*(?:如下|为|是)[:]?",
  // 类别包括：
  `[,。;](?:公开|发布|信息|其|具体)*(?:的)?(?:类别|种类|类型|构成|组成|渠道|途径|方式|形式|载体|来源)(?:上|方面|主要)?(?:(?:包括|包含|有|为|是|分为|涵盖)[:,]?|:)`,
].join("|");
const LATER = [
  // 236件，办结率100%，其中…
  "(?:,[^,。;:()\\d]{2,14}(?:100|\\d{1,2}(?:\\.\\d{1,2})?)%){1,2}[,。]其中[,:]?",
  "(?:,[^,。;:()\\d]{2,56}){1,2}[,。]其中[,:]?",
  "(?:[,。][^,。;:()\\d]{2,40}){0,3}[。;]在?(?:上述|以上|这些|所|主动)*(?:公开|发布|收到|受理|办理|答复|回复)(?:的)?[^,。;:()\\d]{0,12}中[,:]",
  "(?:,[^,。;:()\\d]{2,30}){0,2}[,。](?:从|分)[^,。;:()\\d]{1,10}看[,:]",
].join("|");
const OPENING = new RegExp(
  `^([^,。;:()\\d]{0,20}?)${REMARK}(?:` +
    [
      "([,。;]?这?(?:其中)[,:]?(?:主要)?(?:包括|包含|含|有)?[:]?)",
      `(${EVERY})`,
      "(:|—{1,2})",
      "(,?\\((?:其中|包括|包含|含|分别为|具体为)?[:,]?)",
      "((?:当中|之中|里|中),|中有)",
      `(${LATER})`,
    ].join("|") +
    ")",
  "u",
);
const LONGEST = 110;
const MADE_OF = /^[^。;\n]*?(?:组成|构成)(?=[,。;])/u;

/** What opens a list; of the sorts exactly one is told. */
export interface Opening {
  /** All of it, from the total on. */
  whole: string;
  /** Between the total and what opens. */
  noun: string;
  /** What brackets between them say. */
  remark: string;
  /** 其中 */
  some?: string;
  /** 包括, 分为 */
  every?: string;
  colon?: string;
  bracket?: string;
  /** 86条中， */
  within?: string;
  /** 其中 and the like behind another clause or sentence */
  later?: string;
}

/** The words that open a list behind its total. */
export function openingBehind(words: string, end: number): Opening | null {
  const told = OPENING.exec(words.slice(end, end + LONGEST));
  if (!told) return null;
  const [whole, noun, remark, some, every, colon, bracket, within, later] = told;
  if ((within ?? colon) !== undefined && noun!.includes("、")) return null;
  // 86条信息由三个部门发布: no list.
  if (every?.endsWith("由") && !MADE_OF.test(words.slice(end, end + 200))) return null;
  return { whole, noun: noun!, remark: remark ?? "", some, every, colon, bracket, within, later };
}

/** 包括 promises all parts, and 其中包括 no more than 其中 does. */
const PROMISES = /(?<!其中[,:]?(?:主要)?)(?:包括|包含|(?<![(包])含)|分别为|具体为/u;
export const promisesAll = ({ some, bracket }: Opening): boolean =>
  PROMISES.test((some ?? "") + (bracket ?? ""));

/** Behind the last part: 两者相加即为全部发布量, 以上六类为全部公开内容, 无其他公开渠道. */
const ALL_BEHIND =
  /^[^,。;:()\d]{0,12}[,。;(](?:(?:[两二三四五六七八九]者|[两二三四五六七八九](?:项|类|种|个)[^,。;\d]{0,6}|以上|上述|合计|相加)[^,。;\d]{0,10}?(?:即为|即是|就是|为|是|构成|组成)[^,。;\d]{0,10}?(?:全部|总量|总数|总和)|(?:除此(?:之外|以外)?)?,?[^,。;\d]{0,4}(?:再?无|没有|未(?:设|通过|使用|利用|在))其[他它余][^,。;\d]{0,8}?(?:渠道|途径|平台|方式|类别|类型|信息|内容))/u;
/** Whether the words behind the last part say that there are no more. */
export const isClosedBehind = (words: string, end: number): boolean =>
  ALL_BEHIND.test(words.slice(end, end + 60));
