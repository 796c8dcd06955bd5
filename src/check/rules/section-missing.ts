import type { Examples } from "../book/example";
import { tableIds } from "../../form";
import type { Place } from "../../document/types";
import { requiredForm } from "../../report/required-form";
import type { Report } from "../../report/types";
import { placeOfTable } from "../tables/places";
import { placeOfText } from "../prose/paragraphs";
import { numberedTitle } from "../prose/parts";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

/** Parts 二 to 四 consist of a table: with neither heading nor table the part is not there at all. */
const hasNoTable = (report: Report, number: number): boolean =>
  tableIds.some((id) => requiredForm(report).tables[id].section === number && !report.tables[id]);

/** Where the heading belongs: at the table of its part, else behind the heading before it. */
function placeOfMissing(report: Report, number: number): Place {
  const table = tableIds.find(
    (id) => requiredForm(report).tables[id].section === number && report.tables[id],
  );
  if (table) return placeOfTable(report, table, number);
  const before = report.sections.filter((section) => section.number < number).at(-1);
  return before ? placeOfText(before.heading) : { kind: "document" };
}

function check(report: Report): FindingDraft[] {
  // Without a title and without a single part it is a table on its own, or no report: nothing to say about its parts.
  const isWhole = report.title.length > 0 || Object.keys(report.tables).length === tableIds.length;
  if (report.sections.length === 0 && !isWhole) return [];
  const there = new Set(report.sections.map(({ number }) => number));
  return requiredForm(report)
    .sections.filter(({ number }) => !there.has(number))
    .map((section) => ({
      messageId: hasNoTable(report, section.number) ? "withTable" : "missing",
      data: { title: numberedTitle(report, section.number) },
      section: section.number,
      expected: numberedTitle(report, section.number),
      place: placeOfMissing(report, section.number),
    }));
}

export const sectionMissing: Rule = {
  id: "section/missing",
  severity: "error",
  title: { zh: "缺少一个部分", en: "A part is missing" },
  why: {
    zh: "报告格式规定六个部分，“不能遗漏，也不宜泛化”（国办公开办函〔2021〕30号）。",
    en: "The form has six parts, none of which may be left out (国办公开办函〔2021〕30号).",
  },
  limits: {
    zh: "只有一两张表、没有标题也没有任何部分标题的文件；改了名称的标题（见 section/renamed）。",
    en: "Files that hold only a table or two, without a title; renamed headings (section/renamed).",
  },
  messages: {
    missing: {
      zh: "没有找到“{title}”这一部分的标题，六个部分缺一不可。",
      en: "The heading “{title}” was not found; none of the six parts may be left out.",
    },
    withTable: {
      zh: "没有找到“{title}”这一部分，标题和统计表都没有；六个部分缺一不可。",
      en: "Part “{title}” was not found, neither its heading nor its table; none of the six parts may be left out.",
    },
  },
  correction: null,
  check,
};

export const examples: Examples = {
  good: [
    { shows: "Six headings.", report: {} },
    {
      shows: "A heading in other words is there.",
      report: { prose: { "五、存在的主要问题及改进情况": "五、存在问题及改进情况" } },
    },
  ],
  bad: [
    {
      shows: "Part 六 is not there.",
      report: { prose: { "六、其他需要报告的事项": "" } },
      finds: [{ on: "五、存在的主要问题及改进情况", severity: "error", expected: "六、其他需要报告的事项" }],
    },
    {
      shows: "Part 三 has its table, and no heading: the place is the table.",
      report: { prose: { "三、收到和处理政府信息公开申请情况": "" } },
      finds: [{ on: "applications", expected: "三、收到和处理政府信息公开申请情况" }],
    },
    {
      shows: "Part 四 with its table: one finding for both.",
      report: { prose: { "四、政府信息公开行政复议、行政诉讼情况": "" }, dropTable: ["disputes"] },
      finds: [
        { on: "三、收到和处理政府信息公开申请情况", expected: "四、政府信息公开行政复议、行政诉讼情况" },
      ],
    },
    {
      shows: "A sub-heading with the words of part 二 does not stand for it.",
      report: {
        prose: {
          "（一）主动公开": "1.主动公开政府信息情况",
          "（二）依申请公开": "2.依申请公开情况",
          "二、主动公开政府信息情况": "",
        },
      },
      finds: [{ on: "disclosure", expected: "二、主动公开政府信息情况" }],
    },
  ],
};
