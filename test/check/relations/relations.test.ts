import fc from "fast-check";
import { check, type Finding } from "../../../src/check";
import { cellKeys, type CellKey, type Relation } from "../../../src/form";
import { form, OF_A_CITY, reportWith, WITHOUT_NUMBERS, withTexts } from "../support/reports";
import { correctNumbers, correctReports, steadyNumbers, textsOf } from "../support/random";
import { isFull } from "../../matrix/results";
import { runs } from "../../support/runs";

const blank = reportWith({ prose: { ...OF_A_CITY.prose, ...WITHOUT_NUMBERS } });
const checked = (numbers: Map<CellKey, number>) => check(withTexts(blank, textsOf(numbers)));
const through = (cell: CellKey): Relation[] =>
  form.relations.filter(({ left, right }) => [...left, ...right].includes(cell));
const spokenOf = (findings: Finding[]): string[] =>
  findings.flatMap(({ relations }) => relations ?? []).sort();
const idsThrough = (cell: CellKey): string[] =>
  through(cell)
    .map(({ id }) => id)
    .sort();

/** Different numbers everywhere, none of them 0. */
const everyCellFilled = correctNumbers(steadyNumbers(5, 90));
const cellsInRelations = cellKeys(form).filter((cell) => through(cell).length > 0);
/** One too many or one too few in turns; in the matrix both in every cell. */
const off = cellsInRelations
  .flatMap((cell) => [[cell, 1] as const, [cell, -1] as const])
  .filter((_, i) => isFull || i % 4 === 0 || i % 4 === 3);

describe("a correct report", () => {
  it("with random numbers has no finding, and all 42 relations hold", () => {
    fc.assert(
      fc.property(correctReports, (numbers) => {
        const { findings, relations } = checked(numbers);
        expect(findings).toEqual([]);
        expect(relations).toEqual({ held: 42, broken: 0, unchecked: 0 });
      }),
      { numRuns: runs(60) },
    );
  });
});

describe("a number that is off by one", () => {
  it("stands for every cell of the 42 relations", () => {
    expect(form.relations).toHaveLength(42);
    expect(new Set(off.map(([cell]) => cell)).size).toBe(190);
  });

  it.each(off)("in %s by %i breaks its relations and no other, and is one finding", (cell, by) => {
    const right = everyCellFilled.get(cell)!;
    const { findings, relations } = checked(new Map(everyCellFilled).set(cell, right + by));
    const broken = through(cell).length;
    expect(spokenOf(findings)).toEqual(idsThrough(cell));
    expect(relations).toEqual({ held: 42 - broken, broken, unchecked: 0 });
    expect(findings).toHaveLength(1);
    const [finding] = findings as [Finding];
    // Each cell of table 四 stands in one relation only: nothing tells which of them is wrong.
    if (cell.startsWith("disputes/")) {
      expect(finding).toMatchObject({ cell: null, expected: null, fix: null });
      expect(finding.alternatives!.length).toBeGreaterThan(0);
      return;
    }
    expect(finding).toMatchObject({ cell, expected: String(right), alternatives: [] });
    expect(finding.place).toMatchObject({ kind: "cell", text: finding.actual });
    expect(finding.fix).toMatchObject({ text: String(right), safe: false });
  });

  it("in a report full of zeros is found, and no other cell is said to be wrong", () => {
    const zeros = correctNumbers(() => 0);
    // Every third of them, of whichever row and column; the matrix has all.
    for (const cell of cellsInRelations.filter((_, at) => isFull || at % 3 === 0)) {
      const { findings } = checked(new Map(zeros).set(cell, 1));
      expect(spokenOf(findings)).toEqual(idsThrough(cell));
      for (const finding of findings) expect([cell, null]).toContain(finding.cell);
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

describe("a row of outcomes that was not typed, its total included", () => {
  const row = "applications/granted";
  const cells = cellKeys(form).filter((cell) => cell.startsWith(`${row}/`));
  const total = everyCellFilled.get(`${row}/total`)!;

  it("is one finding where it holds 0: how many applications stand nowhere, and no cell 应为", () => {
    const zeros = cells.map((cell): [CellKey, number] => [cell, 0]);
    const { findings } = checked(new Map([...everyCellFilled, ...zeros]));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ cell: null, expected: null, fix: null });
    expect(findings[0]!.message).toContain(`共有 ${total} 件申请在（一）至（六）的哪一行都没有`);
    expect(findings[0]!.message).not.toContain("应为");
    expect(findings[0]!.message).not.toMatch(/[{}]/);
    // It is the only row that is 0 throughout.
    expect(findings[0]!.alternatives![0]).toMatchObject({
      says: expect.stringContaining("可能整行漏填了") as string,
      changes: cells.map((cell) => ({ cell, text: String(everyCellFilled.get(cell)) })),
    });
  });

  it("is filled with what its columns leave where it is blank", () => {
    const blanks = Object.fromEntries(cells.map((cell) => [cell, ""]));
    const { findings } = check(withTexts(blank, { ...textsOf(everyCellFilled), ...blanks }));
    const filled = new Map(
      findings.flatMap(({ fix }) => (fix?.changes ?? []).map(({ cell, text }) => [cell, text])),
    );
    expect(filled).toEqual(new Map(cells.map((cell) => [cell, String(everyCellFilled.get(cell))])));
  });
});
