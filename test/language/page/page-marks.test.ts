import { isPageMark } from "../../../src/language/page/page-marks";

describe("the number of a page", () => {
  it.each([
    "- 5 -",
    "-5-",
    "— 5 —",
    "－12－",
    "第5页",
    "第 5 页 共 8 页",
    "第5页，共8页",
    "第5页/共8页",
    "- 第5页 -",
    "5 -",
    "- 5",
  ])("is %j", (line) => {
    expect(isPageMark(line)).toBe(true);
  });

  it.each(["-5", " -5", "-123", "5", "", "- -", "- 5 - 6 -", "- 1234 -", "第5条", "5页纸"])(
    "is not %j",
    (line) => {
      expect(isPageMark(line)).toBe(false);
    },
  );

  it.each([
    [120, true],
    [121, false],
  ])("may stand in the middle of a line of %i characters: %s", (length, expected) => {
    expect(isPageMark("- 5 -".padStart(length))).toBe(expected);
  });
});
