import type { SourceDocument } from "../../document/types";
import { whyNotWritable, markupAt } from "../reading/writable-place";
import type { Session } from "../session";
import { beforeWriting, isTracking } from "../host/writable-document";
import { Refusal } from "../host/problem";
import { resolve } from "../places/resolve";
import { plainText, trackedText, withdrawWhereRefused, type TextReader } from "../reading/current-text";
import { takeSnapshot, type Snapshot } from "../reading/snapshot";
import type { Change } from "../../open";
import { isLossy } from "./edits";
import { findable, type WrittenTexts } from "./parts";
import { takeBackTexts } from "./take-back-texts";
import { settled, settledAfterFailure, type Settled } from "./settle";
import { writeTexts, type Refused, type TextWrite } from "./write";

export interface WrittenCorrection {
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
  snapshot: Snapshot,
  { id, place, text }: Change,
  others: TextWrite[],
): TextWrite | string {
  const found = resolve(read, snapshot.document, place);
  if (!found) return "word/text-changed";
  if (found.kind !== "cell" && found.kind !== "paragraph") return "word/no-text-place";
  if (found.kind === "paragraph" && text.includes("\n")) return "word/no-text-place";
  const reason = whyNotWritable(snapshot, found);
  if (reason) return reason;
  const write = findable({ id, place: found, text });
  if (isLossy(snapshot, write)) return "word/attached";
  return others.some((other) => overlap(other.place, write.place)) ? "word/overlap" : write;
}

/** Writes, and looks at what stands there then, whether Word has reported a failure or not. */
async function writeAndSettle(
  session: Session,
  snapshot: Snapshot,
  writes: TextWrite[],
  reads: TextReader,
): Promise<{ places: Settled[]; refused: Refused[] }> {
  let outcome;
  try {
    outcome = await writeTexts(session.context, snapshot, writes, { reads });
  } catch (failure) {
    if (failure instanceof Refusal) throw failure;
    withdrawWhereRefused(session.host, failure);
    return settledAfterFailure(session, snapshot, writes, failure);
  }
  const { done, refused } = outcome;
  return { places: done.length > 0 ? await settled(session, snapshot, done) : [], refused };
}

/** One reason for each correction that is not written. */
function reasonsOf(refused: Refused[]): Refused[] {
  const reasons = new Map<string, Refused>();
  for (const one of refused) if (!reasons.has(one.id)) reasons.set(one.id, one);
  return [...reasons.values()];
}

interface PartlyWritten {
  /** Texts that still stand in the document. */
  left: WrittenTexts["texts"];
  refused: Refused[];
}

/** Takes back what was written of corrections that could not be written whole. */
async function withoutHalves(
  session: Session,
  texts: (WrittenTexts["texts"][number] & { ids: string[] })[],
  refused: Refused[],
): Promise<PartlyWritten> {
  const failed = new Set(refused.map(({ id }) => id));
  const isHalf = ({ ids }: { ids: string[] }): boolean => ids.some((id) => failed.has(id));
  const halves = texts.filter(isHalf);
  if (halves.length === 0) return { left: texts, refused };
  try {
    await takeBackTexts(session, { kind: "texts", texts: halves });
    const undone = halves.flatMap(({ ids }) => ids).map((id) => ({ id, code: "word/not-written" }));
    return { left: texts.filter((one) => !isHalf(one)), refused: [...refused, ...undone] };
  } catch {
    // The receipt can take it back later, as soon as Word answers again.
    const half = halves.flatMap(({ ids }) => ids).map((id) => ({ id, code: "word/half-written" }));
    return { left: texts, refused: [...half, ...refused] };
  }
}

/**
 * Writes new texts. A place whose text is not the one that was read is left alone and reported; what was written is
 * read again and must stand there as it was meant. Of changes with the same id all are written or none: what was written
 * of them before one failed is taken back.
 * @throws Refusal when the document may not be written to
 */
export async function correctTexts(session: Session, changes: Change[]): Promise<WrittenCorrection> {
  const read = session.memory.given?.document ?? null;
  const snapshot = await takeSnapshot(session);
  session.memory.latest = null;
  const isTracked = isTracking(await beforeWriting(session), snapshot.document);
  const writes: TextWrite[] = [];
  const refused: Refused[] = [];
  for (const change of changes) {
    const write = writeOf(read, snapshot, change, writes);
    if (typeof write === "string") refused.push({ id: change.id, code: write });
    else if (!isTracked && markupAt(snapshot, write.place).some((p) => p.revised)) {
      refused.push({ id: change.id, code: "word/has-revisions" });
    } else writes.push(write);
  }
  const spoilt = new Set(refused.map(({ id }) => id));
  const outcome = await writeAndSettle(
    session,
    snapshot,
    writes.filter(({ id }) => !spoilt.has(id)),
    isTracked ? trackedText(session.host) : plainText,
  );
  refused.push(...outcome.refused);
  const texts = outcome.places.flatMap(({ ids, place, after, parts, anchor }) => {
    if (anchor) {
      const recorded = isTracked && markupAt(snapshot, place).every((p) => !p.revised);
      return [{ ids, anchor, after, parts, recorded }];
    }
    refused.push(...ids.map((id) => ({ id, code: "word/not-as-meant" })));
    return [];
  });
  const settledTexts = await withoutHalves(session, texts, refused);
  const reasons = reasonsOf(settledTexts.refused);
  const notDone = new Set(reasons.map(({ id }) => id));
  const written = texts.filter((one) => settledTexts.left.includes(one));
  return {
    done: [...new Set(written.flatMap(({ ids }) => ids))].filter((id) => !notDone.has(id)),
    refused: reasons,
    written: {
      kind: "texts",
      texts: written.map(({ anchor, after, parts, recorded }) => ({ anchor, after, parts, recorded })),
    },
  };
}
