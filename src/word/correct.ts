import { cellPlace } from "../document";
import type { Place, SourceDocument } from "../document/types";
import { anchorOf, cellAt, findAnchor, type Anchor } from "./anchor";
import type { HostFeatures } from "./features";
import { beforeWriting } from "./guard";
import { Refusal } from "./problem";
import { resolve } from "./resolve";
import { takeSnapshot } from "./snapshot";
import type { Change } from "./types";
import { findable, undoing, writtenPlaces, type WrittenPart, type WrittenPlace } from "./writing/parts";
import { writeTexts, type Refused, type TextWrite } from "./writing/write";

/** Texts that were written, so that they can be taken back. */
export interface WrittenTexts {
  kind: "texts";
  texts: { anchor: Anchor; after: string; parts: WrittenPart[] }[];
}

export interface Correction {
  done: string[];
  refused: Refused[];
  written: WrittenTexts;
}

const overlap = (a: TextWrite["place"], b: TextWrite["place"]): boolean => {
  if (a.kind === "cell" && b.kind === "cell") return a.table === b.table && a.tr === b.tr && a.tc === b.tc;
  if (a.kind === "cell" || b.kind === "cell") return false;
  if (a.paragraph !== b.paragraph) return false;
  return !a.range || !b.range || (a.range[0] < b.range[1] && b.range[0] < a.range[1]);
};

/** Why a change cannot be written (id of `src/messages`), or the write. */
function writeOf(
  read: SourceDocument | null,
  now: SourceDocument,
  { id, place, text }: Change,
  others: TextWrite[],
): TextWrite | string {
  const found = resolve(read, now, place);
  if (!found) return "word/text-changed";
  if (found.kind !== "cell" && found.kind !== "paragraph") return "word/no-text-place";
  if (found.kind === "paragraph" && text.includes("\n")) return "word/no-text-place";
  const write = findable({ id, place: found, text });
  return others.some((other) => overlap(other.place, write.place)) ? "word/overlap" : write;
}

/** The same place in the document after the writes; paragraphs may have become more or fewer by then. */
function placeAfter(document: SourceDocument, { place, after }: WrittenPlace): Place | null {
  if (place.kind === "cell") {
    const table = document.tables[place.table];
    const cell = table && cellAt(table, place.tr, place.tc)?.cell;
    return cell?.text === after ? cellPlace(table!, cell) : null;
  }
  const distance = (index: number): number => Math.abs(index - place.paragraph);
  const [nearest] = document.paragraphs
    .filter(({ text }) => text === after)
    .sort((a, b) => distance(a.index) - distance(b.index));
  return nearest ? { kind: "paragraph", paragraph: nearest.index, range: null, text: after } : null;
}

/**
 * Writes new texts. A place whose text is not the one that was read is left alone and reported; what was written is
 * read again and must stand there as it was meant.
 * @param read the reading from which the places are
 * @throws Refusal when the document may not be written to
 */
export async function correct(
  context: Word.RequestContext,
  host: HostFeatures,
  read: SourceDocument | null,
  changes: Change[],
): Promise<Correction> {
  const snapshot = await takeSnapshot(context, host);
  await beforeWriting(context, host);
  const writes: TextWrite[] = [];
  const refused: Refused[] = [];
  for (const change of changes) {
    const write = writeOf(read, snapshot.document, change, writes);
    if (typeof write === "string") refused.push({ id: change.id, code: write });
    else writes.push(write);
  }
  const outcome = await writeTexts(context, snapshot, writes);
  const written: WrittenTexts = { kind: "texts", texts: [] };
  const done: string[] = [];
  refused.push(...outcome.refused);
  if (outcome.done.length === 0) return { done, refused, written };
  const after = await takeSnapshot(context, host);
  for (const place of writtenPlaces(outcome.done)) {
    const stands = placeAfter(after.document, place);
    const anchor = stands && anchorOf(after.document, stands);
    if (anchor) {
      done.push(...place.ids);
      written.texts.push({ anchor, after: place.after, parts: place.parts });
    } else refused.push(...place.ids.map((id) => ({ id, code: "word/not-as-meant" })));
  }
  return { done, refused, written };
}

/**
 * Takes corrections back: all of them, or none when one of the places has changed since.
 * @throws Refusal `word/changed-since`
 */
export async function takeBackTexts(
  context: Word.RequestContext,
  host: HostFeatures,
  { texts }: WrittenTexts,
): Promise<void> {
  const snapshot = await takeSnapshot(context, host);
  await beforeWriting(context, host);
  const writes = texts.flatMap(({ anchor, after, parts }) => {
    const place = findAnchor(snapshot.document, anchor);
    if (place?.kind !== "cell" && place?.kind !== "paragraph") throw new Refusal("word/changed-since");
    if (place.text !== after) throw new Refusal("word/changed-since");
    return undoing(place, parts);
  });
  const { refused } = await writeTexts(context, snapshot, writes);
  if (refused.length > 0) throw new Refusal("word/changed-since");
}
