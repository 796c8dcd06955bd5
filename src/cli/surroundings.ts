import type { Worker } from "node:worker_threads";

/** What a command needs from the outside; the tests give their own. */
export interface Terminal {
  /** Writes to the standard output. */
  out(text: string): void;
  /** Writes to the standard error output. */
  err(text: string): void;
  /** How wide the terminal is on which the standard error output is read; null where it is none. */
  columns: number | null;
  /** Threads that share the work on many files; null where there are none. */
  workers: { count: number; start(): Worker } | null;
  /** Aborted when the user wants an end (Ctrl-C): what is done is kept and told, nothing more is begun. */
  interruption: AbortSignal;
}

/**
 * Exit codes: 0 no error found, 1 errors found, 2 something unreadable, not written or wrongly called, 130 ended by the
 * user before everything was done (128 and the number of SIGINT, as shells have it).
 */
export const exitCode = { fine: 0, errorsFound: 1, failed: 2, interrupted: 130 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
