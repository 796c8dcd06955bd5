import type { Examples } from "../book/example";
import { findColumn } from "../../form";
import { relationRule } from "../relations/relation-rule";

/** R4. */
export const relationDisputeTotal = relationRule({
  id: "relation/dispute-total",
  title: {
    zh: "复议、诉讼各种结果之和等于总计",
    en: "The outcomes of reviews and lawsuits add up to their total",
  },
  why: {
    zh: "表四每组（行政复议、未经复议直接起诉、复议后起诉）都以“总计”收尾：结果维持、结果纠正、其他结果与尚未审结之和。",
    en: "Each group of table 四 ends with 总计: 结果维持, 结果纠正, 其他结果 and 尚未审结 together.",
  },
  limits: {
    zh: "有空格或者不是数字的组不核对；上年尚未审结的案件本年是否再计，各地做法不同，不核对。",
    en: "Groups with an empty or unreadable cell. Whether last year's pending cases are counted again: practice differs.",
  },
  messages: {
    broken: {
      zh: "{table}“{group}”：结果维持、结果纠正、其他结果、尚未审结合计 {left}，“总计”填 {right}，应为 {left}，差 {difference}。",
      en: "{table}, “{group}”: the four outcomes make {left}, 总计 says {right}; it should be {left}, difference {difference}.",
    },
    elsewhere: {
      zh: "{table}“{group}”：结果维持、结果纠正、其他结果、尚未审结合计 {left}，“总计”填 {right}，两者不等，差 {difference}。",
      en: "{table}, “{group}”: the four outcomes make {left}, 总计 says {right}, difference {difference}.",
    },
  },
  data: ({ relation }, form) => ({
    group: findColumn(form, relation.result).labels.slice(0, -1).join("—"),
  }),
});

export const examples: Examples = {
  good: [
    { shows: "The correct report: 1 + 0 + 0 + 2 = 3.", report: {} },
    { shows: "A group with an empty cell is unchecked.", report: { set: { "disputes/review/other": "" } } },
  ],
  bad: [
    {
      shows: "A wrong total; nothing else in the form knows these numbers.",
      report: { set: { "disputes/review/total": "2" } },
      finds: [{ row: "disputes", cell: "disputes/review/total", expected: "3", actual: "2", fix: "3" }],
    },
    {
      shows: "Half a case: whatever the total should be, the outcomes do not tell.",
      report: { set: { "disputes/review/other": "0.5" } },
      finds: [{ cell: "disputes/review/total", expected: null, actual: "3", fix: null }],
    },
  ],
};
