import { derivedNumbers } from "../../../src/check/fill/derived";
import { isTotal } from "../../../src/check/relations/relations";
import type { CellKey } from "../../../src/form";
import { isFull } from "../../matrix/results";
import { form } from "../support/reports";
import { correctTable, pick, randomFrom, sizes, type Numbers, type Size } from "../support/tables";

const relations = form.relations.filter(({ table }) => table === "applications");
const without = (table: Numbers, isBlank: (cell: CellKey) => boolean): Numbers =>
  new Map([...table].filter(([cell]) => !isBlank(cell)));

describe("numbers that follow from what is typed", () => {
  it("are all totals and subtotals of the entries", () => {
    const table = correctTable(randomFrom(5), "county");
    const derived = derivedNumbers(
      relations,
      without(table, (cell) => isTotal(relations, cell)),
    );
    const totals = [...table].filter(([cell]) => isTotal(relations, cell));
    expect(Object.fromEntries(derived)).toEqual(Object.fromEntries(totals));
  });

  it("are none for what is typed, and none where the numbers contradict each other", () => {
    const table = correctTable(randomFrom(6), "county");
    expect(derivedNumbers(relations, table).size).toBe(0);
    const spoilt = new Map(table).set("applications/granted/total", 99_999);
    spoilt.delete("applications/granted/natural");
    expect(derivedNumbers(relations, spoilt).get("applications/granted/natural")).toBeUndefined();
  });

  it.each([0.1, 0.3, 0.5])("are never wrong with a share of %d blank", (share) => {
    const random = randomFrom(share * 1_000);
    let derived = 0;
    for (let i = 0; i < (isFull ? 10_000 : 60); i += 1) {
      const table = correctTable(random, pick(random, Object.keys(sizes) as Size[]));
      const found = derivedNumbers(
        relations,
        without(table, () => random() < share),
      );
      derived += found.size;
      expect([...found].filter(([cell, value]) => table.get(cell) !== value)).toEqual([]);
    }
    expect(derived).toBeGreaterThan(100);
  });
});
