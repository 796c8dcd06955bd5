import type { Expected } from "./look";

/** An insertion that Word has taken and not shown yet; it may still come. */
export interface Pending {
  xml: string;
  expected: Expected;
  /**
   * Word has taken it and shown nothing, or has not answered: then it is waited for. A refusal that was looked into
   * is not.
   */
  wait: boolean;
}

/** The insertion that was not seen, kept between two calls of `insert`. */
export interface Waiting {
  pending: Pending | null;
}
