import type { CellKey } from "../../src/form";
import { countyReport, docxOf, type CountyReport } from "./support/county";
import { factsOf } from "./support/facts";

const UNIT = "云溪县林业局";
const NATURAL = "applications/carriedIn/natural";
const TOTAL = "applications/carriedIn/total";

/** A report, and that of the year before whose carried-over numbers are these. */
async function facts(change: (now: CountyReport, before: CountyReport) => void, lastYear = 2024) {
  const now = countyReport(UNIT, 2025, 11);
  const before = countyReport(UNIT, lastYear, 12);
  for (const [cell, value] of now.numbers) {
    const [, row, column] = cell.split("/");
    if (row === "carriedIn") before.numbers.set(`applications/carriedOut/${column}`, value);
  }
  change(now, before);
  const file = { name: "今年.docx", bytes: docxOf(now) };
  const { units } = await factsOf([file], [{ name: "去年.docx", bytes: docxOf(before) }]);
  return units[0]!;
}

const add = (report: CountyReport, cell: CellKey, by: number) =>
  report.numbers.set(cell, report.numbers.get(cell)! + by);

describe("the facts of a report", () => {
  it("are its 200 numbers, or why there is none", async () => {
    const { numbers, unread, form, year, unit } = await facts((now) => {
      now.instead[NATURAL] = "";
      now.instead[TOTAL] = "无";
    });
    expect([unit, year, form]).toEqual([UNIT, 2025, "2021"]);
    expect(Object.keys(numbers)).toHaveLength(198);
    expect(unread).toEqual({
      [NATURAL]: { why: "empty", text: "" },
      [TOTAL]: { why: "not-a-number", text: "无" },
    });
  });

  it("say whether what was carried over is joined, in either direction, and when that cannot be told", async () => {
    expect((await facts(() => undefined)).last).toMatchObject({ file: "去年.docx", carried: "joined" });
    const more = await facts((_, before) => add(before, "applications/carriedOut/natural", 1));
    expect(more.last!.carried).toBe("broken");
    const less = await facts((now) => add(now, NATURAL, 1));
    expect(less.last!.carried).toBe("broken");
    const blank = await facts((now) => void (now.instead[NATURAL] = ""));
    expect(blank.last!.carried).toBe("unchecked");
  });

  it("are not compared with a report of another year than the one before", async () => {
    expect((await facts(() => undefined, 2023)).last).toBeNull();
  });

  it("have what should stand there only where it is proven", async () => {
    const sure = await facts(
      (now) =>
        void (now.instead["applications/new/total"] = String(now.numbers.get("applications/new/total")! + 1)),
    );
    const error = sure.findings.find(({ severity }) => severity === "error")!;
    expect(error.expected).toBe(String(countyReport(UNIT, 2025, 11).numbers.get("applications/new/total")));
    // Last year's number is one of two sides.
    const doubtful = await facts((_, before) => {
      for (const column of ["natural", "total"]) add(before, `applications/carriedOut/${column}`, 1);
    });
    const warnings = doubtful.findings.filter(({ severity }) => severity === "warning");
    expect(warnings.map(({ rule }) => rule)).toContain("carry/pending");
    expect(warnings.map(({ expected }) => expected)).toEqual(warnings.map(() => null));
  });
});
