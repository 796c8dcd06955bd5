import type { WriteState } from "../host/writable-document";
import { debts, enterDebt, payOff, type Entered } from "./tracking-restore";
import type { TrackingMode } from "./register";
import type { MarkSession } from "./session";

/** What is to be written while changes are not tracked. */
export interface ColourBatch {
  /** What Word may refuse, in a sync of its own that may fail; null when there is none. */
  risky: (() => void) | null;
  queue: () => void;
}

/** @returns whether nothing was refused */
async function write(
  { context }: MarkSession,
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
async function modeNow({ context }: MarkSession): Promise<TrackingMode | null> {
  context.document.load("changeTrackingMode");
  await context.sync();
  const now = context.document.changeTrackingMode;
  return now === "Off" ? null : (now as TrackingMode);
}

/**
 * What has to be put back; null when changes are not tracked. An "Off" may be another pane's: then its debt tells what
 * is owed, and when that debt is gone the mode is back, so it is asked for again.
 */
async function owedIn(session: MarkSession, { tracking }: WriteState): Promise<TrackingMode | null> {
  if (tracking !== "Off") return tracking;
  return (await debts(session))[0]?.content.tracking ?? (await modeNow(session));
}

/** The mode to put back once it is our turn; null when changes are not tracked after all. */
async function modeOf(session: MarkSession, mode: TrackingMode, entered: Entered) {
  if (entered.inherited) return entered.inherited;
  return entered.waited ? modeNow(session) : mode;
}

/**
 * Writes while changes are not tracked. A switch counts only after its own sync. The mode is put back by the batch that
 * writes, so that it is back even when nobody is there any more to hear the answer; by a further one when that fails;
 * and by the next session when this one ends in between.
 * @returns whether Word did what it may refuse
 */
export async function untracked(
  session: MarkSession,
  state: WriteState,
  batch: ColourBatch,
): Promise<boolean> {
  const { document } = session.context;
  const owed = await owedIn(session, state);
  if (!owed) return write(session, batch, () => undefined);
  const entered = await enterDebt(session, owed);
  const mode = await modeOf(session, owed, entered);
  const putBack = (): void => {
    if (mode) document.changeTrackingMode = mode;
  };
  let isBack = false;
  try {
    if (mode) {
      document.changeTrackingMode = "Off";
      await session.context.sync();
    }
    const isDone = await write(session, batch, putBack);
    isBack = true;
    return isDone;
  } finally {
    if (!isBack) {
      putBack();
      await session.context.sync();
    }
    await payOff(entered);
  }
}
