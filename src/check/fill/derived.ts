import type { CellKey } from "../../form";
import { blanksOf, isCount, sumsOf, type CellValues, type Equation } from "../relations/relations";
import { forced, valueRanges } from "./ranges";

/**
 * The numbers that follow from those that have been typed: every total and subtotal, and every entry for which only one
 * number is left. Nothing typed is among them, and nothing of what hangs together with numbers that contradict each other.
 * @param relations those of the form, and those to last year's report where there is one
 */
export function derivedNumbers(relations: Equation[], typed: CellValues): Map<CellKey, number> {
  const ranges = valueRanges(sumsOf(relations), typed, blanksOf(relations, typed));
  return new Map(
    [...ranges].flatMap(([cell, range]): [CellKey, number][] => {
      const value = forced(range);
      return isCount(value) ? [[cell, value]] : [];
    }),
  );
}
