import { carriedLines } from "../../src/lastyear/prose";
import { reportFromText } from "./support/last-year";

const TITLE = "云溪县林业局2023年政府信息公开工作年度报告";

/** What is carried of a part with these lines; a text from a file, in which empty lines part paragraphs. */
const carried = (part: "preamble" | 1 | 2, ...lines: string[]): string[] => {
  const heading = { preamble: "", 1: "一、总体情况", 2: "二、主动公开政府信息情况" }[part];
  const text = [
    TITLE,
    heading,
    ...lines,
    ...(part === "preamble" ? ["一、总体情况"] : []),
    "六、其他需要报告的事项",
    "无。",
  ];
  return carriedLines(reportFromText(text.join("\n\n")))
    .filter((line) => line.part === part)
    .map((line) => line.text);
};

describe("the lines of last year's report", () => {
  it.each([
    [29, false],
    [30, true],
  ])("are joined behind at least 30 characters without an end: %i, %s", (length, isJoined) => {
    const [before, behind] = ["我".repeat(length), "局按时公开。"];
    expect(carried(1, before, behind)).toEqual(isJoined ? [before + behind] : [before, behind]);
  });

  it.each([
    ["that ends a sentence", `${"我".repeat(30)}。`, "局按时公开。"],
    ["before a number", "我".repeat(30), "（二）按时公开。"],
    ["before a line without a full stop", "我".repeat(30), "局按时公开"],
    ["that is a heading", `（一）${"我".repeat(29)}`, "局按时公开。"],
  ])("are not joined behind one %s", (_, before, behind) => {
    expect(carried(1, before, behind)).toEqual([before, behind]);
  });

  it("are closed up between digits and words", () => {
    expect(carried(1, "全年公开信息 86 条，占 7.5 %。")).toEqual(["全年公开信息86条，占7.5%。"]);
  });

  it.each([
    ["无规章。", false],
    ["无规章文件。", true],
    ["规章和规范性文件", false],
  ])("of a part with a table are sentences of at least six characters: %s, %s", (line, isCarried) => {
    expect(carried(2, line)).toEqual(isCarried ? [line] : []);
  });

  it.each([
    ["根据条例编制本报告。", true],
    ["现将情况报告如下：", true],
    ["现将情况报告如下:", true],
    ["地址：云溪县松林路6号", true],
    ["邮 编：000000", true],
    ["二〇二四年一月", false],
  ])("before part 一 are sentences and contact details: %s, %s", (line, isCarried) => {
    expect(carried("preamble", line)).toEqual(isCarried ? [line] : []);
  });
});
