import { readFlatOpc } from "../../document";
import type { Clock } from "../clock";
import type { HostFeatures } from "../features";
import { beforeWriting } from "../guard";
import { Refusal } from "../problem";
import { findCursor, type Cursor } from "./cursor";
import { contentKeys, keysOf } from "./landing";
import { list, lookOut, seenIn, type Expected, type Seen } from "./look";
import { arrived, pendingOf, type Pending } from "./pending";
import { recover } from "./recover";
import { queueRemoval } from "./removal";

/** What was inserted, so that it can be taken back. */
export interface WrittenInsertion {
  kind: "insertion";
  /** The content as Word lists it, and the empty paragraphs of ours behind it. */
  content: string[];
  empties: number;
}

export interface Insertion {
  movedBehindTable: boolean;
  written: WrittenInsertion;
}

/** The insertion that was not seen, kept between two calls of `insert`. */
export interface Waiting {
  pending: Pending | null;
}

/** The same package was inserted before and has come meanwhile: then it is not inserted again. */
async function cameLate(
  context: Word.RequestContext,
  { pending }: Waiting,
  xml: string,
): Promise<Insertion | null> {
  if (pending?.xml !== xml) return null;
  const content = arrived(pending, (await list(context)).keys);
  return content && { movedBehindTable: false, written: { kind: "insertion", content, empties: 0 } };
}

/** Makes room and puts the package there. Two syncs: what is made in a batch that fails cannot be used any more. */
async function putIn(context: Word.RequestContext, { makeRoom }: Cursor, xml: string): Promise<void> {
  const room = makeRoom();
  await context.sync();
  room.getRange("Whole").insertOoxml(xml, "Replace");
  await context.sync();
}

/** Removes what Word has left behind the content; once more when that fails, and then it stays. */
async function tidy(
  context: Word.RequestContext,
  expected: Expected,
  seen: Seen,
  tries = 2,
): Promise<WrittenInsertion> {
  const { start, length, copy, empties, keep } = seen.landing;
  const written = (left: number): WrittenInsertion => ({
    kind: "insertion",
    content: seen.keys.slice(start, start + length),
    empties: left,
  });
  const surplus = copy + empties - keep;
  if (surplus === 0) return written(keep);
  try {
    queueRemoval(seen.listed, seen.keys, start + length, start + length + surplus);
    await context.sync();
    return written(keep);
  } catch (error) {
    if (tries === 0) throw error;
    const again = seenIn(await list(context), expected);
    if (!again) throw error;
    return tidy(context, expected, again, tries - 1);
  }
}

/**
 * Inserts a package at the cursor, waits until it can be seen, and removes the empty paragraphs that Word has left
 * behind it. Nothing that was in the document before is touched.
 * @param xml flat OPC that ends with one empty paragraph (`src/template`)
 * @throws Refusal; `word/not-seen` when it could not be seen within a minute: it may still come
 */
export async function insert(
  context: Word.RequestContext,
  host: HostFeatures,
  xml: string,
  waiting: Waiting,
  clock: Clock,
): Promise<Insertion> {
  const content = readFlatOpc(xml);
  if (!content.ok) throw new Refusal("word/insert-refused", {}, content.code);
  await beforeWriting(context, host);
  const late = await cameLate(context, waiting, xml);
  waiting.pending = null;
  if (late) return late;
  const cursor = await findCursor(context);
  const expected: Expected = {
    before: keysOf(cursor.before),
    views: contentKeys(content.document.paragraphs),
  };
  // Until it is seen, it may come at any time, also after a failure.
  waiting.pending = pendingOf(xml, expected.views, expected.before);
  let seen: Seen | null;
  try {
    await putIn(context, cursor, xml);
    seen = await lookOut(context, expected, clock);
  } catch (failure) {
    seen = await recover(context, expected, failure);
  }
  if (!seen) throw new Refusal("word/not-seen");
  waiting.pending = null;
  return { movedBehindTable: cursor.movedBehindTable, written: await tidy(context, expected, seen) };
}
