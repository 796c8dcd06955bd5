import { beforeWriting } from "../../host/writable-document";
import type { Session } from "../../session";
import { lookAnew } from "../listing";
import type { WrittenInsertion } from "../tidy";
import { inBetween, putReplacedBack } from "./replaced";
import { removeStretch } from "./stretch";
import { whereIs } from "./where-is";

/**
 * Takes an insertion out again. It must stand there as it was inserted, for numbers that were typed into it are the
 * drafter's; of several that are alike it is the one at its own place. What went for it comes back first.
 * @param others the other insertions that can be taken back
 * @throws Refusal `word/changed-since`; `word/line-left` when Word kept an empty line at the end of the document
 */
export async function takeBackInsertion(
  session: Session,
  written: WrittenInsertion,
  others: WrittenInsertion[],
): Promise<void> {
  await beforeWriting(session);
  const isBegun = await putReplacedBack(session, written, others);
  await inBetween(isBegun, () =>
    lookAnew(session, async (again, listing) => {
      const { start, end } = whereIs(listing.keys, written, others);
      await removeStretch(again, listing, start, end);
    }),
  );
}
