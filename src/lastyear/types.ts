import type { OutdatedPhrase } from "../language/outdated-phrases";
import type { CellKey, Form } from "../form/types";
import type { OpenFact, Years } from "../language/facts/facts";
import type { ParagraphLevel } from "../template/types";

export type { FactKind, OpenFact, Years } from "../language/facts/facts";

/**
 * What is carried from last year's report into this year's draft.
 *
 * Carried text keeps its old wording where nothing is known to have changed, and every fact in it (a count, a
 * date, a name …) stays *open* until the drafter has changed or confirmed it.
 */

/** Why a piece of the text was changed on the way. */
export type ReplacementReason =
  | "reporting-year"
  | "next-year"
  | "period"
  | "deadline"
  | "date"
  | "comparison"
  | "title"
  /** The date under the report moves to the January (or March) after the reporting year. */
  | "signature"
  /** A heading of an aspect gets the number that its place has. */
  | "numbering";

/** One replacement; offsets in the old and in the new text. */
export interface Replacement {
  start: number;
  end: number;
  newStart: number;
  newEnd: number;
  old: string;
  text: string;
  reason: ReplacementReason;
}

export interface CarriedText {
  /** As in last year's report. */
  old: string;
  /** As proposed for this year. */
  text: string;
  replacements: Replacement[];
  facts: OpenFact[];
}

/** Where a paragraph of the draft belongs. */
export type DraftPart = "title" | "preamble" | 1 | 2 | 3 | 4 | 5 | 6 | "signature" | "date";

export interface DraftFact extends OpenFact {
  /** Fingerprint of the paragraph and ordinal in it: stable whatever happens elsewhere. */
  id: string;
}

export interface DraftParagraph extends CarriedText {
  /** Stable within a draft: part and ordinal, e.g. `1/3`. */
  id: string;
  part: DraftPart;
  /** What it is in the typography of the template. */
  level: ParagraphLevel;
  /** Made of part and carried text; unique in a draft. */
  fingerprint: string;
  facts: DraftFact[];
  /** Formulae behind the times in the carried text, with the present wording. */
  outdated: OutdatedPhrase[];
}

/** This year's draft as proposed from last year's report. */
export interface Draft {
  /** Whose report; null when neither title nor preamble says it. */
  unit: string | null;
  years: Years;
  /** The form of this year's report. */
  form: Form;
  /** In the order of the report; the headings of the six parts are the form's and not among them. */
  paragraphs: DraftParagraph[];
  /** 二、上年结转 from last year's 四、结转下年度; the other cells are the drafter's. */
  numbers: Map<CellKey, string>;
}
