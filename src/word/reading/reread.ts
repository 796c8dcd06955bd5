import type { HostFeatures } from "../host/features";
import { listParagraphs, takeSnapshot, wordParagraphs } from "./snapshot";
import { retyped, type WordReading } from "../places/retyped";

/** Whether nothing that is typed now is recorded as a change; where Word does not tell, nobody knows. */
function loadTracking(context: Word.RequestContext, host: HostFeatures): () => boolean {
  if (!host.has("trackingMode")) return () => false;
  context.document.load("changeTrackingMode");
  return () => context.document.changeTrackingMode === "Off";
}

/**
 * Reads what was typed since the last reading. One sync with Word's list of paragraphs; the XML is read only when that
 * does not tell everything.
 * @returns the last reading itself when nothing has changed
 */
export async function reread(
  context: Word.RequestContext,
  host: HostFeatures,
  last: WordReading | null,
): Promise<WordReading> {
  if (last) {
    const paragraphs = listParagraphs(context);
    const isUntracked = loadTracking(context, host);
    await context.sync();
    const listed = wordParagraphs(paragraphs);
    const document = retyped(last, listed);
    if (document === last.document) return last;
    if (document && isUntracked()) return { document, listed };
  }
  return readAll(context, host);
}

/** Reads everything. */
export async function readAll(context: Word.RequestContext, host: HostFeatures): Promise<WordReading> {
  const { document, listed } = await takeSnapshot(context, host);
  return {
    document,
    listed: listed.map(({ text, tableNestingLevel }) => ({ text, level: tableNestingLevel })),
  };
}
