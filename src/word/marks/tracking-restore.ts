import type { IdleSession } from "../session";
import type { TrackingMode } from "./register";
import { addPart, readRegister, removeParts, type StoredPart } from "./register-parts";

/**
 * Whoever switches change tracking off announces first, in the register, the mode that has to be restored: when the pane
 * is closed before that, the next session knows. The announcements are also a queue: who finds one before his own waits,
 * because the "Off" that Word tells then is another pane's.
 */
export interface TrackingRestore extends StoredPart {
  content: { entries: []; tracking: TrackingMode };
}

/** So long another pane is waited for; a marking takes two round trips with tracking off. */
const WAIT = { times: 25, pause: 200 };

/** Announced restores in the order in which they were announced. */
export async function announcedRestores(session: IdleSession): Promise<TrackingRestore[]> {
  const { parts } = await readRegister(session);
  return parts.filter(
    (part): part is TrackingRestore => part.content !== null && part.content.tracking !== null,
  );
}

/** Waits until nobody is before us. @returns those who did not go: their panes are closed */
async function waitFor(
  session: IdleSession,
  before: (all: TrackingRestore[]) => TrackingRestore[],
): Promise<TrackingRestore[]> {
  let waiting = before(await announcedRestores(session));
  for (let time = 0; waiting.length > 0 && time < WAIT.times; time += 1) {
    await session.clock.pause(WAIT.pause);
    waiting = before(await announcedRestores(session));
  }
  return waiting;
}

/** Restores left by closed panes. */
export const abandonedRestores = (session: IdleSession): Promise<TrackingRestore[]> =>
  waitFor(session, (all) => all);

/** A restore that we have announced, and those of closed panes that we have taken over with it. */
export interface AnnouncedRestore {
  parts: StoredPart[];
  /** The mode that the closed panes before us would have restored. */
  inherited: TrackingMode | null;
  /** Somebody was before us and has done: the mode has to be asked for anew. */
  waited: boolean;
}

/** Announces a restore and waits for our turn. */
export async function announceRestore(session: IdleSession, mode: TrackingMode): Promise<AnnouncedRestore> {
  const own = await addPart(session, { entries: [], tracking: mode });
  let waited = false;
  const before = (all: TrackingRestore[]): TrackingRestore[] => {
    const position = all.findIndex(({ stored }) => stored.id === own.stored.id);
    const others = all.slice(0, Math.max(0, position));
    waited ||= others.length > 0;
    return others;
  };
  const abandoned = await waitFor(session, before);
  return { parts: [...abandoned, own], inherited: abandoned[0]?.content.tracking ?? null, waited };
}

/** Takes announcements out of the register: the mode is restored. */
export const withdrawRestores = (
  session: IdleSession,
  { parts }: Pick<AnnouncedRestore, "parts">,
): Promise<void> => removeParts(session, parts);
