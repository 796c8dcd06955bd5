import { formOf } from "../../../src/form";
import { compareLabel, isDamaged, likenessToLabel, wordings } from "../../../src/report/tables/labels";

const form = formOf("2021");
const AMOUNT = "本年收费金额（单位：万元）";

describe("a label beside the official words", () => {
  it.each([
    ["规章", "规章", "same"],
    ["规章", "规\u200b章", "same"],
    ["规章", " 规 章\n", "accepted"],
    ["规章", "規章", "accepted"],
    ["第二十条第（一）项", "第二十条第一项", "accepted"],
    ["第二十条第（一）项", "第二十条第（二）项", "changed"],
    ["行政规范性文件", "规范性文件", "changed"],
    ["规章", "", "empty"],
    ["规章", "\u3000\u200b", "empty"],
  ])("%s as %j is %s", (expected, actual, state) => {
    expect(compareLabel(form, expected, actual)).toEqual({ state, damaged: false });
  });
});

describe("damage to a label", () => {
  it.each([
    ["a zero that got into it", AMOUNT, "本年收费金额（单位：0万元）"],
    ["a number in its place", "规章", "12"],
    ["a number and a remark in its place", "规章", "12（2023年）"],
    ["characters of a wrong encoding", "规章", "规\ufffd"],
    ["boxes", "规章", "□□"],
    ["question marks", "规章", "??"],
  ])("is %s", (_, expected, actual) => {
    expect(isDamaged(expected, actual)).toBe(true);
  });

  it.each([
    ["other words", "规章", "规定"],
    ["a remark with a number", "规章", "规章（2023年修订）"],
    ["a year", "规章", "2023年规章"],
    ["another number in front", "3.其他", "2.其他"],
    ["one question mark", "规章", "规章?"],
    ["other words with a number", "规章", "其他3类文件"],
  ])("is not %s", (_, expected, actual) => {
    expect(isDamaged(expected, actual)).toBe(false);
  });
});

describe("the likeness of a text to a label", () => {
  it("is whole for the official words, and a little less for others by which it is known", () => {
    expect(likenessToLabel(form, "行政规范性文件", "行政规范性文件")).toBe(1);
    expect(likenessToLabel(form, "行政规范性文件", "规范性文件")).toBeCloseTo(0.97, 10);
    expect(likenessToLabel(form, "规章", "总计")).toBe(0);
  });

  it("is the same when it is asked again", () => {
    const ask = () => likenessToLabel(form, "规章", "规章制度");
    expect(ask()).toBe(ask());
  });

  it("is told by all wordings, the official one first", () => {
    expect(wordings(form, "第二十条第（一）项")).toEqual(["第二十条第（一）项", "第二十条第一项"]);
    expect(wordings(form, "规章")).toEqual(["规章"]);
  });
});
