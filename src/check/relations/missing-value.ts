import type { CellKey, Relation } from "../../form";
import type { Report } from "../../report/types";
import { cellsOf, evaluate, impliedValue } from "./relations";
import type { CellValues } from "./relations";
import type { RuleContext } from "../rule";

/** The state of a cell in the report; "missing" when the document has no such cell. */
function stateOf(report: Report, key: CellKey): "number" | "empty" | "not-a-number" | "missing" {
  for (const table of Object.values(report.tables)) {
    const found = table.cells.get(key);
    if (found) return found.value.state;
  }
  return "missing";
}

/** False when the relation would be broken if every empty cell in it held 0. */
function agreesWithZeros(relation: Relation, report: Report, values: CellValues): boolean {
  const unknown = cellsOf(relation).filter((cell) => !values.has(cell));
  if (!unknown.every((cell) => stateOf(report, cell) === "empty")) return true;
  const zeros = unknown.map((cell): [CellKey, number] => [cell, 0]);
  return evaluate([relation], new Map([...values, ...zeros]))[0]!.state === "held";
}

/**
 * What belongs into a cell without a number: what the other cells of its relations leave for it; where they leave it
 * open 0 ("没有的填 0"), unless the blanks around it cannot all be 0. Null when nothing is certain.
 */
export function missingValue(
  key: CellKey,
  report: Report,
  { relations, values }: RuleContext,
): number | null {
  const through = relations.map(({ relation }) => relation).filter((one) => cellsOf(one).includes(key));
  const implied = through.flatMap((relation) => impliedValue(relation, key, values) ?? []);
  const [first] = implied;
  if (first !== undefined) {
    const certain = implied.every((value) => value === first) && Number.isInteger(first) && first >= 0;
    return certain ? first : null;
  }
  return through.every((relation) => agreesWithZeros(relation, report, values)) ? 0 : null;
}
