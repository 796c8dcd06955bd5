import { labelLikeness, likeness } from "../../src/language/likeness";

describe("the likeness of two labels", () => {
  it.each([
    ["3.其他", "3.其他", 1, "the same"],
    ["3.其他", "3、 其他", 1, "the same in other punctuation"],
    ["3.其他", "1.其他", 0.9, "the same words under another number"],
    ["3.其他", "其他", 0.9, "the same words without a number"],
    ["（三）不予公开", "（四）不予公开", 0.9, "the same words under another number in brackets"],
    ["3.其他", "", 0, "nothing"],
    ["", "", 0, "nothing beside nothing"],
  ])("%j and %j is %f: %s", (expected, actual, value) => {
    expect(labelLikeness(expected, actual)).toBeCloseTo(value, 10);
  });

  it("counts words and not the number in front", () => {
    expect(labelLikeness("1.重复申请", "1.属于国家秘密")).toBeLessThan(0.3);
    expect(labelLikeness("1.重复申请", "2.重复申请")).toBeGreaterThan(
      labelLikeness("1.重复申请", "1.重复的申请"),
    );
  });
});

describe("the likeness of two texts", () => {
  it.each([
    ["甲乙丙丁", "甲乙丙丁", 1],
    ["甲乙丙丁", "甲乙丙戊", 0.75],
    ["甲乙丙", "甲乙丙丁", 0.7 + 0.25 * (3 / 4)],
    ["甲乙", "甲乙丙丁", 0.5],
    ["甲乙丙", "甲乙丙丁戊己庚辛壬癸子丑寅", 0.7 + 0.25 * (3 / 13)],
    ["甲", "乙丙丁戊", 0],
    ["甲", "乙丙丁戊己", 1 / 10],
    ["", "甲", 0],
  ])("%s and %s is %f", (a, b, value) => {
    expect(likeness(a, b)).toBeCloseTo(value, 10);
    expect(likeness(b, a)).toBeCloseTo(value, 10);
  });
});
