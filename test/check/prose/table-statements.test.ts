import { tableStatements } from "../../../src/check/prose/table-statements";

const read = (sentence: string, year: number | null = 2025): string[] =>
  tableStatements(sentence, year).map(({ cell, value, start, end, isEvidence }) => {
    const place = `${cell.replace("applications/", "").replace("disclosure/", "")} ${value}`;
    return `${place} ${sentence.slice(start, end)}${isEvidence ? "" : " only"}`;
  });

describe("what a sentence states of a table", () => {
  it.each<[string, string[]]>([
    [
      "全年新收政府信息公开申请9件，上年结转0件，办结8件，结转下年度继续办理1件。",
      ["new/total 9 9", "carriedIn/total 0 0", "carriedOut/total 1 1", "total/total 8 8 only"],
    ],
    [
      "全年制发行政规范性文件 2 件，废止1件，现行有效 13 件。",
      ["normative/issued 2 2 only", "normative/repealed 1 1 only", "normative/inForce 13 13 only"],
    ],
    ["本年制发3件行政规范性文件。", ["normative/issued 3 3 only"]],
    [
      "作出行政许可决定58件，行政处罚决定9件。",
      ["permits/decisions 58 58 only", "penalties/decisions 9 9 only"],
    ],
    ["发生行政复议案件 2 起。", ["disputes/review/total 2 2"]],
    ["2025年，新收申请\u300012件。", ["new/total 12 12"]],
  ])("is found, with its digits: %s", (sentence, found) => {
    expect(read(sentence)).toEqual(found);
  });

  it.each([
    "办结人大代表建议8件。",
    "办结群众留言8件、依申请公开若干。",
    "当年办结申请8件。",
    "当年度办结申请8件，未办结申请1件。",
    "其中办结申请8件。",
    "全县制发行政规范性文件2件。",
    "制发规章1件，规范性文件若干，废止2件。",
    "清理规范性文件，废止3件。",
    "公开规范性文件2件。",
    "解读规范性文件，制发规范性文件2件。",
    "行政许可事项58件。",
    "2024年制发行政规范性文件2件。",
    "制发文件2件，现行有效3件。",
    "受理申请8件。",
  ])("is nothing where it may be something else: %s", (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it("is told for each place where the same is said twice", () => {
    expect(read("新收申请12件，后又新收申请3件。")).toEqual(["new/total 12 12", "new/total 3 3"]);
  });
});
