import type { Place } from "../../document/types";
import { rangesOf, type SpotRange } from "../reading/ranges";
import type { TextReader } from "../reading/current-text";
import type { Snapshot } from "../reading/snapshot";
import { spotOf, type Spot } from "../places/spot";
import { runsOf } from "./edits";
import { putBackAll, queueLines, queuePart, queueRun, type FoundRuns, type Overwritten } from "./overwrite";
import { typefaces, type RangeTypeface } from "./typeface";

/** A text to be written at a place of the snapshot's document, whose text has been verified there. */
export interface TextWrite {
  id: string;
  place: Extract<Place, { kind: "cell" | "paragraph" }>;
  /** New text of the cell, or of the part of the paragraph. */
  text: string;
}

export interface Refused {
  id: string;
  code: string;
}

export interface Prepared {
  write: TextWrite;
  spot: Spot;
  range: SpotRange;
  typeface: Partial<RangeTypeface>;
  /** Where something of others hangs on the text; null when Word has not found one of the runs. */
  runs: FoundRuns | null;
}

const isPart = ({ write: { place }, range }: Prepared): boolean =>
  place.kind === "paragraph" && place.range !== null && !range.whole;

function queue(snapshot: Snapshot, prepared: Prepared, reads: TextReader): Overwritten {
  const { place } = prepared.write;
  const runs: FoundRuns = prepared.runs ?? new Map();
  const inParagraph = place.kind === "paragraph" ? runs.get(0) : undefined;
  if (inParagraph) return queueRun(inParagraph, reads);
  if (place.kind === "paragraph" && place.range && isPart(prepared)) {
    const { write, range, typeface } = prepared;
    return queuePart(range.range(), place.text.slice(...place.range), write.text, typeface, reads);
  }
  const indexes = place.kind === "cell" ? place.paragraphs : [place.paragraph];
  const { write, spot, typeface } = prepared;
  return queueLines(
    spot.positions.map((position) => snapshot.listed[position]!),
    indexes.map((index) => snapshot.document.paragraphs[index]!.text),
    write.text.split("\n"),
    typeface,
    runs,
    reads,
  );
}

/** A part of a paragraph that Word's search did not find for sure is not written: the paragraph is never replaced. */
const isLost = (prepared: Prepared): boolean =>
  prepared.runs === null ||
  (prepared.runs.size === 0 &&
    prepared.write.place.kind === "paragraph" &&
    prepared.write.place.range !== null &&
    !isPart(prepared));

/** What Word finds of the runs of writes, one by one; one sync when there are any, else none. */
async function foundRuns(
  context: Word.RequestContext,
  snapshot: Snapshot,
  items: Pick<Prepared, "write" | "spot">[],
): Promise<(FoundRuns | null)[]> {
  const wanted = items.map(({ write, spot }) =>
    [...(runsOf(snapshot, write) ?? [])].map(([at, run]) => {
      const { text: of } = snapshot.document.paragraphs[run.paragraph]!;
      const range = run.edit.stretch;
      const part = { text: of.slice(...range), of };
      const where: Spot = { precision: "exact", positions: [spot.positions[at]!], range, part };
      return { at, run, where, known: part.text };
    }),
  );
  const spots = wanted.flat().map(({ where }) => where);
  const ranges = await rangesOf(context, snapshot, spots);
  const found = new Map(spots.map((spot, i) => [spot, ranges[i]!]));
  return wanted.map((runs) => {
    if (runs.some(({ where }) => found.get(where)!.whole)) return null;
    return new Map(
      runs.map(({ at, run, where, known }) => [at, { ...run, known, hit: found.get(where)!.range() }]),
    );
  });
}

/** From the end backwards, so that nothing written moves what is still to be written. */
const fromTheEnd = (items: Prepared[]): Prepared[] =>
  [...items].sort(
    (a, b) =>
      b.spot.positions[0]! - a.spot.positions[0]! || (b.spot.range?.[0] ?? 0) - (a.spot.range?.[0] ?? 0),
  );

/**
 * Writes texts in one batch. Each old text is loaded once more in that batch: one that was changed since the snapshot
 * is put back and reported.
 * @param options `reads`: how a text is read that may have to be put back. `allOrNone`: nothing is written when one of the
 *   places is not proven; else nothing of its correction
 * @throws errors of the host, when it is not known how much was written; Refusal `word/overwritten`
 */
export async function writeTexts(
  context: Word.RequestContext,
  snapshot: Snapshot,
  writes: TextWrite[],
  { reads, allOrNone = false }: { reads: TextReader; allOrNone?: boolean },
): Promise<{ done: TextWrite[]; refused: Refused[] }> {
  const spots = writes.map(({ place }) => spotOf(snapshot.document, snapshot.alignment, place));
  const proven = writes.flatMap((write, i) =>
    spots[i]?.precision === "exact" ? [{ write, spot: spots[i] }] : [],
  );
  const ranges = await rangesOf(
    context,
    snapshot,
    proven.map(({ spot }) => spot),
  );
  const runs = await foundRuns(context, snapshot, proven);
  const faces = await typefaces(
    context,
    snapshot,
    proven.map(({ write }) => write),
  );
  const all = proven.map((item, i): Prepared => ({
    ...item,
    range: ranges[i]!,
    typeface: faces[i]!,
    runs: runs[i]!,
  }));
  const found = all.filter((item) => !isLost(item));
  const lost = new Set(
    writes.filter((write) => !found.some((item) => item.write === write)).map(({ id }) => id),
  );
  // What belongs together is not begun when one of its places is not proven.
  const ready = allOrNone && lost.size > 0 ? [] : found.filter(({ write }) => !lost.has(write.id));
  const queued = fromTheEnd(ready).map((item) => ({ item, old: queue(snapshot, item, reads) }));
  if (queued.length > 0) await context.sync();
  const changed = queued.filter(({ old }) => old.changed());
  await putBackAll(
    context,
    changed.map(({ old }) => old),
  );
  const failed = new Set(changed.map(({ item }) => item.write));
  const done = ready.map(({ write }) => write).filter((write) => !failed.has(write));
  const unproven = writes.filter((write) => !ready.some((item) => item.write === write));
  return {
    done,
    refused: [
      ...unproven.map(({ id }) => ({ id, code: "word/not-verified" })),
      ...[...failed].map(({ id }) => ({ id, code: "word/text-changed" })),
    ],
  };
}
