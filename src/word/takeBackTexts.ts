import type { SourceDocument } from "../document/types";
import { findAnchor } from "./anchor";
import type { WrittenTexts } from "./correct";
import type { HostFeatures } from "./features";
import { beforeWriting } from "./guard";
import { Refusal } from "./problem";
import { takeSnapshot, type Snapshot } from "./snapshot";
import { spotOf } from "./spot";
import { textBefore, undoing, type WrittenPart } from "./writing/parts";
import { writeTexts, type TextWrite } from "./writing/write";

type Text = WrittenTexts["texts"][number];

interface Found extends Text {
  place: TextWrite["place"];
}

/** Where the texts stand now, each as it was left. */
function find(document: SourceDocument, texts: Text[]): Found[] {
  return texts.map((text) => {
    const place = findAnchor(document, text.anchor);
    if (place?.kind !== "cell" && place?.kind !== "paragraph") throw new Refusal("word/changed-since");
    if (place.text !== text.after) throw new Refusal("word/changed-since");
    return { ...text, place };
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

const isOurs = ({ text, type }: Word.TrackedChange, parts: WrittenPart[]): boolean =>
  parts.some(({ before, after }) => text === (type === "Deleted" ? before : after));

/** Rejects the changes as which corrections were recorded: none of anybody else stands in their places. */
async function reject(context: Word.RequestContext, snapshot: Snapshot, found: Found[]): Promise<void> {
  const changes = found.map((text) => changesAt(snapshot, text));
  await context.sync();
  changes.forEach((collections, i) => {
    const items = collections.flatMap((collection) => collection.items);
    if (!items.every((change) => isOurs(change, found[i]!.parts))) throw new Refusal("word/changed-since");
    for (const change of items) change.reject();
  });
  await context.sync();
}

/**
 * Takes corrections back: all of them, or none when one of the places has changed since.
 * @throws Refusal `word/changed-since`, `word/not-verified`, `word/not-as-meant`
 */
export async function takeBackTexts(
  context: Word.RequestContext,
  host: HostFeatures,
  { texts }: WrittenTexts,
): Promise<void> {
  const snapshot = await takeSnapshot(context, host);
  await beforeWriting(context, host);
  const found = find(snapshot.document, texts);
  const recorded = host.has("trackedChanges") ? found.filter((text) => text.recorded) : [];
  if (recorded.length > 0) await reject(context, snapshot, recorded);
  const others = found.filter((text) => !recorded.includes(text));
  const writes = others.flatMap(({ place, parts }) => undoing(place, parts));
  const { refused } = await writeTexts(context, snapshot, writes);
  if (refused.length > 0) throw new Refusal("word/changed-since");
  const { document } = await takeSnapshot(context, host);
  const wanted = found.map(({ after, parts }) => textBefore(after, parts));
  const stands = found.every(({ place }, i) => textAt(document, place) === wanted[i]);
  if (!stands) throw new Refusal("word/not-as-meant");
}

/** Text of a cell or paragraph at the place where it was. */
function textAt(document: SourceDocument, place: TextWrite["place"]): string | undefined {
  if (place.kind === "paragraph") return document.paragraphs[place.paragraph]?.text;
  return document.tables[place.table]?.rows
    .find(({ tr }) => tr === place.tr)
    ?.cells.find(({ tc }) => tc === place.tc)?.text;
}
