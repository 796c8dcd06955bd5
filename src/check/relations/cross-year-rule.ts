import { formOf, rowOfCell, tableOfKey, type CrossYearRelation } from "../../form";
import { text } from "../../messages";
import type { Report } from "../../report/types";
import { makeFinding } from "../finding";
import { cellName } from "../tables/names";
import { placeOfCell } from "../tables/places";
import type { RuleContext } from "../rule";
import type { Finding } from "../types";

/** One mechanism for the relations between two years; they are rows of data in `form/cross-year.ts`. */
export function carryFindings(
  rule: CrossYearRelation["rule"],
  report: Report,
  { crossYear, language }: RuleContext,
): Finding[] {
  const form = formOf("2021");
  return crossYear
    .filter(({ relation, state }) => relation.rule === rule && state === "broken")
    .map(({ relation, expected, actual }) => {
      const cell = relation.result;
      const id = tableOfKey(cell);
      const table = form.tables[id];
      const data = {
        table: table.name,
        cell: cellName(form, rowOfCell(cell), cell),
        expected: expected!,
        actual: actual!,
        difference: Math.abs(expected! - actual!),
      };
      return makeFinding({
        rule,
        severity: "warning",
        message: text(`check/${rule}`, data, language),
        table: id,
        row: rowOfCell(cell),
        cell,
        cells: [cell, ...relation.plus, ...relation.minus],
        expected: String(expected),
        actual: String(actual),
        section: table.section,
        fix: {
          title: text("check/fix/fill", { value: expected! }, language),
          text: String(expected),
          safe: false,
        },
        place: placeOfCell(report, id, table.section, cell),
      });
    });
}
