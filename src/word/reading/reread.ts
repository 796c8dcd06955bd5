import type { Session } from "../session";
import { listParagraphs, takeSnapshot, wordParagraphs } from "./snapshot";
import { retyped, type WordReading } from "../places/retyped";

/** Whether nothing that is typed now is recorded as a change; where Word does not tell, nobody knows. */
function loadTracking({ context, host }: Session): () => boolean {
  if (!host.has("trackingMode")) return () => false;
  context.document.load("changeTrackingMode");
  return () => context.document.changeTrackingMode === "Off";
}

/**
 * Reads what was typed since the last reading. One sync with Word's list of paragraphs; the XML is read only when that
 * does not tell everything.
 * @returns the last reading itself when nothing has changed
 */
export async function reread(session: Session, last: WordReading | null): Promise<WordReading> {
  if (last) {
    const paragraphs = listParagraphs(session.context);
    const isUntracked = loadTracking(session);
    await session.context.sync();
    const listed = wordParagraphs(paragraphs);
    const document = retyped(last, listed);
    if (document === last.document) return last;
    if (document && isUntracked()) return { document, listed };
  }
  return readAll(session);
}

/** Reads everything. */
export async function readAll(session: Session): Promise<WordReading> {
  const { document, listed } = await takeSnapshot(session);
  return {
    document,
    listed: listed.map(({ text, tableNestingLevel }) => ({ text, level: tableNestingLevel })),
  };
}
