import type { Examples } from "../book/example";
import { relationRule } from "../relations/relation-rule";

/** R1. */
export const relationBalance = relationRule({
  id: "relation/balance",
  title: {
    zh: "第一项加第二项之和等于第三项加第四项之和",
    en: "New and carried-in applications equal handled and carried-out ones",
  },
  why: {
    zh: "表三左上角印有：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”（国办公开办函〔2021〕30号）。",
    en: "Printed in the corner of table 三 itself (国办公开办函〔2021〕30号): an application that came in is either handled or still open.",
  },
  limits: {
    zh: "有空格或者不是数字的列不核对，计为“无法核对”；上年结转与上年报告是否一致另行核对。",
    en: "Columns with an empty or unreadable cell: they count as unchecked. Whether 上年结转 agrees with last year's report is another rule.",
  },
});

export const examples: Examples = {
  good: [
    { shows: "The correct report: 10 + 1 = 10 + 1.", report: {} },
    {
      shows: "An empty cell leaves the column unchecked.",
      report: { set: { "applications/new/natural": "" } },
    },
  ],
  bad: [
    {
      shows: "A wrong number of open cases breaks the column and the row; where they cross stands the cell.",
      report: { set: { "applications/carriedOut/natural": "3" } },
      finds: [{ cell: "applications/carriedOut/natural", expected: "1", actual: "3", fix: "1", safe: false }],
    },
    {
      shows: "A digit typed twice.",
      report: { set: { "applications/new/natural": "100" } },
      finds: [{ cell: "applications/new/natural", expected: "10", actual: "100", fix: "10", safe: false }],
    },
    {
      shows: "A number where there is nothing.",
      report: { set: { "applications/carriedIn/business": "3" } },
      finds: [{ cell: "applications/carriedIn/business", expected: "0", actual: "3", fix: "0", safe: false }],
    },
    {
      shows: "A total copied from the row above.",
      report: { set: { "applications/carriedOut/total": "12" } },
      finds: [{ cell: "applications/carriedOut/total", expected: "1", actual: "12", fix: "1", safe: false }],
    },
    {
      shows:
        "Two applications under two kinds of applicant: two columns off in opposite directions, and no cell is told by it.",
      report: { set: { "applications/new/natural": "8", "applications/new/business": "4" } },
      finds: [
        {
          on: "applications/carriedOut/natural",
          row: "applications/carriedOut",
          cell: null,
          expected: null,
          fix: null,
          changes: null,
          alternatives: [{ "applications/new/natural": "10", "applications/new/business": "2" }],
        },
      ],
    },
    {
      shows: "What was carried in is in no column among the outcomes.",
      report: {
        prose: { "新收申请12件，上年结转1件，均": "均" },
        set: { "applications/new/natural": "11", "applications/new/total": "13" },
      },
      finds: [
        {
          on: "applications/carriedOut/natural",
          row: "applications/carriedOut",
          cell: null,
          expected: null,
          fix: null,
          changes: null,
          alternatives: [{}, { "applications/new/natural": "10", "applications/new/total": "12" }, {}],
        },
      ],
    },
    {
      shows: "What is carried out is in every column among the outcomes, too.",
      report: {
        prose: { "新收申请12件，上年结转1件，均": "均" },
        set: { "applications/new/natural": "9", "applications/new/total": "11" },
      },
      finds: [
        {
          on: "applications/carriedOut/natural",
          row: "applications/carriedOut",
          cell: null,
          expected: null,
          fix: null,
          changes: null,
          alternatives: [
            {},
            { "applications/carriedIn/natural": "2", "applications/carriedIn/total": "2" },
            {},
          ],
        },
      ],
    },
    {
      shows:
        "四 forgotten: the balances leave it, but they would be off in the same way if 二 were missing from the outcomes.",
      report: { set: { "applications/carriedOut/natural": "0", "applications/carriedOut/total": "0" } },
      finds: [
        {
          on: "applications/carriedOut/natural",
          row: "applications/carriedOut",
          cell: null,
          expected: null,
          fix: null,
          changes: null,
          alternatives: [
            { "applications/carriedOut/natural": "1", "applications/carriedOut/total": "1" },
            {},
          ],
        },
      ],
    },
    {
      shows: "Off in the same way, but the text states how many applications came in: 一 is wrong.",
      report: { set: { "applications/new/natural": "9", "applications/new/total": "11" } },
      finds: [
        {
          cell: "applications/new/natural",
          fix: null,
          changes: { "applications/new/natural": "10", "applications/new/total": "12" },
        },
      ],
    },
    {
      shows: "二 and 四 in each other's row: the balances are off by twice what lies between them.",
      report: {
        prose: { "新收申请12件，上年结转1件，均": "均" },
        set: {
          "applications/new/natural": "20",
          "applications/new/total": "22",
          "applications/carriedIn/natural": "11",
          "applications/carriedIn/total": "11",
        },
      },
      finds: [
        {
          cell: "applications/carriedIn/natural",
          fix: null,
          changes: {
            "applications/carriedIn/natural": "1",
            "applications/carriedIn/total": "1",
            "applications/carriedOut/natural": "11",
            "applications/carriedOut/total": "11",
          },
        },
      ],
    },
  ],
};
