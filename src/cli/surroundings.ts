/** What a command needs from the outside; the tests give their own. */
export interface Terminal {
  /** Writes to the standard output. */
  out(text: string): void;
  /** Writes to the standard error output. */
  err(text: string): void;
}

/** Exit codes: 0 no error found, 1 errors found, 2 something unreadable, not written or wrongly called. */
export const exitCode = { fine: 0, errorsFound: 1, failed: 2 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
