import type { CellKey, FormCell, FormTable } from "../../../src/form";
import type { ReportContent } from "../../../src/template";
import { form } from "./reports";

/**
 * Pages of sites that show a report, in the shapes in which such pages are met: tables as a word processor pastes them, letters
 * one by one in spans, `&nbsp;` for blanks, widths and styles everywhere, and what a site puts around a report.
 */

export const shapes = ["pasted", "letters", "editor", "plain"] as const;
export type Shape = (typeof shapes)[number];

/** What stands on a page, part by part as a reader meets it. */
export interface PageContent {
  title: string;
  /** Paragraphs ahead of the first table, between the tables, behind the last: with their headings. */
  paragraphs: { before: string[]; between: [string[], string[]]; behind: string[] };
  numbers: ReadonlyMap<CellKey, string>;
  /** Words of the tables, where they are not the form's. */
  label(text: string): string;
}

const NUMERALS = "一二三四五六";

/** What our template makes of the same content. */
export function pageContent(content: ReportContent): PageContent {
  const texts = (part: number): string[] => [
    `${NUMERALS[part - 1]!}、${form.sections[part - 1]!.title}`,
    ...(content.sections?.[part as 1] ?? []).map(({ text }) => text),
  ];
  return {
    title: `${content.unit!}${content.year!}年政府信息公开工作年度报告`,
    paragraphs: {
      before: [...content.preamble!.map(({ text }) => text), ...texts(1), ...texts(2)],
      between: [texts(3), texts(4)],
      behind: [...texts(5), ...texts(6), content.signature!, content.date!],
    },
    numbers: content.numbers!,
    label: (text) => text,
  };
}

const escape = (text: string): string =>
  text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");

/** Letters one by one, each in a span of its own, as converters leave them. */
const letterByLetter = (text: string): string =>
  [...text].map((letter) => `<span style="font-family:宋体">${escape(letter)}</span>`).join("");

const words: Record<Shape, (text: string) => string> = {
  pasted: (text) =>
    `<span lang="EN-US" style="font-size:10.0pt"><font face="宋体">${escape(text)}<o:p></o:p></font></span>`,
  letters: letterByLetter,
  editor: (text) => escape(text).replace(/^(.{7,12}?)(?=[\u4e00-\u9fff])/u, "$1\n      "),
  plain: escape,
};

function cellHtml(shape: Shape, cell: FormCell, { numbers, label }: PageContent): string {
  const spans =
    (cell.rowSpan > 1 ? ` rowspan="${String(cell.rowSpan)}"` : "") +
    (cell.columnSpan > 1 ? ` colspan="${String(cell.columnSpan)}"` : "");
  const text = cell.key === undefined ? label(cell.text) : (numbers.get(cell.key) ?? "");
  if (shape === "plain") {
    // A narrow head is broken in two by a space.
    const broken = text.length === 4 ? `${text.slice(0, 2)} ${text.slice(2)}` : text;
    return `<td${spans}>${escape(broken)}</td>`;
  }
  const style = ` width="62" valign="center" style="width:46.6pt;border:0.5pt solid windowtext;padding:0 5.4pt"`;
  const inside = text === "" ? "&nbsp;" : words[shape](text);
  return `<td${spans}${style}><p class="MsoNormal" align="center" style="text-align:center">${inside}</p></td>`;
}

function tableHtml(shape: Shape, table: FormTable, page: PageContent): string {
  const rows = table.rows.map(
    ({ cells }) =>
      `<tr style="height:17pt">${cells.map((cell) => cellHtml(shape, cell, page)).join("")}</tr>`,
  );
  return `<table border="1" cellspacing="0" style="border-collapse:collapse"><tbody>${rows.join("\n")}</tbody></table>`;
}

const INDENT: Record<Shape, string> = { pasted: "", letters: "　　", editor: "&emsp;&emsp;", plain: "" };

function textHtml(shape: Shape, texts: string[]): string {
  return texts
    .map((text) => `<p style="text-indent:2em">${INDENT[shape]}${words[shape](text)}</p>`)
    .join("\n");
}

const SITE = `<div class="nav"><a href="#">网站首页</a> &gt; <a href="#">政府信息公开</a> &gt; 年度报告</div>`;

const head = (title: string): string => `<table class="xxgk"><tr><td>索引号</td><td>11899000/2026-00018</td>
  <td>发布机构</td><td>县文化和旅游局</td></tr><tr><td>公开日期</td><td>2026-01-20</td><td>文号</td><td></td></tr></table>
  <h1>${escape(title)}</h1><div class="info"><span>发布日期：2026-01-20 09:12</span> <span>浏览次数：</span><b>37</b>
  <span>字号：大 中 小</span></div>`;

const FOOT = `<p>打印本页</p><p>关闭窗口</p><p>上一篇：2024年政府信息公开工作年度报告</p><div class="foot">版权所有：云溪县人民政府
  网站标识码：8990000001</div>`;

/** The page as a site gives it. */
export function webPage(shape: Shape, page: PageContent): string {
  const { before, between, behind } = page.paragraphs;
  const { disclosure, applications, disputes } = form.tables;
  const body = [
    textHtml(shape, [page.title]),
    textHtml(shape, before),
    tableHtml(shape, disclosure, page),
    textHtml(shape, between[0]),
    tableHtml(shape, applications, page),
    textHtml(shape, between[1]),
    tableHtml(shape, disputes, page),
    textHtml(shape, behind),
  ].join("\n");
  const container = shape === "editor" ? "TRS_Editor" : "article";
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${escape(page.title)}_云溪县人民政府</title>
  <style>.MsoNormal{margin:0}</style></head><body>${SITE}${head(page.title)}
  <div class="${container}">${body}</div>${FOOT}</body></html>`;
}
