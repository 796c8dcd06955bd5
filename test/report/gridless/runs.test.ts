import { leanOf, numbersFor, splitRuns } from "../../../src/report/gridless/runs";
import type { TextRow } from "../../../src/report/gridless/lines";

const row = (texts: string[], others: Partial<TextRow> = {}): TextRow => ({
  before: "规章",
  numbers: texts.map((text) => ({ text, paragraph: null })),
  closed: false,
  ...others,
});
const texts = (numbers: TextRow["numbers"] | null) => numbers && numbers.map(({ text }) => text);

describe("the numbers of a row of text", () => {
  it.each([
    ["as many as the columns", ["1", "", "3"], "left", ["1", "", "3"]],
    ["with empty cells behind", ["1", "2", "3", "", ""], "left", ["1", "2", "3"]],
    ["with empty cells in front", ["", "", "1", "2", "3"], "right", ["1", "2", "3"]],
    ["with empty cells on both sides, leaning left", ["", "2", "3", ""], "left", ["", "2", "3"]],
    ["with empty cells on both sides, leaning right", ["", "2", "3", ""], "right", ["2", "3", ""]],
    ["on the other side than the layout's", ["", "1", "2", "3"], "left", ["1", "2", "3"]],
    ["one too many", ["1", "2", "3", "4"], "left", null],
    ["one too few", ["1", "2"], "left", null],
  ] as const)("are read %s", (_, found, lean, expected) => {
    expect(texts(numbersFor(row([...found]), 3, lean))).toEqual(expected);
  });
});

describe("the side on which a layout leaves empty cells", () => {
  it.each([
    ["behind", [["1", "2", "3", ""]], "left"],
    ["in front", [["", "1", "2", "3"]], "right"],
    [
      "in front in most rows",
      [
        ["", "1", "2", "3"],
        ["", "4", "5", "6"],
        ["1", "2", "3", ""],
      ],
      "right",
    ],
    [
      "as often on either side",
      [
        ["", "1", "2", "3"],
        ["1", "2", "3", ""],
      ],
      "left",
    ],
    ["on both sides of each", [["", "1", "2", ""]], "left"],
    ["in rows that have no cell too many", [["", "1", "2"]], "left"],
  ])("is told by cells that are empty %s", (_, rows, lean) => {
    expect(
      leanOf(
        rows.map((one) => row(one)),
        3,
      ),
    ).toBe(lean);
  });
});

describe("a run of numbers", () => {
  it("of several rows is cut where a row is full, and the first has the words", () => {
    expect(
      splitRuns([row(["1", "2", "3", "4", "5", "6"])], 3).map(({ before, numbers }) => [
        before,
        texts(numbers),
      ]),
    ).toEqual([
      ["规章", ["1", "2", "3"]],
      ["", ["4", "5", "6"]],
    ]);
  });

  it.each([
    ["is one row", row(["1", "2", "3"])],
    ["is no whole number of rows", row(["1", "2", "3", "4"])],
    ["is a row that the layout closes", row(["1", "2", "3", "4", "5", "6"], { closed: true })],
  ])("that %s is left as it is", (_, run) => {
    expect(splitRuns([run], 3)).toEqual([run]);
  });
});
