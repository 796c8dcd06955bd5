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
  data: ({ relation }, form) => ({ column: columnName(form, relation.result) }),
  examples: {
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
    ],
  },
});
