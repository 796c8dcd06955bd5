/** Last year's report → this year's draft, and what in it is still open. docs/carrying.md */
export type * from "./types";
export type * from "./state/types";
export { draftFrom } from "./draft";
export { contentOf, sectionContent, type Decisions } from "./content";
export { promptRuns } from "./prompts";
export { openFactsOf } from "./open-facts";
export { recognitionOf, type RecognisedTable, type Recognition } from "./recognition";
export { confirmFacts, factStateOf } from "./state/state";
export { reconcile } from "./state/reconcile";
export { readFactState, writeFactState } from "./state/json";
export { isHeading } from "./headings/levels";
