import { readFile, readFlatOpc } from "../document";
import type { Reading, SourceDocument, Unreadable } from "../document/types";
import { align, type Alignment, type WordParagraph } from "./align";
import { wholeFile } from "./file";
import type { HostFeatures } from "./features";
import { markupOf, type ParagraphMarkup } from "./markup";
import { hostError, Refusal } from "./problem";

/** The document at one moment: as XML, as Word's objects, and which is which. */
export interface Snapshot {
  document: SourceDocument;
  /** Flat OPC; null when Word would not give it and the saved file was read instead. */
  xml: string | null;
  /** `body.paragraphs`, with text and nesting loaded. */
  listed: Word.Paragraph[];
  alignment: Alignment;
  /** By document index; null when it is not known. */
  markup(): ParagraphMarkup[] | null;
}

function documentOf(reading: Reading | Unreadable): SourceDocument {
  if (reading.ok) return reading.document;
  throw new Refusal("word/unreadable", {}, [reading.code, JSON.stringify(reading.data)].join("\n"));
}

/** A value that is worked out when it is asked for the first time. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function snapshotOf(
  document: SourceDocument,
  xml: string | null,
  paragraphs: Word.ParagraphCollection,
): Snapshot {
  const markup = once(() => (xml === null ? null : markupOf(xml, document.paragraphs.length)));
  const deletions = document.traits.hasRevisions ? (markup() ?? []).map((p) => p.withDeletions) : [];
  return {
    document,
    xml,
    listed: paragraphs.items,
    alignment: align(document.paragraphs, wordParagraphs(paragraphs), deletions),
    markup,
  };
}

/** Word's list as plain data. */
export const wordParagraphs = ({ items }: Word.ParagraphCollection): WordParagraph[] =>
  items.map(({ text, tableNestingLevel }) => ({ text, level: tableNestingLevel }));

/** Every paragraph of the body with text and nesting, once the context is synced. */
export function listParagraphs(context: Word.RequestContext): Word.ParagraphCollection {
  const { paragraphs } = context.document.body;
  paragraphs.load("text,tableNestingLevel");
  return paragraphs;
}

/**
 * Reads the document: its XML and its paragraphs in one sync, so that both show the same moment. Some documents
 * make `getOoxml` fail on Windows (office-js issue 6059); then the file as Word would save it is read.
 * @throws Refusal `word/unreadable`; errors of the host
 */
export async function takeSnapshot(context: Word.RequestContext, host: HostFeatures): Promise<Snapshot> {
  const paragraphs = listParagraphs(context);
  const ooxml = context.document.body.getOoxml();
  try {
    await context.sync();
  } catch (error) {
    if (!hostError(error).errorLocation.endsWith("getOoxml") || !host.has("compressedFile")) throw error;
    return takeSnapshotOfFile(context);
  }
  return snapshotOf(documentOf(readFlatOpc(ooxml.value)), ooxml.value, paragraphs);
}

async function takeSnapshotOfFile(context: Word.RequestContext): Promise<Snapshot> {
  const bytes = await wholeFile();
  const paragraphs = listParagraphs(context);
  await context.sync();
  return snapshotOf(documentOf(await readFile(bytes)), null, paragraphs);
}
