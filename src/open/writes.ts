import type { Place } from "../document/types";
import type { Receipt } from "./receipt";

/** A new text for a place. Changes with the same id are one correction: all of them are written, or none. */
export interface Change {
  id: string;
  place: Place;
  text: string;
}

export interface Corrected {
  receipt: Receipt | null;
  /** Ids of the corrections that are written, each once. */
  done: string[];
  /** Not written, with the reason (message id), e.g. the text had changed. */
  refused: { id: string; code: string }[];
}

export interface InsertOptions {
  /** Where: behind this paragraph, or behind the table around this place. At the cursor when left out. */
  at?: Place;
  /**
   * Content that was inserted before and goes for this one, in the order of the document; flat OPC of paragraphs. Only
   * where it stands behind the place, word for word; it comes back when the insertion is taken back.
   */
  instead?: readonly string[];
  /** Comes back with the receipt. */
  callerData?: string;
}

export interface Inserted {
  receipt: Receipt;
  /** True when the place was in a table and the insertion went behind it. */
  movedBehindTable: boolean;
  /** How many pieces of `instead` are still there; absent when nothing was to go. */
  notReplaced?: number;
}

export interface Revealed {
  /** `exact`: the place itself; `table`: only its table could be verified. */
  precision: "exact" | "table";
}
