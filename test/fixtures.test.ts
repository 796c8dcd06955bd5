import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check, type Finding } from "../src/check";
import { readFile } from "../src/document";
import { readReport } from "../src/report";
import { cases, type Expected } from "./fixtures/build/cases";

/**
 * Every report under test/fixtures, in every form in which it stands there, gives exactly the findings of its
 * expected.json: one more is a false alarm, one less a miss, and a case that suddenly passes has to be looked at.
 */

const root = join(__dirname, "fixtures");
const FILES = ["document.docx", "libreoffice.docx", "opendocument.docx"];

const brief = ({ rule, row, cell, section, table }: Finding): Expected => {
  if (cell) return { rule, cell };
  if (row) return { rule, row };
  return section && !table ? { rule, section } : { rule };
};

const sorted = (findings: Expected[]): string[] => findings.map((finding) => JSON.stringify(finding)).sort();

async function findingsIn(file: string): Promise<Expected[]> {
  const reading = await readFile(new Uint8Array(readFileSync(file)));
  if (!reading.ok) throw new Error(`${file}: ${reading.code}`);
  return check(readReport(reading.document)).findings.map(brief);
}

describe.each(cases)("$name: $shows", ({ name, expected }) => {
  it.each(FILES)("%s gives exactly the expected findings", async (file) => {
    expect(sorted(await findingsIn(join(root, name, file)))).toEqual(sorted(expected));
  });

  it("has the expectation of its case", () => {
    expect(JSON.parse(readFileSync(join(root, name, "expected.json"), "utf8"))).toEqual(expected);
  });
});

it("has no folder without a case", () => {
  const folders = readdirSync(root).filter((name) => existsSync(join(root, name, "expected.json")));
  expect(folders.sort()).toEqual(cases.map(({ name }) => name).sort());
});
