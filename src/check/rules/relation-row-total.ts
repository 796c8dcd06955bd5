import type { Examples } from "../book/example";
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
          cell: "applications/granted/total",
          expected: "6",
          actual: "7",
          fix: "6",
          safe: false,
          row: "applications/granted",
        },
      ],
    },
    {
      shows: "A wrong entry breaks its row and its column; where they cross stands the cell.",
      report: { set: { "applications/granted/natural": "4" } },
      finds: [{ cell: "applications/granted/natural", expected: "5", actual: "4", fix: "5", safe: false }],
    },
    {
      shows: "An entry that was not typed.",
      report: { set: { "applications/granted/natural": "0" } },
      finds: [{ cell: "applications/granted/natural", expected: "5", actual: "0", fix: "5", safe: false }],
    },
    {
      shows: "Two digits in the wrong order.",
      report: { set: { "applications/new/total": "21" } },
      finds: [
        { row: "applications/new", cell: "applications/new/total", expected: "12", actual: "21", fix: "12" },
      ],
    },
    {
      shows: "A number in the wrong row.",
      report: { set: { "applications/partial/natural": "0", "applications/refused.1/natural": "2" } },
      finds: [
        {
          cell: "applications/refused.1/natural",
          expected: "0",
          actual: "2",
          fix: null,
          changes: { "applications/refused.1/natural": "0", "applications/partial/natural": "2" },
        },
      ],
    },
    {
      shows: "A row of which only the total was typed.",
      report: {
        set: { "applications/unavailable.1/natural": "0", "applications/unavailable.1/business": "0" },
      },
      finds: [
        {
          cell: "applications/unavailable.1/natural",
          expected: "3",
          actual: "0",
          fix: null,
          changes: { "applications/unavailable.1/natural": "3", "applications/unavailable.1/business": "1" },
        },
      ],
    },
    {
      shows: "A row that was added to another one, or one number of it: nothing tells which.",
      report: { set: { "applications/partial/natural": "0", "applications/unavailable.1/natural": "5" } },
      finds: [
        {
          on: "applications/partial/total",
          row: "applications/partial",
          cell: null,
          fix: null,
          alternatives: [
            {},
            { "applications/partial/natural": "2", "applications/unavailable.1/natural": "3" },
            {},
          ],
        },
      ],
    },
    {
      shows: "Three totals, or the entries of their rows, in each other's place.",
      report: {
        set: {
          "applications/granted/total": "2",
          "applications/partial/total": "0",
          "applications/refused.1/total": "6",
        },
      },
      finds: [
        {
          on: "applications/granted/total",
          cell: null,
          fix: null,
          alternatives: [
            {
              "applications/granted/total": "6",
              "applications/partial/total": "2",
              "applications/refused.1/total": "0",
            },
            {
              "applications/granted/natural": "2",
              "applications/granted/business": "0",
              "applications/partial/natural": "0",
              "applications/refused.1/natural": "5",
              "applications/refused.1/business": "1",
            },
            {},
          ],
        },
      ],
    },
    {
      shows: "A number typed where every total is 0: too many here, or the totals were forgotten.",
      report: { set: { "applications/refused.1/research": "8" } },
      finds: [
        {
          on: "applications/refused.1/total",
          row: "applications/refused.1",
          cell: null,
          expected: null,
          fix: null,
          changes: null,
          alternatives: [{ "applications/refused.1/research": "0" }, {}],
        },
      ],
    },
    {
      shows:
        "An application that was carried in stands under 一; of which kind it is, last year's report would tell.",
      report: { set: { "applications/new/natural": "11", "applications/carriedIn/natural": "0" } },
      finds: [
        {
          on: "applications/new/total",
          row: "applications/new",
          cell: null,
          fix: null,
          alternatives: [
            { "applications/new/natural": "10", "applications/carriedIn/natural": "1" },
            { "applications/new/business": "1", "applications/carriedIn/business": "1" },
          ],
        },
      ],
    },
    {
      shows: "The same where it may be one of four kinds of applicant: that it is so is said as well.",
      report: {
        set: {
          "applications/new/natural": "11",
          "applications/new/research": "2",
          "applications/new/welfare": "2",
          "applications/new/total": "16",
          "applications/carriedIn/natural": "0",
          "applications/granted/research": "2",
          "applications/granted/welfare": "2",
          "applications/granted/total": "10",
          "applications/total/research": "2",
          "applications/total/welfare": "2",
          "applications/total/total": "16",
        },
      },
      finds: [
        {
          on: "applications/new/total",
          row: "applications/new",
          cell: null,
          fix: null,
          alternatives: [
            { "applications/new/natural": "10", "applications/carriedIn/natural": "1" },
            { "applications/new/business": "1", "applications/carriedIn/business": "1" },
            {},
          ],
        },
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
          "applications/new/total": "0",
          "applications/carriedIn/total": "0",
          "applications/carriedOut/total": "0",
        },
      },
      finds: [
        {
          cell: "applications/new/total",
          changes: {
            "applications/new/total": "12",
            "applications/carriedIn/total": "1",
            "applications/granted/total": "6",
            "applications/partial/total": "2",
            "applications/unavailable.1/total": "4",
            "applications/carriedOut/total": "1",
            "applications/total/natural": "10",
            "applications/total/business": "2",
            "applications/total/total": "12",
          },
        },
      ],
    },
    {
      shows: "The 12 of a total typed into two cells as 1 and 2.",
      report: { set: { "applications/new/otherOrganisation": "1", "applications/new/total": "2" } },
      finds: [
        {
          row: "applications/new",
          cell: "applications/new/otherOrganisation",
          fix: null,
          changes: { "applications/new/otherOrganisation": "0", "applications/new/total": "12" },
        },
      ],
    },
    {
      shows: "The text says something else than the table, whose numbers confirm each other.",
      report: {
        prose: { 新收申请12件: "新收申请15件" },
        set: { "applications/new/total": "21" },
      },
      finds: [{ cell: "applications/new/total", expected: "12", actual: "21", fix: "12" }],
    },
    {
      shows:
        "The drafter has confirmed the number that would have to change: it stays, and nothing is certain.",
      report: { set: { "applications/granted/natural": "4" } },
      confirmed: ["applications/granted/natural"],
      finds: [{ on: "applications/granted/total", cell: null, expected: null, fix: null, changes: null }],
    },
  ],
};
