import { readFlatOpc } from "../../document";
import { beforeWriting } from "../guard";
import type { HostFeatures } from "../features";
import { Refusal } from "../problem";
import { listParagraphs, wordParagraphs } from "../snapshot";
import { findCursor, type Cursor } from "./cursor";
import { contentKeys, keysOf, landingOf, type Landing } from "./landing";
import { queueRemoval } from "./removal";
import { arrived, pendingOf, type Pending } from "./pending";

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

/** Waits; tests put a clock of their own in its place. */
export type Wait = (milliseconds: number) => Promise<void>;

/** Pauses between looks: Word on the web shows an insertion after 10 to 40 s (office-js issue 3271). A minute in all. */
const PAUSES = [250, 250, 500, 1000, ...Array.from({ length: 29 }, () => 2000)];

interface Seen {
  paragraphs: Word.ParagraphCollection;
  keys: string[];
  landing: Landing;
}

async function look(context: Word.RequestContext, before: string[], views: string[][]): Promise<Seen | null> {
  const paragraphs = listParagraphs(context);
  await context.sync();
  const keys = keysOf(wordParagraphs(paragraphs));
  const found = landingOf(before, keys, views);
  return found && { paragraphs, keys, landing: found };
}

/** Looks until the content is there. */
async function lookOut(
  context: Word.RequestContext,
  before: string[],
  views: string[][],
  wait: Wait,
  turn = 0,
): Promise<Seen | null> {
  const seen = await look(context, before, views);
  const pause = PAUSES[turn];
  if (seen || pause === undefined) return seen;
  await wait(pause);
  return lookOut(context, before, views, wait, turn + 1);
}

/** Puts the package in; when Word refuses it, the room that was made for it goes again. */
async function putIn(context: Word.RequestContext, { makeRoom }: Cursor, xml: string): Promise<void> {
  const room = makeRoom();
  context.trackedObjects.add(room);
  await context.sync();
  room.getRange("Whole").insertOoxml(xml, "Replace");
  try {
    await context.sync();
  } catch (error) {
    room.delete();
    await context.sync();
    throw error;
  }
  context.trackedObjects.remove(room);
}

/** The same package was inserted before and has come meanwhile: then it is not inserted again. */
async function cameLate(
  context: Word.RequestContext,
  { pending }: Waiting,
  xml: string,
): Promise<Insertion | null> {
  if (pending?.xml !== xml) return null;
  const paragraphs = listParagraphs(context);
  await context.sync();
  const content = arrived(pending, keysOf(wordParagraphs(paragraphs)));
  return content && { movedBehindTable: false, written: { kind: "insertion", content, empties: 0 } };
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
  wait: Wait,
): Promise<Insertion> {
  const content = readFlatOpc(xml);
  if (!content.ok) throw new Refusal("word/insert-refused", {}, content.code);
  const views = contentKeys(content.document.paragraphs);
  await beforeWriting(context, host);
  const late = await cameLate(context, waiting, xml);
  waiting.pending = null;
  if (late) return late;
  const cursor = await findCursor(context);
  const before = keysOf(cursor.before);
  await putIn(context, cursor, xml);
  const seen = await lookOut(context, before, views, wait);
  if (!seen) {
    waiting.pending = pendingOf(xml, views, before);
    throw new Refusal("word/not-seen");
  }
  const { start, length, copy, empties, keep } = seen.landing;
  const surplus = copy + empties - keep;
  queueRemoval(seen.paragraphs.items, seen.keys, start + length, start + length + surplus);
  if (surplus > 0) await context.sync();
  return {
    movedBehindTable: cursor.movedBehindTable,
    written: { kind: "insertion", content: seen.keys.slice(start, start + length), empties: keep },
  };
}
