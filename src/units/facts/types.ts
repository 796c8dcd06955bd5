import type { RelationCounts, Severity } from "../../check";
import type { CellKey, Edition } from "../../form";

/**
 * What is known of one report among many: plain data, which threads hand to each other, and in which nothing of the document
 * itself is kept. A cell without a number is told with the reason; nowhere is it 0.
 */

/** Why a cell of the form gives no number: nothing is typed, something else is, or the document has no such cell. */
export type NoNumber = "empty" | "not-a-number" | "missing";

/** A cell that gives no number. */
export interface UnreadCell {
  why: NoNumber;
  /** What stands there. */
  text: string;
}

/** A finding, as a note to its unit tells it. */
export interface UnitFinding {
  rule: string;
  severity: Severity;
  /** Where, in the form's own words, from the whole to the part. */
  where: string[];
  /** What is said of the place. */
  says: string;
  cell: CellKey | null;
  /** Every cell that takes part. */
  cells: CellKey[];
  section: number | null;
  actual: string | null;
  /** What should stand there; null where that is not proven. */
  expected: string | null;
}

/** 二、上年结转 beside last year's 四、结转下年度. `unchecked`: a number is missing on one of the sides. */
export type CarriedState = "joined" | "broken" | "unchecked";

/** How a report stands to that of its body of the year before. */
export interface ComparedWithLast {
  file: string;
  /** Share of the text, 0 to 1, that stands in last year's; null where there is too little text to tell. */
  repetition: number | null;
  carried: CarriedState;
}

/** The text of a part, paragraph by paragraph, without its heading. */
export interface UnitPart {
  part: number;
  paragraphs: string[];
}

export interface UnitFacts {
  file: string;
  /** Whose report; null when it cannot be told. */
  unit: string | null;
  year: number | null;
  /** The edition of the form whose cells it has to have. */
  form: Edition;
  relations: RelationCounts;
  findings: UnitFinding[];
  /** The numbers of its tables. */
  numbers: Record<CellKey, number>;
  /** The other cells of its form. */
  unread: Record<CellKey, UnreadCell>;
  /** What the reader of the file was not sure of, as sentences. */
  doubts: string[];
  last: ComparedWithLast | null;
  /** The parts that each body writes in its own words. */
  parts: UnitPart[];
}

/** A file of which nothing is known but why. */
export interface UnreadFile {
  file: string;
  reason: string;
}
