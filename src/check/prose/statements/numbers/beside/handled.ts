import type { CellKey } from "../../../../../form";
import { fullStart } from "../../../../../language/quantities/words";
import type { CellValues } from "../../../../relations/relations";
import type { CellStatement } from "../../cell-statements";
import { judged } from "../../judged";

/** 新收47件，上年结转3件。办理47件，结转下年5件: what was handled, beside both ways over the turn of the year. */

const NEW: CellKey = "applications/new/total";
const only =
  (cell: CellKey) =>
  ({ readings, verdict }: CellStatement): boolean =>
    verdict === "tied" && readings.length === 1 && String(readings[0]!.plus) === cell;
const isNew = only(NEW);
const isCarriedIn = only("applications/carriedIn/total");
const isCarriedOut = only("applications/carriedOut/total");

/** 办理, which may be what came in, what was in hand, and what was answered. */
const MAY_BE_ANY = 3;

/**
 * Where what came in has been told as new and with what was carried over, 办理 beside what is carried on is no longer what came in: it
 * is what was in hand, or what was answered.
 */
export function handledBesideCarried(
  words: string,
  statements: CellStatement[],
  values: CellValues,
): CellStatement[] {
  return statements.map((one, i): CellStatement => {
    if (one.verdict !== "tied" || one.readings.length !== MAY_BE_ANY || !one.quantity) return one;
    const before = statements.slice(0, i);
    const next = statements[i + 1];
    const isBeside =
      next?.quantity &&
      isCarriedOut(next) &&
      fullStart(words, next.quantity.start) <= one.quantity.start &&
      /^(?:申请)?,[^,。;]{0,20}$/u.test(words.slice(one.quantity.end, next.quantity.start));
    if (!isBeside || !before.some(isNew) || !before.some(isCarriedIn)) return one;
    const readings = one.readings.filter(({ plus }) => String(plus) !== NEW);
    const topic = "applications" as const;
    return {
      ...one,
      readings,
      ...judged(one.quantity, { readings, also: [...one.also], topic }, one.isClear, values),
    };
  });
}
