import type { SourceDocument } from "../../document/types";
import type { Anchor } from "../places/anchor";
import { whyNotWritable, markupAt } from "../reading/writable-place";
import type { Session } from "../session";
import { beforeWriting, isTracking } from "../host/writable-document";
import { Refusal } from "../host/problem";
import { resolve } from "../places/resolve";
import { takeSnapshot, type Snapshot } from "../reading/snapshot";
import type { Change } from "../../open";
import { findable, type WrittenPart } from "./parts";
import { settled, settledAfterFailure, type Settled } from "./settle";
import { writeTexts, type Refused, type TextWrite } from "./write";

/** Texts that were written, so that they can be taken back. */
export interface WrittenTexts {
  kind: "texts";
  texts: {
    anchor: Anchor;
    after: string;
    parts: WrittenPart[];
    /** No tracked change stood in it before, and this one did: then it is taken back by rejecting it. */
    recorded: boolean;
  }[];
}

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
  return others.some((other) => overlap(other.place, write.place)) ? "word/overlap" : write;
}

/** Writes, and looks at what stands there then, whether Word has reported a failure or not. */
async function writeAndSettle(
  session: Session,
  snapshot: Snapshot,
  writes: TextWrite[],
): Promise<{ places: Settled[]; refused: Refused[] }> {
  let outcome;
  try {
    outcome = await writeTexts(session.context, snapshot, writes);
  } catch (failure) {
    if (failure instanceof Refusal) throw failure;
    return settledAfterFailure(session, snapshot, writes, failure);
  }
  const { done, refused } = outcome;
  return { places: done.length > 0 ? await settled(session, snapshot, done) : [], refused };
}

/**
 * Writes new texts. A place whose text is not the one that was read is left alone and reported; what was written is
 * read again and must stand there as it was meant.
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
  const written: WrittenTexts = { kind: "texts", texts: [] };
  const done: string[] = [];
  const outcome = await writeAndSettle(session, snapshot, writes);
  refused.push(...outcome.refused);
  for (const { ids, place, after, parts, anchor } of outcome.places) {
    if (anchor) {
      done.push(...ids);
      const recorded = isTracked && markupAt(snapshot, place).every((p) => !p.revised);
      written.texts.push({ anchor, after, parts, recorded });
    } else refused.push(...ids.map((id) => ({ id, code: "word/not-as-meant" })));
  }
  return { done, refused, written };
}
