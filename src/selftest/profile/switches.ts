import type { Assumption, Value } from "./values";

/** A behaviour that is counted: paragraphs too many, or every how many-th event is lost. */
const measured = (assumed: number): Assumption<number> => ({ values: [], assumed });

/** A time in milliseconds, and up to when it makes no difference to the add-in. */
const time = (assumed: number, upTo: number): Assumption<number> => ({ values: [], assumed, upTo });

const oneOf = <const V extends readonly Value[]>(
  values: V,
  assumed: V[number],
  except: Assumption<V[number]>["except"] = {},
): Assumption<V[number]> => ({ values, assumed, except });

const yesOrNo = (assumed: boolean, except: Assumption<boolean>["except"] = {}): Assumption<boolean> => ({
  values: [true, false],
  assumed,
  except,
});

/**
 * The switches of the simulated Word (`test/simulated-word/behaviours.ts` says what each means), with what the profiles there
 * assume. They cannot be imported from there; a test holds both to the same names, values and assumptions.
 */
export const switches = {
  continuationParagraphs: oneOf(["listed", "absent"], "listed", { web: "absent" }),
  mergedCellIndex: oneOf(["throws", "given"], "throws"),
  mergedTableRows: oneOf(["throws", "ragged"], "throws", { web: "ragged" }),
  cellNumbering: oneOf(["cells", "grid"], "cells"),
  continuationCell: oneOf(["ItemNotFound", "GeneralException"], "ItemNotFound"),
  deletedText: oneOf(["in text", "left out"], "in text", { web: "left out" }),
  collectionsInOneRun: oneOf(["move", "stay"], "move"),
  listWindow: oneOf(["part", "whole"], "part"),
  localIds: oneOf(["given", "missing"], "given"),
  paragraphSeparator: oneOf(["\r", "\n"], "\r", { web: "\n" }),
  searchWidth: oneOf(["ignored", "exact"], "ignored", { web: "exact" }),
  searchCommentMarks: oneOf(["found", "nothing"], "found"),
  ooxmlTrailingParagraph: yesOrNo(true),
  ooxmlParagraphIds: oneOf(["new", "kept"], "new", { ltsc2021: "kept", m365: "kept" }),
  ooxmlHeaders: yesOrNo(true, { web: false }),
  ooxmlRefused: oneOf(["never", "body", "always"], "never"),
  ooxmlOfLastCellParagraph: oneOf(["paragraph", "row"], "paragraph", { mac: "row" }),
  insertExtraParagraph: yesOrNo(true),
  insertLastParagraph: oneOf(["takes target's", "keeps own"], "takes target's"),
  insertSingleParagraph: oneOf(["drops properties", "keeps properties"], "drops properties"),
  insertDelay: time(0, 500),
  insertUnknownParts: oneOf(["ignored", "refused"], "ignored"),
  insertLimit: measured(0),
  insertIntoControl: oneOf(["once", "twice"], "once"),
  clearShading: oneOf(["refused", "automatic", "removed"], "refused"),
  clearHighlight: oneOf(["removes", "refused"], "removes"),
  highlightColours: oneOf(["rounded", "refused"], "rounded"),
  attachedToReplaced: oneOf(["goes", "stays"], "goes"),
  commentOnEmptyRange: oneOf(["allowed", "refused"], "allowed"),
  newComments: oneOf(["visible", "after reload"], "visible"),
  commentReplies: oneOf(["given", "refused"], "given"),
  commentsRefused: yesOrNo(false),
  annotations: oneOf(["shown", "refused", "invisible"], "shown", {
    ltsc2021: "refused",
    ltsc2024: "refused",
  }),
  spotlightOnEmptyRange: oneOf(["allowed", "refused"], "allowed"),
  controlInCell: oneOf(["any range", "whole cell"], "any range", { web: "whole cell" }),
  unsupportedControls: oneOf(["ignored", "refuse writes"], "ignored", { web: "refuse writes" }),
  localIdOnInsertAfter: oneOf(["moves", "stays"], "moves"),
  failedBatch: oneOf(["keeps writes", "rolls back"], "keeps writes"),
  trackingMode: oneOf(["next batch", "at once"], "next batch"),
  trackedDeletionEvents: yesOrNo(true, { mac: false }),
  paragraphEventDelay: time(50, 500),
  lostParagraphEvents: measured(0),
  lostSelectionEvents: { ...measured(0), except: { web: 4 } },
} satisfies Record<string, Assumption>;

export type SwitchName = keyof typeof switches;

/** Switches that no probe asks; the message `selftest/never.NAME` says why. */
export const cannotBeAsked: readonly SwitchName[] = ["insertLimit"];

/**
 * What else is not known of the real Word and is no switch of the simulated one: it goes into the file as an answer,
 * not as a behaviour.
 */
export const facts = {
  rightOfMerge: oneOf(["counted", "skipped"], "counted"),
  clearShadingOverAutomatic: oneOf(["refused", "automatic", "removed"], "refused"),
  severalSpotlights: oneOf(["allowed", "refused"], "allowed"),
  fontName: oneOf(["all scripts", "latin"], "all scripts"),
  tableCaption: oneOf(["kept", "dropped"], "kept"),
  hiddenBookmark: oneOf(["kept", "dropped"], "kept"),
  extraInEmptyDocument: measured(1),
  extraInTheMiddle: measured(1),
  extraAtTheEnd: measured(1),
  extraBetweenTables: measured(1),
} satisfies Record<string, Assumption>;

export const assumptions = { ...switches, ...facts };

export type QuestionName = keyof typeof assumptions;

/** The questions in the order of the page. */
export const questionNames = Object.keys(assumptions) as QuestionName[];

export const isSwitch = (name: QuestionName): name is SwitchName => name in switches;
