import type { Examples } from "../book/example";
import type { Report } from "../../report/types";
import { excerptOf } from "../excerpt";
import { placeOfText } from "../prose/paragraphs";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

/** Another report behind, or in the middle of, the one that is checked. */
function check({ second }: Report): FindingDraft[] {
  if (!second) return [];
  const title = excerptOf(second.text);
  return [{ messageId: "twice", data: { title }, excerpt: title, place: placeOfText(second) }];
}

export const reportTwice: Rule = {
  id: "report/twice",
  severity: "error",
  title: { zh: "文中有两份报告", en: "Two reports in one document" },
  why: {
    zh: "插入了两次，或上年的报告还留在文末。两份报告的标题和表格混在一起，读者分不清哪一份算数。",
    en: "It was inserted twice, or last year's is still at the end. Nobody can tell which headings and tables count.",
  },
  limits: {
    zh: "单独重复的标题或表格；目录。找到第二份报告时，只核对第一份。",
    en: "Single headings or tables that are repeated; a table of contents. Where there is a second report only the first is checked.",
  },
  messages: {
    twice: {
      zh: "从后一处“{title}”起是另一份报告。请留下一份，删去另一份（刚插入的可以撤销），再核对一次；其他问题只核对了前一份。",
      en: "Another report begins at the later “{title}”. Keep one and delete the other (what has just been inserted can be taken back), then check again; all else was checked in the first only.",
    },
  },
  correction: null,
  check,
};

export const examples: Examples = {
  good: [
    { shows: "One report.", report: {} },
    {
      shows: "A list of the parts before the report.",
      report: {
        prose: {
          云溪县林业局2024年政府信息公开工作年度报告:
            "云溪县林业局2024年政府信息公开工作年度报告\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项",
        },
      },
    },
    {
      shows: "Sub-headings that repeat the words of parts.",
      report: {
        prose: {
          "（一）主动公开": "（一）主动公开政府信息情况",
          "（二）依申请公开": "（二）收到和处理政府信息公开申请情况",
        },
      },
    },
  ],
  bad: [
    {
      shows: "The report stands behind itself.",
      report: { again: "behind" },
      finds: [{ on: "云溪县林业局2024年政府信息公开工作年度报告", severity: "error", fix: null }],
    },
    {
      shows: "A second report was dropped into the first.",
      report: { again: "inside" },
      finds: [{ on: "云溪县林业局2024年政府信息公开工作年度报告" }],
    },
  ],
};
