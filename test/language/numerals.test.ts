import {
  DIGIT,
  digitByDigit,
  formalNumeral,
  numeral,
  readDigits,
  readSmallNumber,
  SMALL_NUMBER,
} from "../../src/language/numerals";

describe("a number in Chinese", () => {
  it.each([
    [1, "一", "壹", "一"],
    [9, "九", "玖", "九"],
    [10, "十", "壹拾", "一〇"],
    [11, "十一", "壹拾壹", "一一"],
    [19, "十九", "壹拾玖", "一九"],
    [20, "二十", "贰拾", "二〇"],
    [99, "九十九", "玖拾玖", "九九"],
    [100, "一百", "壹佰", "一〇〇"],
    [110, "一百一十", "壹佰壹拾", "一一〇"],
    [103, "一百零三", "壹佰零叁", "一〇三"],
    [1000, "一千", "壹仟", "一〇〇〇"],
    [1003, "一千零三", "壹仟零叁", "一〇〇三"],
    [2024, "二千零二十四", "贰仟零贰拾肆", "二〇二四"],
    [9999, "九千九百九十九", "玖仟玖佰玖拾玖", "九九九九"],
  ])("%i is %s, formally %s, digit by digit %s", (n, counted, formal, digits) => {
    expect([numeral(n), formalNumeral(n), digitByDigit(n)]).toEqual([counted, formal, digits]);
  });
});

const small: [string, number][] = [
  ["8", 8],
  ["08", 8],
  ["０８", 8],
  ["8８", 88],
  ["八", 8],
  ["十", 10],
  ["十八", 18],
  ["二十", 20],
  ["二十九", 29],
  ["九十九", 99],
  ["廿九", 29],
  ["廿", 20],
  ["卅一", 31],
  ["〇八", 8],
  ["零八", 8],
  ["二九", 29],
  ["99", 99],
];

describe("a number up to 99", () => {
  it.each(small)("%s is read as %i, and whole by its expression", (written, value) => {
    expect(readSmallNumber(written)).toBe(value);
    expect(new RegExp(`^${SMALL_NUMBER}$`, "u").test(written)).toBe(true);
  });

  it("is read as it was written, for every one of them", () => {
    for (let n = 1; n < 100; n++) {
      expect(
        [n, String(n), numeral(n), digitByDigit(n)].map((text) => readSmallNumber(String(text))),
      ).toEqual([n, n, n, n]);
    }
  });

  it.each(["", "100", "一百", "十十", "一十二三", "十〇", "甲", "1a", "一二三", "廿廿", "-1", "1.5", "半"])(
    "is not %j",
    (written) => {
      expect(readSmallNumber(written)).toBeNull();
    },
  );
});

describe("a number digit by digit", () => {
  it.each([
    ["2024", 2024],
    ["２０２４", 2024],
    ["二〇二四", 2024],
    ["二○二四", 2024],
    ["二零二四", 2024],
    ["二Ｏ二四", 2024],
    ["二O二四", 2024],
    ["二0二四", 2024],
  ])("%s is %i", (written, value) => {
    expect(readDigits(written)).toBe(value);
  });

  it.each(["", "二千零二十四", "20x4", "十"])("is not %j", (written) => {
    expect(readDigits(written)).toBeNull();
  });

  it.each(["2", "２", "二", "〇", "○", "零", "Ｏ"])("has %s for a digit", (digit) => {
    expect(new RegExp(`^${DIGIT}$`, "u").test(digit)).toBe(true);
  });

  it.each(["十", "廿", "两", "O", "."])("has no %s for a digit", (digit) => {
    expect(new RegExp(`^${DIGIT}$`, "u").test(digit)).toBe(false);
  });
});
