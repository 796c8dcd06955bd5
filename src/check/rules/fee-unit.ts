import type { Examples } from "../book/example";
import { rowOfCell, tableOfKey } from "../../form";
import type { Report } from "../../report/types";
import { changeTo } from "../corrections";
import { FEES, isTypedInYuan } from "../prose/yuan";
import { valuesOf } from "../relations/relations";
import { cellName } from "../tables/names";
import { aboutCell } from "../tables/places";
import { formOfTable } from "../tables/required-form";
import type { Rule, RuleContext } from "../rule";
import type { FindingDraft } from "../finding";
import type { Severity } from "../types";

const YUAN = 10_000;
/** As many times last year's amount as 元 are more than 万元, give or take a factor of two. */
const [LEAST_FACTOR, MOST_FACTOR] = [YUAN / 2, YUAN * 2];
/** In 万元: ten hundred million 元, and round. Alone it is a matter for a city at least. */
const LARGE = 100_000;
const ROUND = 1_000;
/** Last year's amount makes this one usual. */
const USUAL_FACTOR = 10;

interface Doubt {
  messageId: "stated" | "jump" | "large";
  severity: Severity;
  data: Record<string, string | number>;
}

function doubtOf(value: number, isStated: boolean, before: number | null): Doubt | null {
  if (isStated) return { messageId: "stated", severity: "warning", data: {} };
  const factor = before === null || before === 0 ? null : value / before;
  if (before !== null && factor !== null && factor >= LEAST_FACTOR && factor <= MOST_FACTOR) {
    return { messageId: "jump", severity: "warning", data: { before } };
  }
  const isUsual = factor !== null && factor < USUAL_FACTOR;
  return value >= LARGE && value % ROUND === 0 && !isUsual
    ? { messageId: "large", severity: "hint", data: {} }
    : null;
}

function check(report: Report, { values, last, prose }: RuleContext): FindingDraft[] {
  const value = values.get(FEES);
  if (value === undefined) return [];
  const isStated = prose.some(({ statements }) => statements.some((one) => isTypedInYuan(one, values)));
  const doubt = doubtOf(value, isStated, last ? (valuesOf(last).get(FEES) ?? null) : null);
  if (!doubt) return [];
  const form = formOfTable(report, tableOfKey(FEES));
  const table = form.tables[tableOfKey(FEES)];
  const expected = Number((value / YUAN).toFixed(6));
  return [
    {
      messageId: doubt.messageId,
      severity: doubt.severity,
      data: {
        table: table.name,
        cell: cellName(form, rowOfCell(FEES), FEES),
        actual: value,
        expected,
        ...doubt.data,
      },
      ...aboutCell(report, table, FEES),
      expected: doubt.severity === "warning" ? String(expected) : null,
      actual: String(value),
      fix: doubt.severity === "warning" ? changeTo(expected) : null,
    },
  ];
}

export const feeUnit: Rule = {
  id: "fee/unit",
  severity: "warning",
  otherSeverities: ["hint"],
  title: { zh: "收费金额像是以元为单位填的", en: "The amount looks like 元 instead of 万元" },
  why: {
    zh: "表二的收费金额以万元为单位。正文写着同一个数却是元，或者恰好是上年的一万倍左右，多半是照元填了。没有上年可比、十亿元以上的整数只作提示。",
    en: "Table two counts in 万元. The same number with 元 in the text, or some ten thousand times last year's, was probably typed in 元. A round amount of more than a thousand million 元 without last year's is a hint.",
  },
  limits: {
    zh: "正文与表格换算后不一致的（见 text/table）；与上年相近的大额。",
    en: "Amounts that differ when converted (text/table); large ones that are near last year's.",
  },
  messages: {
    stated: {
      zh: "{table}{cell}|填了 {actual}，单位是万元；正文说的是 {actual} 元，应为 {expected}。",
      en: "{table}, {cell}: |{actual} in 万元, but the text says {actual} 元: {expected}.",
    },
    jump: {
      zh: "{table}{cell}|填了 {actual} 万元，上年是 {before} 万元，像是照元填的。",
      en: "{table}, {cell}: |{actual} 万元, {before} 万元 last year: probably typed in 元.",
    },
    large: {
      zh: "{table}{cell}|填了 {actual} 万元，数额很大，请看是不是照元填的。",
      en: "{table}, {cell}: |{actual} 万元 is a large amount. Was it typed in 元?",
    },
  },
  correction: { zh: "换算成万元；由起草人确认。", en: "Converted into 万元; the drafter confirms." },
  check,
};

const LINE = "设立公开专栏3个";
const saying = (words: string) => ({ [LINE]: `${words}${LINE}` });

export const examples: Examples = {
  good: [
    { shows: "In 万元.", report: {} },
    {
      shows: "The text in 元, the table in 万元.",
      report: { prose: saying("行政事业性收费188700元，") },
    },
    {
      shows: "A large amount as last year.",
      report: { set: { [FEES]: "250000" } },
      last: { set: { [FEES]: "240000", "disclosure/normative/inForce": "14" } },
    },
  ],
  bad: [
    {
      shows: "The same number, in the text with 元.",
      report: { set: { [FEES]: "188700" }, prose: saying("行政事业性收费188700元，") },
      finds: [
        { cell: FEES, severity: "warning", expected: "18.87", actual: "188700", fix: "18.87", safe: false },
      ],
    },
    {
      shows: "Ten thousand times last year's.",
      report: { set: { [FEES]: "195000" } },
      last: { set: { [FEES]: "18.87" } },
      finds: [{ cell: FEES, severity: "warning", expected: "19.5" }],
    },
    {
      shows: "Large and round, with nothing to compare.",
      report: { set: { [FEES]: "300000" } },
      finds: [{ cell: FEES, severity: "hint", actual: "300000", fix: null }],
    },
  ],
};
