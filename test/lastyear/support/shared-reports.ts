import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readFile } from "../../../src/document";
import { readReport, type Report } from "../../../src/report";

const folder = resolve(__dirname, "../../../../shared/reports");

/** Real reports are on some machines only; their path when this one has them. */
export function sharedReport(name: string): string | null {
  const file = join(folder, name);
  return existsSync(file) ? file : null;
}

export async function reportIn(file: string): Promise<Report> {
  const reading = await readFile(new Uint8Array(readFileSync(file)));
  if (!reading.ok) throw new Error(`${file}: ${reading.code}`);
  return readReport(reading.document);
}

/**
 * Defines tests for real reports that are there, and one that says which are not.
 * @param names file names
 */
export function describeShared(
  what: string,
  names: readonly string[],
  define: (name: string, file: string) => void,
): void {
  const missing = names.filter((name) => sharedReport(name) === null);
  describe(what, () => {
    if (missing.length > 0) {
      it(`is not tested with ${missing.join(", ")}`, () => {
        console.warn(`Not tested: ${missing.join(", ")} not found in ${folder}.`);
        expect(missing).not.toEqual([]);
      });
    }
    for (const name of names) {
      const file = sharedReport(name);
      if (file !== null) describe(name, () => define(name, file));
    }
  });
}
