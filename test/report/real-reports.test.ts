import { readFileSync } from "node:fs";
import { formOf } from "../../src/form";
import { type Report, readReport } from "../../src/report";
import { readFile, type SourceDocument } from "../../src/document";
import { describeWith, sharedFile } from "../support/shared-reports";
import { closingOf } from "../../src/report/parts/closing";

/** Real reports as text, in whatever layout they came. */
interface Expected {
  file: string;
  year: number;
  yearFrom: Report["yearSource"];
  /** Numbers in tables 二, 三 and 四. */
  numbers: [number, number, number];
  edition?: string;
  /** Parts that have no heading. */
  without?: number[];
  broken?: string[];
  unchecked?: number;
  /** Unit and date stand under it. */
  closing?: boolean;
}

const whole: [number, number, number] = [10, 175, 15];
const reports: Expected[] = [
  { file: "seed-000.txt", year: 2023, yearFrom: "title", numbers: whole, closing: true },
  // Eleven rows of table 三 and four of table 二 are not in the file, nor is the heading of part 三.
  {
    file: "seed-001.txt",
    year: 2023,
    yearFrom: "title",
    numbers: [6, 98, 15],
    without: [3],
    unchecked: 25,
  },
  { file: "seed-002.txt", year: 2021, yearFrom: "title", numbers: whole },
  {
    file: "seed-003.txt",
    year: 2023,
    yearFrom: "title",
    numbers: whole,
    broken: ["relation/row-total:applications/unavailable.1", "relation/outcome-total:applications/natural"],
  },
  // Two cells are empty.
  { file: "seed-004.txt", year: 2025, yearFrom: "period", numbers: [8, 175, 15] },
  { file: "real-huaian-2024-pdf-columns.txt", year: 2024, yearFrom: "title", numbers: whole },
  { file: "real-huaian-2024-pdf-reading-order.txt", year: 2024, yearFrom: "title", numbers: whole },
  { file: "real-suqian-2023.txt", year: 2023, yearFrom: "text", numbers: whole },
  { file: "real-suqian-2024.txt", year: 2024, yearFrom: "text", numbers: whole },
  { file: "real-hangzhou-style-2025.html", year: 2025, yearFrom: "title", numbers: whole },
  // Most cells are empty, and one amount has its unit.
  {
    file: "real-shanghai-office-2019.txt",
    year: 2019,
    yearFrom: "title",
    numbers: [21, 35, 6],
    edition: "2019",
    unchecked: 38,
  },
];

const valueOf = (report: Report, key: string): number => {
  for (const table of Object.values(report.tables)) {
    const value = table.cells.get(key)?.value;
    if (value?.state === "number") return value.value;
  }
  return NaN;
};

const sum = (report: Report, keys: string[]): number =>
  keys.reduce((total, key) => total + valueOf(report, key), 0);

/** The files begin with a remark on where they come from; it is no line of the report. */
const withoutRemark = (text: string): string => text.replace(/^(?:#.*\n|<!--.*-->\n)/, "");

async function read(text: string): Promise<SourceDocument> {
  const reading = await readFile(new TextEncoder().encode(text));
  if (!reading.ok) throw new Error(reading.code);
  return reading.document;
}

describeWith(...reports.map(({ file }) => file))("real reports as text", () => {
  for (const expected of reports) {
    it(`${expected.file} is read whole`, async () => {
      const text = withoutRemark(readFileSync(sharedFile(expected.file), "utf8"));
      const report = readReport(await read(text));
      expect(report.year).toBe(expected.year);
      expect(report.yearSource).toBe(expected.yearFrom);
      expect(report.edition).toBe(expected.edition ?? "2021");
      // The unit stands in the title where there is a title.
      expect(report.unit !== null).toBe(expected.yearFrom === "title");
      if (report.unit)
        expect(text.replace(/\s/g, "")).toContain(`${report.unit}${expected.edition ? "" : expected.year}`);
      expect(report.sections.map(({ number }) => number)).toEqual(
        [1, 2, 3, 4, 5, 6].filter((number) => !expected.without?.includes(number)),
      );
      const last = report.sections.at(-1)!.paragraphs.map(({ text: words }) => words);
      const { signature, date } = closingOf(last, report.unit);
      expect([signature !== null, date !== null]).toEqual([
        expected.closing ?? false,
        expected.closing ?? false,
      ]);

      const { disclosure, applications, disputes } = report.tables;
      const numbers = [disclosure, applications, disputes].map(
        (table) => [...(table?.cells.values() ?? [])].filter(({ value }) => value.state === "number").length,
      );
      expect(numbers).toEqual(expected.numbers);

      const { relations } = formOf(expected.edition === "2019" ? "2019" : "2021");
      const differences = relations.map(({ id, left, right }) => ({
        id,
        by: sum(report, left) - sum(report, right),
      }));
      expect(differences.filter(({ by }) => by !== 0 && !Number.isNaN(by)).map(({ id }) => id)).toEqual(
        expected.broken ?? [],
      );
      expect(differences.filter(({ by }) => Number.isNaN(by)).length).toBe(expected.unchecked ?? 0);
    });
  }
});
