import type { Examples } from "../book/example";
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
      shows: "The outcomes of two kinds of applicant in each other's column, or everything else of the two.",
      report: {
        set: {
          "applications/granted/natural": "1",
          "applications/granted/business": "5",
          "applications/partial/natural": "0",
          "applications/partial/business": "2",
          "applications/unavailable.1/natural": "1",
          "applications/unavailable.1/business": "3",
        },
      },
      finds: [
        {
          on: "applications/total/natural",
          cell: null,
          fix: null,
          alternatives: [
            {
              "applications/granted/natural": "5",
              "applications/granted/business": "1",
              "applications/partial/natural": "2",
              "applications/partial/business": "0",
              "applications/unavailable.1/natural": "3",
              "applications/unavailable.1/business": "1",
            },
            {
              "applications/new/natural": "2",
              "applications/new/business": "10",
              "applications/total/natural": "2",
              "applications/total/business": "10",
            },
          ],
        },
      ],
    },
    {
      shows:
        "A row that was not typed at all: the applications stand nowhere, and the row may be any that is 0 throughout.",
      report: {
        set: {
          "applications/granted/natural": "0",
          "applications/granted/business": "0",
          "applications/granted/total": "0",
        },
      },
      finds: [
        {
          on: "applications/total/natural",
          cell: null,
          fix: null,
          alternatives: [
            {},
            {
              "applications/granted/natural": "5",
              "applications/granted/business": "1",
              "applications/granted/total": "6",
            },
            {
              "applications/refused.1/natural": "5",
              "applications/refused.1/business": "1",
              "applications/refused.1/total": "6",
            },
          ],
        },
      ],
    },
    {
      shows: "The numbers of one row once more in another one, far below.",
      report: {
        set: {
          "applications/other.1/natural": "5",
          "applications/other.1/business": "1",
          "applications/other.1/total": "6",
        },
      },
      finds: [
        {
          on: "applications/total/natural",
          cell: null,
          fix: null,
          alternatives: [
            {
              "applications/granted/natural": "0",
              "applications/granted/business": "0",
              "applications/granted/total": "0",
            },
            {
              "applications/other.1/natural": "0",
              "applications/other.1/business": "0",
              "applications/other.1/total": "0",
            },
            {},
          ],
        },
      ],
    },
    {
      shows: "A wrong （七）总计 breaks its column, its row and the balance.",
      report: { set: { "applications/total/natural": "9" } },
      finds: [{ cell: "applications/total/natural", expected: "10", actual: "9", fix: "10", safe: false }],
    },
    {
      shows: "A digit left out.",
      report: { set: { "applications/total/natural": "1" } },
      finds: [{ cell: "applications/total/natural", expected: "10", actual: "1", fix: "10", safe: false }],
    },
    {
      shows: "A number in the wrong column.",
      report: { set: { "applications/partial/natural": "0", "applications/partial/business": "2" } },
      finds: [
        {
          cell: "applications/partial/business",
          expected: "0",
          actual: "2",
          fix: null,
          changes: { "applications/partial/business": "0", "applications/partial/natural": "2" },
        },
      ],
    },
    {
      shows: "Two neighbours exchanged.",
      report: { set: { "applications/granted/natural": "1", "applications/granted/business": "5" } },
      finds: [
        {
          cell: "applications/granted/natural",
          expected: "5",
          actual: "1",
          fix: null,
          changes: { "applications/granted/natural": "5", "applications/granted/business": "1" },
        },
      ],
    },
    {
      shows: "A row one column too far to the right.",
      report: {
        set: {
          "applications/granted/natural": "0",
          "applications/granted/business": "5",
          "applications/granted/research": "1",
        },
      },
      finds: [
        {
          cell: "applications/granted/natural",
          expected: "5",
          actual: "0",
          fix: null,
          changes: {
            "applications/granted/natural": "5",
            "applications/granted/business": "1",
            "applications/granted/research": "0",
          },
        },
      ],
    },
    {
      shows: "Three neighbours turned round.",
      report: {
        set: {
          "applications/granted/natural": "1",
          "applications/granted/business": "0",
          "applications/granted/research": "5",
        },
      },
      finds: [
        {
          cell: "applications/granted/natural",
          expected: "5",
          actual: "1",
          fix: null,
          changes: {
            "applications/granted/natural": "5",
            "applications/granted/business": "1",
            "applications/granted/research": "0",
          },
        },
      ],
    },
    {
      shows: "Applications of one row under other kinds of applicant, not all of one kind.",
      report: {
        set: {
          "applications/granted/natural": "3",
          "applications/granted/business": "2",
          "applications/granted/research": "1",
        },
      },
      finds: [
        {
          on: "applications/total/natural",
          cell: null,
          fix: null,
          alternatives: [
            {
              "applications/granted/natural": "5",
              "applications/granted/business": "1",
              "applications/granted/research": "0",
            },
          ],
        },
      ],
    },
    {
      shows: "A row left out of （七）总计 in two columns: both totals have to change together.",
      report: { set: { "applications/total/natural": "8", "applications/total/total": "10" } },
      finds: [
        {
          cell: "applications/total/natural",
          expected: "10",
          actual: "8",
          fix: null,
          changes: { "applications/total/natural": "10", "applications/total/total": "12" },
        },
      ],
    },
    {
      shows: "（七）总计 has （二）部分公开 twice.",
      report: { set: { "applications/total/natural": "12", "applications/total/total": "14" } },
      finds: [
        {
          cell: "applications/total/natural",
          expected: "10",
          actual: "12",
          fix: null,
          changes: { "applications/total/natural": "10", "applications/total/total": "12" },
        },
      ],
    },
    {
      shows: "Two rows below each other with the same numbers, and （七）总计 knows one of them.",
      report: { set: { "applications/refused.1/natural": "2", "applications/refused.1/total": "2" } },
      finds: [
        {
          on: "applications/total/natural",
          row: "applications/total",
          cell: null,
          expected: null,
          fix: null,
          changes: null,
          alternatives: [
            { "applications/refused.1/natural": "0", "applications/refused.1/total": "0" },
            { "applications/partial/natural": "0", "applications/partial/total": "0" },
            {},
          ],
        },
      ],
    },
    {
      shows:
        "One application under two kinds of applicant, in one of two rows: both together are named before each.",
      report: { set: { "applications/granted/natural": "4", "applications/granted/business": "2" } },
      finds: [
        {
          on: "applications/total/natural",
          cell: null,
          fix: null,
          alternatives: [
            {},
            { "applications/granted/business": "1", "applications/granted/natural": "5" },
            { "applications/unavailable.1/business": "0", "applications/unavailable.1/natural": "4" },
          ],
        },
      ],
    },
    {
      shows: "The rows of （七）总计 and of 四 in each other's place.",
      report: {
        set: {
          "applications/total/natural": "1",
          "applications/total/business": "0",
          "applications/total/total": "1",
          "applications/carriedOut/natural": "10",
          "applications/carriedOut/business": "2",
          "applications/carriedOut/total": "12",
        },
      },
      finds: [
        {
          cell: "applications/total/natural",
          changes: {
            "applications/total/natural": "10",
            "applications/carriedOut/natural": "1",
            "applications/total/business": "2",
            "applications/carriedOut/business": "0",
            "applications/total/total": "12",
            "applications/carriedOut/total": "1",
          },
        },
      ],
    },
  ],
};
