import { mutated, mutationsOf, sample } from "../../scripts/lib/mutants/mutations";

/** Everything that a piece of source becomes, one mutation each. */
const mutantsOf = (source: string): string[] =>
  mutationsOf("a.ts", source).map((mutation) => mutated(source, mutation));

describe("the mutants of a source file", () => {
  it.each([
    ["x = a < b;", ["x = a <= b;", "x = a >= b;"]],
    ["x = a !== b;", ["x = a === b;"]],
    ["x = a && b;", ["x = (a);", "x = (b);", "x = a || b;"]],
    ["const MOST = 0.6;", ["const MOST = 0.7;", "const MOST = 0.5;"]],
    ["const MOST = 20_000;", ["const MOST = 20001;", "const MOST = 19999;"]],
    ["const NONE = 0;", ["const NONE = 1;", "const NONE = (-1);"]],
    ["if (a) f();", ["if (false) f();"]],
    ["x = a ? b : c;", ["x = (b);", "x = (c);"]],
    ["x = !a;", ["x = a;"]],
    ["x = list.filter(f).map(g);", ["x = list.map(g);"]],
    ["x = list.some(f);", ["x = list.every(f);"]],
    ["x = list[1];", []],
    ["type X = 1 | 2;", []],
    ["export const examples = { a: 1 < 2 };", []],
  ])("of %s are %j", (source, expected) => {
    expect(mutantsOf(source)).toEqual(expected);
  });

  it("are told by line and column", () => {
    expect(mutationsOf("a.ts", "x = b;\n  y = !a;")).toMatchObject([
      { file: "a.ts", line: 2, column: 7, old: "!a", text: "a" },
    ]);
  });

  it("are the same ones for the same seed, and others for another", () => {
    const items = Array.from({ length: 50 }, (_, i) => i);
    expect(sample(items, 10, 1)).toEqual(sample(items, 10, 1));
    expect(sample(items, 10, 1)).not.toEqual(sample(items, 10, 2));
    expect(new Set(sample(items, 10, 1)).size).toBe(10);
    expect(sample(items, 99, 7).sort((a, b) => a - b)).toEqual(items);
  });
});
