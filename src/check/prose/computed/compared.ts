import type { CellValues } from "../../relations/relations";
import type { CellStatement, StatementContext } from "../statements/cell-statements";
import { valueOfReading, type Reading } from "../statements/readings";
import { YEAR_BEFORE } from "../vocabulary/patterns";
import type { WrongGrowth } from "./changes";

/** What is compared with the year before: in which words, and what the tables of both years tell. */

/** What the changes of a paragraph are held against. */
export interface GrowthContext extends StatementContext {
  statements: CellStatement[];
  /** The numbers of last year's tables; null without its report. */
  last: CellValues | null;
}

/** 同比, 较上年, 与2023年相比 */
export const COMPARED = `(?:同比(?:${YEAR_BEFORE})?|(?:相较于?|相比于?|对比|较|比|与|同|和)(?:同期|${YEAR_BEFORE})(?:相比|比)?)(?:[,]?(?:同比|分别))?`;

/** A year that is named to compare with has to be the last one. */
export const isLastYear = (lead: string, { year }: GrowthContext): boolean =>
  [...lead.matchAll(/(\d{4})年/gu)].every(({ 1: one }) => year === null || Number(one) === year - 1);

/** A number that agrees with this year's table, and what last year's says in its place, in each reading. */
export function pairsOf(
  readings: readonly Reading[],
  { values, last }: GrowthContext,
  now: number | null,
): [number, number][] | null {
  if (!last) return null;
  const pairs = readings.flatMap((reading): [number | null, number | null][] => {
    const value = valueOfReading(reading, values);
    return now === null || value === now ? [[value, valueOfReading(reading, last)]] : [];
  });
  if (pairs.length === 0 || pairs.some((pair) => pair.includes(null))) return null;
  return pairs as [number, number][];
}

/** What no reading makes true. */
export function inNone(
  pairs: [number, number][],
  find: (now: number, before: number) => WrongGrowth[],
): WrongGrowth[] {
  const found = pairs.map(([now, before]) => find(now, before));
  return found.every((one) => one.length > 0) ? found[0]! : [];
}

/** 行政强制6件，行政强制同比增长50%: what is counted is named once more. */
export const withoutNoun = (lead: string, before: string): string =>
  lead.replace(/(?<=^[,(])[\u4e00-\u9fa5]{2,8}?(?=(?:件数|数量|数|量)?(?:同比|相?较|相?比|与))/u, (noun) =>
    before.endsWith(noun) ? "" : noun,
  );
