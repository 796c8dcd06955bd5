import { readFlatOpc, readSavedDocument } from "../../document";
import type { ReadDocument, SourceDocument, Unreadable } from "../../document/types";
import type { XmlWatcher } from "../../document/xml/parse";
import { CommentWatcher, type CodedComment } from "../marks/comment-codes";
import { MarkupWatcher, type ParagraphMarkup } from "../places/markup";

/** What Word's XML is read into. */
export interface ReadXml {
  reading: ReadDocument | Unreadable;
  /** By document index; null when it cannot be told. */
  markup: ParagraphMarkup[] | null;
}

/** Reads flat OPC. Whoever has a thread to spare reads there: it takes longer than a pane may stand still. */
export type XmlReader = (xml: string) => Promise<ReadXml>;

/** Number of paragraphs of the body, text boxes apart. */
export const listedCount = ({ paragraphs }: SourceDocument): number =>
  paragraphs.filter(({ inTextBox }) => !inTextBox).length;

/** Reads flat OPC at once, in one pass. */
export function readXml(xml: string): ReadXml {
  const watcher = new MarkupWatcher();
  const reading = readFlatOpc(xml, watcher);
  return { reading, markup: reading.ok ? watcher.markup(listedCount(reading.document)) : null };
}

/** What the saved file is read into. */
interface ReadSaved extends ReadXml {
  /** Our comments in it. */
  ownComments: CodedComment[];
}

/** Each of them sees everything. */
const together = (...watchers: XmlWatcher[]): XmlWatcher => ({
  open: (name, value) => watchers.forEach((one) => one.open(name, value)),
  text: (text) => watchers.forEach((one) => one.text(text)),
  close: () => watchers.forEach((one) => one.close()),
});

/** Reads the document as Word would save it. */
export async function readSaved(bytes: Uint8Array): Promise<ReadSaved> {
  const body = new MarkupWatcher();
  const comments = new CommentWatcher();
  const reading = await readSavedDocument(bytes, together(body, comments));
  return {
    reading,
    markup: reading.ok ? body.markup(listedCount(reading.document)) : null,
    ownComments: comments.comments,
  };
}

/** Reads in the thread of the caller. */
export const readHere: XmlReader = async (xml) => readXml(xml);
