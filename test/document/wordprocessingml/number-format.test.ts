import { formatNumber } from "../../../src/document/wordprocessingml/number-format";

describe("the printed form of a number", () => {
  it.each([
    ["chineseCounting", [1, 10, 11, 19, 20, 21, 99], "一 十 十一 十九 二十 二十一 九十九"],
    [
      "chineseCountingThousand",
      [100, 101, 110, 111, 1001, 1010],
      "一百 一百零一 一百一十 一百一十一 一千零一 一千零一十",
    ],
    ["japaneseCounting", [3, 12], "三 十二"],
    ["ideographDigital", [9, 10, 25], "九 一〇 二五"],
    ["chineseLegalSimplified", [1, 12, 105], "壹 壹拾贰 壹佰零伍"],
    ["ideographTraditional", [1, 10, 11], "甲 癸 甲"],
    ["ideographZodiac", [1, 12], "子 亥"],
    ["decimal", [1, 12], "1 12"],
    ["decimalZero", [5, 12], "05 12"],
    ["decimalFullWidth", [12], "１２"],
    ["decimalEnclosedCircleChinese", [1, 20, 21], "① ⑳ 21"],
    ["decimalEnclosedParen", [1], "⑴"],
    ["decimalEnclosedFullstop", [1], "⒈"],
    ["lowerLetter", [1, 26, 27], "a z aa"],
    ["upperLetter", [2], "B"],
    ["lowerRoman", [4, 9, 14, 49], "iv ix xiv xlix"],
    ["upperRoman", [2024], "MMXXIV"],
    ["aFormatOfTomorrow", [7], "7"],
    ["toString", [7], "7"],
    ["chineseCounting", [0, 10000], "0 10000"],
  ])("in %s", (format, numbers, expected) => {
    expect(numbers.map((n) => formatNumber(n, format)).join(" ")).toBe(expected);
  });

  it("is nothing for the format none", () => {
    expect(formatNumber(3, "none")).toBe("");
  });
});
