import fc from "fast-check";
import { parseNumber } from "../../../src/report/tables/number";

describe("a number cell", () => {
  it.each([
    ["0", 0, [], "0"],
    ["1234", 1234, [], "1234"],
    ["１２", 12, ["full-width"], "12"],
    [" 5", 5, ["spaces"], "5"],
    ["5\u00a0", 5, ["spaces"], "5"],
    ["\u30005", 5, ["spaces"], "5"],
    ["1 234", 1234, ["spaces"], "1234"],
    ["1,234", 1234, ["separator"], "1234"],
    ["1，234，567", 1234567, ["full-width", "separator"], "1234567"],
    ["08", 8, ["leading-zero"], "8"],
    ["000", 0, ["leading-zero"], "0"],
    ["1361\n2", 13612, ["line-break"], "13612"],
    ["5\n", 5, ["line-break"], "5"],
    ["+3", 3, ["sign"], "3"],
    ["-3", -3, [], "-3"],
    ["－3", -3, ["full-width"], "-3"],
    ["−3", -3, ["sign"], "-3"],
    ["3.5", 3.5, [], "3.5"],
    ["3.0", 3, ["decimals"], "3"],
    ["123456789012345", 123456789012345, [], "123456789012345"],
    ["5\u200b", 5, [], "5"],
    ["\u00ad5\ufeff", 5, [], "5"],
  ])("reads %j as %d", (text, value, notations, clean) => {
    expect(parseNumber(text, "count")).toEqual({ state: "number", value, notations, clean });
  });

  it.each([
    ["96171.6", 96171.6, "96171.6"],
    ["18.8710", 18.871, "18.8710"],
    ["0.50", 0.5, "0.50"],
  ])("keeps the decimals of the amount %s", (text, value, clean) => {
    expect(parseNumber(text, "amount")).toEqual({ state: "number", value, notations: [], clean });
  });

  it.each(["", " ", "\u3000\u3000", "\u00a0", "\n", "\u200b", "\t"])("takes %j for empty", (text) => {
    expect(parseNumber(text, "count")).toEqual({ state: "empty" });
  });

  it.each([
    ["/", "placeholder"],
    ["／", "placeholder"],
    ["—", "placeholder"],
    ["——", "placeholder"],
    ["-", "placeholder"],
    ["－", "placeholder"],
    ["无", "placeholder"],
    ["…", "placeholder"],
    ["N/A", "placeholder"],
    ["3件", "unit"],
    ["70487元", "unit"],
    ["约5", "unit"],
    ["减4", "unit"],
    ["1,200余条", "unit"],
    ["251000元", "unit"],
    ["O", "letter"],
    ["o", "letter"],
    ["〇", "letter"],
    ["1O", "letter"],
    ["l", "letter"],
    ["1l", "letter"],
    ["零", "text"],
    ["三", "text"],
    ["十二", "text"],
    ["1,5", "text"],
    ["12,34", "text"],
    ["1/2", "text"],
    ["1.2.3", "text"],
    ["见附件", "text"],
    [`3件${"其".repeat(19)}`, "unit"],
    [`3件${"其".repeat(20)}`, "text"],
    ["1.重复申请", "text"],
    ["1234567890123456", "text"],
    ["12345678901234.56", "text"],
    ["12345678901234567890", "text"],
  ])("does not take %j for a number, nor for empty (%s)", (text, reason) => {
    expect(parseNumber(text, "count")).toEqual({ state: "not-a-number", reason });
  });

  it("reads every whole number that is written clean as itself, and notes nothing", () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(parseNumber(String(value), "count")).toEqual({
          state: "number",
          value,
          notations: [],
          clean: String(value),
        });
      }),
    );
  });

  it("takes any text without failing, and its clean form reads as the same number", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."0123456789０９,，. -+\u00a0\n件O无".split("")) }),
        (text) => {
          const value = parseNumber(text, "amount");
          if (value.state !== "number") return;
          expect(parseNumber(value.clean, "amount")).toEqual({ ...value, notations: [] });
        },
      ),
    );
  });
});
