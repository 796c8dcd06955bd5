import fc from "fast-check";
import { readFile, readFlatOpc } from "../../src/document";
import { cellKeys, formOf, numberCells, tableIds } from "../../src/form";
import type { CellKey } from "../../src/form/types";
import { readReport, type Report } from "../../src/report";
import { reportDocx, reportPackage, tablePackage } from "../../src/template";

const form = formOf("2021");
const keys = cellKeys(form);

const textsIn = (report: Report): Map<CellKey, string> =>
  new Map(
    tableIds.flatMap((id) => [...(report.tables[id]?.cells ?? [])].map(([key, { text }]) => [key, text])),
  );

async function readDocx(bytes: Uint8Array): Promise<Report> {
  const reading = await readFile(bytes);
  if (!reading.ok) throw new Error(reading.code);
  return readReport(reading.document);
}

function readFlat(xml: string): Report {
  const reading = readFlatOpc(xml);
  if (!reading.ok) throw new Error(reading.code);
  return readReport(reading.document);
}

const anyNumbers = fc
  .array(fc.nat({ max: 99999 }), { minLength: keys.length, maxLength: keys.length })
  .map((values) => new Map(keys.map((key, i) => [key, String(values[i])])));

describe("a report that we write and read", () => {
  it("has every number in its cell, whatever the numbers", async () => {
    await fc.assert(
      fc.asyncProperty(anyNumbers, async (numbers) => {
        const report = await readDocx(reportDocx(form, { unit: null, year: null, numbers }));
        expect(textsIn(report)).toEqual(numbers);
      }),
      { numRuns: 15 },
    );
  });

  it("has all labels of the form, whole rows and six parts", async () => {
    const report = await readDocx(reportDocx(form, { unit: "云溪县文化和旅游局", year: 2025 }));
    expect(report).toMatchObject({ unit: "云溪县文化和旅游局", year: 2025, edition: "2021" });
    expect(report.sections.map(({ number, titleState }) => [number, titleState])).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => [number, "same"]),
    );
    for (const id of tableIds) {
      const table = report.tables[id]!;
      expect(table.labels.filter(({ state }) => state !== "same")).toEqual([]);
      expect([table.missingRows, table.unexpectedRows, table.missingCells]).toEqual([[], [], []]);
    }
  });

  it("reads the same from the package for insertion", () => {
    const numbers = new Map(keys.map((key, i) => [key, String(i)]));
    expect(textsIn(readFlat(reportPackage(form, { unit: null, year: null, numbers })))).toEqual(numbers);
  });

  it.each(tableIds)("recognises the table of %s alone", (id) => {
    const numbers = new Map(numberCells(form.tables[id]).map(({ key }, i) => [key!, String(i)]));
    expect(textsIn(readFlat(tablePackage(form, id, { numbers })))).toEqual(numbers);
  });
});
