import { compact, isBlank, normalise, oneLine, splitNumber, visible } from "../../src/language/normalise";

describe("white space", () => {
  const text = " 甲\u00a0\u3000乙\u200b\t丙\ufeff\r\n丁 ";

  it("goes with what nobody sees, or that alone", () => {
    expect(compact(text)).toBe("甲乙丙丁");
    expect(visible(text)).toBe(" 甲\u00a0\u3000乙\t丙\r\n丁 ");
  });

  it("becomes one space on one line", () => {
    expect(oneLine(" 甲\u00a0\u3000乙\t\n丙 ")).toBe("甲 乙 丙");
  });

  it.each(["", " ", "\u3000\u00a0\n", "\u200b\u200f\u202a\u202e\u2060\u2064\ufeff\u00ad"])(
    "alone is blank: %j",
    (blank) => {
      expect(isBlank(blank)).toBe(true);
    },
  );

  it.each(["0", "\u2010", "\u2065", "。"])("is not %j", (shown) => {
    expect(isBlank(shown)).toBe(false);
  });
});

describe("one spelling", () => {
  it.each([
    ["行政規范性文件", "行政规范性文件"],
    ["（一） 予以公开", "(一)予以公开"],
    ["〔2021〕【甲】", "(2021)(甲)"],
    ["“甲”「乙」", '"甲""乙"'],
    ["甲、乙；丙", "甲,乙,丙"],
    ["1、甲", "1.甲"],
    ["(1)甲", "1.甲"],
    ["12．甲", "12.甲"],
    ["123.甲", "123.甲"],
    ["1.5", "1.5"],
    ["一、甲", "一,甲"],
    ["十二．甲", "十二,甲"],
    ["甲：", "甲"],
    ["单位：万元。", "单位:万元"],
  ])("of %s is %s", (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it.each([
    ["3.其他", { number: "3", core: "其他" }],
    ["(三)不予公开", { number: "三", core: "不予公开" }],
    ["三,本年度办理结果", { number: "三", core: "本年度办理结果" }],
    ["(12)甲", { number: "12", core: "甲" }],
    ["(123)甲", { number: "", core: "(123)甲" }],
    ["其他", { number: "", core: "其他" }],
  ])("%s is taken apart", (text, parts) => {
    expect(splitNumber(text)).toEqual(parts);
  });
});
