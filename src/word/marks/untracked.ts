import { Refusal } from "../host/problem";
import { inNewContext } from "../host/timeouts";
import type { WriteState } from "../host/writable-document";
import {
  announcedRestores,
  announceRestore,
  withdrawRestores,
  type AnnouncedRestore,
} from "./tracking-restore";
import type { TrackingMode } from "./register";
import type { Session } from "../session";

const LOCKED = "word/tracking-locked";

/** Nothing was written because tracking cannot be switched off. */
export const isTrackingLocked = (error: unknown): error is Refusal =>
  error instanceof Refusal && error.code === LOCKED;

/** True for that; anything else is thrown on. */
export function isTrackingLockedOrThrow(error: unknown): true {
  if (isTrackingLocked(error)) return true;
  throw error;
}

/** What is to be written while changes are not tracked. */
export interface ColourBatch {
  /** What Word may refuse, in a sync of its own that may fail; null when there is none. */
  risky: (() => void) | null;
  queue: () => void;
}

/** @returns whether nothing was refused */
async function write(
  { context }: Session,
  { risky, queue }: ColourBatch,
  last: () => void,
): Promise<boolean> {
  risky?.();
  const isDone = await (risky ? context.sync() : Promise.resolve()).then(
    () => true,
    () => false,
  );
  queue();
  last();
  await context.sync();
  return isDone;
}

/** The mode of change tracking as it is now; null when changes are not tracked. */
async function modeNow({ context }: Session): Promise<TrackingMode | null> {
  context.document.load("changeTrackingMode");
  await context.sync();
  const now = context.document.changeTrackingMode;
  return now === "Off" ? null : (now as TrackingMode);
}

/**
 * The mode that has to be restored; null when changes are not tracked. An "Off" may be another pane's: then its
 * announcement tells the mode, and when that is gone the mode is restored, so it is asked for again.
 */
async function modeToRestore(session: Session, { tracking }: WriteState): Promise<TrackingMode | null> {
  if (tracking !== "Off") return tracking;
  return (await announcedRestores(session))[0]?.content.tracking ?? (await modeNow(session));
}

/** The mode to restore once it is our turn; null when changes are not tracked after all. */
async function modeInTurn(
  session: Session,
  mode: TrackingMode,
  { inherited, waited }: AnnouncedRestore,
): Promise<TrackingMode | null> {
  if (inherited) return inherited;
  return waited ? modeNow(session) : mode;
}

/**
 * Switches tracking off, and asks whether it is: where it is locked with a password, Word takes no other mode and need not
 * say so (office-js-docs-reference issue 1999).
 * @throws Refusal `word/tracking-locked`
 */
async function switchOff(session: Session): Promise<void> {
  const { context } = session;
  context.document.changeTrackingMode = "Off";
  await context.sync().catch(() => undefined);
  if ((await modeNow(session)) !== null) throw new Refusal(LOCKED);
}

/**
 * Writes while changes are not tracked. A switch counts only after its own sync. The mode is restored by the batch that
 * writes, so that it is back even when nobody is there any more to hear the answer; by a further one when that fails;
 * and by the next session when this one ends in between.
 * @returns whether Word did what it may refuse
 * @throws Refusal `word/tracking-locked` with nothing written
 */
export async function untracked(session: Session, state: WriteState, batch: ColourBatch): Promise<boolean> {
  const wanted = await modeToRestore(session, state);
  if (!wanted) return write(session, batch, () => undefined);
  const announced = await announceRestore(session, wanted);
  const mode = await modeInTurn(session, wanted, announced);
  const restore = ({ context }: Session): void => {
    if (mode) context.document.changeTrackingMode = mode;
  };
  const restoreNow = (here: Session): Promise<void> => {
    restore(here);
    return here.context.sync();
  };
  let isAsBefore = false;
  try {
    if (mode) {
      await switchOff(session).catch((error: unknown) => {
        // One that is locked has never been off.
        isAsBefore = isTrackingLocked(error);
        throw error;
      });
    }
    const isDone = await write(session, batch, () => restore(session));
    isAsBefore = true;
    return isDone;
  } finally {
    // After a failure the objects in hand may be no good.
    if (!isAsBefore) await restoreNow(session).catch(() => inNewContext(session, restoreNow));
    await withdrawRestores(session, announced);
  }
}
