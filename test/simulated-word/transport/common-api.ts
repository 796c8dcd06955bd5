import type { RequestBody } from "../protocol/types";
import type { Lateness, SimulatedWord } from "../simulated-word";

/** Dispatch ids of the common API (`Office.context.document …`) that the simulated Word answers. */
export const dispatch = {
  getSelectedData: 64,
  setSelectedData: 65,
  loadSettings: 75,
  saveSettings: 76,
  getDocumentCopy: 77,
  getDocumentCopyChunk: 80,
  releaseDocumentCopy: 81,
  getFileProperties: 86,
  executeRichApi: 93,
  appCommandCompleted: 94,
  addDataPart: 128,
  getDataPartById: 129,
  getDataPartsByNamespace: 130,
  getDataPartXml: 131,
  deleteDataPart: 133,
} as const;

/** Numbers of the common API's errors. */
export const commonErrors = {
  notSupported: 5000,
  internal: 5001,
  readOnly: 5002,
  partNotFound: 5100,
} as const;

/** A call of the common API failed with this number. */
export class CommonFailure extends Error {
  constructor(readonly number: number) {
    super(`common API error ${number}`);
  }
}

/** The `Data` of an answer to a Rich API batch: status, headers, body as text. */
export function richApiData(body: string): [number, string[], string] {
  return [200, ["Content-Type", "application/json"], body];
}

async function lateness({ delay, until }: Lateness, wait: (milliseconds: number) => Promise<void>) {
  if (delay > 0) await wait(delay);
  if (until.length > 0) await Promise.allSettled(until);
}

export type BatchAnswer = { error: number } | { error: 0; body: string };

/** Runs a Rich API batch as planned; null when its answer is dropped. */
export async function answerBatch(
  word: SimulatedWord,
  text: string,
  wait: (milliseconds: number) => Promise<void>,
): Promise<BatchAnswer | null> {
  const answer = word.answer(JSON.parse(text) as RequestBody);
  if (answer.kind === "dropped") return null;
  await lateness(answer, wait);
  return answer.kind === "refused"
    ? { error: answer.error }
    : { error: 0, body: JSON.stringify(answer.body) };
}

/** Calls that say nothing of the add-in's own: start-up, settings that the library keeps, the end of a command. */
const housekeeping: ReadonlySet<number> = new Set([
  dispatch.loadSettings,
  dispatch.getFileProperties,
  dispatch.appCommandCompleted,
]);

/** Answers a call of the common API as planned; null when its answer is dropped. */
export async function answerCommon<T>(
  word: SimulatedWord,
  files: { readonly openFiles: number; closeLatestFile(): void },
  id: number,
  wait: (milliseconds: number) => Promise<void>,
  work: () => T,
  refusal: (error: number) => T,
): Promise<T | null> {
  if (housekeeping.has(id)) return work();
  const { openFiles } = files;
  const answer = word.common(work);
  // Of a file whose answer is lost nobody knows: a Word that kept it open could be asked for no other.
  if (answer.kind !== "answer" && files.openFiles > openFiles) files.closeLatestFile();
  if (answer.kind === "dropped") return null;
  await lateness(answer, wait);
  return answer.kind === "refused" ? refusal(answer.error ?? commonErrors.internal) : answer.value;
}
