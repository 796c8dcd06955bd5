import { formOf } from "../../src/form";
import { renumbered } from "../../src/lastyear/headings/numbering";

const { aspects } = formOf("2021");
const titles = ["主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障"];

/** Headings of the first aspects with these numbers, and what they become. */
const headings = (...numbers: string[]): string[] =>
  numbers.map((number, i) => `（${number}）${titles[i % 5]}`);

describe("the numbers of the aspects", () => {
  it("are put into order", () => {
    const lines = ["开头。", "（1）主动公开", "公开80条。", "（三）依申请公开", "(3) 政府信息管理情况"];
    expect(renumbered(lines, aspects)).toEqual([
      "开头。",
      "（一）主动公开",
      "公开80条。",
      "（二）依申请公开",
      "（三）政府信息管理情况",
    ]);
  });

  it.each([
    [2, false],
    [3, true],
    [10, true],
    [11, false],
  ])("of %i headings that are broken are put into order: %s", (count, isMoved) => {
    const lines = headings(...Array<string>(count).fill("二"));
    const result = renumbered(lines, aspects);
    expect(result).toEqual(isMoved ? headings(...[..."一二三四五六七八九十"].slice(0, count)) : lines);
  });

  it("stay where they are in order, or a heading is no aspect", () => {
    const right = headings("一", "二", "三");
    expect(renumbered(right, aspects)).toEqual(right);
    const other = [...headings("一", "三", "三"), "（四）便民服务"];
    expect(renumbered(other, aspects)).toEqual(other);
  });
});
