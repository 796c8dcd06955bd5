import type { Unreadable, UnreadableCode } from "./types";

/** Stops a reader from deep inside: the source cannot be read. Never leaves this folder; `attempt` turns it into a value. */
export class UnreadableError extends Error {
  constructor(
    readonly code: UnreadableCode,
    readonly data: Record<string, string | number> = {},
  ) {
    super(code);
  }
}

export const unreadable = (code: UnreadableCode, data: Record<string, string | number> = {}): Unreadable => ({
  ok: false,
  code,
  data,
});

/** Runs a reader; a refusal becomes an `Unreadable`, a slip of ours stays an exception. */
export function attempt<T>(read: () => T): T | Unreadable {
  try {
    return read();
  } catch (problem) {
    return refused(problem);
  }
}

/** The same for a reader that has to wait. */
export async function attemptLater<T>(read: () => Promise<T>): Promise<T | Unreadable> {
  try {
    return await read();
  } catch (problem) {
    return refused(problem);
  }
}

function refused(problem: unknown): Unreadable {
  if (problem instanceof UnreadableError) return unreadable(problem.code, problem.data);
  throw problem;
}
