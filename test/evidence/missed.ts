/** A fault that a reader sees in the judged texts and no rule names. */
export interface Missed {
  /** The rule whose subject it is, or null when there is none for it. */
  rule: string | null;
  /** In how many of the texts. */
  texts: number;
  what: string;
}

/**
 * What was seen on reading the judged texts as an examiner. Kinds only: no text of theirs stands in the project.
 */
export const missed: Missed[] = [
  { rule: "text/two-numbers", texts: 1, what: "One thing is told with two numbers, in other words." },
  { rule: null, texts: 1, what: "The newest plenary session that the text names is not that of its year." },
  { rule: "wording/double", texts: 1, what: "A word stands twice." },
  { rule: null, texts: 8, what: "Other slips of the pen." },
  { rule: "reference/brackets", texts: 1, what: "Quotation marks or brackets are not closed." },
  { rule: null, texts: 3, what: "A paragraph ends without its full stop." },
  { rule: null, texts: 2, what: "Words of a body of another kind: 我局 in the report of a town." },
  { rule: null, texts: 2, what: "A telephone number without its area code; the name of a person." },
];
