/** What came of one file of a corpus. */
export interface CorpusResult {
  file: string;
  /** hung: not ready within the limit; crashed: the process ended. */
  outcome: "read" | "refused" | "threw" | "hung" | "crashed";
  /** The code of a refusal, or what was thrown. */
  why: string;
  /** Processor time of reading alone, and of everything. */
  seconds: { reading: number; all: number };
  /** The most memory that the process has held so far. */
  megabytes: number;
  /** What was read, for who wants to compare it: all that is seen, without white space. */
  seen: { text: string; tables: number } | null;
}

/** What a worker answers: all but what only the one who waits can know. */
export type WorkerAnswer = Omit<CorpusResult, "file">;
