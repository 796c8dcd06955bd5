import { check } from "../../../src/check";
import { findPatterns, type Pattern } from "../../../src/check/relations/patterns";
import { evaluate } from "../../../src/check/relations/relations";
import { columnOfCell, rowOfCell, type CellKey } from "../../../src/form";
import { correctNumbers, steadyNumbers, textsOf } from "../support/random";
import { form, reportWith, withTexts } from "../support/reports";

const right = correctNumbers(steadyNumbers(9, 90));
const at = (cell: string): CellKey => `applications/${cell}`;

/** Adds to every cell of a row what `amount` says of its column. */
function addToRow(
  numbers: Map<CellKey, number>,
  row: string,
  amount: (column: string) => number,
): Map<CellKey, number> {
  return new Map(
    [...numbers].map(([key, value]) => [
      key,
      rowOfCell(key) === at(row) ? value + amount(columnOfCell(key)) : value,
    ]),
  );
}

const valueIn =
  (row: string, sign = 1) =>
  (column: string): number =>
    sign * right.get(at(`${row}/${column}`))!;

const patternsIn = (numbers: Map<CellKey, number>): Pattern[] => [
  ...findPatterns(evaluate(form.relations, numbers), numbers).values(),
];

describe("a pattern of differences", () => {
  it("is not seen in a correct report or behind a single wrong number", () => {
    expect(patternsIn(right)).toEqual([]);
    expect(patternsIn(new Map(right).set(at("granted/natural"), 1))).toEqual([]);
    expect(patternsIn(new Map(right).set(at("total/total"), 1))).toEqual([]);
  });

  it("tells one application under two kinds of applicant", () => {
    const numbers = new Map(right)
      .set(at("new/natural"), right.get(at("new/natural"))! - 1)
      .set(at("new/legal"), right.get(at("new/legal"))! + 1);
    const pattern = {
      kind: "two-applicant-kinds",
      columns: [at("carriedOut/natural"), at("carriedOut/legal")],
      count: 1,
    };
    expect(patternsIn(numbers)).toEqual([pattern, pattern]);
  });

  it("is not seen in two columns that are off by different amounts", () => {
    const numbers = new Map(right)
      .set(at("new/natural"), right.get(at("new/natural"))! - 1)
      .set(at("new/legal"), right.get(at("new/legal"))! + 2);
    expect(patternsIn(numbers)).toEqual([]);
  });

  it("tells that what was carried in is missing from the outcomes", () => {
    const patterns = patternsIn(addToRow(right, "total", valueIn("carriedIn", -1)));
    expect(patterns).toContainEqual({ kind: "carried-in-left-out" });
  });

  it("tells that what is carried out is among the outcomes", () => {
    const patterns = patternsIn(addToRow(right, "total", valueIn("carriedOut")));
    expect(patterns).toContainEqual({ kind: "carried-out-counted" });
  });

  it("tells a row that （七）总计 leaves out, and one that it counts twice", () => {
    expect(patternsIn(addToRow(right, "total", valueIn("partial", -1)))).toContainEqual({
      kind: "rows-left-out",
      rows: [at("partial")],
    });
    expect(patternsIn(addToRow(right, "total", valueIn("partial")))).toContainEqual({
      kind: "rows-counted-twice",
      rows: [at("partial")],
    });
  });

  it("tells a subtotal that was counted together with its rows", () => {
    const rows = ["unavailable.1", "unavailable.2", "unavailable.3"];
    const subtotal = (column: string): number =>
      rows.reduce((sum, row) => sum + right.get(at(`${row}/${column}`))!, 0);
    expect(patternsIn(addToRow(right, "total", subtotal))).toContainEqual({
      kind: "rows-counted-twice",
      rows: rows.map(at),
    });
  });

  it("tells two neighbouring rows with the same numbers, one of them too many", () => {
    const difference = (column: string): number =>
      right.get(at(`declined.1/${column}`))! - right.get(at(`declined.2/${column}`))!;
    // The second row was overwritten by the first; the totals are those without it.
    const copied = addToRow(right, "declined.2", difference);
    const numbers = addToRow(
      addToRow(copied, "total", valueIn("declined.2", -1)),
      "carriedOut",
      valueIn("declined.2"),
    );
    expect(patternsIn(numbers)).toContainEqual({
      kind: "same-rows",
      rows: [at("declined.1"), at("declined.2")],
    });
  });

  it("is not claimed where a column cannot be computed", () => {
    const numbers = addToRow(right, "total", valueIn("partial"));
    numbers.delete(at("granted/natural"));
    expect(patternsIn(numbers).filter(({ kind }) => kind.startsWith("rows-"))).toEqual([]);
  });
});

describe("the message of a pattern", () => {
  const blank = reportWith();
  const messagesOf = (numbers: Map<CellKey, number>): string =>
    check(withTexts(blank, textsOf(numbers)))
      .findings.map(({ message }) => message)
      .join("\n");

  it.each([
    [
      "one application under two kinds",
      new Map(right)
        .set(at("new/natural"), right.get(at("new/natural"))! - 1)
        .set(at("new/legal"), right.get(at("new/legal"))! + 1),
      "两列一多一少",
    ],
    ["carried in left out", addToRow(right, "total", valueIn("carriedIn", -1)), "各列相差的正好是第二项"],
    ["carried out counted", addToRow(right, "total", valueIn("carriedOut")), "各列相差的正好是第四项"],
    ["a row left out", addToRow(right, "total", valueIn("partial", -1)), "各列相差的正好是“（二）部分公开”"],
    ["a row twice", addToRow(right, "total", valueIn("granted")), "可能把它加了两次"],
  ])("says it in words: %s", (_, numbers, words) => {
    expect(messagesOf(numbers)).toContain(words);
  });
});
