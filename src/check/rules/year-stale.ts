import type { Examples } from "../book/example";
import type { Report } from "../../report/types";
import { beginsSentence, sentenceAt } from "../../language/sentences";
import { writeYear, yearMentions, type YearMention } from "../../language/years";
import { changeTo } from "../corrections";
import { aboutWords, proseOf, type ProseParagraph } from "../prose/paragraphs";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";
import type { Severity } from "../types";

/** Words with which a year is compared; in a sentence that begins with the year they compare with another one. */
const COMPARES = /上年|去年|同期|相比|比较|对比|较/u;
/** Words that make last year's year legitimate: it is looked back at, or belongs to a document. */
const LOOKS_BACK = /以来|年报|年度报告|决算|历史|曾|连续|整改|反馈|指出|通报|针对|考核|评估|引发/u;
/** Words that make the year after it legitimate outside part 五. */
const LOOKS_AHEAD =
  /结转|转(?:至|入|到)|将|拟|计划|下一步|明年|来年|今后|下步|打算|要|前(?:向|报|发布|公布|公开|完成)/u;
/** 2023年，我局…, 2023年全县…: what follows is told of that year. */
const LOOK_AROUND = 60;
/** 截至2023年12月31日, 截止到2023年底: up to when is counted. */
const UP_TO = /截(?:至|止到?)\s{0,3}$/u;
/** 现公布…2023年政府信息公开工作年度报告: announced is this report, whatever its year. */
const ANNOUNCES = /(?:公布|公开|发布|编制|制作|现将|现就|特将)[^。；]{0,40}$/u;
const OF_ANOTHER = /^[^。；，,]{0,24}?(?:中|所|指出|提出|反映|存在|问题|相比|不足|格式|有关事项|的通知)/u;
/** 2024年，我局将继续…: a plan; 将公开工作纳入考核 is none. */
const PLANS =
  /将(?:会)?(?:继续|进一步|着力|重点|从|努力|加强|加大|加快|建立|完善|按照|持续|坚持|以|不断|围绕|严格|积极|深入|认真|推动|推进|开展|组织|做好|强化|健全|提升|优化|增强|拓展|拓宽|规范|切实|在)|拟(?:定于|对|在|开展|建立)|计划(?:开展|建立|组织|对|在)|打算/u;
const NARRATES = /^\s{0,3}年(?:度|全年)?\s{0,3}[，,我本全县市区镇乡州]/u;

/** Whether the year is that of the report which is announced. */
const isAnnounced = ({ scope, start, end }: YearMention, words: string): boolean =>
  scope === "report" &&
  ANNOUNCES.test(words.slice(Math.max(0, start - LOOK_AROUND), start)) &&
  !OF_ANOTHER.test(words.slice(end));

/** 截至2023年12月31日 at the beginning of a sentence, or within one; null where nothing is counted up to the year. */
function upToYear({ scope, start }: YearMention, words: string): Severity | null {
  const upTo = UP_TO.exec(words.slice(Math.max(0, start - LOOK_AROUND), start));
  if (!upTo || (scope !== "period" && scope !== "date" && scope !== "plain")) return null;
  const sentence = sentenceAt(words, start);
  if (COMPARES.test(sentence) || LOOKS_BACK.test(sentence)) return null;
  return beginsSentence(words, start - upTo[0].length) ? "error" : "hint";
}

function staleness(mention: YearMention, words: string, year: number): Severity | null {
  const sentence = sentenceAt(words, mention.start);
  const isPlain = mention.scope === "plain";
  const opens = beginsSentence(words, mention.start);
  if (isAnnounced(mention, words)) return "error";
  // 2023年启动、2024年完成: what began before is told together with the reporting year.
  if (yearMentions(sentence).some((other) => other.year === year)) return null;
  const upTo = upToYear(mention, words);
  if (upTo !== null) return upTo;
  if (isPlain && opens && NARRATES.test(words.slice(mention.end, mention.end + 12)))
    return LOOKS_BACK.test(sentence) ? "hint" : "error";
  if (!isPlain && !(mention.scope === "date" && opens)) return null;
  return COMPARES.test(sentence) || LOOKS_BACK.test(sentence) ? null : "hint";
}

function severityOf(mention: YearMention, one: ProseParagraph, year: number): Severity | null {
  const { text: words } = one.paragraph;
  const distance = mention.year - year;
  if (distance === -1) return staleness(mention, words, year);
  if (distance === 0 && one.part === 5 && mention.scope === "plain") {
    const plans = beginsSentence(words, mention.start) && PLANS.test(sentenceAt(words, mention.start));
    return plans && NARRATES.test(words.slice(mention.end, mention.end + 12)) ? "hint" : null;
  }
  if (distance === 1 && mention.scope === "plain" && one.part !== 5 && one.part !== "preamble") {
    return LOOKS_AHEAD.test(sentenceAt(words, mention.start)) ? null : "hint";
  }
  return null;
}

function check(report: Report): FindingDraft[] {
  const { year } = report;
  if (year === null) return [];
  return proseOf(report)
    .filter(({ role }) => role !== "title")
    .flatMap((one) =>
      yearMentions(one.paragraph.text).flatMap((mention) => {
        const severity = severityOf(mention, one, year);
        if (severity === null) return [];
        const about = aboutWords(one, mention.start, mention.end);
        const behind = severity === "error" ? "opening" : "mention";
        return [
          {
            severity,
            messageId: mention.year < year ? behind : mention.year > year ? "ahead" : "plan",
            data: { actual: mention.year, expected: year, excerpt: about.excerpt },
            ...about,
            expected: writeYear(mention.year === year ? year + 1 : year, mention.written),
            fix: severity === "error" ? changeTo(writeYear(year, mention.written)) : null,
          },
        ];
      }),
    );
}

export const yearStale: Rule = {
  id: "year/stale",
  severity: "error",
  otherSeverities: ["hint"],
  title: { zh: "上年的年份没有改", en: "Last year's year left standing" },
  why: {
    zh: "沿用上年文字时，段首、句首的年份最容易漏改。句首写着上一年并接着叙述工作的、公布的报告或“截至”的日子还是上一年的是错误，其他提到上一年或下一年的地方和以统计年度作打算的只作提示。",
    en: "Text taken over from last year keeps its year at the beginning of sentences. Such a sentence is an error, and so is the year of the report that is announced and of the day up to which is counted; other mentions of the year before or after, and plans for the reporting year, are hints.",
  },
  limits: {
    zh: "文号、《》里的文件名称（本报告除外）、“结转2025年”、对上年问题的回头看、部门预决算和年报等按年度命名的材料、与上年的比较、规划期间、历史沿革，以及第五部分对下一年的打算。",
    en: "文号, titles in 《》 but for the report itself, what is carried over into the next year, last year's problems looked back at, budgets and reports named by their year, comparisons, spans of years, history, and plans in part 五.",
  },
  messages: {
    opening: {
      zh: "这里的年份是 {actual}，本报告的统计年度是 {expected}，可能是沿用上年文字没有改：{excerpt}",
      en: "The year here is {actual}; the report is on {expected}. Last year's text? {excerpt}",
    },
    mention: {
      zh: "这里提到 {actual} 年，请看是不是沿用上年文字没有改：{excerpt}",
      en: "{actual} is mentioned here. Is it last year's text? {excerpt}",
    },
    plan: {
      zh: "这里说的是今后的打算，年份却是统计年度 {actual}，可能是沿用上年文字没有改：{excerpt}",
      en: "This is a plan, and its year is the reporting year {actual}. Last year's text? {excerpt}",
    },
    ahead: {
      zh: "这里提到 {actual} 年，报告的统计年度是 {expected} 年，请核对：{excerpt}",
      en: "{actual} is mentioned here; the report is on {expected}. Please check: {excerpt}",
    },
  },
  correction: { zh: "改成统计年度；由起草人确认。", en: "The reporting year; the drafter confirms." },
  check,
};

export const examples: Examples = {
  good: [
    { shows: "Only the reporting year.", report: {} },
    {
      shows: "Last year within a sentence that compares, and within one that looks back.",
      report: { prose: { 设立公开专栏3个: "设立公开专栏3个，我局2023年设立2个，同比增加1个" } },
    },
    {
      shows: "What was judged of last year is named by its year.",
      report: { prose: { 设立公开专栏3个: "按上级对我局2023年工作的考核意见，设立公开专栏3个" } },
    },
    { shows: "A comparison.", report: { prose: { 新收申请12件: "新收申请12件，较2023年增加2件" } } },
    {
      shows: "Documents named by their year.",
      report: { prose: { 公开信息86条: "公开2023年度部门决算等信息86条" } },
    },
    {
      shows: "The title of a notice.",
      report: { prose: { 组织业务培训2次: "落实《2023年政务公开工作要点》，组织业务培训2次" } },
    },
    {
      shows: "A plan in part 五.",
      report: { prose: { 一是建立更新提醒制度: "2025年，我局将建立更新提醒制度" } },
    },
    {
      shows: "Something that began last year, told with the reporting year.",
      report: { prose: { 新收申请12件: "于2023年12月28日收到的1件申请在2024年1月16日答复；新收申请12件" } },
    },
    {
      shows: "Carried over into the next year.",
      report: { prose: { 新收申请12件: "新收申请12件，除1件结转2025年继续办理外均已办结" } },
    },
    {
      shows: "The same in other words.",
      report: { prose: { "均按规定登记和答复。": "1件转至2025年度办理。" } },
    },
    {
      shows: "Part 五 looks back at last year's problems, as a heading.",
      report: { prose: { "（二）改进情况": "（一）2023年工作中存在问题的改进情况" } },
    },
    {
      shows: "Last year's report, of which the problems are told.",
      report: {
        prose: { 一是建立更新提醒制度: "针对2023年政府信息公开工作年度报告指出的问题，建立更新提醒制度" },
      },
    },
    {
      shows: "将 that makes no plan.",
      report: { prose: { 一是建立更新提醒制度: "2024年，我局将公开工作纳入考核" } },
    },
    {
      shows: "The period when something has been so.",
      report: { prose: { 设立公开专栏3个: "2023年以来设立公开专栏3个" } },
    },
  ],
  bad: [
    {
      shows: "A part begins with last year's year.",
      report: { prose: { "2024年，我局按照": "2023年，我局按照" } },
      finds: [{ on: "2023", severity: "error", expected: "2024", actual: "2023", fix: "2024", safe: false }],
    },
    {
      shows: "So does one that compares with the year before.",
      report: { prose: { 通过县政府网站公开信息86条: "2023年，全县公开信息86条，较上年增加5条" } },
      finds: [{ on: "2023", severity: "error", actual: "2023", fix: "2024" }],
    },
    {
      shows: "The report that is announced has last year's year.",
      report: { prose: { 文件编制: "文件编制，现公布云溪县林业局2023年政府信息公开工作年度报告" } },
      finds: [{ on: "2023", severity: "error", expected: "2024", fix: "2024" }],
    },
    {
      shows: "The same in 《》, and with 年度 twice.",
      report: {
        prose: {
          文件编制: "文件编制，现发布《云溪县林业局2023年政府信息公开工作年度报告》",
          "2024年，我局按照": "现公布2023年度信息公开年度报告。我局按照",
        },
      },
      finds: [
        { on: "2023", severity: "error", fix: "2024" },
        { on: "2023", severity: "error", fix: "2024" },
      ],
    },
    {
      shows: "Counted up to the end of last year.",
      report: { prose: { 通过县政府网站公开信息86条: "截至2023年12月31日，公开信息86条" } },
      finds: [{ on: "2023", severity: "error", fix: "2024" }],
    },
    {
      shows: "And up to 2023年底, within a sentence.",
      report: { prose: { 设立公开专栏3个: "网站改版后截止到2023年底设立公开专栏3个" } },
      finds: [{ on: "2023", severity: "hint", fix: null }],
    },
    {
      shows: "A plan for the reporting year in part 五.",
      report: { prose: { 一是建立更新提醒制度: "2024年，我局将继续完善更新提醒制度" } },
      finds: [{ on: "2024", severity: "hint", expected: "2025", fix: null }],
    },
    {
      shows: "Last year's year within a sentence.",
      report: { prose: { 设立公开专栏3个: "我局于2023年新增公开专栏3个" } },
      finds: [{ on: "2023", severity: "hint", actual: "2023", fix: null }],
    },
    {
      shows: "The next year in a part that looks back.",
      report: { prose: { 组织业务培训2次: "2025年组织业务培训2次" } },
      finds: [{ on: "2025", severity: "hint", actual: "2025" }],
    },
    {
      shows: "In Chinese digits; the correction keeps them.",
      report: { prose: { "2024年，我局按照": "二〇二三年，我局按照" } },
      finds: [{ on: "二〇二三", expected: "二〇二四", actual: "二〇二三", fix: "二〇二四" }],
    },
  ],
};
