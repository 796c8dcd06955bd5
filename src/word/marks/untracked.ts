import type { WriteState } from "../host/writable-document";
import {
  announcedRestores,
  announceRestore,
  withdrawRestores,
  type AnnouncedRestore,
} from "./tracking-restore";
import type { TrackingMode } from "./register";
import type { Session } from "../session";

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
 * Writes while changes are not tracked. A switch counts only after its own sync. The mode is restored by the batch that
 * writes, so that it is back even when nobody is there any more to hear the answer; by a further one when that fails;
 * and by the next session when this one ends in between.
 * @returns whether Word did what it may refuse
 */
export async function untracked(session: Session, state: WriteState, batch: ColourBatch): Promise<boolean> {
  const { document } = session.context;
  const wanted = await modeToRestore(session, state);
  if (!wanted) return write(session, batch, () => undefined);
  const announced = await announceRestore(session, wanted);
  const mode = await modeInTurn(session, wanted, announced);
  const restore = (): void => {
    if (mode) document.changeTrackingMode = mode;
  };
  let isRestored = false;
  try {
    if (mode) {
      document.changeTrackingMode = "Off";
      await session.context.sync();
    }
    const isDone = await write(session, batch, restore);
    isRestored = true;
    return isDone;
  } finally {
    if (!isRestored) {
      restore();
      await session.context.sync();
    }
    await withdrawRestores(session, announced);
  }
}
