import { readFlatOpc } from "../../document";
import type { ReadDocument, Unreadable } from "../../document/types";
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

/** Reads flat OPC at once. */
export function readXml(xml: string): ReadXml {
  const reading = readFlatOpc(xml);
  return {
    reading,
    markup: once(() => (reading.ok ? markupOf(xml, reading.document.paragraphs.length) : null)),
  };
}

/** Reads in the thread of the caller. */
export const readHere: XmlReader = async (xml) => readXml(xml);
