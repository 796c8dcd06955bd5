import type { Clock } from "../host/clock";
import type { HostFeatures } from "../host/features";

/** What is remembered of the marks of this session; never in the file. */
export interface MarkMemory {
  /** Comments that we have put and that Word has not listed yet (office-js issue 5322), by code. */
  comments: Map<string, Word.Comment>;
  /** Ids of our critiques, by code. */
  critiques: Map<string, string[]>;
  /** Word has refused every comment on text in this session (office-js issue 6746). */
  refusesComments: boolean;
}

export const createMarkMemory = (): MarkMemory => ({
  comments: new Map(),
  critiques: new Map(),
  refusesComments: false,
});

/** In what a job on marks runs. */
export interface MarkSession {
  context: Word.RequestContext;
  host: HostFeatures;
  memory: MarkMemory;
  clock: Clock;
}
