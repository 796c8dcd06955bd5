import type { Place, SourceDocument } from "../document/types";
import type { Cleared, Mark, Marked, TrackingRestored } from "./marks";
import type { Outcome } from "./outcome";
import type { Receipt, ReceiptTitle } from "./receipt";
import type { Change, Corrected, Inserted, InsertOptions, Revealed } from "./writes";

/**
 * A document that is open in a program that can write: all that the pane and the ribbon commands ask of it. Places are
 * those of the last reading that `read` or `reread` has given.
 */
export interface OpenDocument {
  /** Reads everything anew. */
  read(): Promise<Outcome<SourceDocument>>;
  /**
   * Reads what was typed since the last reading, or since the last write of ours that has read the document itself; as
   * little as that takes. Gives the very document of the last reading when nothing has changed.
   * @param how gently: nobody has asked for it, so that nothing is done that might get in the way of who is typing (where that
   *   would be needed, the problem is `word/elsewhere`), and what the program has not told of may be missed; thoroughly:
   *   what was missed so is looked for
   */
  reread(how?: { gently?: boolean; thoroughly?: boolean }): Promise<Outcome<SourceDocument>>;
  /**
   * Calls back when the drafter may have changed the document. A hint, no more: some come late, some never, some for
   * writes of ours. Gives the way to stop.
   */
  watch(hint: () => void): Promise<Outcome<() => Promise<void>>>;
  /**
   * Inserts content; behind the table when the place is in one.
   * @param content flat OPC that ends with one empty paragraph
   * @param title what is done, for the receipt
   */
  insert(content: string, title: ReceiptTitle, options?: InsertOptions): Promise<Outcome<Inserted>>;
  /** Puts marks into the document; in Word a fixed number of round trips whatever their number. */
  mark(marks: Mark[]): Promise<Outcome<Marked>>;
  /** Takes every mark of ours out again, whoever made it. */
  clearMarks(): Promise<Outcome<Cleared>>;
  /**
   * Takes the marks of findings that no longer stand out and leaves the others; writes nothing when there is none.
   * @param standing ids of the findings that stand
   */
  sweepMarks(standing: string[]): Promise<Outcome<Cleared>>;
  /** Puts back what a session that was cut off in the middle of a job has left behind. */
  recover(): Promise<Outcome<TrackingRestored>>;
  /** Number of marks now in the document. */
  countMarks(): Promise<Outcome<number>>;
  /** Whose name the file carries as its author's; "" for nobody's. */
  author(): Promise<Outcome<string>>;
  /** Selects the place and scrolls to it. */
  reveal(place: Place): Promise<Outcome<Revealed>>;
  /**
   * Writes new texts, those of one correction all or none; each old text is verified as it is overwritten.
   * @param title what is done, for the receipt; how many are corrected when left out
   */
  correct(changes: Change[], title?: ReceiptTitle): Promise<Outcome<Corrected>>;
  /** Takes a correction or an insertion back, exactly; refuses when the place has changed since. */
  takeBack(receipt: Receipt): Promise<Outcome<void>>;
  /**
   * What can be taken back, the latest last: of this session, of others on this machine, of ribbon functions. Asks the
   * memory, not the document.
   */
  receipts(): Promise<Receipt[]>;
  /** The text that travels with the document while it is being written, or null. */
  kept(): Promise<Outcome<string | null>>;
  /** Keeps such a text in place of the one before; null leaves nothing of it in the document. */
  keep(text: string | null): Promise<Outcome<void>>;
}
