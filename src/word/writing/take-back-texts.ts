import type { Place, SourceDocument } from "../../document/types";
import { findAnchor } from "../places/anchor";
import { whyNotWritable } from "../reading/writable-place";
import type { WrittenTexts } from "./parts";
import type { Session } from "../session";
import { beforeWriting, isTracking } from "../host/writable-document";
import { Refusal } from "../host/problem";
import { plainText, trackedText, withdrawWhereRefused, type TextReader } from "../reading/current-text";
import { takeSnapshot, type Snapshot } from "../reading/snapshot";
import { spotOf } from "../places/spot";
import { isLossy } from "./edits";
import { shortestRun } from "../../open/writing/shortest-run";
import { textBefore, undoing, type WrittenPart } from "./parts";
import { readAfter } from "./settle";
import { writeTexts, type Refused, type TextWrite } from "./write";

type Text = WrittenTexts["texts"][number];

interface Found extends Text {
  place: TextWrite["place"];
  /** It has its old text already: an earlier try got so far. */
  isBack: boolean;
}

const isWritable = (place: Place | null): place is TextWrite["place"] =>
  place?.kind === "cell" || place?.kind === "paragraph";

/** Where the texts stand now, each as it was left, or as it was before. */
function find(document: SourceDocument, texts: Text[]): Found[] {
  return texts.map((text) => {
    const old = textBefore(text.after, text.parts);
    const place = findAnchor(document, text.anchor);
    if (isWritable(place) && place.text === text.after) return { ...text, place, isBack: false };
    const { anchor } = text;
    const before = findAnchor(document, anchor.kind === "paragraph" ? { ...anchor, text: old } : anchor);
    if (isWritable(before) && before.text === old) return { ...text, place: before, isBack: true };
    throw new Refusal("word/changed-since");
  });
}

/** The tracked changes in the paragraphs of a place. */
function changesAt(snapshot: Snapshot, { place }: Found): Word.TrackedChangeCollection[] {
  const spot = spotOf(snapshot.document, snapshot.alignment, place);
  if (spot?.precision !== "exact") throw new Refusal("word/not-verified");
  return spot.positions.map((position) => {
    const changes = snapshot.listed[position]!.getTrackedChanges();
    changes.load("items/text,items/type");
    return changes;
  });
}

/** Where something hangs on a text, only the run in which it differs was written. */
const isOurs = ({ text, type }: Word.TrackedChange, parts: WrittenPart[]): boolean =>
  parts.some(({ before, after }) => {
    const run = shortestRun(before, after);
    if (type !== "Deleted") return text === after || text === run.text;
    return text === before || before.slice(run.from, run.to).includes(text);
  });

/** Whether all of what was recorded still stands as changes: what was accepted of it meanwhile, no rejecting brings back. */
function isWhole(changes: Word.TrackedChange[], parts: WrittenPart[]): boolean {
  const runs = parts.map(({ before, after }) => shortestRun(before, after));
  const has = (kind: string): boolean => changes.some(({ type }) => type === kind);
  const isGone = runs.some(({ from, to }) => from < to) && !has("Deleted");
  const isTaken = runs.some(({ text }) => text !== "") && !has("Added");
  return !isGone && !isTaken;
}

/**
 * Rejects the changes as which corrections were recorded, where all of them stand in their places, and none of another
 * correction or of anybody else.
 * @returns the corrections of which the changes were rejected
 */
async function reject(context: Word.RequestContext, snapshot: Snapshot, found: Found[]): Promise<Found[]> {
  const changes = found.map((text) => changesAt(snapshot, text));
  await context.sync();
  const rejected = found.filter((text, i) => {
    const items = changes[i]!.flatMap((collection) => collection.items);
    const { parts } = text;
    if (!items.every((change) => isOurs(change, parts)) || !isWhole(items, parts)) return false;
    for (const change of items) change.reject();
    return true;
  });
  if (rejected.length > 0) await context.sync();
  return rejected;
}

/** Every place must be proven, and open, before the first one is written. */
function assertProven(snapshot: Snapshot, found: Found[]): void {
  const isProven = ({ place }: Found): boolean =>
    spotOf(snapshot.document, snapshot.alignment, place)?.precision === "exact";
  if (!found.every(isProven)) throw new Refusal("word/not-verified");
  for (const { place, parts } of found) {
    const reason = whyNotWritable(snapshot, place);
    if (reason) throw new Refusal(reason);
    if (undoing(place, parts).some((write) => isLossy(snapshot, write))) throw new Refusal("word/attached");
  }
}

async function undo(
  session: Session,
  snapshot: Snapshot,
  found: Found[],
  reads: TextReader,
): Promise<Refused[]> {
  const { context, host } = session;
  const recorded = host.has("trackedChanges") ? found.filter((text) => text.recorded) : [];
  const rejected = recorded.length > 0 ? await reject(context, snapshot, recorded) : [];
  // Otherwise the old text is written as one more change.
  const others = found.filter((text) => !rejected.includes(text));
  const { refused } = await writeTexts(
    context,
    snapshot,
    others.flatMap(({ place, parts }) => undoing(place, parts)),
    { reads, allOrNone: true },
  );
  return refused;
}

/**
 * Takes corrections back: all of them, or none when one of the places has changed since. What an earlier try has taken
 * back stays so.
 * @throws Refusal `word/changed-since`, `word/not-verified`, `word/take-back-unclear`, `word/overwritten`
 */
export async function takeBackTexts(session: Session, { texts }: WrittenTexts): Promise<void> {
  const snapshot = await takeSnapshot(session);
  session.memory.latest = null;
  const isTracked = isTracking(await beforeWriting(session), snapshot.document);
  const found = find(snapshot.document, texts).filter(({ isBack }) => !isBack);
  if (found.length === 0) return;
  assertProven(snapshot, found);
  let failure: unknown = new Refusal("word/changed-since");
  try {
    const refused = await undo(session, snapshot, found, isTracked ? trackedText(session.host) : plainText);
    const isUnproven = refused.some(({ code }) => code === "word/not-verified");
    if (isUnproven) failure = new Refusal("word/not-verified");
  } catch (error) {
    if (error instanceof Refusal) throw error;
    withdrawWhereRefused(session.host, error);
    failure = error;
  }
  // Whatever Word has said: what counts is what stands there.
  const now = await readAfter(session, "word/take-back-unclear", failure);
  const isAt = ({ place }: Found, text: string): boolean => textAt(now, place) === text;
  if (found.every((text) => isAt(text, textBefore(text.after, text.parts)))) return;
  if (found.every((text) => isAt(text, text.after))) throw failure;
  throw new Refusal("word/take-back-unclear", {}, String(failure));
}

/** Text of a cell or paragraph at the place where it was. */
function textAt(document: SourceDocument, place: TextWrite["place"]): string | undefined {
  if (place.kind === "paragraph") return document.paragraphs[place.paragraph]?.text;
  return document.tables[place.table]?.rows
    .find(({ tr }) => tr === place.tr)
    ?.cells.find(({ tc }) => tc === place.tc)?.text;
}
