import { cellPlace } from "../../document";
import type { Place, SourceDocument } from "../../document/types";
import { anchorOf, cellAtOrdinals, findAnchor, type Anchor } from "../places/anchor";
import type { LatestReading, Session } from "../session";
import { inNewContext, retryOnce } from "../host/timeouts";
import { Refusal } from "../host/problem";
import { keepAsLatest } from "../reading/reread";
import { takeSnapshot, type Snapshot } from "../reading/snapshot";
import { countAttached } from "./attached-at";
import { writtenPlaces, type WrittenPlace } from "./parts";
import type { TextWrite, Refused } from "./write";

/** How one cell or paragraph has ended: as meant, as before, or neither. */
export interface Settled extends WrittenPlace {
  state: "written" | "untouched" | "else";
  /** Where it stands, when it is as meant. */
  anchor: Anchor | null;
}

/** The same place in the document after the writes; paragraphs may have become more or fewer by then. */
function placeAfter(document: SourceDocument, { place }: WrittenPlace, text: string): Place | null {
  if (place.kind === "cell") {
    const table = document.tables[place.table];
    const cell = table && cellAtOrdinals(table, place.tr, place.tc)?.cell;
    return cell?.text === text ? cellPlace(table!, cell) : null;
  }
  const distance = (index: number): number => Math.abs(index - place.paragraph);
  const [nearest] = document.paragraphs
    .filter((paragraph) => paragraph.text === text)
    .sort((a, b) => distance(a.index) - distance(b.index));
  return nearest ? { kind: "paragraph", paragraph: nearest.index, range: null, text } : null;
}

function isUntouched(before: SourceDocument, now: SourceDocument, written: WrittenPlace): boolean {
  const anchor = anchorOf(before, written.place);
  const found = anchor && findAnchor(now, anchor);
  return found !== null && "text" in found && found.text === written.place.text;
}

const indexesOf = (place: Place): number[] => {
  if (place.kind === "cell") return place.paragraphs;
  return place.kind === "paragraph" ? [place.paragraph] : [];
};

/** Whether what hung on a text hangs there no longer: then the text alone is as meant, and the drafter has to look. */
function hasLost(before: Snapshot, now: LatestReading | null, written: WrittenPlace, stands: Place): boolean {
  if (!now?.markup || !before.markup) return false;
  return countAttached(now, indexesOf(stands)) < countAttached(before, indexesOf(written.place));
}

function settle(
  snapshot: Snapshot,
  now: SourceDocument,
  latest: LatestReading | null,
  written: WrittenPlace,
): Settled {
  const { document: before } = snapshot;
  const stands = placeAfter(now, written, written.after);
  const anchor = stands && anchorOf(now, stands);
  if (stands && hasLost(snapshot, latest, written, stands))
    return { ...written, state: "else", anchor: null };
  if (anchor) return { ...written, state: "written", anchor };
  return { ...written, state: isUntouched(before, now, written) ? "untouched" : "else", anchor: null };
}

/**
 * The document as it is after a write, kept as the last reading; with objects of its own, because those of a failed
 * batch are no good.
 * @throws Refusal with the code that was given, when it cannot be read
 */
export async function readAfter(session: Session, code: string, failure: unknown): Promise<SourceDocument> {
  try {
    const snapshot = await retryOnce(() => inNewContext(session, takeSnapshot));
    keepAsLatest(session, snapshot);
    return snapshot.document;
  } catch (error) {
    throw new Refusal(code, {}, [failure, error].filter(Boolean).map(String).join("\n"));
  }
}

/** Reads what was written, place by place. @throws Refusal `word/write-unclear` when that cannot be read */
export async function settled(session: Session, before: Snapshot, writes: TextWrite[]): Promise<Settled[]> {
  const now = await readAfter(session, "word/write-unclear", null);
  const { latest } = session.memory;
  return writtenPlaces(writes).map((written) => settle(before, now, latest, written));
}

/**
 * After a failure in the middle of writing: what was written all the same, and what was not.
 * @throws the failure, when nothing was
 */
export async function settledAfterFailure(
  session: Session,
  before: Snapshot,
  writes: TextWrite[],
  failure: unknown,
): Promise<{ places: Settled[]; refused: Refused[] }> {
  const places = await settled(session, before, writes);
  if (places.every(({ state }) => state === "untouched")) throw failure;
  const untouched = places.filter(({ state }) => state === "untouched");
  return {
    places: places.filter(({ state }) => state !== "untouched"),
    refused: untouched.flatMap(({ ids }) => ids.map((id) => ({ id, code: "word/not-written" }))),
  };
}
