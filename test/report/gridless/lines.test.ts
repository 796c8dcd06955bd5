import { textRows } from "../../../src/report/gridless/lines";
import { paragraphsOf } from "../support/paragraphs";

const rowsOf = (...lines: string[]) =>
  textRows(paragraphsOf(...lines), 3).rows.map(({ before, numbers }) => [
    before,
    ...numbers.map(({ text }) => text),
  ]);

describe("a line of a table as text", () => {
  it.each(["规章 3 0 11", "  规章 3 0 11", "规章 3 0 11  ", "| 规章 | 3 | 0 | 11 |"])(
    "loses no number to the white space or the bars around it: %j",
    (line) => {
      expect(rowsOf(line)).toEqual([["规章", "3", "0", "11"]]);
    },
  );
});
