import type { SourceDocument } from "../../document/types";
import { Refusal } from "../host/problem";
import { inNewContext } from "../host/timeouts";
import { isCursorOutside } from "../insertion/cursor";
import type { IdleSession, Session } from "../session";
import { listParagraphs, takeSnapshot, wordParagraphs, type Snapshot } from "./snapshot";
import type { WordParagraph } from "../places/align-paragraphs";
import { retyped, type WordReading } from "../places/retyped";
import { nothingTyped } from "./told";
import { idsOf, listedAsTold } from "./typed";

/** Whether nothing that is typed now is recorded as a change; where Word does not tell, nobody knows. */
function loadTracking({ context, host }: Session): () => boolean {
  if (!host.has("trackingMode")) return () => false;
  context.document.load("changeTrackingMode");
  return () => context.document.changeTrackingMode === "Off";
}

/** Keeps a snapshot as the last reading: what it shows is not read again while Word's list says the same. */
export function keepAsLatest(
  { memory }: IdleSession,
  { document, listed, xml, savedComments, markup }: Snapshot,
): void {
  memory.latest = {
    document,
    listed: wordParagraphs({ items: listed }),
    ...(xml !== undefined && { xml }),
    ...(savedComments && { savedComments }),
    markup,
  };
}

/** Word's list of now. */
interface Look {
  listed: WordParagraph[];
  ids: string[] | undefined;
  isUntracked: () => boolean;
}

/** From what Word's events have told; null where that does not do. */
async function lookAsTold(session: Session, last: WordReading): Promise<Look | null> {
  let isUntracked = (): boolean => false;
  const listed = await listedAsTold(session, last, (again) => (isUntracked = loadTracking(again)));
  return listed && { listed, ids: last.ids, isUntracked };
}

/** The whole list, with local ids where somebody listens to what happens to them. */
async function lookAtAll(session: Session): Promise<Look> {
  const { memory, context } = session;
  const { typed } = memory;
  if (typed) Object.assign(typed, nothingTyped());
  const paragraphs = listParagraphs(context, typed ? ",uniqueLocalId" : "");
  const isUntracked = loadTracking(session);
  try {
    await context.sync();
  } catch (error) {
    if (!typed || error instanceof Refusal) throw error;
    // A Word that fails at ids is not asked for them again; its events are hints then, no more.
    memory.typed = null;
    return inNewContext(session, lookAtAll);
  }
  return {
    listed: wordParagraphs(paragraphs),
    ids: typed ? idsOf(paragraphs.items) : undefined,
    isUntracked,
  };
}

/** How much is asked of Word. */
export interface HowToReread {
  /**
   * Nobody has asked for it. The list is told from Word's events where that does, and no XML is read while the drafter
   * writes a comment, because that takes the cursor out of it, and what is typed on goes into the text (office-js issue
   * 2309).
   */
  gently?: boolean;
  /** For what events may have lost: nothing is asked when the last look was at the whole list. */
  thoroughly?: boolean;
}

/**
 * Reads what was typed since the last reading, a write's own included. One sync with Word's list of paragraphs, or with those
 * that Word has told of; the XML is read only when that does not tell everything.
 * @returns the document of the last reading itself when nothing has changed
 * @throws Refusal `word/elsewhere` where nobody has asked and the drafter writes a comment
 */
export async function reread(
  session: Session,
  { gently = false, thoroughly = false }: HowToReread = {},
): Promise<SourceDocument> {
  const { memory } = session;
  const last = memory.latest ?? memory.given;
  if (last) {
    if (thoroughly && memory.typed?.isBehind !== true) {
      memory.given = last;
      return last.document;
    }
    const told = gently && !thoroughly ? await lookAsTold(session, last) : null;
    const { listed, ids, isUntracked } = told ?? (await lookAtAll(session));
    const document = retyped(last, listed);
    const isSame = document === last.document;
    if (document && (isSame || isUntracked())) {
      last.ids = ids;
      memory.given = isSame ? last : { document, listed, ids };
      memory.latest = isSame ? memory.latest : null;
      return document;
    }
  }
  if (gently && (await inNewContext(session, ({ context }) => isCursorOutside(context)))) {
    throw new Refusal("word/elsewhere");
  }
  return inNewContext(session, readAll);
}

/** Reads everything. */
export async function readAll(session: Session): Promise<SourceDocument> {
  const snapshot = await takeSnapshot(session);
  keepAsLatest(session, snapshot);
  session.memory.given = session.memory.latest;
  return snapshot.document;
}
