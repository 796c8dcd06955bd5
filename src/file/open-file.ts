import type { Place } from "../document/types";
import type { OpenDocument, Outcome, Receipt, ReceiptTitle, Revealed } from "../open";
import { insertIntoFile } from "./insertion/insert";
import { clearMarksInFile, countMarksInFile, markInFile, sweepMarksInFile } from "./marks/marks";
import { keepText, keptText } from "./package/custom-parts";
import { authorOf } from "./package/author";
import { WordFile } from "./package/word-file";
import { fileOutcome, FileRefusal } from "./refusal";
import { FileSession } from "./session";
import { snapshotOf } from "./snapshot";
import { correctInFile } from "./writing/correct";
import type { WrittenStretches } from "./writing/stretches";
import { takeBackInFile } from "./writing/take-back";
import { UnreadableError } from "../document/refusal";
import type { SourceDocument } from "../document/types";

export interface FileOptions {
  /** Shows a place of the reading that was given last; false where it is not to be seen. */
  reveal?(place: Place): boolean;
  /** Where the drafter is in what is shown: insertions go there. */
  cursor?(): Place | null;
  /** For tests. */
  now?(): number;
}

/** A .docx in memory as an open document. */
export interface FileDocument extends OpenDocument {
  /** The file as it is now. Parts in which nothing was changed are in it as they were, packed, bit for bit. */
  bytes(): Uint8Array;
  /** What is read of it now, without a place of an earlier reading becoming another one. */
  shown(): SourceDocument;
  /** A place of the last reading given, in what is shown now; null where it is gone. */
  placeNow(place: Place): Place | null;
  /** Calls back after each change. Gives the way to stop. */
  listen(listener: () => void): () => void;
}

async function opened(bytes: Uint8Array): Promise<FileSession> {
  try {
    return new FileSession(await snapshotOf(new WordFile(bytes)));
  } catch (error) {
    if (error instanceof UnreadableError) throw new FileRefusal("file/unreadable", {}, error.code);
    throw error;
  }
}

/**
 * Opens a .docx. What is asked of it is done one after the other; nothing is thrown, every failure is an outcome with a
 * sentence, and leaves the file as it was.
 * @param bytes the whole file; it is not changed
 */
export async function openFile(bytes: Uint8Array, options: FileOptions = {}): Promise<Outcome<FileDocument>> {
  return fileOutcome(async () => documentOver(await opened(bytes), options));
}

function documentOver(session: FileSession, { reveal, cursor, now = Date.now }: FileOptions): FileDocument {
  let last: Promise<unknown> = Promise.resolve();
  const job = <T>(work: () => Promise<T> | T): Promise<Outcome<T>> => {
    const done = last.then(() => fileOutcome(async () => work()));
    last = done;
    return done;
  };
  const receipts: Receipt[] = [];
  let serial = 0;
  const issue = (title: ReceiptTitle, written: WrittenStretches, callerData?: string): Receipt => {
    const kind = written.kind === "texts" ? "correction" : "insertion";
    const id = `${now()}-${++serial}`;
    const receipt: Receipt = { id, title, kind, at: now(), ...(callerData !== undefined && { callerData }) };
    receipts.push(receipt);
    session.written.set(id, written);
    return receipt;
  };

  return {
    bytes: () => session.now.bytes,
    shown: () => session.now.document,
    placeNow: (place) => session.placeNow(place),
    listen: (listener) => session.listen(listener),
    read: () => job(() => session.give()),
    reread: () => job(() => session.give()),
    watch: (hint) =>
      job(() => {
        const stop = session.listen(hint);
        return async () => stop();
      }),
    insert: (content, title, given = {}) =>
      job(async () => {
        const { written, ...inserted } = await insertIntoFile(session, content, cursor?.() ?? null, given);
        return { ...inserted, receipt: issue(title, written, given.callerData) };
      }),
    mark: (marks) => job(() => markInFile(session, marks)),
    clearMarks: () => job(() => clearMarksInFile(session)),
    sweepMarks: (standing) => job(() => sweepMarksInFile(session, standing)),
    // Nothing is ever left behind: what is not done whole has not changed the file.
    recover: () => job(() => ({ tracking: false })),
    countMarks: () => job(() => countMarksInFile(session)),
    author: () => job(() => authorOf(session.now.file)),
    reveal: (place) =>
      job((): Revealed => {
        if (place.kind === "document") throw new FileRefusal("word/no-place");
        const found = session.placeNow(place);
        if (!found || !reveal?.(found)) throw new FileRefusal("word/place-gone");
        return { precision: "exact" };
      }),
    correct: (changes, title) =>
      job(async () => {
        const { done, refused, written } = await correctInFile(session, changes);
        const name = title ?? { id: "receipt/corrected", data: { count: Math.max(1, done.length) } };
        return { done, refused, receipt: written ? issue(name, written) : null };
      }),
    takeBack: (receipt) =>
      job(async () => {
        const written = session.written.get(receipt.id);
        if (!written) throw new FileRefusal("file/receipt-unknown");
        await takeBackInFile(session, written);
        session.written.delete(receipt.id);
        receipts.splice(
          receipts.findIndex(({ id }) => id === receipt.id),
          1,
        );
      }),
    receipts: async () => [...receipts],
    kept: () => job(() => keptText(session.now.file)),
    keep: (text) =>
      job(async () => {
        if (keptText(session.now.file) === text) return;
        if (text !== null) session.assertWritable();
        const file = session.now.file.copy();
        keepText(file, text);
        session.become(await session.tried([], file), []);
      }),
  };
}
