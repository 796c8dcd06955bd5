import type { CellKey, RowKey, TableId } from "../form/types";
import type { Severity } from "./types";

/**
 * The notation in which a rule states its examples: a correct report, changed in a few places, and what the rule
 * must find in it. The test run executes them; the rule book prints them.
 */
export interface Example {
  /** What the case shows. */
  shows: string;
  /** What differs from the correct report. */
  report: Changes;
  /** What differs in last year's report from its correct one; without it there is no report of last year. */
  last?: Changes;
  /** What this rule finds, in order; nothing for a good example. */
  finds?: ExpectedFinding[];
}

export interface Changes {
  /** Texts typed into number cells. */
  set?: Record<CellKey, string>;
  /** Tables in which no number has been filled in. */
  blank?: TableId[];
  /** Official words → the words that stand in their place ("" for none); the first place in the form counts. */
  label?: Record<string, string>;
  dropRow?: RowKey[];
  dropCell?: CellKey[];
  dropTable?: TableId[];
  /** Rows that the form does not have, put at the end of their table. */
  addRow?: { table: TableId; texts: string[] }[];
  /** Tables that follow the form of 2019. */
  outdated?: TableId[];
  /** Reporting year, null when it cannot be told; 2024 unless changed. */
  year?: number | null;
}

/** The members that an example states are compared; the others may be what they like. */
export interface ExpectedFinding {
  severity?: Severity;
  table?: TableId;
  row?: RowKey | null;
  cell?: CellKey | null;
  expected?: string | null;
  actual?: string | null;
  /** Text of the correction, null for none. */
  fix?: string | null;
  safe?: boolean;
}

/**
 * The numbers of the correct report from which examples depart; every other cell holds 0.
 * Small enough to be added up in the head, and every relation has something to add.
 */
export const CORRECT_NUMBERS: Record<CellKey, string> = {
  "disclosure/normative/issued": "2",
  "disclosure/normative/repealed": "1",
  "disclosure/normative/inForce": "15",
  "disclosure/permits/decisions": "120",
  "disclosure/penalties/decisions": "8",
  "disclosure/fees/amount": "18.87",
  "applications/new/natural": "10",
  "applications/new/business": "2",
  "applications/new/total": "12",
  "applications/carriedIn/natural": "1",
  "applications/carriedIn/total": "1",
  "applications/granted/natural": "5",
  "applications/granted/business": "1",
  "applications/granted/total": "6",
  "applications/partial/natural": "2",
  "applications/partial/total": "2",
  "applications/unavailable.1/natural": "3",
  "applications/unavailable.1/business": "1",
  "applications/unavailable.1/total": "4",
  "applications/total/natural": "10",
  "applications/total/business": "2",
  "applications/total/total": "12",
  "applications/carriedOut/natural": "1",
  "applications/carriedOut/total": "1",
  "disputes/review/upheld": "1",
  "disputes/review/pending": "2",
  "disputes/review/total": "3",
};
