import type { Reading } from "../statements/readings";

/** Of what a number is. */
export type Topic =
  | "applications"
  | "review"
  | "litigation"
  | "disputes"
  | "rules"
  | "normative"
  | "decisions"
  | "fees";

export interface CellWords {
  topic: Topic;
  /** Ends directly before the number, or before the noun behind it. */
  head: RegExp;
  /** What stands in them for certain: tried first, as a search for the words costs much more. */
  needs?: RegExp;
  /** Each of them makes the statement true. */
  readings: Reading[];
  /** What a careful writer may mean as well: with it the statement is neither true nor false. */
  also?: Reading[];
  /** In front of them: the number is one of more than they say. */
  notBehind?: RegExp;
  /** Words of the sentence, with what follows the number, under which nothing of that is meant. */
  notAlso?: RegExp;
  /** Words of the sentence under which the number is one of something else. */
  notAbout?: RegExp;
  /** Of reviews and lawsuits together, where the sentence has told both as one number. */
  isOfBoth?: boolean;
  /** It may count what others have: compared only beside numbers that agree with the same table. */
  isOnlyNamed?: true;
  /** A number of all applications: 其中, 网上 and the like make it one of a part. */
  isWhole?: boolean;
  /** What became of applications: a reason beside it makes the number that of one row. */
  isOutcome?: boolean;
  /** Only a noun: nothing may be said of it behind the number. */
  isBare?: boolean;
  /** 许可, 处罚 or 强制, where the words themselves do not tell: the one that the sentence named last. */
  matter?: string;
}
