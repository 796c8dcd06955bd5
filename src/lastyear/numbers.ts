import { crossYearRelations, type CellKey } from "../form";
import { sumIn } from "../report/number-in";
import type { Report } from "../report/types";

/**
 * The numbers that follow from last year's report alone: 二、上年结转 is last year's 四、结转下年度, column by column.
 * A column that cannot be read is left empty, never zero. (现行有效 follows once 制发 and 废止 are typed, so the check
 * proposes it then.)
 */
export function carriedNumbers(last: Report): Map<CellKey, string> {
  const alone = crossYearRelations.filter(({ left, right }) => left.length === 0 && right.length === 1);
  return new Map(
    alone.flatMap(({ result, last: cells }) => {
      const value = sumIn(last, cells);
      return value === null ? [] : [[result, String(value)] as const];
    }),
  );
}
