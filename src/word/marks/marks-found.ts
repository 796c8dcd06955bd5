import type { ParagraphMarkup } from "../places/markup";
import { takeSnapshot, type Snapshot } from "../reading/snapshot";
import { ownComments, type OwnComments } from "./comments";
import { distinct } from "./register";
import { readRegister, type Register } from "./register-parts";
import type { Session } from "../session";

/** The document with all marks of ours that stand in it. */
export interface MarksFound {
  snapshot: Snapshot;
  /** Null when the colours cannot be told: then no colour is touched. */
  colours: ParagraphMarkup[] | null;
  comments: OwnComments;
  register: Register;
}

/**
 * Reads everything that is to be known before marks are put in or taken out; two syncs. The register is read before
 * the document and behind it, because another pane may be at work: entries that were there before it may be judged by
 * what the document shows; a colour that it shows has its entry at least behind it.
 */
export async function findMarks(session: Session): Promise<MarksFound> {
  const { entries, parts } = await readRegister(session);
  const snapshot = await takeSnapshot(session);
  const since = await readRegister(session);
  return {
    snapshot,
    colours: snapshot.markup(),
    comments: await ownComments(session, snapshot.xml),
    register: { entries: distinct([...entries, ...since.entries]), parts },
  };
}
