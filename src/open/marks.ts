import type { Place } from "../document/types";

/** A finding to be shown in the document. */
export interface Mark {
  /** Fingerprint of the finding. */
  id: string;
  place: Place;
  severity: "error" | "warning" | "hint";
  message: string;
}

export interface Marked {
  marked: string[];
  /** Marks that could not be put on their very place, with the reason (message id). */
  notMarked: { id: string; code: string }[];
}

export interface Cleared {
  removed: number;
  /** What is still in the document; 0 when all is gone. */
  left: number;
  /** Why something is left and what the drafter can do (message id); absent when nobody knows. */
  reason?: string;
}

export interface TrackingRestored {
  /** Change tracking had been switched off for a moment, and is now as it was. */
  tracking: boolean;
  /** It was left switched off, and this program does not let add-ins switch it on again: the drafter has to. */
  byHand?: boolean;
}
