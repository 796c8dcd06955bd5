/**
 * How one Word differs from another below its requirement sets. Every member is a switch: a profile sets it, a test may
 * set it otherwise. What nobody has proven in a real Word is listed in `openQuestions` and is run both ways.
 */
export interface Behaviours {
  /** Whether `paragraphs` lists the empty paragraphs of cells that continue a vertical merge. */
  continuationParagraphs: "listed" | "absent";
  /** `cellIndex` and `rowIndex` of a vertically merged cell (office-js issue 3200). */
  mergedCellIndex: "throws" | "given";
  /** `values`, `rows`, `row.cells`, `parentRow` where rows are not uniform. */
  mergedTableRows: "throws" | "ragged";
  /** What `getCell(row, n)` counts: the cells of the row, or the columns of the grid. */
  cellNumbering: "cells" | "grid";
  /** Error of `getCell` on a cell that continues a vertical merge. */
  continuationCell: "ItemNotFound" | "GeneralException";
  /** Whether `text` contains what tracked changes deleted. */
  deletedText: "in text" | "left out";
  /** Whether a collection that was listed moves within one `Word.run`, or stays as it was (office-js issue 3284). */
  collectionsInOneRun: "move" | "stay";
  /** A part of a list that is asked for by number (`$top`, `$skip`): that part, or everything all the same. */
  listWindow: "part" | "whole";
  /** `uniqueLocalId` of paragraphs; a build of 2308 gave none (office-js issue 4258). */
  localIds: "given" | "missing";
  /** What separates paragraphs in a text that spans several. */
  paragraphSeparator: "\r" | "\n";
  /** Whether `search` takes full-width and half-width characters for the same. */
  searchWidth: "ignored" | "exact";
  /** Whether `search` finds the marks of comments as "^a", as the search window does. */
  searchCommentMarks: "found" | "nothing";
  /** `getOoxml`: one more empty paragraph at the end than the document has. */
  ooxmlTrailingParagraph: boolean;
  /** `getOoxml`: `w14:paraId` new on every call, or as in the file. */
  ooxmlParagraphIds: "new" | "kept";
  /** `body.getOoxml` with headers and footers. */
  ooxmlHeaders: boolean;
  /** `getOoxml` of this document fails with GeneralException (office-js issue 5394). */
  ooxmlRefused: "never" | "body" | "always";
  /** `paragraph.getOoxml` of the last paragraph of a cell gives the whole row (office-js issue 6751). */
  ooxmlOfLastCellParagraph: "paragraph" | "row";
  /** `insertOoxml` leaves one more paragraph behind the content (office-js-docs issue 874). */
  insertExtraParagraph: boolean;
  /** The last inserted paragraph takes the properties of the paragraph it was inserted at. */
  insertLastParagraph: "takes target's" | "keeps own";
  /** A single inserted paragraph loses its properties (office-js issue 3149). */
  insertSingleParagraph: "drops properties" | "keeps properties";
  /** Milliseconds until inserted OOXML can be seen (office-js issue 3271). */
  insertDelay: number;
  /** Parts that `insertOoxml` does not know: ignored, or the package refused as malformed. */
  insertUnknownParts: "ignored" | "refused";
  /** Characters above which `insertOoxml` refuses a package; 0 for no limit. */
  insertLimit: number;
  /** `insertOoxml` into a content control leaves the content behind it a second time (office-js issue 1914). */
  insertIntoControl: "once" | "twice";
  /** Writing "" into `shadingColor`: refused, leaves an automatic fill, or takes the shading away. */
  clearShading: "refused" | "automatic" | "removed";
  /** Writing null into `highlightColor` (office-js issue 809). */
  clearHighlight: "removes" | "refused" | "ignored";
  /** Highlight colours: rounded to the fifteen names, or refused when they are none. */
  highlightColours: "rounded" | "refused";
  /** Comments, bookmarks, fields and drawings on text that is written over or deleted (office-js issues 2574, 2749). */
  attachedToReplaced: "goes" | "stays";
  /** A comment on an empty range. */
  commentOnEmptyRange: "allowed" | "refused";
  /** Whether an inserted comment is in `getComments` at once or after reopening (office-js issue 5322). */
  newComments: "visible" | "after reload";
  /** Replies to comments: given, or refused with GeneralException (office-js issues 3608, 6720). */
  commentReplies: "given" | "refused";
  /** `insertComment` answers NotAllowed (office-js issue 6746). */
  commentsRefused: boolean;
  /** Critiques: shown, refused with GeneralException without a subscription, or made but never drawn. */
  annotations: "shown" | "refused" | "invisible";
  /** `range.highlight()` on a range without text. */
  spotlightOnEmptyRange: "allowed" | "refused";
  /** A content control in a cell: on any range, or only where the range is the whole cell. */
  controlInCell: "any range" | "whole cell";
  /** Body writes in a document that holds a control which this Word does not support. */
  unsupportedControls: "ignored" | "refuse writes";
  /** `uniqueLocalId` after an insertion behind the paragraph (office-js issue 5784). */
  localIdOnInsertAfter: "moves" | "stays";
  /** Writes of a batch before the action that fails. */
  failedBatch: "keeps writes" | "rolls back";
  /** A new change tracking mode: from the next batch on, or at once. */
  trackingMode: "next batch" | "at once";
  /** Paragraph events for text that is deleted while changes are tracked (office-js issue 3864). */
  trackedDeletionEvents: boolean;
  /** Milliseconds in which changes are gathered for one paragraph event. */
  paragraphEventDelay: number;
  /** Every n-th paragraph event is lost; 0 for none (office-js issue 4874). */
  lostParagraphEvents: number;
  /** Every n-th selection event is lost; 0 for none. */
  lostSelectionEvents: number;
}

/** Switches that rest on inference or on one report alone, with the other value to run the tests under. */
export const openQuestions: { [K in keyof Behaviours]?: readonly Behaviours[K][] } = {
  continuationParagraphs: ["listed", "absent"],
  mergedCellIndex: ["throws", "given"],
  mergedTableRows: ["throws", "ragged"],
  cellNumbering: ["cells", "grid"],
  continuationCell: ["ItemNotFound", "GeneralException"],
  deletedText: ["in text", "left out"],
  collectionsInOneRun: ["move", "stay"],
  listWindow: ["part", "whole"],
  localIds: ["given", "missing"],
  searchWidth: ["ignored", "exact"],
  searchCommentMarks: ["found", "nothing"],
  ooxmlTrailingParagraph: [true, false],
  ooxmlParagraphIds: ["new", "kept"],
  ooxmlRefused: ["never", "body", "always"],
  insertExtraParagraph: [true, false],
  insertLastParagraph: ["takes target's", "keeps own"],
  insertSingleParagraph: ["drops properties", "keeps properties"],
  insertDelay: [0, 300],
  insertUnknownParts: ["ignored", "refused"],
  insertIntoControl: ["once", "twice"],
  clearShading: ["refused", "automatic", "removed"],
  highlightColours: ["rounded", "refused"],
  attachedToReplaced: ["goes", "stays"],
  commentOnEmptyRange: ["allowed", "refused"],
  newComments: ["visible", "after reload"],
  commentReplies: ["given", "refused"],
  commentsRefused: [false, true],
  spotlightOnEmptyRange: ["allowed", "refused"],
  failedBatch: ["keeps writes", "rolls back"],
  trackingMode: ["next batch", "at once"],
  localIdOnInsertAfter: ["moves", "stays"],
};

/** Word for Windows, as far as it is known; the other profiles say how they differ. */
export const windowsBehaviours: Behaviours = {
  continuationParagraphs: "listed",
  mergedCellIndex: "throws",
  mergedTableRows: "throws",
  cellNumbering: "cells",
  continuationCell: "ItemNotFound",
  deletedText: "in text",
  collectionsInOneRun: "move",
  listWindow: "part",
  localIds: "given",
  paragraphSeparator: "\r",
  searchWidth: "ignored",
  searchCommentMarks: "found",
  ooxmlTrailingParagraph: true,
  ooxmlParagraphIds: "new",
  ooxmlHeaders: true,
  ooxmlRefused: "never",
  ooxmlOfLastCellParagraph: "paragraph",
  insertExtraParagraph: true,
  insertLastParagraph: "takes target's",
  insertSingleParagraph: "drops properties",
  insertDelay: 0,
  insertUnknownParts: "ignored",
  insertLimit: 0,
  insertIntoControl: "once",
  clearShading: "refused",
  clearHighlight: "removes",
  highlightColours: "rounded",
  attachedToReplaced: "goes",
  commentOnEmptyRange: "allowed",
  newComments: "visible",
  commentReplies: "given",
  commentsRefused: false,
  annotations: "shown",
  spotlightOnEmptyRange: "allowed",
  controlInCell: "any range",
  unsupportedControls: "ignored",
  localIdOnInsertAfter: "moves",
  failedBatch: "keeps writes",
  trackingMode: "next batch",
  trackedDeletionEvents: true,
  paragraphEventDelay: 50,
  lostParagraphEvents: 0,
  lostSelectionEvents: 0,
};
