import { crossYearRelations, type CellKey } from "../form";
import { expectedFromLastYear } from "../report/cross-year";
import type { Report } from "../report/types";

/**
 * The numbers that follow from last year's report alone: 二、上年结转 is last year's 四、结转下年度, column by column.
 * A column that cannot be read is left empty, never zero. (现行有效 follows once 制发 and 废止 are typed, so the rule
 * `carry/in-force` proposes it then.)
 */
export function carriedNumbers(last: Report): Map<CellKey, string> {
  const known = crossYearRelations.filter(({ plus, minus }) => plus.length + minus.length === 0);
  const pairs = known.map(
    (relation) => [relation.result, expectedFromLastYear(relation, last, last)] as const,
  );
  return new Map(pairs.filter(([, value]) => value !== null).map(([key, value]) => [key, String(value)]));
}
