import { readFlatOpc } from "../../document";
import type { Place, SourceDocument } from "../../document/types";
import type { Clock } from "../host/clock";
import type { HostFeatures } from "../host/features";
import { beforeWriting } from "../host/writable-document";
import { Refusal } from "../host/problem";
import { findCursor, findPlace, type Cursor } from "./cursor";
import { contentKeys, keysOf } from "./landing";
import { lookOut, seenIn, type Expected } from "./look";
import { list } from "./listing";
import type { Pending, Waiting } from "./pending";
import { settleFailedInsert, roomIn } from "./settle-failed-insert";
import { putTypedBack } from "./removal";
import { tidy, type WrittenInsertion } from "./tidy";

export interface Insertion {
  movedBehindTable: boolean;
  written: WrittenInsertion;
}

/**
 * The same package was inserted before: it may have come meanwhile, or be still on its way, and is not inserted again.
 * @throws Refusal `word/still-not-seen` when it has not come within a second minute
 */
async function cameLate(
  context: Word.RequestContext,
  { expected, wait }: Pending,
  clock: Clock,
): Promise<Insertion | null> {
  const seen = wait ? await lookOut(context, expected, clock) : seenIn(await list(context), expected);
  if (seen) return { movedBehindTable: false, written: await tidy(context, expected, seen) };
  if (wait) throw new Refusal("word/still-not-seen");
  return null;
}

/** Makes room, and gives where it is. What is made in a batch that fails cannot be used any more: a sync of its own. */
async function makeRoom(
  context: Word.RequestContext,
  cursor: Cursor,
  expected: Expected,
): Promise<Word.Paragraph> {
  const room = cursor.makeRoom("");
  const { keys } = await list(context);
  const at = roomIn(expected.before, keys);
  if (at !== null) expected.at = at;
  return room;
}

/** Puts the package in place of the room; what the drafter has typed into the room meanwhile stays. */
async function putIn(
  context: Word.RequestContext,
  room: Word.Paragraph,
  cursor: Cursor,
  xml: string,
): Promise<void> {
  room.load("text");
  room.getRange("Whole").insertOoxml(xml, "Replace");
  await context.sync();
  const typed = room.text === "" ? [] : [room.text];
  await putTypedBack(context, typed, (text) => cursor.makeRoom(text));
}

async function putInAndTidy(
  context: Word.RequestContext,
  cursor: Cursor,
  expected: Expected,
  xml: string,
  clock: Clock,
): Promise<WrittenInsertion> {
  let seen;
  try {
    const room = await makeRoom(context, cursor, expected);
    await putIn(context, room, cursor, xml);
    seen = await lookOut(context, expected, clock);
  } catch (failure) {
    if (failure instanceof Refusal && failure.code === "word/overwritten") throw failure;
    return settleFailedInsert(expected, failure, (afterwards, found) => tidy(afterwards, expected, found));
  }
  if (!seen) throw new Refusal("word/not-seen");
  return tidy(context, expected, seen);
}

/** After these it may still be on its way. */
const ON_ITS_WAY: ReadonlySet<string> = new Set(["word/not-seen", "word/no-answer"]);

/** What is to be inserted, and where. */
export interface PackageInsertion {
  /** Flat OPC that ends with one empty paragraph. */
  xml: string;
  /** At the cursor when left out. */
  at?: Place;
  /** The reading from which the place is. */
  read: SourceDocument | null;
}

/**
 * Inserts a package, waits until it can be seen, and removes the empty paragraphs that Word has left
 * behind it. Nothing that was in the document before is touched.
 * @throws Refusal; `word/not-seen` when it could not be seen within a minute: it may still come
 */
export async function insertPackage(
  context: Word.RequestContext,
  host: HostFeatures,
  { xml, at, read }: PackageInsertion,
  waiting: Waiting,
  clock: Clock,
): Promise<Insertion> {
  const content = readFlatOpc(xml);
  if (!content.ok) throw new Refusal("word/insert-refused", {}, content.code);
  await beforeWriting(context, host);
  const { pending } = waiting;
  if (pending?.xml === xml) {
    const late = await cameLate(context, pending, clock).catch((error: unknown) => {
      // Said once more, and then the drafter decides.
      if (error instanceof Refusal && error.code === "word/still-not-seen") waiting.pending = null;
      throw error;
    });
    waiting.pending = null;
    if (late) return late;
  }
  const cursor = await (at ? findPlace(context, host, read, at) : findCursor(context));
  const before = keysOf(cursor.before);
  const expected: Expected = {
    before,
    views: contentKeys(content.document.paragraphs),
    at: before.length,
  };
  // Until it is seen, it may come at any time, also after a failure.
  const now: Pending = { xml, expected, wait: true };
  waiting.pending = now;
  try {
    const written = await putInAndTidy(context, cursor, expected, xml, clock);
    waiting.pending = null;
    return { movedBehindTable: cursor.movedBehindTable, written };
  } catch (error) {
    now.wait = error instanceof Refusal && ON_ITS_WAY.has(error.code);
    throw error;
  }
}
