import type { SourceDocument } from "../document/types";
import type { HostFeatures } from "./features";
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

/** In its own sync: a host that refuses one of these must not take a read down with it. */
async function loaded(context: Word.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes sure that the document may be written to, and tells the state of change tracking.
 * @throws Refusal `word/read-only`, `word/protected`
 */
export async function beforeWriting(context: Word.RequestContext, host: HostFeatures): Promise<WriteState> {
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly) throw new Refusal("word/read-only");
  const { properties } = context.document;
  properties.load("security");
  const knowsTracking = host.has("trackingMode");
  if (knowsTracking) context.document.load("changeTrackingMode");
  if (!(await loaded(context))) return { tracking: null };
  if ((properties.security & LOCKED) !== 0) throw new Refusal("word/protected");
  return {
    tracking: knowsTracking ? (context.document.changeTrackingMode as WriteState["tracking"]) : null,
  };
}
