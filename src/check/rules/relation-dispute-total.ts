import type { Examples } from "../book/example";
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
});

export const examples: Examples = {
  good: [
    { shows: "The correct report: 1 + 0 + 0 + 2 = 3.", report: {} },
    { shows: "A group with an empty cell is unchecked.", report: { set: { "disputes/review/other": "" } } },
  ],
  bad: [
    {
      shows: "One sum alone does not tell which of its numbers is wrong.",
      report: { set: { "disputes/review/total": "2" } },
      finds: [
        {
          on: "disputes/review/total",
          row: "disputes",
          cell: null,
          expected: null,
          fix: null,
          changes: null,
          alternatives: [
            { "disputes/review/total": "3" },
            { "disputes/review/pending": "1" },
            { "disputes/review/upheld": "0" },
          ],
        },
      ],
    },
    {
      shows: "A number under the wrong kind of case: two sums off by it, in opposite directions.",
      report: { set: { "disputes/review/pending": "0", "disputes/direct/pending": "2" } },
      finds: [
        {
          cell: "disputes/direct/pending",
          expected: "0",
          actual: "2",
          fix: null,
          changes: { "disputes/direct/pending": "0", "disputes/review/pending": "2" },
        },
      ],
    },
    {
      shows: "Half a case: what would be right, the numbers do not tell.",
      report: { set: { "disputes/review/other": "0.5" } },
      finds: [
        {
          on: "disputes/review/total",
          row: "disputes",
          cell: null,
          expected: null,
          fix: null,
          changes: null,
          alternatives: [],
        },
      ],
    },
    {
      shows: "The text states the number of reviews, with which the sum fits exactly: the total is wrong.",
      report: {
        prose: { 组织业务培训2次: "因政府信息公开发生行政复议3件，组织业务培训2次" },
        set: { "disputes/review/total": "2" },
      },
      finds: [{ cell: "disputes/review/total", expected: "3", actual: "2", fix: "3", safe: false }],
    },
    {
      shows: "The text states the total as it stands: it is one of the others.",
      report: {
        prose: { 组织业务培训2次: "因政府信息公开发生行政复议2件，组织业务培训2次" },
        set: { "disputes/review/total": "2" },
      },
      finds: [
        {
          on: "disputes/review/total",
          cell: null,
          fix: null,
          alternatives: [{ "disputes/review/pending": "1" }, { "disputes/review/upheld": "0" }],
        },
      ],
    },
  ],
};
