import { formOf, rowOfCell, tableOfKey, type CrossYearRelation } from "../../form";
import type { Report } from "../../report/types";
import { fillIn } from "../corrections";
import type { FindingDraft } from "../finding";
import { cellName } from "../tables/names";
import { aboutCell } from "../tables/places";
import type { RuleContext } from "../rule";

/** One mechanism for the relations between two years; they are rows of data in `form/cross-year.ts`. */
export function carryFindings(
  rule: CrossYearRelation["rule"],
  report: Report,
  { crossYear }: RuleContext,
): FindingDraft[] {
  const form = formOf("2021");
  return crossYear
    .filter(({ relation, state }) => relation.rule === rule && state === "broken")
    .map(({ relation, expected, actual }) => {
      const cell = relation.result;
      const table = form.tables[tableOfKey(cell)];
      return {
        messageId: "differs",
        data: {
          table: table.name,
          cell: cellName(form, rowOfCell(cell), cell),
          expected: expected!,
          actual: actual!,
          difference: Math.abs(expected! - actual!),
        },
        ...aboutCell(report, table, cell),
        cells: [cell, ...relation.plus, ...relation.minus],
        expected: String(expected),
        actual: String(actual),
        fix: fillIn(expected!),
      };
    });
}
