import { beforeWriting } from "../host/writable-document";
import { Refusal } from "../host/problem";
import { takeSnapshot } from "../reading/snapshot";
import type { TrackingRestored } from "../../open";
import { deadDebts, payOff, type Debt } from "./tracking-restore";
import { readRegister } from "./register-parts";
import type { MarkSession } from "./session";

const NOTHING: TrackingRestored = { tracking: false };

/** Where Word does not let add-ins switch it, the drafter has to; it is said once. */
async function tellDrafter({ context, host }: MarkSession, parts: Debt[]): Promise<TrackingRestored> {
  const { document } = await takeSnapshot(context, host);
  await payOff({ parts });
  return document.traits.trackRevisions ? NOTHING : { tracking: false, byHand: true };
}

/**
 * Puts right what a session that ended in the middle has left: change tracking that was switched off for colours is on
 * again, and the register says nothing of it any more. Without such a debt it only asks for the register.
 */
export async function restoreTracking(session: MarkSession): Promise<TrackingRestored> {
  const { context, host } = session;
  const { parts } = await readRegister(host);
  if (!parts.some(({ content }) => content?.tracking)) return NOTHING;
  const dead = await deadDebts(session);
  if (dead.length === 0) return NOTHING;
  if (!host.has("trackingMode")) return tellDrafter(session, dead);
  try {
    const { tracking } = await beforeWriting(context, host);
    if (tracking === "Off") {
      context.document.changeTrackingMode = dead[0]!.content.tracking;
      await context.sync();
    }
    await payOff({ parts: dead });
    return { tracking: tracking === "Off" };
  } catch (error) {
    // What cannot be written to now waits for a session that can.
    if (error instanceof Refusal) return NOTHING;
    throw error;
  }
}
