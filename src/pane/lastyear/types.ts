import type { Decisions, Draft, FactState, FactView, Recognition } from "../../lastyear";
import type { Report } from "../../report/types";
import type { Said } from "../state/said";
import type { FactAction, WorkingOff } from "./facts/working-off";

/** Last year's report as it was read, and what was recognised in it. */
export interface LastReport {
  /** Name of the file, or null when the open document itself is last year's report. */
  file: string | null;
  /** Of its bytes; null with the open document. */
  digest: string | null;
  report: Report;
  recognition: Recognition;
}

/** The file that was last year's report of a document: enough to ask for it again, and to know it. Nothing of what stands in it. */
export interface RememberedFile {
  name: string;
  /** Of its bytes. */
  digest: string;
}

/** A number of a table that a fact counts as well. */
export interface TableNumber {
  /** e.g. 表三 › 一、本年新收政府信息公开申请数量 › 总计. */
  name: string;
  value: number;
}

/** A fact where it is worked off. */
export interface DocumentFact extends FactView {
  /** The heading of the second level under which it stands, e.g. （一）主动公开. */
  aspect: string | null;
  /** Null where the sentence leaves a doubt, or the table has no number. */
  tableNumber: TableNumber | null;
}

/** The view 上年: from a file to a draft, and from the draft to the facts that are still open in the document. */
export interface LastYearState {
  last: LastReport | null;
  /** The file that this document was compared with before, or in this session. */
  remembered: RememberedFile | null;
  /** Reporting year of last year's report as typed, where the report does not tell it. */
  yearOfLast: string;
  draft: Draft | null;
  decisions: Decisions;
  /** The draft stands in the document: its preview is put away, and shown when it is asked for. */
  isPreviewAway: boolean;
  /** Facts of the draft that was inserted, as they travel with the document; null when none was. */
  tracked: FactState | null;
  /** The same as they stand in the document now. */
  facts: DocumentFact[];
  workingOff: WorkingOff;
  /** Something of ours travels with the document that nobody can read: another version's, or damaged. */
  isRecordUnreadable: boolean;
  /** Doubts about last year's report that the drafter has dismissed, by their ids. */
  dismissed: string[];
  /** What was taken out at handing in, as long as the pane is open. */
  handedIn: HandedIn | null;
}

/** The record of the facts, taken out of the document. */
export interface HandedIn {
  /** As it was kept, to be put back. */
  record: string;
  /** Facts of which nobody has said that they are right. */
  open: number;
}

/** A reason to ask before last year's report is compared or carried. */
export interface Doubt {
  /** The same as long as it is about the same bodies or years. */
  id: string;
  said: Said;
}

/** Whether a check has compared the document with last year's report. */
export interface Comparison {
  state:
    | "compared"
    /** No report of last year was chosen … */
    | "none"
    /** … though the draft in the document was carried from one. */
    | "forgotten"
    /** One was chosen, but it may be the wrong one. */
    | "doubted";
  doubts: Doubt[];
  /** The reporting year of last year's report, where it is known. */
  year: number | null;
}

export type LastYearAction =
  | FactAction
  | { type: "last/read"; last: LastReport; draft: Draft | null }
  | { type: "last/left" }
  | { type: "last/remembered"; file: RememberedFile }
  | { type: "last/yearTyped"; value: string; draft: Draft | null }
  | { type: "last/drafted"; draft: Draft | null }
  | { type: "last/previewed"; away: boolean }
  | { type: "last/taken"; ids: string[]; taken: boolean }
  | { type: "last/tracked"; tracked: FactState | null; facts: DocumentFact[]; isRecordUnreadable?: boolean }
  | { type: "last/dismissed"; doubts: string[] }
  | { type: "last/handedIn"; handedIn: HandedIn | null };
