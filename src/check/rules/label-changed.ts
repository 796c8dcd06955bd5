import type { Examples } from "../book/example";
import type { Report, ReportLabel } from "../../report/types";
import { excerptOf } from "../excerpt";
import { aboutLabel, foundLabels } from "../tables/labels";
import type { FoundLabel } from "../tables/labels";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";
import type { RuleText } from "../texts";

const lostNote = (label: ReportLabel): boolean => label.role === "note" && label.state === "empty";

function textFor({ table, label }: FoundLabel): RuleText {
  const data = { table: table.name, label: label.expected };
  if (lostNote(label)) return { messageId: "note", data };
  return {
    messageId: label.damaged ? "damaged" : "changed",
    data: { ...data, actual: excerptOf(label.actual) },
  };
}

const findingFor = (found: FoundLabel, report: Report): FindingDraft => ({
  ...textFor(found),
  severity: found.label.damaged ? "error" : "warning",
  ...aboutLabel(found, report),
  actual: found.label.actual,
});

export const labelChanged: Rule = {
  id: "label/changed",
  severity: "error",
  otherSeverities: ["warning"],
  title: { zh: "名称与报告格式不一致", en: "A label differs from the form" },
  why: {
    zh: "表的行名、列名和说明应当与国办公开办函〔2021〕30号的格式一致。批量填 0 或者替换时数字混进名称（如“单位：0万元”）是错误；沿用旧格式的名称、删去说明是疑点。",
    en: "Labels, heads and remarks are those of 国办公开办函〔2021〕30号. Digits that got into a label while zeros were filled in (单位：0万元) are an error; a label of the former form or a remark left out is a warning.",
  },
  limits: {
    zh: "空格、换行、全角半角、括号和序号写法的不同，以及含义相同的通行写法。",
    en: "White space, line breaks, width, kinds of brackets and numbering, and wordings that are accepted for the same thing.",
  },
  messages: {
    changed: {
      zh: "{table}的|“{label}”写成了“{actual}”，应当与报告格式一致。",
      en: "{table}: |“{label}” reads “{actual}”; it should read as in the form.",
    },
    damaged: {
      zh: "{table}的|“{label}”成了“{actual}”，可能在填数或替换时改坏了。",
      en: "{table}: |“{label}” has become “{actual}”, probably while numbers were filled in or replaced.",
    },
    note: {
      zh: "{table}|缺少报告格式原有的说明“{label}”。",
      en: "{table}: |the remark of the form “{label}” is missing.",
    },
  },
  correction: {
    zh: "改回报告格式的原文；由起草人确认。",
    en: "The words of the form; the drafter confirms.",
  },
  check: (report) =>
    foundLabels(report)
      .filter(({ label }) => label.state === "changed" || lostNote(label))
      .map((label) => findingFor(label, report)),
};

export const examples: Examples = {
  good: [{ shows: "The words of the form.", report: {} }],
  bad: [
    {
      shows: "A label of the former form.",
      report: { label: { 行政规范性文件: "规范性文件" } },
      finds: [
        {
          on: "规范性文件",
          severity: "warning",
          row: "disclosure/normative",
          cell: null,
          expected: "行政规范性文件",
          actual: "规范性文件",
          fix: "行政规范性文件",
          safe: false,
        },
      ],
    },
    {
      shows: "A digit in a head, left by filling in zeros.",
      report: { label: { "本年收费金额（单位：万元）": "本年收费金额（单位：0万元）" } },
      finds: [
        {
          on: "本年收费金额（单位：0万元）",
          severity: "error",
          row: null,
          expected: "本年收费金额（单位：万元）",
        },
      ],
    },
    {
      shows: "The remark in the corner is gone.",
      report: {
        label: { "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）": "" },
      },
      finds: [{ on: "empty in row 1 of applications", severity: "warning", row: null, actual: "" }],
    },
  ],
};
