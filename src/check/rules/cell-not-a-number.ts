import type { Examples } from "../book/example";
import { rowOfCell } from "../../form";
import type { NumberKind } from "../../form";
import { compact } from "../../language/normalise";
import type { Report } from "../../report/types";
import { foundCells, foundTables } from "../tables/found-cells";
import type { FoundCell } from "../tables/found-cells";
import { missingValue } from "../relations/missing-value";
import { changeTo } from "../corrections";
import { cellName } from "../tables/names";
import { aboutCell } from "../tables/places";
import type { Rule, RuleContext } from "../rule";
import { excerptOf } from "../excerpt";
import type { FindingDraft } from "../finding";

const LETTER_DIGITS: [RegExp, string][] = [
  [/[OoＯｏОо〇○◯]/g, "0"],
  [/[lI|ｌＩ]/g, "1"],
];
/** What is remarked behind a number: （其中修订16件）, ，含修订16件. */
const REMARK =
  "(?:[（(][^（）()]{1,60}[)）]|[，,；;：:、]?(?:其中|含|包括|包含|另|注[：:]?).{1,60}|[*＊#①]{1,2})?";
const COUNTED = new RegExp(`^(\\d+)(?:件|条|个|份|项|次|宗|起|例|人)?${REMARK}$`, "u");
const IN_TEN_THOUSANDS = new RegExp(`^(\\d+(?:\\.\\d+)?)万元?${REMARK}$`, "u");

/** The number that was meant, only where it cannot be another one: "l2" is 12, "3件" is 3 and so is 3（其中修订2件）, "约3件" may be 4. */
function numberMeant(written: string, kind: NumberKind): string | null {
  const digits = LETTER_DIGITS.reduce(
    (result, [letters, digit]) => result.replace(letters, digit),
    compact(written),
  );
  if (/^\d+$/.test(digits)) return String(Number(digits));
  return (kind === "count" ? COUNTED : IN_TEN_THOUSANDS).exec(compact(written))?.[1] ?? null;
}

function proposal({ cell, written }: FoundCell, report: Report, context: RuleContext): string | null {
  if (written.value.state !== "not-a-number") return null;
  if (written.value.reason !== "placeholder") return numberMeant(written.text, cell.kind!);
  const { value } = missingValue(cell.key, report, context);
  return value === null ? null : String(value);
}

function findingFor(found: FoundCell, report: Report, context: RuleContext): FindingDraft[] {
  const { form, table, cell, written } = found;
  if (written.value.state !== "not-a-number") return [];
  const value = proposal(found, report, context);
  return [
    {
      messageId: written.value.reason,
      data: {
        table: table.name,
        cell: cellName(form, rowOfCell(cell.key), cell.key),
        actual: excerptOf(written.text),
      },
      ...aboutCell(report, table, cell.key),
      actual: written.text,
      fix: value === null ? null : changeTo(value),
    },
  ];
}

export const cellNotANumber: Rule = {
  id: "cell/not-a-number",
  severity: "error",
  title: { zh: "填的不是数字", en: "What is typed is not a number" },
  why: {
    zh: "统计表只填数字，没有的填 0；“/”“—”“无”“3件”以及把 0 打成字母 O，都会使勾稽关系无法核对、上级无法汇总。",
    en: 'The tables take digits only, 0 where there is nothing. "/", "—", "无", "3件" or the letter O leave the relations unchecked and cannot be summed up.',
  },
  limits: {
    zh: "全角数字、千分位、空格等仍能读出数字的写法（见 cell/notation）；空格（见 cell/empty）。",
    en: "Numbers that are readable although written unusually (cell/notation) and empty cells (cell/empty).",
  },
  messages: {
    placeholder: {
      zh: "{table}{cell}|填的是“{actual}”，没有的应当填 0。",
      en: "{table}, {cell}: |“{actual}” stands there; nothing is written as 0.",
    },
    unit: {
      zh: "{table}{cell}|填的是“{actual}”，只填数字，不要带单位或文字。",
      en: "{table}, {cell}: |“{actual}” stands there; only digits, no unit or words.",
    },
    letter: {
      zh: "{table}{cell}|填的“{actual}”里有字母或符号，请改成数字。",
      en: "{table}, {cell}: |“{actual}” contains letters or signs instead of digits.",
    },
    text: {
      zh: "{table}{cell}|填的“{actual}”不是数字。",
      en: "{table}, {cell}: |“{actual}” is not a number.",
    },
  },
  correction: {
    zh: "符号或“无”改为 0 或者推算出的数，“3件”改为 3，字母改为形近的数字；由起草人确认。",
    en: "0 or the implied number for a placeholder, the digits of a number with a unit, digits for letters; the drafter confirms.",
  },
  check: (report, context) =>
    foundTables(report)
      .flatMap(foundCells)
      .flatMap((cell) => findingFor(cell, report, context)),
};

export const examples: Examples = {
  good: [
    { shows: "Digits.", report: {} },
    {
      shows: "Full-width digits are digits.",
      report: { set: { "disclosure/permits/decisions": "１２０" } },
    },
  ],
  bad: [
    {
      shows: "A number with a remark, in the first column as in any other.",
      report: {
        set: {
          "disclosure/normative/issued": "2（其中修订1件）",
          "disclosure/normative/repealed": "1件，含宣布失效1件",
          "disclosure/permits/decisions": "120(不含简易程序)",
          "applications/new/natural": "10（网络7件）",
        },
      },
      finds: [
        { cell: "disclosure/normative/issued", actual: "2（其中修订1件）", fix: "2" },
        { cell: "disclosure/normative/repealed", actual: "1件，含宣布失效1件", fix: "1" },
        { cell: "disclosure/permits/decisions", actual: "120(不含简易程序)", fix: "120" },
        { cell: "applications/new/natural", actual: "10（网络7件）", fix: "10" },
      ],
    },
    {
      shows: "Placeholders for nothing.",
      report: { set: { "disclosure/rules/issued": "/", "disputes/direct/upheld": "无" } },
      finds: [
        { cell: "disclosure/rules/issued", actual: "/", fix: "0", safe: false },
        { cell: "disputes/direct/upheld", actual: "无", fix: "0" },
      ],
    },
    {
      shows: "A dash where the row and the column leave 3.",
      report: { set: { "applications/unavailable.1/natural": "-" } },
      finds: [{ cell: "applications/unavailable.1/natural", fix: "3" }],
    },
    {
      shows: "A unit in the cell.",
      report: { set: { "applications/partial/natural": "2件" } },
      finds: [{ cell: "applications/partial/natural", fix: "2" }],
    },
    {
      shows: "Roughly is not a number, and yuan are not 万元.",
      report: { set: { "applications/partial/natural": "约2件", "disclosure/fees/amount": "188700元" } },
      finds: [
        { cell: "disclosure/fees/amount", fix: null },
        { cell: "applications/partial/natural", fix: null },
      ],
    },
    {
      shows: "The letters O and l for 0 and 1.",
      report: { set: { "applications/new/natural": "lO" } },
      finds: [{ cell: "applications/new/natural", actual: "lO", fix: "10" }],
    },
    {
      shows: "Words.",
      report: { set: { "disputes/direct/other": "见附件" } },
      finds: [{ cell: "disputes/direct/other", actual: "见附件", fix: null }],
    },
  ],
};
