/**
 * What one report or another tells of and no Word can be asked for: it befalls a document or a session. Nothing of it by
 * default; a test sets what it wants on `word.trouble`.
 */
export interface Trouble {
  /** Comments, by their text, whose deletion is refused with GeneralException (office-js issues 6551, 6895). */
  undeletableComments: (text: string) => boolean;
  /** `getByNamespaceAsync` lists parts of other namespaces as well (office-js issue 227). */
  foreignPartsListed: boolean;
  /** `getByNamespaceAsync` answers with one item that has no id where there is none (office-js-docs issue 250). */
  emptyPartListed: boolean;
  /** Open in the Viewing mode: writes fail with GeneralException, and nothing tells of it (office-js issues 5484, 3831). */
  viewing: boolean;
  /** Tracking is locked with a password: a new mode is not taken, without an error or with one (reference issue 1999). */
  trackingLocked: "no" | "ignored" | "refused";
  /** The list of paragraphs is refused with GeneralException; the XML is given. */
  paragraphsRefused: boolean;
  /** The text in which all changes are accepted is refused with GeneralException. */
  reviewedTextRefused: boolean;
  /** `body.getOoxml` takes the cursor out of a comment that is being written (office-js issue 2309). */
  xmlTakesCursor: boolean;
  /** Told of each `expandTo`: on the web it puts an entry on the undo stack (office-js issue 5715). */
  expanded: () => void;
  /** As what the object model gives U+00A0: a space on the desktop, U+202F on the web (office-js issue 67). */
  noBreakSpace: string;
}

export const noTrouble = (): Trouble => ({
  undeletableComments: () => false,
  foreignPartsListed: false,
  emptyPartListed: false,
  viewing: false,
  trackingLocked: "no",
  paragraphsRefused: false,
  reviewedTextRefused: false,
  xmlTakesCursor: false,
  expanded: () => undefined,
  noBreakSpace: "\u00a0",
});
