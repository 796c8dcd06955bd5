import { check } from "../../../src/check";
import { cellKeys, type CellKey } from "../../../src/form";
import { correctNumbers, steadyNumbers, textsOf } from "../support/random";
import { form, OF_A_CITY, reportWith, WITHOUT_NUMBERS, withTexts } from "../support/reports";

/** What the check says of blank cells: what is forced is proposed, a range is told, and nothing is guessed. */

const whole = reportWith({ prose: { ...OF_A_CITY.prose, ...WITHOUT_NUMBERS } });
const numbers = correctNumbers(steadyNumbers(5, 90));

/** Findings on the report with some cells blank or typed otherwise, by their cell. */
function told(texts: Record<CellKey, string>, last?: ReturnType<typeof reportWith>) {
  const { findings } = check(withTexts(whole, { ...textsOf(numbers), ...texts }), { last: last ?? null });
  return new Map(findings.map((finding) => [finding.cell, finding]));
}

const blank = (cells: CellKey[]): Record<CellKey, string> =>
  Object.fromEntries(cells.map((cell) => [cell, ""]));

describe("a blank cell", () => {
  it.each(["applications", "disputes"])("is proposed what follows, with all totals of %s blank", (table) => {
    const totals = cellKeys(form).filter(
      (cell) =>
        cell.startsWith(`${table}/`) && (cell.endsWith("/total") || cell.startsWith("applications/total/")),
    );
    const found = told(blank(totals));
    expect(totals.length).toBeGreaterThan(2);
    for (const cell of totals) expect(found.get(cell)!.fix!.text).toBe(String(numbers.get(cell)));
  });

  it("is told between which numbers it lies where two are blank", () => {
    const group = Object.fromEntries(
      ["upheld", "corrected", "other", "pending"].map((name, i) => [`disputes/review/${name}`, String(i)]),
    );
    const found = told({
      ...group,
      "disputes/review/upheld": "",
      "disputes/review/other": "",
      "disputes/review/total": "7",
    });
    for (const name of ["upheld", "other"]) {
      const finding = found.get(`disputes/review/${name}`)!;
      expect(finding.fix).toBeNull();
      expect(finding.message).toContain("0 至 3");
    }
  });
});

describe("现行有效件数", () => {
  const inForce = "disclosure/normative/inForce";
  const stock = { "disclosure/normative/issued": "9", "disclosure/normative/repealed": "2" };

  it("is told what it is at least, and never proposed as 0, where it is blank", () => {
    const finding = told({ ...stock, [inForce]: "" }).get(inForce)!;
    expect(finding.fix).toBeNull();
    expect(finding.message).toContain("7");
  });

  it("is computed with last year's report", () => {
    const last = reportWith({ year: 2023, set: { [inForce]: "20" } });
    expect(told({ ...stock, [inForce]: "" }, last).get(inForce)!.fix!.text).toBe("27");
  });

  it.each([
    ["6", true],
    ["7", false],
  ])("typed as %s has a warning of its own: %s", (typed, isTold) => {
    const finding = told({ ...stock, [inForce]: typed }).get(inForce);
    expect(finding?.rule === "stock/limits" && finding.severity === "warning").toBe(isTold);
  });
});
