import type { Clock } from "./host/clock";
import type { HostFeatures } from "./host/features";
import type { PendingInsertion } from "./insertion/pending";
import type { CodedComment } from "./marks/comment-codes";
import { createMarkMemory, type MarkMemory } from "./marks/mark-memory";
import type { ParagraphMarkup } from "./places/markup";
import type { WordReading } from "./places/retyped";
import type { XmlReader } from "./reading/reader";
import type { Typed } from "./reading/told";

/** In what everything runs that is asked of Word. */
export interface Session {
  /** Of this job alone; what is made in it is dead when it ends. */
  context: Word.RequestContext;
  host: HostFeatures;
  /** Who reads Word's XML. */
  reader: XmlReader;
  clock: Clock;
  memory: SessionMemory;
}

/** A reading, and the XML from which it is where Word gave it. */
export interface LatestReading extends WordReading {
  xml?: string;
  /** As `Snapshot.savedComments`. */
  savedComments?: CodedComment[];
  /** As `Snapshot.markup`. */
  markup: ParagraphMarkup[] | null;
}

/** What is remembered from one job to the next, in this session alone. */
export interface SessionMemory {
  /** The reading that was given to the caller: to it all places belong. */
  given: WordReading | null;
  /** The last reading of all, with the XML that Word gave; null once something was done that it does not show. */
  latest: LatestReading | null;
  /** What Word has told of changes; null while nobody listens to its paragraphs. */
  typed: Typed | null;
  marks: MarkMemory;
  /** An insertion that was not seen yet. */
  insertion: PendingInsertion | null;
  /** What is lit up in the document. */
  lit: Word.Range | null;
}

export const createMemory = (): SessionMemory => ({
  given: null,
  latest: null,
  typed: null,
  marks: createMarkMemory(),
  insertion: null,
  lit: null,
});

/** A session between two jobs. */
export type IdleSession = Omit<Session, "context">;
