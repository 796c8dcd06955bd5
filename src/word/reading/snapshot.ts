import type { ReadDocument, SourceDocument, Unreadable } from "../../document/types";
import { retyped } from "../places/retyped";
import { alignParagraphs, type Alignment, type WordParagraph } from "../places/align-paragraphs";
import { wholeFile } from "../host/file";
import type { Session } from "../session";
import type { ParagraphMarkup } from "../places/markup";
import { sentenceOf } from "../host/error-codes";
import { hostError, Refusal } from "../host/problem";
import { inNewContext } from "../host/timeouts";
import type { CodedComment } from "../marks/comment-codes";
import { readSaved } from "./reader";

/** The document at one moment: as we read it, as Word's objects, and which is which. */
export interface Snapshot {
  document: SourceDocument;
  /** `body.paragraphs`, with text and nesting loaded. */
  listed: Word.Paragraph[];
  alignment: Alignment;
  /** The XML as Word gave it; absent when it did not, or was not asked. */
  xml?: string;
  /** Our comments, where Word would not give its XML and the saved file was read instead. */
  savedComments?: CodedComment[];
  /** By document index; null when it cannot be told. */
  markup: ParagraphMarkup[] | null;
}

function documentOf(reading: ReadDocument | Unreadable): SourceDocument {
  if (reading.ok) return reading.document;
  throw new Refusal("word/unreadable", {}, [reading.code, JSON.stringify(reading.data)].join("\n"));
}

function snapshotOf(
  document: SourceDocument,
  paragraphs: Word.ParagraphCollection,
  markup: Snapshot["markup"],
): Snapshot {
  const deletions = document.traits.hasRevisions ? (markup ?? []).map((p) => p.withDeletions) : [];
  return {
    document,
    listed: paragraphs.items,
    alignment: alignParagraphs(document.paragraphs, wordParagraphs(paragraphs), deletions),
    markup,
  };
}

/** Word's list as plain data. */
export const wordParagraphs = ({ items }: Pick<Word.ParagraphCollection, "items">): WordParagraph[] =>
  items.map(({ text, tableNestingLevel }) => ({ text, level: tableNestingLevel }));

/**
 * Every paragraph of the body with text and nesting, once the context is synced.
 * @param more what else is loaded of each, with a comma before it
 */
export function listParagraphs(context: Word.RequestContext, more = ""): Word.ParagraphCollection {
  const { paragraphs } = context.document.body;
  paragraphs.load(`text,tableNestingLevel${more}`);
  return paragraphs;
}

/**
 * Reads the document: its XML and its paragraphs in one sync, so that both show the same moment. Some documents
 * make `getOoxml` fail on Windows (office-js issue 6059); then the file as Word would save it is read.
 * @throws Refusal `word/unreadable`; errors of the host
 */
export async function takeSnapshot(session: Session): Promise<Snapshot> {
  const { context, host, reader } = session;
  const paragraphs = listParagraphs(context);
  const ooxml = context.document.body.getOoxml();
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { errorLocation, code } = hostError(error);
    const isOfXml = errorLocation.endsWith("getOoxml") || sentenceOf(code) === "word/too-large";
    if (isOfXml && host.has("compressedFile")) return takeSnapshotOfFile(session);
    if (!/paragraph/i.test(errorLocation)) throw error;
    return takeSnapshotWithoutList(session, error);
  }
  const { reading, markup } = await reader(ooxml.value);
  return { ...snapshotOf(documentOf(reading), paragraphs, markup), xml: ooxml.value };
}

/**
 * The latest reading as a snapshot, with objects of this job: one sync, which reads Word's list and no XML.
 * @returns null where there is no latest reading with its XML, or Word's list says another thing by now
 */
export async function latestSnapshot({ context, memory }: Session): Promise<Snapshot | null> {
  const { latest } = memory;
  if (latest?.xml === undefined) return null;
  const { document, xml, markup } = latest;
  const paragraphs = listParagraphs(context);
  await context.sync();
  const isSame = retyped(latest, wordParagraphs(paragraphs)) === document;
  return isSame ? { ...snapshotOf(document, paragraphs, markup), xml } : null;
}

/**
 * Word gives no list: the XML alone carries a check. No place is proven then, so that nothing is shown, marked or written.
 * @throws the failure, when Word does not give the XML either
 */
async function takeSnapshotWithoutList(session: Session, failure: unknown): Promise<Snapshot> {
  const xml = await inNewContext(session, async ({ context }) => {
    const ooxml = context.document.body.getOoxml();
    await context.sync();
    return ooxml.value;
  }).catch(() => {
    throw failure;
  });
  const { reading, markup } = await session.reader(xml);
  return { document: documentOf(reading), listed: [], alignment: new Map(), markup, xml };
}

async function takeSnapshotOfFile({ context, clock }: Session): Promise<Snapshot> {
  const bytes = await wholeFile(clock);
  const paragraphs = listParagraphs(context);
  await context.sync();
  const { reading, markup, ownComments } = await readSaved(bytes);
  return { ...snapshotOf(documentOf(reading), paragraphs, markup), savedComments: ownComments };
}
