import { derivedNumbers } from "../../../src/check/fill/derived";
import { formOf } from "../../../src/form";
import { correctTable, randomFrom, type Size } from "../support/tables";

const relations = formOf("2021").relations.filter(({ table }) => table === "applications");
/** 10,000 in the matrix. */
const TABLES = process.env.NIANBAO_MATRIX === "full" ? 10_000 : 1_000;

describe("the numbers that follow from those that are typed", () => {
  /** In all sizes of bodies, and with 10, 30 and 50 of 100 cells blank. */
  it(`are never wrong in ${TABLES} seeded correct tables`, () => {
    const random = randomFrom(11);
    let found = 0;
    let wrong = 0;
    for (let i = 0; i < TABLES; i += 1) {
      const truth = correctTable(random, (["small", "small", "small", "county"] as Size[])[i % 4]!);
      const share = [0.1, 0.3, 0.5][i % 3]!;
      const typed = new Map([...truth].filter(() => random() >= share));
      for (const [cell, value] of derivedNumbers(relations, typed)) {
        found += 1;
        if (typed.has(cell) || truth.get(cell) !== value) wrong += 1;
      }
    }
    expect(wrong).toBe(0);
    expect(found).toBeGreaterThan(TABLES * 10);
  });

  it("are all totals when the entries are typed", () => {
    const truth = correctTable(randomFrom(3), "small");
    const isTotal = (cell: string): boolean =>
      cell.endsWith("/total") || cell.startsWith("applications/total/");
    const derived = derivedNumbers(relations, new Map([...truth].filter(([cell]) => !isTotal(cell))));
    expect(derived).toEqual(new Map([...truth].filter(([cell]) => isTotal(cell))));
  });

  it("are no numbers that cannot be counted", () => {
    const typed = new Map([
      ["applications/new/natural", 1.5],
      ...["business", "research", "welfare", "legal", "otherOrganisation"].map((column): [string, number] => [
        `applications/new/${column}`,
        0,
      ]),
    ]);
    expect([...derivedNumbers(relations, typed)]).toEqual([]);
  });
});
