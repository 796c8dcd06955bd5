import { formTables } from "../tables/required-form";
import { text } from "../../messages";
import { sections } from "../../form/sections";
import type { Report } from "../../report/types";
import { makeFinding } from "../finding";
import { placeOfText } from "../prose/paragraphs";
import { numberedTitle } from "../prose/parts";
import type { Rule, RuleContext } from "../rule";
import type { Finding } from "../types";

const id = "section/missing";

function check(report: Report, { language }: RuleContext): Finding[] {
  // A document without a single part is a table on its own, or no report: nothing to say about its parts.
  if (report.sections.length === 0 && formTables(report).length < 3) return [];
  const there = new Set(report.sections.map(({ number }) => number));
  return sections
    .filter(({ number }) => !there.has(number))
    .map((section) => {
      const before = report.sections.filter(({ number }) => number < section.number).at(-1);
      return makeFinding({
        rule: id,
        severity: "error",
        message: text("check/section/missing", { title: numberedTitle(section.number) }, language),
        section: section.number,
        expected: numberedTitle(section.number),
        place: before ? placeOfText(before.heading) : { kind: "document" },
      });
    });
}

export const sectionMissing: Rule = {
  id,
  severity: "error",
  title: { zh: "缺少一个部分", en: "A part is missing" },
  why: {
    zh: "报告格式规定六个部分，“不能遗漏，也不宜泛化”（国办公开办函〔2021〕30号）。",
    en: "The form has six parts, none of which may be left out (国办公开办函〔2021〕30号).",
  },
  limits: {
    zh: "只有一两张表、没有任何部分标题的文件；改了名称的标题（见 section/renamed）。",
    en: "Files that hold only a table or two; renamed headings (section/renamed).",
  },
  messages: ["check/section/missing"],
  correction: null,
  check,
  examples: {
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
        finds: [{ severity: "error", expected: "六、其他需要报告的事项" }],
      },
    ],
  },
};
