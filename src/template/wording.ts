import type { Form } from "../form/types";
import { numeral } from "../language/numerals";
import { placeholder } from "./placeholders";
import { sentenceIds } from "./types";
import type { ParagraphContent, ReportContent, SectionNumber, SentenceId } from "./types";

/** The words of the template. They belong to the report and not to the program, so they exist in Chinese only. */

export const numbered = (number: number, title: string): string => `${numeral(number)}、${title}`;

const body = (text: string): ParagraphContent => ({ text, level: "body" });
const heading2 = (number: number, title: string): ParagraphContent => ({
  text: `（${numeral(number)}）${title}`,
  level: "heading2",
});

type Head = Pick<ReportContent, "unit" | "year" | "wording">;

const UNIT = "机关名称";
const YEAR = "年份";

const unitOf = ({ unit }: Head): string => unit ?? placeholder(UNIT);
const yearOf = ({ year }: Head): string => (year === null ? placeholder(YEAR) : String(year));

export const titleOf = (head: Head): string => `${unitOf(head)}${yearOf(head)}年政府信息公开工作年度报告`;

/** Characters of 22 pt in a line of the text area. */
const TITLE_LINE = 20;

/** A title too long for one line breaks where no word is broken (GB/T 9704—2012 §7.3.1). */
export const brokenTitleOf = (head: Head): string => {
  const title = titleOf(head);
  return title.length > TITLE_LINE ? title.replace(/年(?=政府信息公开工作年度报告$)/, "年\n") : title;
};

/** The template's own sentences, with 〔机关名称〕 and 〔年份〕 where unit and year go. */
export function usualSentences(form: Form): Record<SentenceId, string> {
  const parts = form.sections.map(({ title }) => title).join("、");
  const [unit, year] = [placeholder(UNIT), placeholder(YEAR)];
  return {
    basis: `本报告依据《中华人民共和国政府信息公开条例》（以下简称《条例》）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（${form.notice}）编制，包括${parts}六个部分。`,
    period: `本报告所列数据的统计期限为${year}年1月1日至${year}年12月31日。本报告的电子版可在${placeholder("网站名称及网址")}查阅和下载。如对本报告有疑问，请与${unit}联系（地址：${placeholder("地址")}，邮编：${placeholder("邮编")}，电话：${placeholder("区号和号码")}，电子邮箱：${placeholder("电子邮箱")}）。`,
    "aspect.disclosure": placeholder(
      "写明本年度通过政府网站、政务新媒体等渠道公开信息的条数，政策解读、回应关切的篇数，以及重点领域信息公开的做法",
    ),
    "aspect.applications": placeholder(
      "写明本年度新收申请、上年结转、办结和结转下年度的件数，与表三一致；写明答复程序和便民做法",
    ),
    "aspect.management": placeholder(
      "写明规章、行政规范性文件的制发、废止和现行有效件数，与表二一致；写明发布审查、动态调整等管理制度的落实情况",
    ),
    "aspect.platform": placeholder(
      "写明政府网站、政务新媒体、政务公开专区等平台的数量、运行维护和功能改进情况",
    ),
    "aspect.supervision": placeholder(
      "写明机构和人员、业务培训、监督检查情况；各级人民政府还应写明工作考核、社会评议和责任追究结果情况",
    ),
    problems: `一是${placeholder("第一个问题及其原因")}；二是${placeholder("第二个问题及其原因")}。上年度报告所列问题，${placeholder("写明已经改进的情况")}。`,
    improvements: `针对上述问题，${placeholder("逐条写明改进措施")}。一是${placeholder("针对第一个问题的措施")}；二是${placeholder("针对第二个问题的措施")}。`,
    // 《政府信息公开信息处理费管理办法》 (国办函〔2020〕109号): said even when nothing was charged.
    fees: `按照《政府信息公开信息处理费管理办法》，${year}年${placeholder("未收取信息处理费，或者：就几件申请收取信息处理费几元")}。`,
    other: placeholder("其他需要报告的事项；没有的，写“没有其他需要报告的事项。”"),
  };
}

/** A sentence as paragraphs, a line each: the office's own wording where it has one, with unit and year in their places. */
function sentence(form: Form, head: Head, id: SentenceId): ParagraphContent[] {
  const own = head.wording?.[id]?.trim();
  return (own || usualSentences(form)[id])
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) =>
      body(line.replaceAll(placeholder(UNIT), unitOf(head)).replaceAll(placeholder(YEAR), yearOf(head))),
    );
}

/** Legal basis, parts, period, where the electronic version is, contact. */
export const preambleOf = (form: Form, head: Head): ParagraphContent[] => [
  ...sentence(form, head, "basis"),
  ...sentence(form, head, "period"),
];

const isSentence = (id: string): id is SentenceId => sentenceIds.some((known) => known === id);

/** What an aspect of part 一 has to say; of one that a later form adds nothing more is known than its name. */
function aspect(form: Form, head: Head, id: string): ParagraphContent[] {
  const own = `aspect.${id}`;
  return isSentence(own) ? sentence(form, head, own) : [body(placeholder("写明这一方面的情况"))];
}

/** The paragraphs under the heading of a part; parts 二 to 四 consist of their tables. */
export function sectionOf(form: Form, head: Head, number: SectionNumber): ParagraphContent[] {
  if (number === 1)
    return form.aspects.flatMap(({ id, title }, i) => [heading2(i + 1, title), ...aspect(form, head, id)]);
  if (number === 5)
    return [
      heading2(1, "存在的主要问题"),
      ...sentence(form, head, "problems"),
      heading2(2, "改进情况"),
      ...sentence(form, head, "improvements"),
    ];
  return number === 6 ? [...sentence(form, head, "fees"), ...sentence(form, head, "other")] : [];
}
