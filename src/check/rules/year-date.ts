import type { Examples } from "../book/example";
import type { Report } from "../../report/types";
import { DIGIT, readSmallNumber, SMALL_NUMBER } from "../../language/numerals";
import { sentenceAt } from "../../language/sentences";
import { isPublicationDeadline, writeYear, yearMentions } from "../../language/years";
import { changeWords } from "../corrections";
import { aboutWords, proseOf, type ProseParagraph } from "../prose/paragraphs";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

const DATE = /((?:19|20)\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/gu;
/** A line that is a date in digits of any kind, or the name of the body and a date. */
const ONLY_A_DATE = new RegExp(
  `^[\\s（(]*(?:[\\u4e00-\\u9fff·]{4,40}\\s{1,40})?${DIGIT}{4}\\s{0,3}年\\s{0,3}(${SMALL_NUMBER})\\s{0,3}月\\s{0,3}(${SMALL_NUMBER})\\s{0,3}日[\\s）)]*$`,
  "u",
);

const exists = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const SEVERITIES = { signature: "error", deadline: "error", impossible: "warning", upTo: "hint" } as const;

interface Case {
  kind: keyof typeof SEVERITIES;
  start: number;
  end: number;
  expected: string | null;
  fix: string | null;
  safe?: boolean;
}

/** 条例第四十九条: departments hand in by 31 January, governments publish by 31 March. */
function signature(words: string, year: number): Case[] {
  const match = ONLY_A_DATE.exec(words);
  const [mention] = match ? yearMentions(words) : [];
  if (!match || !mention) return [];
  const [month, day] = [readSmallNumber(match[1]!) ?? 0, readSmallNumber(match[2]!) ?? 0];
  const within = mention.year === year + 1 && month <= 3;
  if (within || !exists(mention.year, month, day)) return [];
  const sameSeason = mention.year === year && month <= 3;
  return [
    {
      kind: "signature",
      start: mention.start,
      end: mention.end,
      expected: writeYear(year + 1, mention.written),
      fix: sameSeason ? writeYear(year + 1, mention.written) : null,
    },
  ];
}

const deadlines = (words: string, year: number): Case[] =>
  yearMentions(words)
    .filter((mention) => mention.year === year && isPublicationDeadline(words, mention))
    .map(({ start, end, written }) => ({
      kind: "deadline" as const,
      start,
      end,
      expected: writeYear(year + 1, written),
      fix: writeYear(year + 1, written),
    }));

const impossible = (words: string): Case[] =>
  [...words.matchAll(DATE)]
    .filter(([, y, m, d]) => !exists(Number(y), Number(m), Number(d)))
    .map((match) => ({
      kind: "impossible" as const,
      start: match.index,
      end: match.index + match[0].length,
      expected: null,
      fix: null,
    }));

/** What is taken in until a day: 报名截止、征集截止、投标截止 is right. */
const TAKEN_IN =
  "报名|申报|征集|征求意见|招标|投标|竞买|比选|招聘|应聘|投稿|投票|报送|递交|填报|缴费|缴纳|公示";
/** Behind these words it is right too; in a sentence of statistics they stand as well. */
const LASTS =
  "申请|提交|上报|受理|接收|收件|登记|注册|反馈|展示|活动|培训|有效|任期|合同|服务|办理|整改|答复|意见|期限|时间|日期";
const DEADLINE = new RegExp(TAKEN_IN, "u");
/** 统计时间截止 is no deadline. */
const DEADLINE_BEFORE = new RegExp(
  `(?<!统计|数据)(?:${TAKEN_IN}|${LASTS})(?:期|时间|日期|期限|工作|活动|意见)?[：:]?(?:将|已|均)?\\s*$`,
  "u",
);
const BEFORE = 20;
const CLAUSE = /(?:^|[，。；：！？、（(\n])[\s\u3000]*$/u;

/**
 * 截止 is when something stops; up to a date is 截至. Only where the clause begins with it, and nothing in the sentence
 * ends, can it be replaced unseen.
 */
const upTo = (words: string): Case[] =>
  [...words.matchAll(/截止[到至]?(?=\s*(?:(?:19|20)\d\d\s*年|\d{1,2}\s*月|目前|年底))/gu)]
    .map((match) => ({ match, before: words.slice(Math.max(0, match.index - BEFORE), match.index) }))
    .filter(({ before }) => !DEADLINE_BEFORE.test(before))
    .map(({ match, before }) => ({
      kind: "upTo" as const,
      safe: CLAUSE.test(before) && !DEADLINE.test(sentenceAt(words, match.index)),
      start: match.index,
      end: match.index + match[0].length,
      expected: "截至",
      fix: "截至",
    }));

function check(report: Report): FindingDraft[] {
  const { year } = report;
  const finding = (
    one: ProseParagraph,
    { kind, start, end, expected, fix, safe = false }: Case,
  ): FindingDraft => {
    const about = aboutWords(one, start, end);
    const { actual, excerpt } = about;
    return {
      messageId: kind,
      data: { actual, expected: expected ?? "", excerpt, year: year ?? "" },
      severity: SEVERITIES[kind],
      ...about,
      expected,
      fix: fix === null ? null : { ...changeWords(fix), safe },
    };
  };
  return proseOf(report).flatMap((one) => {
    const words = one.paragraph.text;
    const dated = year === null ? [] : [...signature(words, year), ...deadlines(words, year)];
    return [...dated, ...impossible(words), ...upTo(words)].map((found) => finding(one, found));
  });
}

export const yearDate: Rule = {
  id: "year/date",
  severity: "error",
  otherSeverities: ["warning", "hint"],
  title: { zh: "日期不对", en: "A date cannot be right" },
  why: {
    zh: "部门在次年 1 月 31 日前、政府在次年 3 月 31 日前公布年度报告（条例第四十九条），落款和公布期限都应当落在次年第一季度。不存在的日期是疑点；“截止”某日应写“截至”，作提示。",
    en: "Reports are published by 31 January (departments) or 31 March (governments) of the next year, so the signature and the deadline fall there. Impossible dates are warnings, 截止 for 截至 is a hint.",
  },
  limits: {
    zh: "正文里工作活动的日期；各地自定的更早期限。",
    en: "Dates of activities, and earlier local deadlines.",
  },
  messages: {
    signature: {
      zh: "落款日期在 {actual} 年，{year} 年度的报告应当在 {expected} 年第一季度公布。",
      en: "Signed in {actual}; the report on {year} is published in the first quarter of {expected}.",
    },
    deadline: {
      zh: "公布期限写的是 {actual} 年，应为 {expected} 年：{excerpt}",
      en: "To be published before a date in {actual}; it should be {expected}: {excerpt}",
    },
    impossible: {
      zh: "“{actual}”这一天不存在。",
      en: "There is no {actual}.",
    },
    upTo: {
      zh: "表示到某日为止的统计，宜写“截至”：{excerpt}",
      en: "For statistics up to a date write 截至: {excerpt}",
    },
  },
  correction: { zh: "改年份，或把“截止”改为“截至”。", en: "The right year, or 截至." },
  check,
};

export const examples: Examples = {
  good: [
    { shows: "Signed in January of the next year.", report: {} },
    { shows: "No signature; the form has none.", report: { prose: { "2025年1月20日": "" } } },
    {
      shows: "A deadline of other work in the year.",
      report: { prose: { 组织业务培训2次: "2024年3月底前公开部门预算，组织业务培训2次" } },
    },
    {
      shows: "Up to the end of the year.",
      report: { prose: { 通过县政府网站: "截至2024年12月31日，通过县政府网站" } },
    },
    {
      shows: "Deadlines: 截止 is the word for them.",
      report: {
        prose: {
          通过县政府网站: "造林补贴报名截止2024年6月30日，意见征集时间：截止6月15日，通过县政府网站",
          设立公开专栏3个: "护林员招聘申请截止2024年9月，苗木采购投标截止2024年5月8日，设立公开专栏3个",
        },
      },
    },
    { shows: "Signed on the last day of March.", report: { prose: { "2025年1月20日": "2025年3月31日" } } },
    {
      shows: "To be published in April: the deadline is not that of this report.",
      report: { prose: { 文件编制: "文件编制，本年度报告于2024年4月30日前向社会公布" } },
    },
  ],
  bad: [
    {
      shows: "截止到 for 截至.",
      report: { prose: { 通过县政府网站公开信息86条: "截止到2024年12月，公开信息86条" } },
      finds: [{ on: "截止到", severity: "hint", fix: "截至", safe: true }],
    },
    {
      shows: "Signed a year too early.",
      report: { prose: { "2025年1月20日": "2024年1月20日" } },
      finds: [{ on: "2024", severity: "error", expected: "2025", actual: "2024", fix: "2025", safe: false }],
    },
    {
      shows: "The same in Chinese digits, behind the name of the body.",
      report: { prose: { "2025年1月20日": "云溪县林业局　二〇二四年一月二十日" } },
      finds: [
        { on: "二〇二四", severity: "error", expected: "二〇二五", actual: "二〇二四", fix: "二〇二五" },
      ],
    },
    {
      shows: "Signed in summer.",
      report: { prose: { "2025年1月20日": "2025年7月1日" } },
      finds: [{ on: "2025", severity: "error", fix: null }],
    },
    {
      shows: "To be published before a date in the reporting year.",
      report: { prose: { 文件编制: "文件编制，于2024年1月31日前向社会公布" } },
      finds: [{ on: "2024", severity: "error", expected: "2025", fix: "2025" }],
    },
    {
      shows: "A date that does not exist.",
      report: { prose: { 组织业务培训2次: "2024年2月30日组织业务培训2次" } },
      finds: [{ on: "2024年2月30日", severity: "warning", actual: "2024年2月30日", fix: null }],
    },
    {
      shows: "截止 for 截至.",
      report: { prose: { 通过县政府网站: "截止2024年12月31日，通过县政府网站" } },
      finds: [{ on: "截止", severity: "hint", expected: "截至", fix: "截至", safe: true }],
    },
    {
      shows: "A deadline in full-width digits; the correction keeps them.",
      report: { prose: { 文件编制: "文件编制，于２０２４年1月31日前向社会公布" } },
      finds: [{ on: "２０２４", severity: "error", expected: "２０２５", fix: "２０２５" }],
    },
    {
      shows: "Behind what is counted, and in a sentence about something that ends, the drafter has to look.",
      report: {
        prose: {
          通过县政府网站:
            "公开专栏访问量截止2024年12月31日为3万次；截止2024年6月，征集的意见均已答复。通过县政府网站",
          设立公开专栏3个: "统计时间截止2024年12月31日，设立公开专栏3个",
        },
      },
      finds: [
        { on: "截止", fix: "截至", safe: false },
        { on: "截止", fix: "截至", safe: false },
        { on: "截止", fix: "截至", safe: false },
      ],
    },
    {
      shows: "Signed on the first of April.",
      report: { prose: { "2025年1月20日": "2025年4月1日" } },
      finds: [{ on: "2025", severity: "error", expected: "2025", fix: null }],
    },
    {
      shows: "In April of the reporting year: which year was meant cannot be told.",
      report: { prose: { "2025年1月20日": "2024年4月1日" } },
      finds: [{ on: "2024", severity: "error", expected: "2025", fix: null }],
    },
    {
      shows: "In March of the reporting year: a year too early.",
      report: { prose: { "2025年1月20日": "2024年3月31日" } },
      finds: [{ on: "2024", severity: "error", expected: "2025", fix: "2025" }],
    },
    {
      shows: "To be published by the end of March of the reporting year.",
      report: { prose: { 文件编制: "文件编制，本年度报告于2024年3月31日前向社会公布" } },
      finds: [{ on: "2024", severity: "error", expected: "2025", fix: "2025" }],
    },
    {
      shows: "The same words wrong at two places are two findings.",
      report: {
        prose: {
          一是个别信息更新不够及时: "截止2024年12月31日，一是个别信息更新不够及时",
          一是建立更新提醒制度: "截止2024年12月31日，一是建立更新提醒制度",
        },
      },
      finds: [
        { on: "截止", actual: "截止" },
        { on: "截止", actual: "截止" },
      ],
    },
  ],
};
