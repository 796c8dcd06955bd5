import fc from "fast-check";
import { check, type Finding } from "../../../src/check";
import { cellKeys, type CellKey, type Relation } from "../../../src/form";
import { form, reportWith, withTexts } from "../support/reports";
import { correctNumbers, correctReports, steadyNumbers, textsOf } from "../support/random";

const blank = reportWith();
const checked = (numbers: Map<CellKey, number>) => check(withTexts(blank, textsOf(numbers)));
const through = (cell: CellKey): Relation[] =>
  form.relations.filter(({ left, right }) => [...left, ...right].includes(cell));
const relationOf = ({ rule, cells }: Finding): string =>
  form.relations.find(
    (relation) => relation.rule === rule && String([...relation.left, ...relation.right]) === String(cells),
  )!.id;

/** Different numbers everywhere, none of them 0. */
const everyCellFilled = correctNumbers(steadyNumbers(5, 90));
const cellsInRelations = cellKeys(form).filter((cell) => through(cell).length > 0);
const off = cellsInRelations.flatMap((cell) => [[cell, 1] as const, [cell, -1] as const]);

describe("a correct report", () => {
  it("with random numbers has no finding, and all 42 relations hold", () => {
    fc.assert(
      fc.property(correctReports, (numbers) => {
        const { findings, relations } = checked(numbers);
        expect(findings).toEqual([]);
        expect(relations).toEqual({ held: 42, broken: 0, unchecked: 0 });
      }),
      { numRuns: 60 },
    );
  });
});

describe("a number that is off by one", () => {
  it("stands for every cell of the 42 relations", () => {
    expect(form.relations).toHaveLength(42);
    expect(new Set(off.map(([cell]) => cell)).size).toBe(190);
  });

  it.each(off)("in %s by %i breaks its relations and no other, each found at the right place", (cell, by) => {
    const right = everyCellFilled.get(cell)!;
    const { findings, relations } = checked(new Map(everyCellFilled).set(cell, right + by));
    const broken = through(cell);
    expect(findings.map(relationOf).sort()).toEqual(broken.map(({ id }) => id).sort());
    expect(relations).toEqual({ held: 42 - broken.length, broken: broken.length, unchecked: 0 });
    // Each cell of table 四 stands in one relation only: the total is what can be said to be wrong.
    const wrong = cell.startsWith("disputes/") ? broken[0]!.result : cell;
    for (const finding of findings) {
      expect(finding.cell).toBe(wrong);
      expect(finding.place).toMatchObject({ kind: "cell", text: finding.actual });
      expect(finding.fix).toMatchObject({ text: finding.expected, safe: false });
      if (wrong === cell) expect(finding.expected).toBe(String(right));
    }
  });

  it("in a report full of zeros is found at the cell, or at the total that does not contain it", () => {
    const zeros = correctNumbers(() => 0);
    for (const cell of cellsInRelations) {
      const { findings } = checked(new Map(zeros).set(cell, 1));
      expect(findings.map(relationOf).sort()).toEqual(
        through(cell)
          .map(({ id }) => id)
          .sort(),
      );
      for (const finding of findings) {
        const { result } = form.relations.find(({ id }) => id === relationOf(finding))!;
        expect([cell, result]).toContain(finding.cell);
      }
    }
  });
});

describe("a relation with a cell that holds no number", () => {
  it.each(["", "/", "3件"])("counts as unchecked, never as held: %j", (text) => {
    const texts = { ...textsOf(everyCellFilled), "applications/granted/natural": text };
    const { relations, findings } = check(withTexts(blank, texts));
    expect(relations).toEqual({ held: 40, broken: 0, unchecked: 2 });
    expect(findings.filter(({ rule }) => rule.startsWith("relation/"))).toEqual([]);
  });

  it("counts as unchecked when its table or row is missing", () => {
    expect(check(reportWith({ dropTable: ["disputes"] })).relations.unchecked).toBe(3);
    // The row's own total, and the sums of all seven columns.
    expect(check(reportWith({ dropRow: ["applications/declined.4"] })).relations.unchecked).toBe(8);
  });
});
