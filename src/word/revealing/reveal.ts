import type { Place, SourceDocument } from "../../document/types";
import { alignParagraphs } from "../places/align-paragraphs";
import { anchorOf } from "../places/anchor";
import type { HostFeatures } from "../host/features";
import { Refusal } from "../host/problem";
import { rangesOf } from "../reading/ranges";
import { resolve } from "../places/resolve";
import { listParagraphs, takeSnapshot, wordParagraphs, type Snapshot } from "../reading/snapshot";
import { spotOf, type Spot } from "../places/spot";
import type { Spotlight } from "./spotlight";
import type { Revealed } from "../types";

interface Found {
  snapshot: Snapshot;
  spot: Spot;
}

/**
 * The reading in hand against Word's list of now: enough for most jumps, and much less than reading everything again.
 * @returns null when the place is not proven this way
 */
async function quick(
  context: Word.RequestContext,
  read: SourceDocument | null,
  place: Place,
): Promise<Found | null> {
  if (!read || !anchorOf(read, place)) return null;
  const paragraphs = listParagraphs(context);
  await context.sync();
  const alignment = alignParagraphs(read.paragraphs, wordParagraphs(paragraphs));
  const spot = spotOf(read, alignment, place);
  if (spot?.precision !== "exact") return null;
  return {
    snapshot: { document: read, listed: paragraphs.items, alignment, markup: () => null },
    spot,
  };
}

/** The table around a place whose text has changed. */
const tableAround = (read: SourceDocument | null, now: SourceDocument, place: Place): Place | null =>
  "table" in place ? resolve(read, now, { kind: "table", table: place.table }) : null;

async function thorough(
  context: Word.RequestContext,
  host: HostFeatures,
  read: SourceDocument | null,
  place: Place,
): Promise<Found> {
  const snapshot = await takeSnapshot(context, host);
  const exact = resolve(read, snapshot.document, place);
  const now = exact ?? tableAround(read, snapshot.document, place);
  const spot = now && spotOf(snapshot.document, snapshot.alignment, now);
  if (!spot) throw new Refusal("word/place-gone");
  return { snapshot, spot: exact ? spot : { ...spot, precision: "table" } };
}

/**
 * Selects a place and scrolls to it; what is not proven is shown at its table.
 * @param read the reading from which the place is
 * @throws Refusal `word/no-place`, `word/place-gone`
 */
export async function reveal(
  context: Word.RequestContext,
  host: HostFeatures,
  spotlight: Spotlight,
  read: SourceDocument | null,
  place: Place,
): Promise<Revealed> {
  if (place.kind === "document") throw new Refusal("word/no-place");
  const { snapshot, spot } =
    (await quick(context, read, place)) ?? (await thorough(context, host, read, place));
  if (spot.precision === "table" || place.kind === "table") {
    snapshot.listed[spot.positions[0]!]!.parentTable.select();
    await context.sync();
    return { precision: spot.precision };
  }
  const [found] = await rangesOf(context, snapshot, [spot]);
  const range = found!.range();
  range.select();
  await context.sync();
  await spotlight.on(context, range);
  return { precision: "exact" };
}
