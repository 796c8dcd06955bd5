import fc from "fast-check";
import { forced, valueRanges, type Sum } from "../../../src/check/fill/ranges";

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

  it("is anything where its sum has a cell of which nothing is known", () => {
    expect(valueRanges(sums, of({ a: 2 }), ["b"]).get("b")).toEqual({ low: 0, high: Infinity });
    expect(valueRanges(sums, of({ a: 2, s: 5 }), ["b"]).get("b")).toEqual({ low: 3, high: 3 });
  });

  it("goes through several sums", () => {
    const chain: Sum[] = [...sums, { left: ["s", "c"], right: ["t"] }];
    const ranges = valueRanges(chain, of({ a: 1, b: 2, c: 4 }), ["s", "t"]);
    expect([forced(ranges.get("s")), forced(ranges.get("t"))]).toEqual([3, 7]);
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
