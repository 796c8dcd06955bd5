import fc from "fast-check";
import { cellKeys, formOf } from "../../../src/form";
import { forced, valueRanges, type Sum } from "../../../src/check/fill/ranges";
import { correctTable, randomFrom, type Size } from "../support/tables";

const sums: Sum[] = [{ left: ["a", "b"], right: ["s"] }];
const of = (values: Record<string, number>): Map<string, number> => new Map(Object.entries(values));

describe("what a blank cell can hold", () => {
  it("is what the rest of its sum leaves", () => {
    expect(valueRanges(sums, of({ a: 2, s: 5 }), ["b"]).get("b")).toEqual({ low: 3, high: 3 });
  });

  it("is a range where two are blank, bounded by the total", () => {
    const ranges = valueRanges(sums, of({ s: 5 }), ["a", "b"]);
    expect(ranges.get("a")).toEqual({ low: 0, high: 5 });
    expect(forced(ranges.get("a"))).toBeNull();
  });

  it("is 0 for all when the total is 0, since nothing is negative", () => {
    const ranges = valueRanges(sums, of({ s: 0 }), ["a", "b"]);
    expect([forced(ranges.get("a")), forced(ranges.get("b"))]).toEqual([0, 0]);
  });

  it("is unbounded without a total, and at least what is known", () => {
    expect(valueRanges(sums, of({ a: 2 }), ["b", "s"]).get("s")).toEqual({ low: 2, high: Infinity });
  });

  it("goes through several sums", () => {
    const chain: Sum[] = [...sums, { left: ["s", "c"], right: ["t"] }];
    expect(derivedNumbers(chain, of({ a: 1, b: 2, c: 4 }), ["s", "t"])).toEqual(of({ s: 3, t: 7 }));
  });

  it("is nothing where the typed numbers contradict each other, nor in what hangs together with them", () => {
    const chain: Sum[] = [...sums, { left: ["b", "c"], right: ["t"] }];
    const ranges = valueRanges(chain, of({ a: 9, s: 5, t: 4 }), ["b", "c"]);
    expect([...ranges]).toEqual([]);
  });

  it("counts in amounts without dust", () => {
    expect(forced(valueRanges(sums, of({ a: 0.1, s: 0.3 }), ["b"]).get("b"))).toBe(0.2);
  });
});

/** The blanks that have no choice. */
function derivedNumbers(of: readonly Sum[], typed: Map<string, number>, all: string[]): Map<string, number> {
  const ranges = valueRanges(
    of,
    typed,
    all.filter((cell) => !typed.has(cell)),
  );
  return new Map(
    [...ranges].flatMap(([cell, range]) => (forced(range) === null ? [] : [[cell, forced(range)!]])),
  );
}

const form = formOf("2021");
const relations = form.relations.filter(({ table }) => table === "applications");
const cells = cellKeys(form).filter((cell) => cell.startsWith("applications/"));
const matrix = process.env.NIANBAO_MATRIX === "full";

/** In all sizes and with 10, 30 and 50 of 100 cells blank; 10,000 tables in the matrix. */
it("is never forced to a wrong number on seeded correct tables", () => {
  const random = randomFrom(11);
  const tables = matrix ? 10_000 : 300;
  let found = 0;
  for (let i = 0; i < tables; i += 1) {
    const size = (["small", "small", "county"] as Size[])[i % 3]!;
    const truth = correctTable(random, size);
    const share = [0.1, 0.3, 0.5][i % 3]!;
    const typed = new Map([...truth].filter(() => random() >= share));
    for (const [cell, value] of derivedNumbers(relations, typed, cells)) {
      expect([cell, value]).toEqual([cell, truth.get(cell)]);
      found += 1;
    }
  }
  expect(found).toBeGreaterThan(tables * 10);
});

it("gives （七）总计 of the column 总计 when all totals are blank", () => {
  const truth = correctTable(randomFrom(3), "small");
  const isTotal = (cell: string): boolean =>
    cell.endsWith("/total") || cell.startsWith("applications/total/");
  const typed = new Map([...truth].filter(([cell]) => !isTotal(cell)));
  const derived = derivedNumbers(relations, typed, cells);
  expect(derived.get("applications/total/total")).toBe(truth.get("applications/total/total"));
  expect(derived.size).toBe([...truth.keys()].filter(isTotal).length);
});

it("never throws nor hangs on absurd numbers", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom("a", "b", "s"), fc.double()), (values) => {
      const typed = of(values);
      valueRanges(
        sums,
        typed,
        ["a", "b", "s"].filter((cell) => !typed.has(cell)),
      );
    }),
  );
});
