import type { SourceDocument } from "../../document/types";
import type { Session } from "../session";
import { Refusal } from "./problem";

/** Bits of `DocumentProperties.security` under which nothing can be written: read-only enforced, locked. */
const LOCKED = 4 | 8;

/** What has to be known before a write. */
export interface WriteState {
  /** The mode of change tracking; null where Word does not tell (WordApi below 1.4). */
  tracking: "Off" | "TrackAll" | "TrackMineOnly" | null;
}

/** Whether what is written now is recorded as a change; where Word does not tell, the document's settings do. */
export const isTracking = ({ tracking }: WriteState, { traits }: SourceDocument): boolean =>
  tracking === null ? traits.trackRevisions === true : tracking !== "Off";

async function ask({ context, host }: Session): Promise<WriteState> {
  const { document } = context;
  const { properties } = document;
  properties.load("security");
  const knowsTracking = host.has("trackingMode");
  if (knowsTracking) document.load("changeTrackingMode");
  await context.sync();
  if ((properties.security & LOCKED) !== 0) throw new Refusal("word/protected");
  return { tracking: knowsTracking ? (document.changeTrackingMode as WriteState["tracking"]) : null };
}

/**
 * Makes sure that the document may be written to, and tells the state of change tracking. In a sync of its own: a host
 * that refuses to tell must not take a read down with it, and writing will show.
 * @throws Refusal `word/read-only`, `word/protected`, `word/no-answer`
 */
export async function beforeWriting(session: Session): Promise<WriteState> {
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly) throw new Refusal("word/read-only");
  try {
    return await ask(session);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return { tracking: null };
  }
}
