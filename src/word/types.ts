import type { Place, SourceDocument } from "../document/types";
import type { TableId } from "../form/types";
import type { ParagraphContent, ReportContent } from "../template";

/**
 * What the pane and the ribbon commands ask of the open document. Everything behind this interface, and nothing
 * in front of it, touches Office.js.
 */
export interface OpenDocument {
  /** One sync: structure and numbers from the XML alone. */
  read(): Promise<Outcome<SourceDocument>>;
  /**
   * What was typed since the last reading: Word's list of paragraphs in one sync, and the XML only where that does not
   * tell everything. Gives the very document of the last reading when nothing has changed.
   */
  reread(): Promise<Outcome<SourceDocument>>;
  /**
   * Calls back when the drafter may have changed the document. A hint, no more: some come late, some never, some for
   * writes of ours. Gives the way to stop.
   */
  watch(hint: () => void): Promise<Outcome<() => Promise<void>>>;
  /**
   * Inserts the standard table, the whole report or paragraphs at the cursor, behind the table when the cursor stands
   * in one.
   */
  insert(what: TableId | "report" | "paragraphs", options?: InsertOptions): Promise<Outcome<Inserted>>;
  /** Puts marks into the document; a fixed number of syncs whatever their number. */
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
  /** Selects the place and scrolls to it. */
  reveal(place: Place): Promise<Outcome<Revealed>>;
  /** Writes new texts; each old text is verified in the batch that writes. */
  correct(changes: Change[]): Promise<Outcome<Corrected>>;
  /** Takes a correction or an insertion back, exactly; refuses when the place has changed since. */
  takeBack(receipt: Receipt): Promise<Outcome<void>>;
  /**
   * What can be taken back, the latest last: of this session, of others on this machine, of ribbon functions. Asks the
   * memory, not Word.
   */
  receipts(): Promise<Receipt[]>;
  /** The text that travels with the document while it is being written, or null. */
  kept(): Promise<Outcome<string | null>>;
  /** Keeps such a text in place of the one before; null leaves nothing of it in the document. */
  keep(text: string | null): Promise<Outcome<void>>;
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: WordProblem };

/** `code` is an id of `src/messages` (word/…); `detail` is for a person who helps, never shown unasked. */
export interface WordProblem {
  code: string;
  data: Record<string, string | number>;
  detail: string;
}

export interface InsertOptions {
  unit?: string;
  year?: number;
  /** For "report": what stands in it besides the form; goes before `unit` and `year`. */
  content?: ReportContent;
  /** For "paragraphs". */
  paragraphs?: ParagraphContent[];
  /** Comes back with the receipt. */
  callerData?: string;
}

export interface Mark {
  /** Fingerprint of the finding. */
  id: string;
  place: Place;
  severity: "error" | "warning" | "hint";
  message: string;
}

export interface Change {
  id: string;
  place: Place;
  text: string;
}

/** What is needed to take a write back, in this session or, on this machine, in a later one. */
export interface Receipt {
  id: string;
  /** What was done, for the drafter. */
  title: string;
  kind: "correction" | "insertion";
  /** When, in milliseconds since 1970. */
  at: number;
  /** What the caller of `insert` has given with it. */
  callerData?: string;
}

export interface Inserted {
  receipt: Receipt;
  /** True when the cursor stood in a table and the insertion went behind it. */
  movedBehindTable: boolean;
}

export interface Marked {
  marked: string[];
  /** Marks that could not be put on their very place, with the reason (message id). */
  notMarked: { id: string; code: string }[];
}

export interface Cleared {
  removed: number;
  /** What is still there after re-reading the document; 0 when all is gone. */
  left: number;
  /** Why something is left and what the drafter can do (message id); absent when nobody knows. */
  reason?: string;
}

export interface Revealed {
  /** `exact`: the place itself; `table`: only its table could be verified. */
  precision: "exact" | "table";
}

export interface Corrected {
  receipt: Receipt | null;
  done: string[];
  /** Not written, with the reason (message id), e.g. the text had changed. */
  refused: { id: string; code: string }[];
}

export interface TrackingRestored {
  /** Change tracking had been switched off for a moment, and is now as it was. */
  tracking: boolean;
  /** It was left switched off, and this Word does not let add-ins switch it on again: the drafter has to. */
  byHand?: boolean;
}
