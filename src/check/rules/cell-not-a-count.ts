import type { Examples } from "../book/example";
import { rowOfCell } from "../../form";
import type { Report } from "../../report/types";
import { foundCells, foundTables } from "../tables/found-cells";
import type { FoundCell } from "../tables/found-cells";
import { cellName } from "../tables/names";
import { aboutCell } from "../tables/places";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

/** What is wrong with the number, or null. */
export function countFault({ cell, written }: FoundCell): "negative" | "fraction" | null {
  if (written.value.state !== "number") return null;
  // 本年增/减 of the form of 2019 says by how much something went down.
  if (written.value.value < 0 && cell.kind !== "change") return "negative";
  return cell.kind !== "amount" && !Number.isInteger(written.value.value) ? "fraction" : null;
}

function findingFor(found: FoundCell, report: Report): FindingDraft[] {
  const { form, table, cell, written } = found;
  const fault = countFault(found);
  if (fault === null) return [];
  return [
    {
      messageId: fault,
      data: {
        table: table.name,
        cell: cellName(form, rowOfCell(cell.key), cell.key),
        actual: written.text.trim(),
      },
      ...aboutCell(report, table, cell.key),
      actual: written.text,
    },
  ];
}

export const cellNotACount: Rule = {
  id: "cell/not-a-count",
  severity: "error",
  title: { zh: "件数为负数或小数", en: "A count is negative or fractional" },
  why: {
    zh: "各表统计件数，只能是不小于 0 的整数；行政事业性收费以万元计，可以有小数，但不能为负。",
    en: "The tables count cases: whole numbers from 0. Only the fees, in 万元, may have decimals, and they are not negative either.",
  },
  limits: {
    zh: "数字是否过大或者与往年相差悬殊。",
    en: "Whether a number is plausible in size or against other years.",
  },
  messages: {
    negative: {
      zh: "{table}{cell}|填的是 {actual}，不能为负数。",
      en: "{table}, {cell}: |{actual} is negative.",
    },
    fraction: {
      zh: "{table}{cell}|填的是 {actual}，件数应当是整数。",
      en: "{table}, {cell}: |{actual} is not a whole number.",
    },
  },
  correction: null,
  check: (report) =>
    foundTables(report)
      .flatMap(foundCells)
      .flatMap((cell) => findingFor(cell, report)),
};

export const examples: Examples = {
  good: [{ shows: "Fees have decimals.", report: { set: { "disclosure/fees/amount": "96171.6" } } }],
  bad: [
    {
      shows: "Half a decision, and fewer than none.",
      report: {
        set: { "disclosure/permits/decisions": "1.5", "disclosure/fees/amount": "-2" },
      },
      finds: [
        { cell: "disclosure/permits/decisions", actual: "1.5", fix: null },
        { cell: "disclosure/fees/amount", actual: "-2", fix: null },
      ],
    },
  ],
};
