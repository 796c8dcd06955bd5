import type { Examples } from "../book/example";
import type { Report } from "../../report/types";
import { aboutLabel, foundLabels } from "../tables/labels";
import type { FoundLabel } from "../tables/labels";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

const findingFor = (found: FoundLabel, report: Report): FindingDraft => ({
  messageId: found.label.role === "heading" ? "heading" : "row",
  data: { table: found.table.name, label: found.label.expected },
  ...aboutLabel(found, report),
  actual: "",
});

export const labelMissing: Rule = {
  id: "label/missing",
  severity: "error",
  title: { zh: "行的名称空缺", en: "A label is empty" },
  why: {
    zh: "行或列没有名称，读者无从知道数字说的是什么；多因复制表格或转换格式时丢失。",
    en: "Without its label nobody can tell what the numbers of a row count. Labels get lost when tables are copied or converted.",
  },
  limits: {
    zh: "左上角的勾稽关系说明（见 label/changed）；整行缺失（见 row/missing）。",
    en: "The printed remark in the corner (label/changed) and rows that are not there at all (row/missing).",
  },
  messages: {
    row: {
      zh: "{table}|有一行缺少名称，按顺序应为“{label}”。",
      en: "{table}: |a row has lost its label; by its position it is “{label}”.",
    },
    heading: {
      zh: "{table}的|表头缺少“{label}”。",
      en: "{table}: |the heading “{label}” is missing.",
    },
  },
  correction: {
    zh: "补上报告格式的原文；由起草人确认。",
    en: "The words of the form; the drafter confirms.",
  },
  check: (report) =>
    foundLabels(report)
      .filter(({ label }) => label.state === "empty" && label.role !== "note")
      .map((label) => findingFor(label, report)),
};

export const examples: Examples = {
  good: [{ shows: "Every label is there.", report: {} }],
  bad: [
    {
      shows: "Two labels lost under （三）不予公开.",
      report: { label: { "1.属于国家秘密": "", "2.其他法律行政法规禁止公开": "" } },
      finds: [
        {
          on: "empty in applications/refused.1",
          row: "applications/refused.1",
          cell: null,
          expected: "1.属于国家秘密",
          fix: "1.属于国家秘密",
        },
        {
          on: "empty in applications/refused.2",
          row: "applications/refused.2",
          cell: null,
          expected: "2.其他法律行政法规禁止公开",
        },
      ],
    },
    {
      shows: "A column without its head.",
      report: { label: { 现行有效件数: "" } },
      finds: [{ on: "empty in row 2 of disclosure", row: null, cell: null, expected: "现行有效件数" }],
    },
  ],
};
