import type { Examples } from "../book/example";
import { columnName } from "../tables/names";
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
  messages: {
    broken: {
      zh: "{table}“{column}”列：第一项加第二项为 {left}，第三项（七）加第四项为 {right}，两边应当相等，差 {difference}。",
      en: "{table}, column “{column}”: items one and two make {left}, items three (（七）) and four make {right}; they must be equal, difference {difference}.",
    },
  },
  data: ({ relation }, form) => ({ column: columnName(form, relation.result) }),
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
      shows: "A wrong number of open cases breaks the column, and the row tells which cell it is.",
      report: { set: { "applications/carriedOut/natural": "3" } },
      finds: [{ cell: "applications/carriedOut/natural", expected: "1", actual: "3", fix: "1", safe: false }],
    },
    {
      shows: "One application under two kinds of applicant: two columns off by one in opposite directions.",
      report: { set: { "applications/new/natural": "9", "applications/new/business": "3" } },
      finds: [
        { cell: "applications/carriedOut/natural", expected: "0", actual: "1", fix: null },
        { cell: "applications/carriedOut/business", expected: "1", actual: "0", fix: null },
      ],
    },
    {
      shows: "What was carried in is in no column among the outcomes.",
      report: { set: { "applications/new/natural": "11", "applications/new/total": "13" } },
      finds: [{ cell: "applications/carriedOut/natural" }, { cell: "applications/carriedOut/total" }],
    },
    {
      shows: "What is carried out is in every column among the outcomes, too.",
      report: { set: { "applications/new/natural": "9", "applications/new/total": "11" } },
      finds: [{ cell: "applications/carriedOut/natural" }, { cell: "applications/carriedOut/total" }],
    },
  ],
};
