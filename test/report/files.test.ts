import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { readFile } from "../../src/document";
import { readReport } from "../../src/report";
import { describeWith, sharedFile } from "../support/shared-reports";
import { complaints, textsOf } from "./support/reports";

/** Files as Word and other programs write them: each fixture in all its formats says the same. */
const fixtures = resolve(__dirname, "../fixtures");
const cases = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(fixtures, entry.name, "document.docx")))
  .map(({ name }) => name);

async function read(path: string) {
  const reading = await readFile(new Uint8Array(readFileSync(path)));
  if (!reading.ok) throw new Error(`${path}: ${reading.code}`);
  return readReport(reading.document);
}

describe("files", () => {
  it("are there", () => {
    expect(cases.length).toBeGreaterThan(5);
  });

  it.each(cases)("%s reads the same whatever program wrote it", async (name) => {
    const folder = join(fixtures, name);
    const original = await read(join(folder, "document.docx"));
    const { applications, disclosure, disputes } = original.tables;
    expect([disclosure?.cells.size, applications?.cells.size, disputes?.cells.size]).toEqual([10, 175, 15]);
    expect(original.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(original.unit).not.toBeNull();
    expect(original.yearSource).toBe("title");
    for (const file of readdirSync(folder)) {
      if (!/\.(?:docx|doc|html)$/.test(file) || file === "document.docx") continue;
      const other = await read(join(folder, file));
      expect(textsOf(other)).toEqual(textsOf(original));
      expect(complaints(other)).toEqual(complaints(original));
      expect({ unit: other.unit, year: other.year, edition: other.edition }).toEqual({
        unit: original.unit,
        year: original.year,
        edition: original.edition,
      });
    }
  });
});

const FORM = "official-form-2021.docx";

describeWith(FORM)("the official form", () => {
  it("is read whole, with nothing to complain about", async () => {
    const report = await read(sharedFile(FORM));
    expect(Object.values(textsOf(report)).map((text) => text.trim())).toEqual(Array(200).fill(""));
    expect(complaints(report)).toEqual([]);
    expect(report.sections.map(({ titleState }) => titleState)).toEqual(Array(6).fill("same"));
  });
});
