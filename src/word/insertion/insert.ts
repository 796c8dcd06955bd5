import { readFlatOpc } from "../../document";
import type { Place } from "../../document/types";
import { Refusal } from "../host/problem";
import { beforeWriting } from "../host/writable-document";
import type { Session } from "../session";
import { findCursor, findPlace, type Cursor } from "./cursor";
import { contentKeys, keysOf } from "./landing";
import { lookAnew } from "./listing";
import type { ExpectedContent, PendingInsertion } from "./pending";
import { putTypedBack } from "./removal/queue-removal";
import { placeholderAmong, placeholderIn, settleFailedInsert } from "./settle-failed-insert";
import { tidy, type WrittenInsertion } from "./tidy";
import { seenIn, waitForContent, type Seen } from "./wait-for-content";

export interface Insertion {
  movedBehindTable: boolean;
  written: WrittenInsertion;
}

/**
 * The same package was inserted before: it may have come meanwhile, or be still on its way, and is not inserted again.
 * @throws Refusal `word/still-not-seen` when it has not come within a second minute
 */
async function cameLate(session: Session, { expected, wait }: PendingInsertion): Promise<Insertion | null> {
  const tidied = (again: Session, seen: Seen): Promise<WrittenInsertion> => tidy(again, expected, seen);
  const come = wait
    ? await waitForContent(session, expected, tidied)
    : await lookAnew(session, async (again, listing) => {
        const seen = seenIn(listing, expected);
        return seen && { done: await tidied(again, seen) };
      });
  if (come) return { movedBehindTable: false, written: come.done };
  if (wait) throw new Refusal("word/still-not-seen");
  return null;
}

/** A list that does not show the new paragraph is looked at once more after so many milliseconds. */
const LATE = 250;

/**
 * Makes the paragraph that the content is going to replace, and notes where it is. What is made in a batch that fails cannot
 * be used any more: a sync of its own. Where the body does not list it, it stands in a comment, a text box or the like, of
 * which Word says nothing more (office-js issue 2563): it goes at once.
 * @throws Refusal `word/cursor-outside`
 */
async function makePlaceholder(
  session: Session,
  cursor: Cursor,
  expected: ExpectedContent,
): Promise<Word.Paragraph> {
  const placeholder = cursor.makePlaceholder("");
  await session.context.sync();
  const look = (): Promise<string[]> => lookAnew(session, (_, { keys }) => keys);
  const isAsBefore = (keys: string[]): boolean => keys.join("\n") === expected.before.join("\n");
  let keys = await look();
  if (isAsBefore(keys)) {
    await session.clock.pause(LATE);
    keys = await look();
  }
  if (isAsBefore(keys)) {
    placeholder.delete();
    await session.context.sync();
    throw new Refusal("word/cursor-outside");
  }
  const at = placeholderIn(expected.before, keys) ?? placeholderAmong(expected.before, keys);
  if (at !== null) expected.at = at;
  return placeholder;
}

/** Puts the package in place of the placeholder; what the drafter has typed into that meanwhile stays. */
async function putIn(
  context: Word.RequestContext,
  placeholder: Word.Paragraph,
  cursor: Cursor,
  xml: string,
): Promise<void> {
  placeholder.load("text");
  placeholder.getRange("Whole").insertOoxml(xml, "Replace");
  await context.sync();
  const typed = placeholder.text === "" ? [] : [placeholder.text];
  await putTypedBack(context, typed, (text) => cursor.makePlaceholder(text));
}

async function putInAndTidy(
  session: Session,
  cursor: Cursor,
  expected: ExpectedContent,
  xml: string,
): Promise<WrittenInsertion> {
  let isSeen = false;
  let come;
  try {
    const placeholder = await makePlaceholder(session, cursor, expected);
    await putIn(session.context, placeholder, cursor, xml);
    come = await waitForContent(session, expected, (again, seen) => {
      isSeen = true;
      return tidy(again, expected, seen);
    });
  } catch (failure) {
    if (isSeen || (failure instanceof Refusal && failure.code === "word/overwritten")) throw failure;
    return settleFailedInsert(session, expected, failure, (again, found) => tidy(again, expected, found));
  }
  if (!come) throw new Refusal("word/not-seen");
  return come.done;
}

/** After these it may still be on its way. */
const ON_ITS_WAY: ReadonlySet<string> = new Set(["word/not-seen", "word/no-answer"]);

async function cursorFor(session: Session, at: Place | Cursor | undefined): Promise<Cursor> {
  if (!at) return findCursor(session.context);
  return "makePlaceholder" in at ? at : findPlace(session, at);
}

/**
 * Inserts a package, waits until it can be seen, and removes the empty paragraphs that Word has left behind it. Nothing
 * that was in the document before is touched.
 * @param xml flat OPC that ends with one empty paragraph
 * @param at where; at the cursor when left out
 * @throws Refusal; `word/not-seen` when it could not be seen within a minute: it may still come
 */
export async function insertPackage(session: Session, xml: string, at?: Place | Cursor): Promise<Insertion> {
  const { memory } = session;
  const content = readFlatOpc(xml);
  if (!content.ok) throw new Refusal("word/insert-refused", {}, content.code);
  await beforeWriting(session);
  const pending = memory.insertion;
  if (pending?.xml === xml) {
    const late = await cameLate(session, pending).catch((error: unknown) => {
      // Said once more, and then the drafter decides.
      if (error instanceof Refusal && error.code === "word/still-not-seen") memory.insertion = null;
      throw error;
    });
    memory.insertion = null;
    if (late) return late;
  }
  const cursor = await cursorFor(session, at);
  const before = keysOf(cursor.before);
  const views = contentKeys(content.document.paragraphs);
  const expected: ExpectedContent = { before, views, at: before.length };
  // Until it is seen, it may come at any time, also after a failure.
  const begun: PendingInsertion = { xml, expected, wait: true };
  memory.insertion = begun;
  try {
    const written = await putInAndTidy(session, cursor, expected, xml);
    memory.insertion = null;
    return { movedBehindTable: cursor.movedBehindTable, written };
  } catch (error) {
    begun.wait = error instanceof Refusal && ON_ITS_WAY.has(error.code);
    throw error;
  }
}
