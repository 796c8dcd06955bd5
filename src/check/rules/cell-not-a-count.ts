import { rowOfCell } from "../../form";
import { text } from "../../messages";
import type { Report } from "../../report/types";
import { foundCells, foundTables } from "../tables/found-cells";
import type { FoundCell } from "../tables/found-cells";
import { makeFinding } from "../finding";
import { cellName } from "../tables/names";
import { placeOfCell } from "../tables/places";
import type { Rule, RuleContext } from "../rule";
import type { Finding } from "../types";

const id = "cell/not-a-count";

/** What is wrong with the number, or null. */
export function countFault({ cell, written }: FoundCell): "negative" | "fraction" | null {
  if (written.value.state !== "number") return null;
  // 本年增/减 of the form of 2019 says by how much something went down.
  if (written.value.value < 0 && cell.kind !== "change") return "negative";
  return cell.kind !== "amount" && !Number.isInteger(written.value.value) ? "fraction" : null;
}

function findingFor(found: FoundCell, report: Report, { language }: RuleContext): Finding[] {
  const { form, table, cell, written } = found;
  const fault = countFault(found);
  if (fault === null) return [];
  const row = rowOfCell(cell.key);
  const data = { table: table.name, cell: cellName(form, row, cell.key), actual: written.text.trim() };
  return [
    makeFinding({
      rule: id,
      severity: "error",
      message: text(`check/cell/not-a-count.${fault}`, data, language),
      table: table.id,
      row,
      cell: cell.key,
      actual: written.text,
      section: table.section,
      place: placeOfCell(report, table.id, table.section, cell.key),
    }),
  ];
}

export const cellNotACount: Rule = {
  id,
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
  messages: ["check/cell/not-a-count.negative", "check/cell/not-a-count.fraction"],
  correction: null,
  check: (report, context) =>
    foundTables(report)
      .flatMap(foundCells)
      .flatMap((cell) => findingFor(cell, report, context)),
  examples: {
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
  },
};
