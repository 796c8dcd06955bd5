import { check } from "../../src/check";
import { readFile } from "../../src/document";
import type { ReadDocument, Unreadable } from "../../src/document";
import { catalogues } from "../../src/messages";
import { readReport } from "../../src/report";

/**
 * Takes a file the whole way: reading, recognition, check.
 * @param read the reader; a test has one that goes wrong
 * @throws Error when something is thrown on the way, or when what comes out cannot be shown: a message without a
 * sentence, paragraphs or tables that are numbered otherwise than they stand
 */
export async function throughEverything(
  bytes: Uint8Array,
  read: typeof readFile = readFile,
): Promise<ReadDocument | Unreadable> {
  const reading = await read(bytes);
  if (!reading.ok) {
    demandSentence(`document/unreadable/${reading.code}`);
    return reading;
  }
  const { paragraphs, tables, messages } = reading.document;
  for (const { code } of messages) demandSentence(code);
  if (!paragraphs.every(({ index }, i) => index === i)) throw new Error("The paragraphs are out of order.");
  if (!tables.every(({ index }, i) => index === i)) throw new Error("The tables are out of order.");
  check(readReport(reading.document));
  return reading;
}

function demandSentence(id: string): void {
  if (!(id in catalogues.zh)) throw new Error(`No sentence for ${id}.`);
}

/** No file within the limits costs more, see docs/sources.md. */
export const MOST_SECONDS = 5;
export const MOST_MEGABYTES = 500;
