import { beforeWriting } from "../host/writable-document";
import { Refusal } from "../host/problem";
import { takeSnapshot } from "../reading/snapshot";
import type { TrackingRestored } from "../../open";
import { abandonedRestores, withdrawRestores, type TrackingRestore } from "./tracking-restore";
import { readRegister } from "./register-parts";
import type { Session } from "../session";

const NOTHING: TrackingRestored = { tracking: false };

/** Where Word does not let add-ins switch it, the drafter has to; that is reported once. */
async function tellDrafter(session: Session, parts: TrackingRestore[]): Promise<TrackingRestored> {
  const { document } = await takeSnapshot(session);
  await withdrawRestores(session, { parts });
  return document.traits.trackRevisions ? NOTHING : { tracking: false, byHand: true };
}

/**
 * Puts right what a session that ended in the middle has left: change tracking that was switched off for colours is on
 * again, and the register says nothing of it any more. Without such a restore it only asks for the register.
 */
export async function restoreTracking(session: Session): Promise<TrackingRestored> {
  const { context, host } = session;
  const { parts } = await readRegister(session);
  if (!parts.some(({ content }) => content?.tracking)) return NOTHING;
  const abandoned = await abandonedRestores(session);
  if (abandoned.length === 0) return NOTHING;
  if (!host.has("trackingMode")) return tellDrafter(session, abandoned);
  try {
    const { tracking } = await beforeWriting(session);
    if (tracking === "Off") {
      context.document.changeTrackingMode = abandoned[0]!.content.tracking;
      await context.sync();
    }
    await withdrawRestores(session, { parts: abandoned });
    return { tracking: tracking === "Off" };
  } catch (error) {
    // What cannot be written to now waits for a session that can.
    if (error instanceof Refusal) return NOTHING;
    throw error;
  }
}
