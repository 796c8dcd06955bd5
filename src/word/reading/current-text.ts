import { readFlatOpc } from "../../document";
import type { HostFeatures } from "../host/features";
import { hostError } from "../host/problem";

/** The text of a stretch at one moment, known once the batch is done. */
export type TextThen = () => string;

/** Queues what tells the text of a stretch at this moment of the batch. */
export type TextReader = (stretch: Word.Range | Word.Paragraph) => TextThen;

/** Where nothing is recorded as a change, the text is what Word says. */
export const plainText: TextReader = (stretch) => {
  stretch.load("text");
  return () => stretch.text;
};

/** Where Word gives nothing better, what it lists: nothing is lost, and what was deleted may come back with it. */
function textOfXml(xml: string, listed: string): string {
  const read = readFlatOpc(xml);
  if (!read.ok || read.document.tables.length > 0) return listed;
  return read.document.paragraphs[0]?.text ?? listed;
}

/**
 * Where changes are tracked, Word for Windows lists what was deleted as well. So it is asked for the text in which all
 * changes are accepted; below WordApi 1.4, for the XML of the stretch.
 */
export const trackedText =
  (host: HostFeatures): TextReader =>
  (stretch) => {
    if (host.has("reviewedText")) {
      const text = stretch.getReviewedText("Current");
      return () => text.value;
    }
    const listed = plainText(stretch);
    const xml = stretch.getRange("Content").getOoxml();
    // eslint-disable-next-line office-addins/call-sync-before-read -- the caller syncs between
    return () => textOfXml(xml.value, listed());
  };

/** Word reports the call and fails at it: it is not asked again. */
export function withdrawWhereRefused(host: HostFeatures, failure: unknown): void {
  if (hostError(failure).errorLocation.endsWith("getReviewedText")) host.withdraw("reviewedText");
}
