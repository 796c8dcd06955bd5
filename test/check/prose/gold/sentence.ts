import type { CellKey } from "../../../../src/form";

/**
 * Labelled sentences for the rules on the numbers of the prose. The bodies are invented, the shapes are met in real
 * reports. Each sentence stands in part 一 of a report with the numbers below, unless it sets others.
 */

/** What a rule says of a paragraph, by the words themselves. */
export type GoldSentence = {
  /** Numbers of tables that differ from those below; "" for a blank cell. */
  set?: Record<CellKey, string>;
  /** Without last year's report. */
  alone?: true;
  /** The body whose report it is; 云溪县林业局 where none is named. */
  unit?: string;
  /** The part in which it stands, where that is not 一. */
  part?: 5;
} & (
  | /** A right sentence. */ { right: string }
  | /** A right sentence in which a hasty reader sees a mistake. */ { tempts: string }
  | /** A wrong one: the number or words that are wrong stand in braces. */ { wrong: string }
);

/** The numbers of this year's report; every other cell holds 0. */
export const THIS_YEAR: Record<CellKey, string> = {
  "disclosure/normative/issued": "9",
  "disclosure/normative/repealed": "3",
  "disclosure/normative/inForce": "64",
  "disclosure/permits/decisions": "318",
  "disclosure/penalties/decisions": "27",
  "disclosure/enforcement/decisions": "6",
  "disclosure/fees/amount": "18.87",
  "applications/new/natural": "40",
  "applications/new/business": "5",
  "applications/new/legal": "2",
  "applications/new/total": "47",
  "applications/carriedIn/natural": "3",
  "applications/carriedIn/total": "3",
  "applications/granted/natural": "18",
  "applications/granted/business": "2",
  "applications/granted/total": "20",
  "applications/partial/natural": "5",
  "applications/partial/legal": "1",
  "applications/partial/total": "6",
  "applications/refused.4/natural": "1",
  "applications/refused.4/total": "1",
  "applications/refused.5/natural": "1",
  "applications/refused.5/total": "1",
  "applications/refused.7/natural": "2",
  "applications/refused.7/total": "2",
  "applications/unavailable.1/natural": "6",
  "applications/unavailable.1/business": "1",
  "applications/unavailable.1/total": "7",
  "applications/unavailable.2/natural": "1",
  "applications/unavailable.2/total": "1",
  "applications/declined.1/natural": "3",
  "applications/declined.1/total": "3",
  "applications/declined.2/natural": "1",
  "applications/declined.2/total": "1",
  "applications/other.3/natural": "2",
  "applications/other.3/business": "1",
  "applications/other.3/total": "3",
  "applications/total/natural": "40",
  "applications/total/business": "4",
  "applications/total/legal": "1",
  "applications/total/total": "45",
  "applications/carriedOut/natural": "3",
  "applications/carriedOut/business": "1",
  "applications/carriedOut/legal": "1",
  "applications/carriedOut/total": "5",
  "disputes/review/upheld": "4",
  "disputes/review/corrected": "1",
  "disputes/review/other": "2",
  "disputes/review/pending": "1",
  "disputes/review/total": "8",
  "disputes/direct/upheld": "3",
  "disputes/direct/other": "1",
  "disputes/direct/total": "4",
  "disputes/afterReview/upheld": "2",
  "disputes/afterReview/total": "2",
};

/** The numbers of last year's report. */
export const LAST_YEAR: Record<CellKey, string> = {
  "disclosure/normative/issued": "12",
  "disclosure/normative/repealed": "2",
  "disclosure/normative/inForce": "58",
  "disclosure/permits/decisions": "300",
  "disclosure/penalties/decisions": "30",
  "disclosure/enforcement/decisions": "4",
  "disclosure/fees/amount": "20",
  "applications/new/natural": "36",
  "applications/new/business": "4",
  "applications/new/total": "40",
  "applications/carriedIn/natural": "2",
  "applications/carriedIn/total": "2",
  "applications/granted/natural": "25",
  "applications/granted/total": "25",
  "applications/partial/natural": "6",
  "applications/partial/total": "6",
  "applications/unavailable.1/natural": "4",
  "applications/unavailable.1/business": "4",
  "applications/unavailable.1/total": "8",
  "applications/total/natural": "35",
  "applications/total/business": "4",
  "applications/total/total": "39",
  "applications/carriedOut/natural": "3",
  "applications/carriedOut/total": "3",
  "disputes/review/upheld": "5",
  "disputes/review/total": "5",
  "disputes/direct/upheld": "2",
  "disputes/direct/total": "2",
  "disputes/afterReview/upheld": "2",
  "disputes/afterReview/total": "2",
};
