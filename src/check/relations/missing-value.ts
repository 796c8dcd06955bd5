import type { CellKey } from "../../form";
import type { Report } from "../../report/types";
import { cellsOf, evaluate, impliedValue, isCarried, isCount } from "./relations";
import type { CellValues, Equation } from "./relations";
import { forced, type ValueRange } from "../fill/ranges";
import type { RuleContext } from "../rule";
import { forbidsZero, leastFor } from "./stock";

/** The state of a cell in the report; "missing" when the document has no such cell. */
function stateOf(report: Report, key: CellKey): "number" | "empty" | "not-a-number" | "missing" {
  for (const table of Object.values(report.tables)) {
    const found = table.cells.get(key);
    if (found) return found.value.state;
  }
  return "missing";
}

/** False when the relation would be broken if every empty cell in it held 0. */
function agreesWithZeros(relation: Equation, report: Report, values: CellValues): boolean {
  const unknown = cellsOf(relation).filter((cell) => !values.has(cell));
  if (!unknown.every((cell) => stateOf(report, cell) === "empty")) return true;
  const zeros = unknown.map((cell): [CellKey, number] => [cell, 0]);
  return evaluate([relation], new Map([...values, ...zeros]))[0]!.state !== "broken";
}

/** What belongs into a cell without a number, and what says so. */
export interface MissingValue {
  /** Null when nothing is certain. */
  value: number | null;
  /**
   * `dispute`: what speaks of it says different things; `nothing`: the other cells leave it open; `stock`: so they do, but
   * 0 would be less than was added this year; `range`: all that is known is between which numbers it lies.
   */
  from: "last-year" | "table" | "dispute" | "nothing" | "stock" | "range";
  /** With `range`. */
  range?: ValueRange;
}

/**
 * What belongs into a cell without a number: what its row, its column and last year's report leave for it together, also by
 * way of other blanks; where they leave it open 0 ("没有的填 0"), unless the blanks around it cannot all be 0.
 */
export function missingValue(
  key: CellKey,
  report: Report,
  { relations, values, ranges }: Pick<RuleContext, "relations" | "values" | "ranges">,
): MissingValue {
  const through = relations.map(({ relation }) => relation).filter((one) => cellsOf(one).includes(key));
  const implied = through.flatMap((relation) => {
    const value = impliedValue(relation, key, values);
    return value === null ? [] : [{ relation, value }];
  });
  if (implied.length > 0) {
    const { value } = implied[0]!;
    if (!isCount(value) || implied.some((one) => one.value !== value))
      return { value: null, from: "dispute" };
    return { value, from: implied.some(({ relation }) => isCarried(relation)) ? "last-year" : "table" };
  }
  if (forbidsZero(key, values)) {
    const low = leastFor(key, values);
    return low === null
      ? { value: null, from: "stock" }
      : { value: null, from: "range", range: { low, high: Infinity } };
  }
  const range = ranges.get(key);
  const only = forced(range);
  if (only !== null) return { value: only, from: "table" };
  const agrees = through.every((relation) => agreesWithZeros(relation, report, values));
  if (agrees && (range?.low ?? 0) === 0) return { value: 0, from: "nothing" };
  return range && (range.low > 0 || Number.isFinite(range.high))
    ? { value: null, from: "range", range }
    : { value: null, from: "nothing" };
}
