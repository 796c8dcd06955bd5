import type { Outcome, Problem } from "../open";

/** We stop on purpose, with a sentence that says what to do; nothing of the file has changed. */
export class FileRefusal extends Error {
  constructor(
    /** Id of `src/messages`. */
    readonly code: string,
    readonly data: Problem["data"] = {},
    readonly detail = "",
  ) {
    super(code);
  }
}

/** Runs something that may be refused and gives its outcome; a slip of ours is told as one. */
export async function fileOutcome<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof FileRefusal) {
      return { ok: false, problem: { code: error.code, data: error.data, detail: error.detail } };
    }
    return { ok: false, problem: { code: "word/defect", data: {}, detail: String(error) } };
  }
}
