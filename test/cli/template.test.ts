import { mkdirSync, readFileSync } from "node:fs";
import { readFile } from "../../src/document";
import { readReport } from "../../src/report";
import { answerOf, nianbao, testFolder } from "./support";

const folder = testFolder();

async function written(file: string) {
  const reading = await readFile(new Uint8Array(readFileSync(file)));
  if (!reading.ok) throw new Error(reading.code);
  return readReport(reading.document);
}

describe("nianbao template", () => {
  it.each(["disclosure", "applications", "disputes"])(
    "writes the table %s and nothing else",
    async (table) => {
      const file = folder.path(`${table}.docx`);
      const { code, out } = await nianbao("template", table, "-o", file);
      expect(code).toBe(0);
      expect(out).toContain(file);
      expect(Object.keys((await written(file)).tables)).toEqual([table]);
    },
  );

  it("writes the whole report with the unit and the year", async () => {
    const file = folder.path("report.docx");
    const words = ["--unit", "云溪县<林业>局", "--year", "2025", "-o", file];
    expect((await nianbao("template", "report", ...words)).code).toBe(0);
    const report = await written(file);
    expect(report.year).toBe(2025);
    expect(report.title.map(({ text }) => text).join("")).toContain("云溪县<林业>局2025年");
    expect(report.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("writes what the check calls unfilled and nothing worse in its tables", async () => {
    const file = folder.path("blank.docx");
    await nianbao("template", "report", "-o", file);
    const [report] = answerOf(await nianbao("check", "--as", "json", file)).reports;
    const aboutTables = report!.findings.filter(({ rule }) =>
      /^(table|row|label|cell|relation)\//.test(rule),
    );
    expect(aboutTables.map(({ rule, section }) => [rule, section])).toEqual([
      ["cell/empty", 2],
      ["cell/empty", 3],
      ["cell/empty", 4],
    ]);
    expect(report!.relations).toEqual({ held: 0, broken: 0, unchecked: 42 });
  });

  it("ends with 2 and says why when the file cannot be written", async () => {
    mkdirSync(folder.path("taken.docx"));
    for (const [file, sentence] of [
      [folder.path("no/such/folder.docx"), /没有这个文件或文件夹/],
      [folder.path("taken.docx"), /文件夹/],
    ] as const) {
      const { code, out, err } = await nianbao("template", "disputes", "-o", file);
      expect(code).toBe(2);
      expect(out).toBe("");
      expect(err).toContain(file);
      expect(err).toMatch(sentence);
    }
  });
});
