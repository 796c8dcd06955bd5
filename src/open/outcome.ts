/** What comes of something that was asked of an open document: nothing is ever thrown at the caller. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export interface Problem {
  /** Id of a message. */
  code: string;
  data: Record<string, string | number>;
  /** For a person who helps, never shown unasked; no text of the document is in it. */
  detail: string;
}
