import type { CellKey } from "../../../../../form";
import { fullStart } from "../../../../../language/quantities/words";
import type { CellValues } from "../../../../relations/relations";
import type { CellStatement } from "../../cell-statements";
import { judged } from "../../judged";

/** 共办理50件，已办结45件、正在办理5件: what is not ended, beside what is, goes on in the next year and was not left by the last one. */

const ANSWERED: CellKey = "applications/total/total";
const CARRIED_OUT: CellKey = "applications/carriedOut/total";

/** Nothing but a mark and words of adding between what is ended and what is not. */
const DIRECTLY_BEHIND =
  /^(?:申请|件)?[,、;](?:(?:尚|还|另|仍)?有|其[他它余](?:的)?|剩余|余下(?:的)?)?(?:目前)?(?:尚|还|仍|均|暂)?(?:$|(?=未|没|正?在|不))/u;

/** Without the reading as what the year before had left, where a number stands directly behind that of the answered. */
export function stillOpen(words: string, statements: CellStatement[], values: CellValues): CellStatement[] {
  return statements.map((one, i): CellStatement => {
    if (one.verdict !== "not-compared" || !one.isClear || one.also.length === 0 || !one.quantity) return one;
    if (String(one.readings[0]!.plus) !== CARRIED_OUT) return one;
    const before = statements[i - 1];
    const isBeside =
      before?.quantity &&
      before.verdict === "tied" &&
      String(before.readings[0]!.plus) === ANSWERED &&
      before.quantity.start >= fullStart(words, one.quantity.start) &&
      DIRECTLY_BEHIND.test(words.slice(before.quantity.end, one.quantity.start));
    if (!isBeside) return one;
    const topic = "applications" as const;
    const readings = [...one.readings];
    return { ...one, also: [], ...judged(one.quantity, { readings, also: [], topic }, true, values) };
  });
}
