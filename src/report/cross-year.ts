import type { CellKey, CrossYearRelation } from "../form";
import { tableOfKey } from "../form";
import type { Report } from "./types";

/** The number in a cell of a report, or null when there is none that can be read. */
export function numberIn(report: Report, key: CellKey): number | null {
  const value = report.tables[tableOfKey(key)]?.cells.get(key)?.value;
  return value?.state === "number" ? value.value : null;
}

/**
 * What the result of a relation between two years should be.
 * @returns null when a number that takes part is missing, or last year's form does not have it
 */
export function expectedFromLastYear(
  relation: CrossYearRelation,
  last: Report,
  current: Report,
): number | null {
  const sum = (report: Report, keys: CellKey[]): number =>
    keys.reduce((total, key) => total + (numberIn(report, key) ?? NaN), 0);
  const expected = sum(last, relation.last) + sum(current, relation.plus) - sum(current, relation.minus);
  return Number.isNaN(expected) ? null : expected;
}
