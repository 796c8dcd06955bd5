import type { Place, SourceDocument } from "../document/types";
import type { TableId } from "../form/types";

/**
 * What the pane and the ribbon commands ask of the open document. Everything behind this interface, and nothing
 * in front of it, touches Office.js.
 */
export interface OpenDocument {
  /** One sync: structure and numbers from the XML alone. */
  read(): Promise<Outcome<SourceDocument>>;
  /** Inserts the standard table or the whole report at the cursor, behind the table when the cursor stands in one. */
  insert(what: TableId | "report", options?: InsertOptions): Promise<Outcome<Inserted>>;
  /** Puts marks into the document; a fixed number of syncs whatever their number. */
  mark(marks: Mark[]): Promise<Outcome<Marked>>;
  /** Takes every mark of ours out again, whoever made it. */
  clearMarks(): Promise<Outcome<Cleared>>;
  /** Number of marks now in the document. */
  countMarks(): Promise<Outcome<number>>;
  /** Selects the place and scrolls to it. */
  reveal(place: Place): Promise<Outcome<Revealed>>;
  /** Writes new texts; each old text is verified in the batch that writes. */
  correct(changes: Change[]): Promise<Outcome<Corrected>>;
  /** Takes a correction or an insertion back, exactly; refuses when the place has changed since. */
  takeBack(receipt: Receipt): Promise<Outcome<void>>;
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

/** What is needed to take a write back. */
export type Receipt = { id: string; title: string };

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
