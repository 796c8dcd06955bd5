import type { Place, SourceDocument } from "../../document/types";
import type { Session } from "../session";
import { alignParagraphs } from "../places/align-paragraphs";
import { anchorOf } from "../places/anchor";
import { resolve } from "../places/resolve";
import { spotOf, type Spot } from "../places/spot";
import { listParagraphs, takeSnapshot, wordParagraphs, type Snapshot } from "./snapshot";

/** A place of a reading, found in Word as it is now. */
export interface LocatedPlace {
  snapshot: Snapshot;
  spot: Spot;
}

/**
 * The reading in hand against Word's list of now: enough for most places, and much less than reading everything again.
 * @returns null when the place is not proven this way
 */
async function locateInList({ context, memory }: Session, place: Place): Promise<LocatedPlace | null> {
  const read = memory.given?.document;
  if (!read || !anchorOf(read, place)) return null;
  const paragraphs = listParagraphs(context);
  await context.sync();
  const alignment = alignParagraphs(read.paragraphs, wordParagraphs(paragraphs));
  const spot = spotOf(read, alignment, place);
  if (spot?.precision !== "exact") return null;
  return {
    snapshot: { document: read, listed: paragraphs.items, alignment, markup: null },
    spot,
  };
}

/** The table around a place whose text has changed. */
const tableAround = (read: SourceDocument | null, now: SourceDocument, place: Place): Place | null =>
  "table" in place ? resolve(read, now, { kind: "table", table: place.table }) : null;

async function locateAnew(session: Session, place: Place): Promise<LocatedPlace | null> {
  const read = session.memory.given?.document ?? null;
  const snapshot = await takeSnapshot(session);
  const exact = resolve(read, snapshot.document, place);
  const now = exact ?? tableAround(read, snapshot.document, place);
  const spot = now && spotOf(snapshot.document, snapshot.alignment, now);
  return spot && { snapshot, spot: exact ? spot : { ...spot, precision: "table" } };
}

/**
 * Finds a place in Word's list of paragraphs; at its table when the place itself is not proven. One sync, a second one
 * with the XML where the list does not tell.
 * @returns null when it is not there any more
 */
export const locate = async (session: Session, place: Place): Promise<LocatedPlace | null> =>
  (await locateInList(session, place)) ?? (await locateAnew(session, place));
