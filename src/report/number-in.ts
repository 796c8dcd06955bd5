import type { CellKey } from "../form";
import { tableOfKey } from "../form";
import type { Report } from "./types";

/** The number in a cell of a report, or null when there is none that can be read. */
export function numberIn(report: Report, key: CellKey): number | null {
  const value = report.tables[tableOfKey(key)]?.cells.get(key)?.value;
  return value?.state === "number" ? value.value : null;
}

/** The sum of some cells of a report, or null when one of them has no number. */
export const sumIn = (report: Report, keys: CellKey[]): number | null =>
  keys.reduce<number | null>((total, key) => {
    const number = numberIn(report, key);
    return total === null || number === null ? null : total + number;
  }, 0);
