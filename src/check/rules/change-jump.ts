import type { Examples } from "../book/example";
import { rowOfCell, tableOfKey } from "../../form";
import type { CellKey } from "../../form";
import { isSameBody } from "../../report/same-body";
import type { Report } from "../../report/types";
import { valuesOf } from "../relations/relations";
import { cellName } from "../tables/names";
import { aboutCell } from "../tables/places";
import { formOfTable } from "../tables/required-form";
import type { Rule, RuleContext } from "../rule";
import type { FindingDraft } from "../finding";

/** What a body does every year in numbers of one size; what is in force follows from last year's by a rule of its own. */
const STEADY: CellKey[] = [
  "disclosure/permits/decisions",
  "disclosure/penalties/decisions",
  "disclosure/enforcement/decisions",
  "applications/new/total",
];
/** Smaller numbers jump by themselves. */
const BASE = 20;
const FACTOR = 5;

function check(report: Report, { values, last }: RuleContext): FindingDraft[] {
  if (!last || !isSameBody(last.unit, report.unit)) return [];
  const before = valuesOf(last);
  return STEADY.flatMap((key) => {
    const [now, then] = [values.get(key), before.get(key)];
    if (now === undefined || then === undefined || then < BASE) return [];
    if (now <= then * FACTOR && now * FACTOR >= then) return [];
    const form = formOfTable(report, tableOfKey(key));
    const table = form.tables[tableOfKey(key)];
    return [
      {
        messageId: now === 0 ? "none" : "jump",
        data: { table: table.name, cell: cellName(form, rowOfCell(key), key), actual: now, before: then },
        ...aboutCell(report, table, key),
        actual: String(now),
      },
    ];
  });
}

export const changeJump: Rule = {
  id: "change/jump",
  severity: "hint",
  title: { zh: "与上年相差悬殊", en: "Far from last year's number" },
  why: {
    zh: "许可、处罚、强制和收到的申请，一般与上年在一个量级。多出四倍以上或者不到五分之一，常常是统计口径变了、漏了一块，或者多打少打一位数。",
    en: "Permits, penalties, enforcement and applications are usually of last year's size. Five times as many, or less than a fifth, often means another way of counting, a part that was left out, or a digit.",
  },
  limits: {
    zh: "没有上年报告、上年是另一个机关的；上年不到 20 的；收费（见 fee/unit）和现行有效件数（见 carry/in-force）。机构职能有变动的可以不管。",
    en: "Nothing without last year's report of the same body; fewer than 20 last year; fees (fee/unit) and what is in force (carry/in-force). Never mind where tasks have moved.",
  },
  messages: {
    jump: {
      zh: "{table}{cell}|填了 {actual}，上年是 {before}，相差悬殊，请核对。",
      en: "{table}, {cell}: |{actual}, {before} last year. Please check.",
    },
    none: {
      zh: "{table}{cell}|填了 0，上年是 {before}，请看是不是漏填。",
      en: "{table}, {cell}: |0, {before} last year. Was it left out?",
    },
  },
  correction: null,
  check,
};

const PERMITS = "disclosure/permits/decisions";
const STOCK = { "disclosure/normative/inForce": "14" };

export const examples: Examples = {
  good: [
    { shows: "No report of last year.", report: { set: { [PERMITS]: "9000" } } },
    {
      shows: "Five times as many.",
      report: { set: { [PERMITS]: "100" } },
      last: { set: { [PERMITS]: "20", ...STOCK } },
    },
    {
      shows: "A fifth.",
      report: { set: { [PERMITS]: "20" } },
      last: { set: { [PERMITS]: "100", ...STOCK } },
    },
    {
      shows: "From a small number.",
      report: { set: { [PERMITS]: "900" } },
      last: { set: { [PERMITS]: "19", ...STOCK } },
    },
    {
      shows: "Another body's report.",
      report: { set: { [PERMITS]: "900" } },
      last: {
        set: { [PERMITS]: "20" },
        prose: { 云溪县林业局2023年政府信息公开工作年度报告: "青岚市水务局2023年政府信息公开工作年度报告" },
      },
    },
  ],
  bad: [
    {
      shows: "More than five times as many.",
      report: { set: { [PERMITS]: "101" } },
      last: { set: { [PERMITS]: "20", ...STOCK } },
      finds: [{ cell: PERMITS, severity: "hint", actual: "101", fix: null }],
    },
    {
      shows: "Less than a fifth.",
      report: { set: { [PERMITS]: "19" } },
      last: { set: { [PERMITS]: "100", ...STOCK } },
      finds: [{ cell: PERMITS, actual: "19" }],
    },
    {
      shows: "None at all.",
      report: { set: { [PERMITS]: "0" } },
      last: { set: { [PERMITS]: "40", ...STOCK } },
      finds: [{ cell: PERMITS, actual: "0" }],
    },
  ],
};
