import type { SimulatedWord } from "../simulatedWord";
import type { RequestBody } from "../protocol/types";

/** Dispatch ids of the common API (`Office.context.document …`) that the simulated Word answers. */
export enum Dispatch {
  GetSelectedData = 64,
  SetSelectedData = 65,
  LoadSettings = 75,
  SaveSettings = 76,
  GetDocumentCopy = 77,
  GetDocumentCopyChunk = 80,
  ReleaseDocumentCopy = 81,
  GetFileProperties = 86,
  ExecuteRichApi = 93,
  AppCommandCompleted = 94,
}

/** Numbers of the common API's errors. */
export enum CommonError {
  NotSupported = 5000,
  Internal = 5001,
  ReadOnly = 5002,
}

/** What a dispatched call gives: an error number, or the values of its answer. */
export type CommonAnswer =
  { error: number } | { error: 0; values: Record<string, unknown> } | { error: null };

/** The `Value` of an answer to a Rich API batch: status, headers, body as text. */
export function richApiData(body: string): [number, string[], string] {
  return [200, ["Content-Type", "application/json"], body];
}

/** Runs a Rich API batch as planned; null when its answer is dropped. */
export async function answerBatch(
  word: SimulatedWord,
  text: string,
  wait: (milliseconds: number) => Promise<void>,
): Promise<{ error: number } | { error: 0; body: string } | null> {
  const answer = word.answer(JSON.parse(text) as RequestBody);
  if (answer.kind === "dropped") return null;
  if (answer.delay > 0) await wait(answer.delay);
  return answer.kind === "refused"
    ? { error: answer.error }
    : { error: 0, body: JSON.stringify(answer.body) };
}

/** Files that `getFileAsync` opened: bytes by handle. */
export class OpenFiles {
  private readonly files = new Map<number, { bytes: Uint8Array; slice: number }>();
  private next = 1;

  get count(): number {
    return this.files.size;
  }

  open(bytes: Uint8Array, slice: number): { handle: number; size: number } {
    const handle = this.next++;
    this.files.set(handle, { bytes, slice });
    return { handle, size: bytes.length };
  }

  slice(handle: number, index: number): number[] | null {
    const file = this.files.get(handle);
    return file ? [...file.bytes.slice(index * file.slice, (index + 1) * file.slice)] : null;
  }

  close(handle: number): void {
    this.files.delete(handle);
  }
}
