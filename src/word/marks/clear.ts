import { inNewContext } from "../host/timeouts";
import { beforeWriting } from "../host/writable-document";
import type { Cleared } from "../../open";
import { isBlockedByTracking } from "./colour";
import { deleteComments, ownComments } from "./comments";
import { deleteCritiques } from "./critiques";
import { findMarks } from "./marks-found";
import { marksLeft, tidyDamaged, tidyRegister } from "./left";
import { whyMarksRemain } from "./why-left";
import { readRegister } from "./register-parts";
import { planRestoration } from "./restore";
import { keepAsLatest } from "../reading/reread";
import type { Session } from "../session";
import { isTrackingLockedOrThrow } from "./untracked";
import { writeColours } from "./write";

/**
 * Takes all marks of ours out, whoever put them in, reads the document again and tells what is still there. The
 * register goes with the last of them.
 */
export async function clearMarks(session: Session): Promise<Cleared> {
  await deleteCritiques(session, () => true);
  const marksFound = await findMarks(session);
  const { snapshot, colours, comments, register } = marksFound;
  const before = marksLeft(marksFound).count;
  if (before === 0 && register.entries.length === 0) {
    const damaged = await tidyDamaged(session, marksFound);
    return { removed: 0, left: damaged, ...(damaged > 0 && { reason: "word/left-register" }) };
  }
  const state = await beforeWriting(session);
  await deleteComments(session, comments, () => true);
  const blocked = isBlockedByTracking(state, marksFound);
  let locked = false;
  if (colours && !blocked) {
    const plan = planRestoration(snapshot, colours, register.entries);
    locked = await writeColours(session, state, snapshot, plan).then(() => false, isTrackingLockedOrThrow);
  }
  const after = await inNewContext(session, findMarks);
  keepAsLatest(session, after.snapshot);
  const left = marksLeft(after);
  await tidyRegister(session, after, left);
  const damaged = await tidyDamaged(session, after);
  const reason = whyMarksRemain(session, after, left, damaged, { blocked, locked });
  return {
    removed: Math.max(0, before - left.count),
    left: left.count + damaged,
    ...(reason !== null && { reason }),
  };
}

/**
 * Number of our marks in the document: comments by their text, colours by the register. One sync, one more when Word
 * does not list comments that were put in this session.
 */
export async function countMarks(session: Session): Promise<number> {
  const { entries } = await readRegister(session);
  const { listed, hidden } = await ownComments(session);
  return listed.length + hidden.length + entries.length;
}
