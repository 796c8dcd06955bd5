/** Last year's report → this year's draft, and what in it is still open. docs/carrying.md */
export type * from "./types";
export type * from "./state/types";
export { draftFrom, type DraftOptions } from "./draft";
export {
  contentOf,
  preambleContent,
  sectionContent,
  takenParagraphs,
  type Decision,
  type Decisions,
  type TakenParagraph,
} from "./content";
export { openFactsOf, type DraftOpenFact } from "./open";
export { isReport, recognitionOf, type RecognisedTable, type Recognition } from "./recognition";
export { carryParagraph as carryText } from "./paragraph/carry-paragraph";
export { confirmFacts, factStateOf } from "./state/state";
export { countFacts, reconcile, type CurrentParagraph } from "./state/reconcile";
export { readFactState, writeFactState } from "./state/json";
