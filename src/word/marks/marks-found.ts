import type { ParagraphMarkup } from "../places/markup";
import { latestSnapshot, takeSnapshot, type Snapshot } from "../reading/snapshot";
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
    colours: snapshot.markup,
    comments: await ownComments(session, snapshot.xml),
    register: { entries: distinct([...entries, ...since.entries]), parts },
  };
}

/**
 * The same from the latest reading, with comments and a register that were read behind it; null where that reading is
 * out of date. It tells which colours are ours; that none is there only a reading behind the register can tell.
 */
export async function marksInLatest(
  session: Session,
  comments: OwnComments,
  register: Register,
): Promise<MarksFound | null> {
  const snapshot = await latestSnapshot(session);
  return snapshot && { snapshot, colours: snapshot.markup, comments, register };
}
