/**
 * The documents that reports of this field name, with their numbers, and what is written wrong of them: the number behind
 * a title, the kind of the document in its title, the day from which the regulation is in force.
 */

/** Series, year and number of each, and its title as it stands behind 《 or its author. */
const DOCUMENTS: [series: string, year: string, number: string, title: string][] = [
  ["国办公开办函", "2021", "30", "中华人民共和国政府信息公开工作年度报告格式"],
  ["国办公开办函", "2019", "61", "关于规范政府信息公开平台有关事项的通知"],
  ["国办函", "2020", "109", "政府信息公开信息处理费管理办法"],
  ["国办发", "2020", "50", "公共企事业单位信息公开规定制定办法"],
  ["国办发", "2019", "54", "关于全面推进基层政务公开标准化规范化工作的指导意见"],
  ["国办发", "2018", "123", "关于推进政务新媒体健康有序发展的意见"],
  ["国办发", "2018", "115", "关于全面推行行政规范性文件合法性审核机制的指导意见"],
  ["国办发", "2018", "37", "关于加强行政规范性文件制定和监督管理工作的通知"],
  ["国办发", "2018", "10", "关于推进社会公益事业建设领域政府信息公开的意见"],
  ["国办发", "2017", "97", "关于推进公共资源配置领域政府信息公开的意见"],
  ["国办发", "2017", "94", "关于推进重大建设项目批准和实施领域政府信息公开的意见"],
  ["国办发", "2017", "47", "政府网站发展指引"],
  ["国办发", "2016", "61", "关于在政务公开工作中进一步做好政务舆情回应的通知"],
  ["中办发", "2016", "8", "关于全面推进政务公开工作的意见"],
];

/** What may stand before a title: its mark, or who issued it. 《云溪县政府信息公开信息处理费管理办法》 is another's. */
const BEGINS = /(?:[《〈<“]|国务院办公厅|政务公开办公室|中共中央办公厅、国务院办公厅|关于印发)$/u;
const AUTHOR_REACH = 14;
/** The number behind a title, of one of the series of the centre: what a place issues on it has a number of its own. */
const NUMBER_BEHIND =
  /^[〉》>”]{0,2}(?:的?通知[〉》>]?)?\s{0,2}[（(]\s{0,2}((国办公开办函|国办公开函|国办发|国办函|国发|国函|中办发|中发)\s{0,2}[〔﹝[【(（]\s{0,2}(\d{4})\s{0,2}[〕﹞\]】)）]\s{0,2}第?(\d{1,3})\s{0,2}号)/u;
const BEHIND_REACH = 48;

/** Words that are wrong of a document, and what is right. */
export interface WrongOfDocument {
  start: number;
  end: number;
  right: string;
}

/** Numbers behind the title of another document. */
export function misnumberedDocuments(text: string): WrongOfDocument[] {
  if (!text.includes("号")) return [];
  return DOCUMENTS.flatMap(([series, year, number, title]) => {
    const found: WrongOfDocument[] = [];
    for (let at = text.indexOf(title); at !== -1; at = text.indexOf(title, at + 1)) {
      const from = at + title.length;
      const match = NUMBER_BEHIND.exec(text.slice(from, from + BEHIND_REACH));
      if (!match || !BEGINS.test(text.slice(Math.max(0, at - AUTHOR_REACH), at))) continue;
      const [all, words, ...told] = match;
      if (told.join() === [series, year, number].join()) continue;
      const end = from + all.length;
      found.push({ start: end - words!.length, end, right: `${series}〔${year}〕${number}号` });
    }
    return found;
  });
}

const OF_FEES = "政府信息公开信息处理费管理办法";
const OF_FORM = "中华人民共和国政府信息公开工作年度报告格式";
const REGULATION = "中华人民共和国政府信息公开条例";

/** Titles with another kind of document, or another word, in them; a 条例 and a 法 are never those of an office. */
const MISNAMED: [wrong: RegExp, right: string][] = [
  [/(?<=[《〈])政府信息公开信息处理费(?:管理|收取|收费)?(?:管理)?(?:条例|法)(?=[》〉])/gu, OF_FEES],
  [
    /(?<=[《〈])政府信息公开(?:信息)?(?:处理费)?(?:收费|收取|管理)?(?:管理)?(?:规定|细则|规则|制度|办法)(?=[》〉](?:的通知》)?\s?[（(]国办函\s?[〔[]2020[〕\]]\s?109\s?号)(?<!政府信息公开信息处理费管理办法)/gu,
    OF_FEES,
  ],
  [
    /中华人民共和国政[府务]信息公开(?:工作)?(?:暂行|实施|管理)?(?:办法|规定|法)(?=[》〉（(第])|中华人民共和国政府信息公开(?:工作|暂行|管理)条例|(?<=《)政府信息公开(?:工作|管理)条例(?=》)|(?<=《)政府公开信息条例(?=》)|(?<=《)政务信息公开条例(?=》)/gu,
    REGULATION,
  ],
  [
    /(?<=[《〈<])中华人民共和国(?!政府信息公开工作年度报告格式)政[府务](?:信息)?公开(?:信息)?(?:工作)?年度(?:工作)?报告(?:格式|模板|模版|样式|范本|规范)(?=[〉》>])/gu,
    OF_FORM,
  ],
];

/** Titles of the field's documents that are written wrong. */
export function misnamedDocuments(text: string): WrongOfDocument[] {
  if (!/政[府务](?:信息)?公开/u.test(text)) return [];
  return MISNAMED.flatMap(([wrong, right]) =>
    [...text.matchAll(wrong)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      right,
    })),
  );
}

const DAY = "(20\\d\\d年\\d{1,2}月\\d{1,2}日)";
/** By its name, or as 《条例》; not what was issued to carry it out. */
const NAME = "(?:《?中华人民共和国政府信息公开条例》?|《(?:政府信息公开)?条例》)(?!配套|的?实施)";
/** 自2019年5月15日起施行的现行《条例》, and 《条例》自2019年5月15日起施行. */
const IN_FORCE = [
  new RegExp(
    `${DAY}(?:起|开始)?(?:正式)?(?:施行|实施|生效|执行)的(?:现行|新修订|修订后|新)?的?(?=${NAME})`,
    "gu",
  ),
  // What stands before is looked at last: a text is not looked back from at every character.
  new RegExp(
    `${DAY}(?<=${NAME}(?:[（(][^（）()]{0,30}[）)])?(?:已经?|，|是|将)?(?:于|自|从)?20\\d\\d年\\d{1,2}月\\d{1,2}日)(?:起|开始)?(?:正式)?(?:施行|实施|生效|执行)`,
    "gu",
  ),
];
/** The rules on fees, which were never revised: they have one day. */
const FEE_RULES = "《政府信息公开信息处理费管理办法》";
const FEES_FROM = "2021年1月1日";
const FEES_IN_FORCE = [
  new RegExp(`${DAY}起?(?:正式)?(?:施行|实施|执行)的${FEE_RULES}`, "gu"),
  new RegExp(
    `${DAY}(?<=${FEE_RULES}(?:[（(][^（）()]{0,30}[）)])?(?:已经?|，|将)?(?:于|自|从)?20\\d\\d年\\d{1,2}月\\d{1,2}日)起?(?:正式)?(?:施行|实施|执行)`,
    "gu",
  ),
];
type Day = readonly [year: number, month: number, day: number];
/** The regulation, and the one before it. */
const DAYS: Day[] = [
  [2019, 5, 15],
  [2008, 5, 1],
];

const dayOf = (words: string): number[] => words.match(/\d+/gu)!.map(Number);
const written = ([year, month, day]: Day): string => `${year}年${month}月${day}日`;
const differing = (one: Day, told: readonly number[]): number =>
  one.filter((part, i) => part !== told[i]).length;

/** When they were made public, which is not since when they are in force. */
const MADE_PUBLIC: Day[] = [
  [2019, 4, 3],
  [2007, 4, 5],
];
/** The day that is meant: of the same year, or that of the text that was made public then. */
function dayMeant(told: readonly number[]): Day | undefined {
  const made = MADE_PUBLIC.findIndex((one) => differing(one, told) === 0);
  if (made >= 0) return DAYS[made];
  const near = DAYS.find((one) => one[0] === told[0]);
  return near && differing(near, told) === 1 ? near : undefined;
}

/** Days from which the regulation or the rules on fees are said to be in force, and are not. */
export function misdatedDocuments(text: string): WrongOfDocument[] {
  const fees = text.includes(FEE_RULES)
    ? FEES_IN_FORCE.flatMap((pattern) => [...text.matchAll(pattern)])
        .filter(([, day]) => day !== FEES_FROM)
        .map(({ 1: day, index }) => ({ start: index, end: index + day!.length, right: FEES_FROM }))
    : [];
  return [...fees, ...misdatedRegulation(text)];
}

/** Of the regulation only a wrong month or a wrong day: a quite different date may be that of another 条例 that is called so in the text. */
function misdatedRegulation(text: string): WrongOfDocument[] {
  if (!text.includes("条例》") || !/[施实执]行|实施|生效/u.test(text)) return [];
  return IN_FORCE.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 1: day, index }) => {
      const right = dayMeant(dayOf(day!));
      if (!right) return [];
      return [{ start: index, end: index + day!.length, right: written(right) }];
    }),
  );
}
