import fc from "fast-check";
import { alignSequences, commonLength, editDistance, longestInOrder } from "../../src/language/alignment";
import { coverage } from "../../src/language/coverage";

const shown = (left: string, right: string): string => {
  const { pairs } = alignSequences(left.length, right.length, {
    score: (i, j) => (left[i] === right[j] ? 1 : -1),
    skipLeft: () => -0.4,
    skipRight: () => -0.4,
  });
  return pairs
    .map(
      (pair) =>
        `${pair.left === null ? "-" : left[pair.left]}${pair.right === null ? "-" : right[pair.right]}`,
    )
    .join(" ");
};

describe("the alignment of two sequences", () => {
  it.each([
    ["甲乙丙", "甲乙丙", "甲甲 乙乙 丙丙"],
    ["甲乙丙", "甲丙", "甲甲 乙- 丙丙"],
    ["甲丙", "甲乙丙", "甲甲 -乙 丙丙"],
    ["甲乙", "乙甲", "-乙 甲甲 乙-"],
    ["", "甲", "-甲"],
    ["甲", "", "甲-"],
    ["", "", ""],
  ])("%j beside %j is %j", (left, right, expected) => {
    expect(shown(left, right)).toBe(expected);
  });

  it("prefers a pair to two gaps on a tie", () => {
    const { pairs, total } = alignSequences(1, 1, {
      score: () => -2,
      skipLeft: () => -1,
      skipRight: () => -1,
    });
    expect([pairs, total]).toEqual([[{ left: 0, right: 0 }], -2]);
  });

  it("never pairs what must not be paired", () => {
    const { pairs } = alignSequences(1, 1, {
      score: () => -Infinity,
      skipLeft: () => -9,
      skipRight: () => -9,
    });
    expect(pairs).toHaveLength(2);
  });

  it("has every item of both once, in order", () => {
    fc.assert(
      fc.property(
        fc.nat(6),
        fc.nat(6),
        fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 49, maxLength: 49 }),
        (n, m, scores) => {
          const { pairs } = alignSequences(n, m, {
            score: (i, j) => scores[i * 7 + j]!,
            skipLeft: () => -1,
            skipRight: () => -1,
          });
          expect(pairs.flatMap(({ left }) => left ?? [])).toEqual([...Array(n).keys()]);
          expect(pairs.flatMap(({ right }) => right ?? [])).toEqual([...Array(m).keys()]);
        },
      ),
    );
  });
});

describe("two texts", () => {
  it.each([
    ["甲乙", "", 2, 0],
    ["甲乙", "甲", 1, 1],
    ["甲乙", "乙甲", 2, 1],
    ["甲乙", "甲乙丙", 1, 2],
    ["甲乙丙", "甲丁丙", 1, 2],
    ["甲乙丙丁", "丁丙乙甲", 4, 1],
    ["", "", 0, 0],
  ])("%j and %j: %i edits, %i in common", (a, b, edits, common) => {
    expect([editDistance(a, b), editDistance(b, a)]).toEqual([edits, edits]);
    expect([commonLength(a, b), commonLength(b, a)]).toEqual([common, common]);
  });
});

describe("the number of edits", () => {
  /** By the definition, cell by cell. */
  function byDefinition(a: string, b: string): number {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 0; i < a.length; i++) {
      const next = [i + 1];
      for (let j = 0; j < b.length; j++)
        next.push(Math.min(row[j]! + (a[i] === b[j] ? 0 : 1), row[j + 1]! + 1, next[j]! + 1));
      row = next;
    }
    return row[b.length]!;
  }

  const text = fc.string({ unit: fc.constantFrom(..."甲乙丙丁"), maxLength: 70 });

  it("is that of the definition, whatever stood in the texts before", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(editDistance(a, b)).toBe(byDefinition(a, b));
      }),
      { numRuns: 300 },
    );
  });

  it.each([1, 31, 32, 33, 64, 65])("holds at %i characters", (length) => {
    const one = "甲乙丙丁戊".repeat(20).slice(0, length);
    const other = `己${"乙甲丁丙戊".repeat(20)}`;
    expect(editDistance(one, other)).toBe(byDefinition(one, other));
    expect(editDistance(`${one}子`, `丑${one}`)).toBe(byDefinition(`${one}子`, `丑${one}`));
    expect(editDistance(one, "庚".repeat(length))).toBe(length);
  });
});

describe("the longest run in order", () => {
  it.each([
    [[], []],
    [[3], [3]],
    [
      [0, 1, 2],
      [0, 1, 2],
    ],
    [[2, 1, 0], [0]],
    [
      [4, 0, 1, 5, 2],
      [0, 1, 2],
    ],
    [
      [1, 1, 2],
      [1, 2],
    ],
  ])("of %j is %j", (values, expected) => {
    const pairs = values.map((value, i) => [i, value] as const);
    expect(longestInOrder(pairs).map(([, value]) => value)).toEqual(expected);
  });
});

describe("the coverage of a label", () => {
  const label = "一二三四五六七八九十";

  it.each([
    ["甲一二三四五六七八九十乙", 1, "whole"],
    ["一甲二三四五六七八九十", 0.9, "whole, with other characters between its own"],
    ["一二三四五六", 0.9 * 0.6, "as much as is worth ordering"],
    ["一二三四五", 0.5 / 2, "less than is worth ordering"],
    ["六五四三二一", 0.9 * 0.1, "in another order"],
    ["", 0, "nothing"],
  ])("by %j is %f: %s", (words, expected) => {
    expect(coverage([label], words)).toBeCloseTo(expected, 10);
  });

  it("is that of the wording which is covered best", () => {
    expect(coverage(["甲乙", label], label)).toBe(1);
  });
});
