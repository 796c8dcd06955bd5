import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { run } from "../../src/cli/run";
import type { CheckAnswer } from "../../src/cli/check/answer";

export const fixture = (name: string): string => resolve(__dirname, "../fixtures", name, "document.docx");

export interface Outcome {
  code: number;
  out: string;
  err: string;
}

/** Runs a command line in this process. */
export const nianbao = (...words: string[]): Promise<Outcome> =>
  interruptedBy(new AbortController().signal, ...words);

/** The same, with a signal that may end it early. */
export async function interruptedBy(interruption: AbortSignal, ...words: string[]): Promise<Outcome> {
  const outcome = { out: "", err: "" };
  const code = await run(words, {
    out: (text) => void (outcome.out += text),
    err: (text) => void (outcome.err += text),
    columns: null,
    workers: null,
    interruption,
  });
  return { code, ...outcome };
}

export const answerOf = ({ out }: Outcome): CheckAnswer => JSON.parse(out) as CheckAnswer;

/** A folder of its own for each test file; gone afterwards. */
export function testFolder(): { path(name: string): string; put(name: string, bytes: Uint8Array): string } {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    put(name, bytes) {
      writeFileSync(path(name), bytes);
      return path(name);
    },
  };
}
