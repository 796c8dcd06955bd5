import type { Examples } from "../book/example";
import type { Report } from "../../report/types";
import { placeOfTitle, typedTitle } from "../prose/paragraphs";
import { numberedTitle } from "../prose/parts";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

/** Parts that stand behind a later one. */
const check = (report: Report): FindingDraft[] =>
  report.sections.flatMap((section, i) => {
    const later = report.sections.slice(0, i).find(({ number }) => number > section.number);
    if (!later) return [];
    return [
      {
        messageId: "order",
        data: { title: numberedTitle(report, section.number), before: numberedTitle(report, later.number) },
        section: section.number,
        excerpt: typedTitle(section),
        place: placeOfTitle(section),
      },
    ];
  });

export const sectionOrder: Rule = {
  id: "section/order",
  severity: "warning",
  title: { zh: "各部分的顺序不对", en: "The parts are out of order" },
  why: { zh: "六个部分按格式规定的顺序编排。", en: "The form prescribes the order of the six parts." },
  limits: {
    zh: "只是序号写错而位置正确的标题（见 section/numbering）。",
    en: "Headings at their place with a wrong number (section/numbering).",
  },
  messages: {
    order: {
      zh: "“{title}”排在了“{before}”之后，请按格式的顺序编排。",
      en: "“{title}” stands behind “{before}”; keep the order of the form.",
    },
  },
  correction: null,
  check,
};

export const examples: Examples = {
  good: [{ shows: "一 to 六.", report: {} }],
  bad: [
    {
      shows: "Part 六 before part 五.",
      report: {
        prose: {
          "五、存在的主要问题及改进情况": "六、其他需要报告的事项",
          "六、其他需要报告的事项": "五、存在的主要问题及改进情况",
        },
      },
      finds: [{ on: "五、存在的主要问题及改进情况", severity: "warning" }],
    },
  ],
};
