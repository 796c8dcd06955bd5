import type { OpenFact } from "../report/openFacts";

export type { FactKind, OpenFact, Years } from "../report/openFacts";

/**
 * What is carried from last year's report into this year's draft.
 *
 * Carried text keeps its old wording where nothing is known to have changed, and every fact in it (a count, a
 * date, a name …) stays *open* until the drafter has changed or confirmed it.
 */

/** Why a piece of the text was changed on the way. */
export type ShiftReason =
  "reporting-year" | "next-year" | "period" | "deadline" | "date" | "comparison" | "title";

/** One replacement; offsets in the old and in the new text. */
export interface Shift {
  start: number;
  end: number;
  newStart: number;
  newEnd: number;
  old: string;
  text: string;
  reason: ShiftReason;
}

export interface CarriedText {
  /** As in last year's report. */
  old: string;
  /** As proposed for this year. */
  text: string;
  shifts: Shift[];
  facts: OpenFact[];
}
