import type { Examples } from "../book/example";
import { carryFindings } from "../relations/cross-year";
import { verdictFindings } from "../relations/verdict-findings";
import { verdictTexts } from "../relations/verdict-texts";
import type { Rule } from "../rule";

export const carryPending: Rule = {
  id: "carry/pending",
  severity: "error",
  otherSeverities: ["warning"],
  title: { zh: "上年结转与上年报告对不上", en: "Carried-in differs from last year's report" },
  why: {
    zh: "“二、上年结转”应当等于上年度报告的“四、结转下年度继续办理”，各列分别相等。上年报告更正过、机构合并或申请人重新归类时可以不同，由起草人说明。",
    en: "二、上年结转 is last year's 四、结转下年度, column by column. It may differ after a correction, a merger or a reclassified applicant.",
  },
  limits: {
    zh: "没有提供上年报告，或上年的数读不出来时不查，计为无法核对。",
    en: "Without last year's report nothing is said; a number of it that cannot be read counts as unchecked.",
  },
  messages: {
    ...verdictTexts,
    differsFromLast: {
      zh: "{table}{cell}|应等于上年报告结转下年度的 {expected}，填了 {actual}，差 {difference}。",
      en: "{table}, {cell}: |{actual}, but last year's report carried over {expected} (difference {difference}).",
    },
  },
  correction: {
    zh: "改成上年报告的结转数，仅在不破坏本表已成立的勾稽关系时提供；由起草人确认。",
    en: "Last year's number, where it breaks no relation that holds; the drafter confirms.",
  },
  check: (report, context) => [
    ...verdictFindings("carry/pending", report, context),
    ...carryFindings("carry/pending", report, context),
  ],
};

export const examples: Examples = {
  good: [
    { shows: "Last year carried over what this year took over.", report: {}, last: {} },
    { shows: "Without last year's report.", report: { set: { "applications/carriedIn/natural": "9" } } },
    {
      shows: "Last year's cell is empty.",
      report: {},
      last: { set: { "applications/carriedOut/natural": "" } },
    },
  ],
  bad: [
    {
      shows:
        "A number that its row and its column contradict as well: one finding, and last year's number is right.",
      report: { set: { "applications/carriedIn/natural": "7" } },
      last: {},
      finds: [
        {
          severity: "error",
          cell: "applications/carriedIn/natural",
          expected: "1",
          actual: "7",
          fix: "1",
          safe: false,
        },
      ],
    },
    {
      shows: "What was carried in stands under 一: last year's report tells of which kind it is.",
      report: { set: { "applications/new/natural": "11", "applications/carriedIn/natural": "0" } },
      last: {},
      finds: [
        {
          severity: "error",
          cell: "applications/carriedIn/natural",
          fix: null,
          changes: { "applications/carriedIn/natural": "1", "applications/new/natural": "10" },
        },
      ],
    },
    {
      shows: "One case got lost, and the table adds up without it: no number is offered that would break it.",
      report: {},
      last: { set: { "applications/carriedOut/natural": "2" } },
      finds: [
        {
          severity: "warning",
          cell: "applications/carriedIn/natural",
          expected: "2",
          actual: "1",
          fix: null,
        },
      ],
    },
    {
      shows: "Row and column have blanks: last year's number is offered.",
      report: {
        set: {
          "applications/carriedIn/natural": "7",
          "applications/carriedIn/legal": "",
          "applications/new/natural": "",
        },
      },
      last: {},
      finds: [
        { severity: "warning", cell: "applications/carriedIn/natural", expected: "1", actual: "7", fix: "1" },
      ],
    },
    {
      shows:
        "Two more were open last year, in the total as well: they may stand under 一, or last year's report was mended.",
      report: { prose: { "新收申请12件，上年结转1件，均": "均" } },
      last: { set: { "applications/carriedOut/natural": "3", "applications/carriedOut/total": "3" } },
      finds: [
        { on: "applications/carriedIn/natural", severity: "warning", cell: null, fix: null, changes: null },
      ],
    },
  ],
};
