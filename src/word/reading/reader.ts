import { readFlatOpc } from "../../document";
import type { ReadDocument, SourceDocument, Unreadable } from "../../document/types";
import { markupOf, type ParagraphMarkup } from "../places/markup";

/** What Word's XML is read into. */
export interface ReadXml {
  reading: ReadDocument | Unreadable;
  /** By document index; null when it cannot be told. */
  markup(): ParagraphMarkup[] | null;
}

/** Reads flat OPC. Whoever has a thread to spare reads there: it takes longer than a pane may stand still. */
export type XmlReader = (xml: string) => Promise<ReadXml>;

/** A value that is worked out when it is asked for the first time. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Number of paragraphs of the body, text boxes apart. */
export const listedCount = ({ paragraphs }: SourceDocument): number =>
  paragraphs.filter(({ inTextBox }) => !inTextBox).length;

/** Reads flat OPC at once. */
export function readXml(xml: string): ReadXml {
  const reading = readFlatOpc(xml);
  return {
    reading,
    markup: once(() => (reading.ok ? markupOf(xml, listedCount(reading.document)) : null)),
  };
}

/** Reads in the thread of the caller. */
export const readHere: XmlReader = async (xml) => readXml(xml);
