/** What an insertion is about: Word's list before it, and the content as Word may list it. */
export interface ExpectedContent {
  before: string[];
  views: string[][];
  /** Where in the list before it the content comes. */
  at: number;
}

/** An insertion that Word has taken and not shown yet; it may still come. */
export interface PendingInsertion {
  xml: string;
  expected: ExpectedContent;
  /**
   * Word has taken it and shown nothing, or has not answered: then it is waited for. A refusal that was looked into
   * is not.
   */
  wait: boolean;
}
