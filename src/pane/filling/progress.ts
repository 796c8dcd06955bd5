import { tableIds, tableOfKey, type CellKey, type TableId } from "../../form";
import type { FormNumbers } from "../../check/fill/form-numbers";
import type { GridNumber } from "../../check/fill/grid-numbers";

export interface Progress {
  filled: number;
  all: number;
}

/** How many numbers of a table there are, and how many are typed or follow. */
export function filledIn(table: TableId, grid: ReadonlyMap<CellKey, GridNumber>): Progress {
  const own = [...grid].filter(([key]) => tableOfKey(key) === table);
  return { filled: own.filter(([, { value }]) => value !== null).length, all: own.length };
}

/** How many numbers of all tables are still blank. */
export const leftIn = ({ tables }: FormNumbers, grid: ReadonlyMap<CellKey, GridNumber>): number =>
  tableIds
    .filter((id) => tables[id])
    .map((id) => filledIn(id, grid))
    .reduce((sum, { filled, all }) => sum + all - filled, 0);
