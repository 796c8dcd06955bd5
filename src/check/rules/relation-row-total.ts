import type { Examples } from "../book/example";
import { rowName, shortColumnName } from "../tables/names";
import { relationRule } from "../relations/relation-rule";

/** R2. */
export const relationRowTotal = relationRule({
  id: "relation/row-total",
  title: { zh: "各类申请人之和等于总计", en: "The kinds of applicants add up to the row's total" },
  why: {
    zh: "表三最后一列为“总计”：自然人与各类法人或其他组织之和。",
    en: "The last column of table 三 is headed 总计: natural persons and all kinds of organisations.",
  },
  limits: {
    zh: "有空格或者不是数字的行不核对，计为“无法核对”。",
    en: "Rows with an empty or unreadable cell: they count as unchecked.",
  },
  messages: {
    broken: {
      zh: "{table}“{row}”行：“{first}”至“{last}”{count} 列合计 {left}，“总计”列填 {right}，应为 {left}，差 {difference}。",
      en: "{table}, row “{row}”: the {count} columns “{first}” to “{last}” make {left}, 总计 says {right}; it should be {left}, difference {difference}.",
    },
    elsewhere: {
      zh: "{table}“{row}”行：“{first}”至“{last}”{count} 列合计 {left}，“总计”列填 {right}，两者不等，差 {difference}。",
      en: "{table}, row “{row}”: the {count} columns “{first}” to “{last}” make {left}, 总计 says {right}, difference {difference}.",
    },
  },
  data: ({ relation }, form) => ({
    row: rowName(form, relation.along.row!),
    first: shortColumnName(form, relation.left[0]!),
    last: shortColumnName(form, relation.left.at(-1)!),
    count: relation.left.length,
  }),
});

export const examples: Examples = {
  good: [
    { shows: "The correct report: 10 + 2 = 12.", report: {} },
    {
      shows: "A row with a dash in it is unchecked, not broken.",
      report: { set: { "applications/new/legal": "—" } },
    },
  ],
  bad: [
    {
      shows: "A wrong total.",
      report: { set: { "applications/granted/total": "7" } },
      finds: [
        {
          row: "applications/granted",
          cell: "applications/granted/total",
          expected: "6",
          actual: "7",
          fix: "6",
        },
      ],
    },
    {
      shows: "A wrong entry breaks its row and its column; where they cross stands the cell.",
      report: { set: { "applications/granted/natural": "4" } },
      finds: [{ cell: "applications/granted/natural", expected: "5", actual: "4", fix: "5" }],
    },
    {
      shows: "A number typed where every total is 0: too many here, or the totals were forgotten.",
      report: { set: { "applications/refused.1/research": "8" } },
      finds: [
        {
          row: "applications/refused.1",
          cell: "applications/refused.1/total",
          expected: "8",
          actual: "0",
          fix: "8",
        },
      ],
    },
    {
      shows: "Two digits in the wrong order.",
      report: { set: { "applications/new/total": "21" } },
      finds: [{ cell: "applications/new/total", expected: "12", actual: "21", fix: "12" }],
    },
  ],
};
