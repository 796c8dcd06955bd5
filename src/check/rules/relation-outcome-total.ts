import type { Examples } from "../book/example";
import { columnName } from "../tables/names";
import { relationRule } from "../relations/relation-rule";

/** R3. */
export const relationOutcomeTotal = relationRule({
  id: "relation/outcome-total",
  title: { zh: "各种办理结果之和等于（七）总计", en: "The outcomes add up to （七）总计" },
  why: {
    zh: "表三“三、本年度办理结果”以“（七）总计”收尾：（一）至（六）各行之和，每列都要相等。",
    en: "Part 三、本年度办理结果 of table 三 ends with （七）总计: the sum of the rows （一） to （六） in each column.",
  },
  limits: {
    zh: "有空格、缺行或者不是数字的列不核对，计为“无法核对”；部分公开是否同时计入其他情形，表中看不出。",
    en: "Columns with an empty or unreadable cell or a missing row: they count as unchecked. Whether a case was filed under the right outcome cannot be seen in the table.",
  },
  messages: {
    broken: {
      zh: "{table}“{column}”列：（一）至（六）各行合计 {left}，“（七）总计”行填 {right}，应为 {left}，差 {difference}。",
      en: "{table}, column “{column}”: the rows （一） to （六） make {left}, （七）总计 says {right}; it should be {left}, difference {difference}.",
    },
    elsewhere: {
      zh: "{table}“{column}”列：（一）至（六）各行合计 {left}，“（七）总计”行填 {right}，两者不等，差 {difference}。",
      en: "{table}, column “{column}”: the rows （一） to （六） make {left}, （七）总计 says {right}, difference {difference}.",
    },
  },
  data: ({ relation }, form) => ({ column: columnName(form, relation.result) }),
});

export const examples: Examples = {
  good: [
    { shows: "The correct report: 5 + 2 + 3 = 10.", report: {} },
    {
      shows: "A missing row leaves its columns unchecked.",
      report: { dropRow: ["applications/declined.2"], set: { "applications/total/natural": "11" } },
    },
  ],
  bad: [
    {
      shows: "A wrong （七）总计 breaks its column, its row and the balance.",
      report: { set: { "applications/total/natural": "9" } },
      finds: [{ cell: "applications/total/natural", expected: "10", actual: "9", fix: "10" }],
    },
    {
      shows: "A wrong entry breaks its row and its column.",
      report: { set: { "applications/partial/natural": "3" } },
      finds: [{ cell: "applications/partial/natural", expected: "2", actual: "3", fix: "2" }],
    },
    {
      shows: "A row left out of （七）总计 in two columns: both totals have to change together.",
      report: { set: { "applications/total/natural": "8", "applications/total/total": "10" } },
      finds: [
        { cell: "applications/total/natural", expected: "10", actual: "8", fix: "10" },
        { cell: "applications/total/total", expected: "12", actual: "10", fix: "12" },
      ],
    },
    {
      shows: "（七）总计 has （二）部分公开 twice.",
      report: { set: { "applications/total/natural": "12", "applications/total/total": "14" } },
      finds: [
        { cell: "applications/total/natural", expected: "10", actual: "12" },
        { cell: "applications/total/total", expected: "12", actual: "14" },
      ],
    },
    {
      shows: "Two rows below each other with the same numbers, and （七）总计 knows one of them.",
      report: { set: { "applications/refused.1/natural": "2", "applications/refused.1/total": "2" } },
      finds: [
        { on: "applications/total/natural", actual: "10" },
        { on: "applications/total/total", actual: "12" },
      ],
    },
    {
      shows: "Totals that nobody has computed: the entries agree among themselves, so it is the totals.",
      report: {
        set: {
          "applications/granted/total": "0",
          "applications/partial/total": "0",
          "applications/unavailable.1/total": "0",
          "applications/total/natural": "0",
          "applications/total/business": "0",
          "applications/total/total": "0",
        },
      },
      finds: [
        { cell: "applications/total/natural", expected: "10", actual: "0", fix: "10" },
        { cell: "applications/total/business", expected: "2", actual: "0", fix: "2" },
      ],
    },
  ],
};
