import type { CellKey } from "../../../form";
import { columnOf, type TableModel } from "../model";

/** How much likelier one table is than another, as a cost: rows and columns are taken to be independent of each other. */

/** What a table e times less likely costs more. */
export const COST_OF_E = 0.145;
const MOST_EXTRA = 0.5;

/** What it costs more that a table is so much less likely; it never outweighs a slip of its own. */
export const costOfOdds = (odds: number): number =>
  Math.max(-MOST_EXTRA, Math.min(MOST_EXTRA, -COST_OF_E * Math.log(odds)));

/** How common a column is; one that holds nothing is not impossible. */
const common = (model: TableModel, column: number): number => (model.columnSums[column] ?? 0) + 0.5;

/**
 * What it costs more that a number belongs into a rarer column than the one in which it stands. In a balance it weighs
 * twice: what is carried over was also received, so that both sides would have to be of the rarer kind.
 */
export function towardsRarer(model: TableModel, from: CellKey, to: CellKey): number {
  const isInBalance = (model.through.get(from) ?? []).some(
    ({ equation }) => model.equations[equation]!.relation.rule === "relation/balance",
  );
  const odds = common(model, columnOf(model, to)) / common(model, columnOf(model, from));
  return (isInBalance ? 2 : 1) * Math.max(0, costOfOdds(odds));
}

/** What it takes more to believe the farther two lines are apart: neighbours are taken for each other more easily. */
export const lineDistance = (from: number, to: number): number =>
  Math.min(0.4, 0.1 * (Math.abs(from - to) - 1));
