import { Refusal } from "../../host/problem";
import { inNewContext } from "../../host/timeouts";
import { beforeWriting } from "../../host/writable-document";
import { takeSnapshot, wordParagraphs, type Snapshot } from "../../reading/snapshot";
import type { Session } from "../../session";
import { keysOf } from "../landing";
import type { WrittenInsertion } from "../tidy";
import { inBetween, putReplacedBack } from "./replaced";
import { countAttached } from "../../writing/attached-at";
import { removeStretch } from "./stretch";
import { whereIs } from "./where-is";

/**
 * What colleagues have put onto it (comments, notes, bookmarks) would go with it, and nothing would bring it back.
 * @throws Refusal `word/attached-inserted`
 */
function refuseAttached(snapshot: Snapshot, start: number, end: number): void {
  const indexes = [...snapshot.alignment].flatMap(([index, position]) =>
    position >= start && position < end ? [index] : [],
  );
  if (countAttached(snapshot, indexes) > 0) throw new Refusal("word/attached-inserted");
}

/**
 * Takes an insertion out again. It must stand there as it was inserted, for numbers that were typed into it are the
 * drafter's; of several that are alike it is the one at its own place. What went for it comes back first.
 * @param others the other insertions that can be taken back
 * @throws Refusal `word/changed-since`, `word/attached-inserted`; `word/line-left` when Word kept an empty line at the end of the document
 */
export async function takeBackInsertion(
  session: Session,
  written: WrittenInsertion,
  others: WrittenInsertion[],
): Promise<void> {
  await beforeWriting(session);
  const isBegun = await putReplacedBack(session, written, others);
  await inBetween(isBegun, () =>
    inNewContext(session, async (again) => {
      const snapshot = await takeSnapshot(again);
      const { listed } = snapshot;
      const keys = keysOf(wordParagraphs({ items: listed }));
      const { start, end } = whereIs(keys, written, others);
      refuseAttached(snapshot, start, end);
      await removeStretch(again, { listed, keys }, start, end);
    }),
  );
}
