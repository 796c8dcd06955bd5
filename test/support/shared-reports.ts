import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readFile } from "../../src/document";
import { readReport, type Report } from "../../src/report";

/**
 * Real reports and the official form as it is handed out stand beside the project on some machines only, and are no
 * part of it. Where they are missing the tests that need them are skipped, and counted as such.
 */
export const sharedFolder = resolve(__dirname, "../../../shared/reports");

export const sharedFile = (name: string): string => join(sharedFolder, name);

/** `describe` where all these files are at hand, else `describe.skip`. Its callback runs in either case. */
export const describeWith = (...names: string[]): jest.Describe =>
  names.every((name) => existsSync(sharedFile(name))) ? describe : describe.skip;

/** Every report of the folder, by its path in it; where the folder is missing one that is not there, to be skipped. */
export const sharedFiles: string[] = existsSync(sharedFolder)
  ? readdirSync(sharedFolder, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.(docx|html|txt)$/.test(name),
    )
  : ["any.docx"];

export async function reportIn(file: string): Promise<Report> {
  const reading = await readFile(new Uint8Array(readFileSync(file)));
  if (!reading.ok) throw new Error(`${file}: ${reading.code}`);
  return readReport(reading.document);
}

/** A value that is made when it is first asked for: nothing is read for tests that are skipped. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/**
 * Defines tests for each of some real reports; those that are not at hand are skipped.
 * @param names file names
 */
export function describeShared(
  what: string,
  names: readonly string[],
  define: (name: string, file: string) => void,
): void {
  describe(what, () => {
    for (const name of names) describeWith(name)(name, () => define(name, sharedFile(name)));
  });
}
