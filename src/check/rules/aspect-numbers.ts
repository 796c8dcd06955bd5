import type { Examples } from "../book/example";
import { inSimplified } from "../../language/normalise";
import type { Report } from "../../report/types";
import { placeOfTitle } from "../prose/paragraphs";
import { isUnfinished } from "../prose/unfinished";
import type { Rule, RuleContext } from "../rule";
import type { FindingDraft } from "../finding";
import type { Texts } from "../texts";

const PART = 1;

/** A number stands near these words, in the same clause. */
const counted = (words: string): RegExp =>
  new RegExp(`(?:${words})[^，。；：、\\d\\n]{0,20}\\d|\\d[^，。；：、\\d\\n]{0,14}(?:${words})`, "u");

/** What 武政办发〔2025〕54号 wants counted in part 一. */
const COUNTS: { id: string; patterns: RegExp[]; text: Texts }[] = [
  {
    id: "website",
    patterns: [counted("网站|门户")],
    text: { zh: "政府网站公开的条数", en: "items on the website" },
  },
  {
    id: "media",
    patterns: [counted("新媒体|公众号|微信|微博|客户端|抖音|头条号")],
    text: { zh: "政务新媒体公开的条数", en: "items on social media" },
  },
  {
    id: "boards",
    patterns: [counted("公报|公开栏|公示栏|公告栏|宣传栏|公开专栏|电子屏")],
    text: { zh: "公报、公示栏公开的条数", en: "items in the gazette and on boards" },
  },
  {
    id: "explanations",
    patterns: [counted("解读")],
    text: { zh: "政策解读的件数", en: "explanations of policies" },
  },
  {
    id: "responses",
    patterns: [counted("回应|回复|答复留言|留言")],
    text: { zh: "回应关切的件数", en: "responses to the public" },
  },
  {
    id: "fields",
    patterns: ["教育", "医疗|卫生", "就业", "养老", "公共资源"].map(counted),
    text: {
      zh: "教育、医疗、就业、养老、公共资源配置等重点领域的条数",
      en: "items by field (education, health, work, care, public resources)",
    },
  },
  {
    id: "documents",
    patterns: [counted("发布|制发|制定|印发|出台"), counted("废止"), counted("现行有效")],
    text: { zh: "规范性文件发布、废止、现行有效的件数", en: "documents issued, repealed and in force" },
  },
];

function check(report: Report, { limits }: RuleContext): FindingDraft[] {
  const section = report.sections.find(({ number }) => number === PART);
  const text = inSimplified((section?.paragraphs ?? []).map((paragraph) => paragraph.text).join("\n"));
  if (!limits.counts || !section || text.trim() === "" || isUnfinished(text)) return [];
  const missing = COUNTS.filter(({ patterns }) => !patterns.every((pattern) => pattern.test(text)));
  if (missing.length === 0) return [];
  return [
    {
      messageId: "missing",
      data: { list: { list: missing.map(({ id }) => ({ messageId: id })), between: { messageId: "and" } } },
      section: PART,
      actual: missing.map(({ id }) => id).join(),
      place: placeOfTitle(section),
    },
  ];
}

export const aspectNumbers: Rule = {
  id: "aspect/numbers",
  severity: "hint",
  title: { zh: "总体情况缺少要求写明的数", en: "Part 一 lacks numbers that are asked for" },
  why: {
    zh: "有的地方要求总体情况写明各渠道公开的条数、解读和回应的件数、重点领域的条数、规范性文件的件数（如武政办发〔2025〕54号）。设置里选了这样的地方才查。",
    en: "Some places want part 一 to count what was published by channel and by field, explanations, responses and documents (武政办发〔2025〕54号). It is looked at only where the settings name such a place.",
  },
  limits: {
    zh: "没有选地方的；还有占位符没填的稿子；数对不对（见 text/table）；没有这项工作的，不写可以不管。",
    en: "Nothing without such a place; drafts with placeholders; whether the numbers are right (text/table). Never mind what the body does not do.",
  },
  messages: {
    missing: {
      zh: "按当地要求，总体情况还要写明：{list}。",
      en: "By the local rules part 一 also states: {list}.",
    },
    and: { zh: "；", en: "; " },
    ...Object.fromEntries(COUNTS.map(({ id, text }) => [id, text])),
  },
  correction: null,
  check,
};

const LINE = "通过县政府网站公开信息86条，发布政策解读5篇。";
const ALL =
  "通过县政府网站公开信息86条，公众号推送30条，公示栏张贴9张，发布政策解读5篇，回应关切4次，其中教育类2条、医疗类1条、就业类3条、养老类1条、公共资源类2条。";
const asked = { limits: { counts: true } };

export const examples: Examples = {
  good: [
    { shows: "Nothing is asked for.", report: {} },
    {
      shows: "A draft that is not filled in yet.",
      report: { prose: { 设立公开专栏3个: "设立公开专栏〔数量〕个" } },
      ...asked,
    },
    { shows: "All that is asked for.", report: { prose: { [LINE]: ALL } }, ...asked },
  ],
  bad: [
    {
      shows: "Channels, responses and fields are not counted.",
      report: { prose: { 设立公开专栏3个: "设立公开专区" } },
      ...asked,
      finds: [{ on: "一、总体情况", severity: "hint", actual: "media,boards,responses,fields" }],
    },
    {
      shows: "Nothing is counted.",
      report: {
        prose: {
          [LINE]: "及时公开信息。",
          设立公开专栏3个: "设立公开专区",
          "制发行政规范性文件2件，废止1件，现行有效15件，": "",
        },
      },
      ...asked,
      finds: [{ on: "一、总体情况", actual: "website,media,boards,explanations,responses,fields,documents" }],
    },
  ],
};
