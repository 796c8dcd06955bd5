import { cellsOfLine, isRule, pipesHoldRows } from "../../../src/document/text/rows";

describe("a line that is a row of a table", () => {
  it.each([
    ["| 规章 | 0 | 0 | |", ["规章", "0", "0", ""]],
    ["| 第二十条第（一）项 | |||", ["第二十条第（一）项", "", "", ""]],
    ["规章 | 13 | 13 | 524", ["规章", "13", "13", "524"]],
    ["（一）予以公开 | 258 |  | 1 | ", ["（一）予以公开", "258", "", "1", ""]],
    ["0 |", ["0"]],
    ["规章｜0│0", ["规章", "0", "0"]],
    ["规章\t0\t\t0", ["规章", "0", "", "0"]],
    ["\t2. 没有现成信息\t0\t0", ["", "2. 没有现成信息", "0", "0"]],
    ["行政许可        1808595", ["行政许可", "1808595"]],
    ["信息内容    本年制发件数   现行有效件数", ["信息内容", "本年制发件数", "现行有效件数"]],
    ["本      2.其他法律行政法规禁止公开   30   1", ["本", "2.其他法律行政法规禁止公开", "30", "1"]],
    ["一、本年新收数量 3001 53 0", ["一、本年新收数量", "3001", "53", "0"]],
    ["447 7 0 0", ["447", "7", "0", "0"]],
    ["行政处罚 3985758", ["行政处罚", "3985758"]],
    ["行政事业性收费 96171.6", ["行政事业性收费", "96171.6"]],
    [
      "（二）部分公开（区分处理的，只计这一情形） 0 0 0",
      ["（二）部分公开（区分处理的，只计这一情形）", "0", "0", "0"],
    ],
    ["12", ["12"]],
    ["１，２３４", ["１，２３４"]],
  ])("%j", (line, cells) => {
    expect(cellsOfLine(line)).toEqual(cells);
  });

  it.each([
    ["prose", "全年主动公开政府信息312条，比上年增加41条"],
    ["prose with spaces between numbers", "2024 年 1 月 1 日至 2024 年 12 月 31 日"],
    ["a sentence that ends in a number", "全年新增公开规章，共计 11"],
    ["a heading", "二、主动公开政府信息情况"],
    ["an indented paragraph", "\t一、总体情况"],
    [
      "prose in two columns",
      "一是规范性文件公开机制还需要进一步健全完善，部分栏目更新间隔较长   二是解读材料的形式还不够多样",
    ],
  ])("is not %s", (_, line) => {
    expect(cellsOfLine(line)).toBeNull();
  });

  it("is told from the lines that draw the table", () => {
    expect(["|---|---|", "+----+", "├──┼──┤"].map(isRule)).toEqual([true, true, true]);
    expect(["| 0 |", "- 1 -", "规章 | -"].map(isRule)).toEqual([false, false, false]);
  });
});

describe("a pipe behind a label", () => {
  it("has an empty cell behind it where lines hold whole rows, and closes the only cell where they do not", () => {
    expect(pipesHoldRows(["行政许可 | 12", "行政处罚 | 3", "规费 |"])).toBe(true);
    expect(pipesHoldRows(["行政许可 |", "12 |", "规费 |"])).toBe(false);
    expect(cellsOfLine("规费 |", true)).toEqual(["规费", ""]);
    expect(cellsOfLine("规费 |", false)).toEqual(["规费"]);
  });
});
