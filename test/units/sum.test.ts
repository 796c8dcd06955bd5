import { breaksOf, compareWithOwn, saying, sumOfUnits, sumParts, type UnitFacts } from "../../src/units";
import { isDigitSlip } from "../../src/units/sum/compare";
import { factsByHand, withoutNumber } from "./support/by-hand";

const PERMITS = "disclosure/permits/decisions";
const PENALTIES = "disclosure/penalties/decisions";
const say = saying("zh");

const forest = factsByHand("云溪县林业局", { [PERMITS]: 123, [PENALTIES]: 7, "applications/new/natural": 3 });
const water = factsByHand("云溪县水务局", { [PERMITS]: 40, [PENALTIES]: 7, "applications/new/legal": 2 });
const audit = factsByHand("云溪县审计局", { [PERMITS]: 5, "disclosure/fees/amount": 0.1 });
const all = [forest, water, audit];

const valueOf = (units: UnitFacts[], cell: string) => sumOfUnits(units, []).cells.get(cell)!;

describe("the sum of units", () => {
  it("is that of every cell, and names who gave what", () => {
    const { cells, units, year, form } = sumOfUnits(all, []);
    expect([year, form.edition, units.length, cells.size]).toEqual([2025, "2021", 3, 200]);
    expect(cells.get(PERMITS)!.value).toBe(168);
    expect(cells.get("applications/new/total")!.value).toBe(5);
    expect(cells.get(PERMITS)!.parts.map(({ unit, value }) => [unit, value])).toEqual([
      ["云溪县林业局", 123],
      ["云溪县水务局", 40],
      ["云溪县审计局", 5],
    ]);
  });

  it("of amounts has no more places than yuan", () => {
    const fees = [0.1, 0.2, 0.7].map((amount, i) =>
      factsByHand(`第${i}局`, { "disclosure/fees/amount": amount }),
    );
    expect(valueOf(fees, "disclosure/fees/amount").value).toBe(1);
  });

  it("takes no blank for zero, and names the unit", () => {
    const blank = withoutNumber(water, PERMITS, { why: "empty", text: "" });
    const cell = valueOf([forest, blank], PERMITS);
    expect(cell).toMatchObject({ value: 123, unread: [{ unit: "云溪县水务局", why: "empty" }] });
    const slash = withoutNumber(water, PERMITS, { why: "not-a-number", text: "/" });
    expect(valueOf([forest, slash], PERMITS).unread).toMatchObject([{ why: "not-a-number", text: "/" }]);
    const lines = sumParts({ sum: sumOfUnits([forest, slash], []), breaks: [], comparison: null }, say);
    expect(lines.flatMap((part) => part.lines)).toContain(
      "表二 › 行政许可 › 本年处理决定数量：云溪县水务局填的是“/”。",
    );
  });

  it("names a cell that the form of a unit does not have", () => {
    const old = withoutNumber({ ...water, form: "2019" }, "applications/other.1/natural", {
      why: "empty",
      text: "",
    });
    delete old.unread["applications/other.1/natural"];
    expect(valueOf([forest, old], "applications/other.1/natural").unread).toMatchObject([
      { why: "other-form" },
    ]);
  });

  it("counts a unit once that has filed twice, and names the cells in which the two differ", () => {
    const again = {
      ...factsByHand("林业局", { [PERMITS]: 123, [PENALTIES]: 9, "applications/new/natural": 3 }),
      file: "又.docx",
    };
    const { units, cells } = sumOfUnits([...all, again], []);
    expect(units[0]).toEqual({ unit: "云溪县林业局", files: ["云溪县林业局.docx", "又.docx"] });
    expect(cells.get(PERMITS)).toMatchObject({ value: 168, unread: [] });
    expect(cells.get(PENALTIES)!.unread).toMatchObject([{ why: "differs", text: "7 / 9" }]);
  });

  it("leaves out another year, and the report of the body above, and says so", () => {
    const old = { ...factsByHand("云溪县林业局", { [PERMITS]: 9 }), year: 2024, file: "旧.docx" };
    const own = factsByHand("云溪县人民政府", { [PERMITS]: 168 });
    const { leftOut, cells, units } = sumOfUnits([...all, old, own], [], own);
    expect(units).toHaveLength(3);
    expect(cells.get(PERMITS)!.value).toBe(168);
    expect(leftOut.map(({ file, because }) => [file, because])).toEqual([
      ["云溪县人民政府.docx", "own-report"],
      ["旧.docx", "other-year"],
    ]);
    // Another copy of it in the folder is told by its name.
    const copy = { ...own, file: "报送/副本.docx" };
    expect(sumOfUnits([...all, copy], [], own).leftOut).toMatchObject([{ because: "own-report" }]);
  });

  it("says of files that were not read that all their numbers are missing", () => {
    const sum = sumOfUnits(all, [{ file: "坏.docx", reason: "读不了。" }]);
    const lines = sumParts({ sum, breaks: [], comparison: null }, say).flatMap((part) => part.lines);
    expect(lines).toContain("坏.docx：没有读出，所有格都缺它的数。读不了。");
  });
});

describe("a sum of the form that does not hold in the sum", () => {
  const wrong = (unit: UnitFacts, by: number): UnitFacts => ({
    ...unit,
    numbers: { ...unit.numbers, "applications/new/total": unit.numbers["applications/new/total"]! + by },
  });
  const ofNew = (units: UnitFacts[]) =>
    breaksOf(sumOfUnits(units, [])).find(
      ({ relation }) => relation.id === "relation/row-total:applications/new",
    );

  it("is broken by the units in which it does not hold, each with its difference", () => {
    expect(breaksOf(sumOfUnits(all, []))).toEqual([]);
    expect(ofNew([wrong(forest, 2), water, wrong(audit, 1)])).toMatchObject({
      left: 5,
      right: 8,
      units: [
        { unit: "云溪县林业局", difference: -2 },
        { unit: "云溪县审计局", difference: -1 },
      ],
    });
  });

  it("is told as well where two units cancel each other out", () => {
    const found = ofNew([wrong(forest, 2), wrong(water, -2)]);
    expect(found).toMatchObject({ left: 5, right: 5 });
    expect(found!.units).toHaveLength(2);
  });

  it("is not told where a cell of it is not whole", () => {
    const blank = withoutNumber(wrong(forest, 2), "applications/new/natural", { why: "empty", text: "" });
    expect(ofNew([blank, water])).toBeUndefined();
  });
});

describe("the report of the body above beside the sum", () => {
  const own = (numbers: Record<string, number>): UnitFacts => {
    const sum = sumOfUnits(all, []);
    const whole = Object.fromEntries([...sum.cells].map(([cell, { value }]) => [cell, value]));
    return { ...factsByHand("云溪县人民政府"), numbers: { ...whole, ...numbers } };
  };
  const compared = (numbers: Record<string, number>) => compareWithOwn(sumOfUnits(all, []), own(numbers));
  const explained = (numbers: Record<string, number>) =>
    compared(numbers).different.map((one) => one.explanation);

  it("is the same where it is the sum", () => {
    expect(compared({})).toMatchObject({ same: 200, different: [], tables: [], unchecked: [] });
  });

  it("names the one unit that was left out, or counted twice", () => {
    expect(explained({ [PERMITS]: 128 })).toEqual([
      { kind: "left-out", unit: "云溪县水务局", file: "云溪县水务局.docx", value: 40, taken: 0 },
    ]);
    expect(explained({ [PERMITS]: 168 + 123 })).toMatchObject([
      { kind: "twice", unit: "云溪县林业局", taken: 246 },
    ]);
  });

  it("names the one unit whose number was copied with another digit", () => {
    expect(explained({ [PERMITS]: 68 })).toMatchObject([
      { kind: "digit", unit: "云溪县林业局", value: 123, taken: 23 },
    ]);
  });

  it("names none where two explain it, and none where no unit does", () => {
    expect(explained({ [PENALTIES]: 7 })).toEqual([null]);
    // 123 as 132, or 40 as 49.
    expect(explained({ [PERMITS]: 168 + 9 })).toEqual([null]);
    // 5 counted twice, or 123 as 128.
    expect(explained({ [PERMITS]: 168 + 5 })).toEqual([null]);
    expect(explained({ [PERMITS]: 168 + 333 })).toEqual([null]);
  });

  it("names the unit that explains a whole table", () => {
    const { numbers } = own({});
    const without = Object.fromEntries(
      Object.entries(forest.numbers)
        .filter(([cell]) => cell.startsWith("applications/"))
        .map(([cell, value]) => [cell, numbers[cell]! - value]),
    );
    const { tables } = compared(without);
    expect(tables).toMatchObject([{ table: "applications", kind: "left-out", unit: "云溪县林业局" }]);
    // One cell of it that is otherwise, and the unit does not explain the table.
    expect(compared({ ...without, "applications/new/legal": 9 }).tables).toEqual([]);
  });

  it("explains no table by one cell that differs: most numbers are small, and some fit by chance", () => {
    const civil = factsByHand("云溪县民政局", { [PENALTIES]: 3 });
    const sum = sumOfUnits([...all, civil], []);
    const { tables, different } = compareWithOwn(sum, own({}));
    expect(tables).toEqual([]);
    expect(different.map(({ cell, explanation }) => [cell, explanation?.unit])).toEqual([
      [PENALTIES, "云溪县民政局"],
    ]);
  });

  it("says first that the report above is of another year", () => {
    const lines = (year: number | null): string[] => {
      const sum = sumOfUnits(all, []);
      const comparison = compareWithOwn(sum, { ...own({}), year });
      return sumParts({ sum, breaks: [], comparison }, say).at(-1)!.lines;
    };
    expect(lines(2024)[1]).toContain("上级报告是 2024 年度的，各单位的报告是 2025 年度的");
    for (const year of [2025, null]) expect(lines(year)[1]).toMatch(/^相同 \d+ 格/u);
  });

  it("is not compared where a number is missing on one of the sides", () => {
    const lacking = withoutNumber(own({}), PERMITS, { why: "empty", text: "" });
    expect(compareWithOwn(sumOfUnits(all, []), lacking).unchecked).toEqual([PERMITS]);
    const blank = withoutNumber(water, PENALTIES, { why: "empty", text: "" });
    expect(compareWithOwn(sumOfUnits([forest, blank, audit], []), own({})).unchecked).toEqual([PENALTIES]);
  });
});

describe("a slip of copying", () => {
  it.each([
    [123, 132],
    [123, 128],
    [123, 12],
    [123, 1123],
    [123, 1223],
    [10, 100],
    [9, 99],
  ])("%i as %i", (from, to) => {
    expect(isDigitSlip(from, to)).toBe(true);
    expect(isDigitSlip(to, from)).toBe(true);
  });

  it.each([
    [123, 321],
    [123, 456],
    [123, 123],
    [3, 7],
    [0, 5],
    [0, 10],
    [12, -12],
    [1.5, 2.5],
    [123, 12345],
    [123, 231],
  ])("%d as %d is none", (from, to) => {
    expect(isDigitSlip(from, to)).toBe(false);
  });
});
