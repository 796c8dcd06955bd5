import type { Place } from "../../document/types";
import type { FactKind, Years } from "../../language/facts/facts";
import type { DraftPart } from "../types";
import type { Trace } from "./trace";

/**
 * What is still to be looked at in a draft that has become a document. The state holds traces of the facts and what the
 * drafter has confirmed, and no words; whether a fact has been changed is read from the document each time
 * (`reconcile`), so that taking a change back opens the fact again.
 */
export interface FactState {
  years: Years;
  paragraphs: KeptParagraph[];
}

/** A carried paragraph that has facts, as it was put into the document. */
export interface KeptParagraph {
  fingerprint: string;
  part: DraftPart;
  facts: KeptFact[];
}

export interface KeptFact {
  kind: FactKind;
  trace: Trace;
  confirmed: boolean;
}

/** open: as last year, and nobody has said that it is right; changed: not there any more; confirmed: said to be right. */
export type FactStatus = "open" | "changed" | "confirmed";

/** A fact as it stands in the document now. */
export interface FactView {
  /** Fingerprint of its paragraph and ordinal in it. */
  id: string;
  /** Fingerprint of its paragraph. */
  paragraph: string;
  part: DraftPart;
  kind: FactKind;
  /** As it stands in the document; "" when it is not there any more. */
  text: string;
  status: FactStatus;
  /** Where it stands, for jumping; null when it is not there any more. */
  place: Extract<Place, { kind: "paragraph" }> | null;
}

export interface FactCounts {
  open: number;
  changed: number;
  confirmed: number;
}
