import { fullStart } from "../../../../../language/quantities/words";
import type { CellValues } from "../../../../relations/relations";
import type { CellStatement } from "../../cell-statements";
import { judged } from "../../judged";
import { sumOf } from "../../readings";

/** 直接起诉4件(维持3件、其他结果1件)，复议后起诉2件(均维持): results behind one of the two groups of lawsuits are of that group. */

const GROUP = /^disputes\/(direct|afterReview)\/total$/u;
const RESULT = /^disputes\/direct\/(\w+),disputes\/afterReview\/\1$/u;

const groupOf = ({ readings }: CellStatement): string | undefined =>
  GROUP.exec(String(readings[0]!.plus))?.[1];
const columnOf = ({ readings }: CellStatement): string | undefined =>
  RESULT.exec(String(readings[0]!.plus))?.[1];

/** Results in the bracket behind the number of a group. */
const IN_BRACKET = /^(?:案件)?\((?:其中)?[^()]*$/u;
/** Results behind it without a bracket, and no other cases named between. */
const BEHIND = /^(?:案件)?[,、:](?:其中)?[^()。诉议]*$/u;

/** The group that a result belongs to; null where both may be meant. */
function ownGroup(words: string, statements: CellStatement[], i: number): string | null {
  const { quantity } = statements[i]!;
  const start = fullStart(words, quantity!.start);
  const before = statements.slice(0, i).filter((one) => one.quantity && one.quantity.start >= start);
  const groups = before.filter((one) => groupOf(one) !== undefined);
  const group = groups.at(-1);
  if (!group || group.verdict !== "tied") return null;
  const between = words.slice(group.quantity!.end, quantity!.start);
  if (IN_BRACKET.test(between)) return groupOf(group)!;
  if (statements[i]!.verdict === "tied" || !BEHIND.test(between)) return null;
  // 直接起诉4件、复议后起诉2件，维持5件: of both; 直接起诉4件，维持3件，复议后起诉2件，维持2件: each has its own.
  const next = statements.slice(i).find((one) => groupOf(one) !== undefined);
  const isFirst =
    groups.length === 1 && next !== undefined && fullStart(words, next.quantity!.start) === start;
  const isLast = groups.length > 1 && columnOf(before[before.indexOf(group) - 1]!) !== undefined;
  return isFirst || isLast ? groupOf(group)! : null;
}

/** Results of lawsuits, each read in the group behind which it stands. */
export function resultsOfSuits(
  words: string,
  statements: CellStatement[],
  values: CellValues,
): CellStatement[] {
  if (!statements.some((one) => groupOf(one) !== undefined)) return statements;
  return statements.map((one, i): CellStatement => {
    const column = one.quantity ? columnOf(one) : undefined;
    const group = column === undefined ? null : ownGroup(words, statements, i);
    if (!group) return one;
    const readings = [sumOf(`disputes/${group}/${column!}`)];
    const fit = { readings, topic: "litigation" as const };
    return { ...one, readings, also: [], ...judged(one.quantity!, fit, one.isClear, values) };
  });
}
