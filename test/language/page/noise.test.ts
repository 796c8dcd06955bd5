import { isNoise, withoutMarks } from "../../../src/language/page/noise";

describe("what is no part of a report", () => {
  it.each([
    "",
    "12",
    "- 3 -",
    "第 3 页 共 8 页",
    "3/8",
    "来源：县林业局",
    "发布日期：2024-01-18",
    "【打印】【关闭】",
    "上一篇：没有了",
    "浙ICP备00000000号",
    "# source: somewhere",
  ])("is %j", (line) => {
    expect(isNoise(line)).toBe(true);
  });

  it.each([
    "来源：县政府网站公开信息80条。",
    "时间：全年共举办培训两期。",
    "公开方式：网站、公众号。",
    "版权所有的信息不予公开。",
    "2023年，我局公开信息80条。",
    "1234",
    "来源广泛",
    "编辑出版政府公报12期",
  ])("is not %j", (line) => {
    expect(isNoise(line)).toBe(false);
  });

  it.each([
    [90, true],
    [91, false],
  ])("is navigation up to 90 characters: %i %s", (length, expected) => {
    expect(isNoise("来源：".padEnd(length, "县"))).toBe(expected);
  });

  it("are marks of converters within a line, too", () => {
    expect(withoutMarks(" 一、[bookmark: _GoBack]总体情况 ")).toBe("一、总体情况");
  });
});
