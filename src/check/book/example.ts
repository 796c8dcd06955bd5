import type { CellKey, RowKey, TableId } from "../../form/types";
import type { Limits } from "../limits";
import type { Severity } from "../types";

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
  /** Cells that the drafter has confirmed. */
  confirmed?: CellKey[];
  /** What local rules set; as usual without. */
  limits?: Partial<Limits>;
  /** What this rule finds, in order; nothing for a good example. */
  finds?: ExpectedFinding[];
}

/** What a rule exports beside itself. `good`: nothing is found. `bad`: just what `finds` says is found. */
export interface Examples {
  good: Example[];
  bad: Example[];
}

export interface Changes {
  /** Texts typed into number cells. */
  set?: Record<CellKey, string>;
  /** Tables in which no number has been filled in. */
  blank?: TableId[];
  /** Official words → the words that stand in their place ("" for none); the first place in the form counts. */
  label?: Record<string, string>;
  dropRow?: RowKey[];
  /** Rows of which each stands in the place of the other. */
  exchangeRows?: Record<RowKey, RowKey>;
  dropCell?: CellKey[];
  dropTable?: TableId[];
  /** Rows that the form does not have, put at the end of their table. */
  addRow?: { table: TableId; texts: string[] }[];
  /** Tables that follow the form of 2019. */
  outdated?: TableId[];
  /**
   * Words of the correct report's text → the words that stand in their place; "" leaves the paragraph out. A whole
   * paragraph goes before words that stand in several; a paragraph is changed once.
   */
  prose?: Record<string, string>;
  /** Numbers at the start of a paragraph that Word prints by itself. */
  automatic?: string[];
  /** A second copy of the report: behind the first, or in the middle of its part 一. */
  again?: "behind" | "inside";
  /** Reporting year, null when it cannot be told; 2024 unless changed. */
  year?: number | null;
}

/** The members that an example states are compared; the others may be what they like. */
export interface ExpectedFinding {
  /**
   * Where it is shown: the words of the paragraph, the key of a cell or row, the words of a label, a table's id; "document" for
   * the whole. When it is not stated it is the cell, else the row, else the table that the finding names.
   */
  on?: string;
  severity?: Severity;
  table?: TableId;
  row?: RowKey | null;
  cell?: CellKey | null;
  expected?: string | null;
  actual?: string | null;
  /** Text of the correction, null for none or for one of several cells. */
  fix?: string | null;
  /** What the correction writes, null for none. */
  changes?: Record<CellKey, string> | null;
  /** What each of the possible explanations would change. */
  alternatives?: Record<CellKey, string>[];
  safe?: boolean;
}
