import type { SourceDocument } from "../../document/types";
import { Refusal } from "../host/problem";
import { inNewContext } from "../host/timeouts";
import { isCursorOutside } from "../insertion/cursor";
import type { IdleSession, Session } from "../session";
import { listParagraphs, takeSnapshot, wordParagraphs, type Snapshot } from "./snapshot";
import { retyped } from "../places/retyped";

/** Whether nothing that is typed now is recorded as a change; where Word does not tell, nobody knows. */
function loadTracking({ context, host }: Session): () => boolean {
  if (!host.has("trackingMode")) return () => false;
  context.document.load("changeTrackingMode");
  return () => context.document.changeTrackingMode === "Off";
}

/** Keeps a snapshot as the last reading: what it shows is not read again while Word's list says the same. */
export function keepAsLatest({ memory }: IdleSession, { document, listed, xml, markup }: Snapshot): void {
  memory.latest = {
    document,
    listed: listed.map(({ text, tableNestingLevel }) => ({ text, level: tableNestingLevel })),
    ...(xml !== undefined && { xml }),
    markup,
  };
}

/**
 * Reads what was typed since the last reading, a write's own included. One sync with Word's list of paragraphs; the XML is read only when that
 * does not tell everything.
 * @param gently nobody has asked for it: no XML is read while the drafter writes a comment, because that takes the cursor
 *   out of it, and what is typed on goes into the text (office-js issue 2309)
 * @returns the document of the last reading itself when nothing has changed
 * @throws Refusal `word/elsewhere` where that is so
 */
export async function reread(session: Session, gently = false): Promise<SourceDocument> {
  const { memory } = session;
  const last = memory.latest ?? memory.given;
  if (last) {
    const paragraphs = listParagraphs(session.context);
    const isUntracked = loadTracking(session);
    await session.context.sync();
    const listed = wordParagraphs(paragraphs);
    const document = retyped(last, listed);
    const isSame = document === last.document;
    if (document && (isSame || isUntracked())) {
      memory.given = isSame ? last : { document, listed };
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
