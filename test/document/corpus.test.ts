import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isFull } from "../matrix/results";
import { programs } from "./support/programs";
import { findingsOf, reportWith, slips } from "./support/slips";

/** With `NIANBAO_MATRIX=full` all programs write all reports; else the quickest write two. */
const used = programs.filter(({ name }) => isFull || name === "pandoc" || name === "docx");
const reports = isFull ? slips : slips.slice(0, 2);

const folder = mkdtempSync(join(tmpdir(), "corpus-"));
const ours = reports.map((_, i) => join(folder, "ours", `${i}.docx`));

beforeAll(() => {
  mkdirSync(join(folder, "ours"));
  reports.forEach(([, slip], i) => writeFileSync(ours[i]!, reportWith(slip)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(used)("a report that $name has written", ({ isHere, routes }) => {
  // A program that is not installed is counted as skipped.
  const test = isHere() ? it : it.skip;

  test.each(Object.entries(routes))(
    "has exactly the findings of ours as %s",
    async (_, write) => {
      const theirs = await write(ours, folder);
      for (const [i, file] of theirs.entries()) {
        const bytes = (path: string) => new Uint8Array(readFileSync(path));
        expect([reports[i]![0], await findingsOf(bytes(file))]).toEqual([
          reports[i]![0],
          await findingsOf(bytes(ours[i]!)),
        ]);
      }
    },
    300_000,
  );
});
