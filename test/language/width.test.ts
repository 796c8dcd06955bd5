import { fullWidthDigits, halfWidth, hasFullWidth } from "../../src/language/width";

describe("width", () => {
  it.each([
    ["２０２４", "2024"],
    ["！～", "!~"],
    ["１，２３４．５％", "1,234.5%"],
    ["ＡｚＯ", "AzO"],
    ["（甲）", "(甲)"],
    // U+FF00 and U+FF5F stand beside the forms, U+3000 is white space, ① and 、 are characters of their own.
    ["\uFF00\uFF5F\u3000①、。", "\uFF00\uFF5F\u3000①、。"],
  ])("%j is %j in half width", (text, expected) => {
    expect(halfWidth(text)).toBe(expected);
    expect(hasFullWidth(text)).toBe(text !== expected);
  });

  it("of digits alone is made full", () => {
    expect(fullWidthDigits("2024-01a九")).toBe("２０２４-０１a九");
    expect(halfWidth(fullWidthDigits("0123456789"))).toBe("0123456789");
  });
});
