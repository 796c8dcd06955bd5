import type { Decisions, Draft, FactState, FactView, Recognition } from "../../lastyear";
import type { Report } from "../../report/types";

/** Last year's report as it was read, and what was recognised in it. */
export interface LastReport {
  /** Name of the file, or null when the open document itself is last year's report. */
  file: string | null;
  report: Report;
  recognition: Recognition;
}

/** The view 上年: from a file to a draft, and from the draft to the facts that are still open in the document. */
export interface LastYearState {
  last: LastReport | null;
  /** Reporting year of last year's report as typed, where the report does not tell it. */
  yearOfLast: string;
  draft: Draft | null;
  decisions: Decisions;
  /** Facts of the draft that was inserted, as they travel with the document; null when none was. */
  tracked: FactState | null;
  /** The same as they stand in the document now. */
  facts: FactView[];
  /** The drafter was told that facts are open and asked to hand in all the same. */
  askedToHandIn: boolean;
}

export type LastYearAction =
  | { type: "last/read"; last: LastReport; draft: Draft | null }
  | { type: "last/left" }
  | { type: "last/yearTyped"; value: string; draft: Draft | null }
  | { type: "last/drafted"; draft: Draft | null }
  | { type: "last/taken"; ids: string[]; taken: boolean }
  | { type: "last/tracked"; tracked: FactState | null; facts: FactView[] }
  | { type: "last/askedToHandIn" };
