import { joinLines, wrapWidth } from "../../../src/document/text/paragraphs";

const line = (length: number, first = "信") => first + "息".repeat(length - 1);

describe("the width at which a text was broken", () => {
  it("is that of most of its long lines", () => {
    const lines = [...new Array<string>(9).fill(line(28)), line(20), "一、总体情况"];
    expect(wrapWidth(lines)).toBe(56);
  });

  it("is none where every paragraph is a line", () => {
    expect(wrapWidth([90, 120, 200, 50, 64, 170, 33, 88, 99].map((length) => line(length)))).toBeNull();
  });

  it("is none in a short text", () => {
    expect(wrapWidth([line(28), line(28)])).toBeNull();
  });
});

describe("broken lines", () => {
  const WIDTH = 56;
  const join = (...lines: string[]) => joinLines(lines, WIDTH);

  it("are joined while they are full", () => {
    expect(join(line(28), line(28), "完。")).toEqual([line(28) + line(28) + "完。"]);
  });

  it("are joined over the end of a sentence at the end of a line", () => {
    expect(join(`${line(27)}。`, "后文。")).toEqual([`${line(27)}。后文。`]);
  });

  it("begin a paragraph where a line is indented, numbered, or follows a short one", () => {
    expect(join(`${line(27)}。`, "    新段。", "又一段。", "（二）再一段。")).toEqual([
      `${line(27)}。`,
      "新段。",
      "又一段。",
      "（二）再一段。",
    ]);
  });

  it("leave headings and titles alone", () => {
    expect(
      join(
        "            青岚市文化和旅游局",
        "      2023年政府信息公开工作年度报告",
        "一、总体情况",
        line(28),
        "完。",
      ),
    ).toEqual(["青岚市文化和旅游局", "2023年政府信息公开工作年度报告", "一、总体情况", `${line(28)}完。`]);
  });

  it("are joined where a PDF broke one line of a page at its punctuation", () => {
    expect(join("本报告由办公室根据", "《中华人民共和国政府信息公开条例》规", "定编制。")).toEqual([
      "本报告由办公室根据《中华人民共和国政府信息公开条例》规定编制。",
    ]);
  });

  it("keep a space between words of Latin letters", () => {
    expect(join(`${line(24)}Word`, "Online。")).toEqual([`${line(24)}Word Online。`]);
  });

  it("do not put a signature behind the last sentence", () => {
    expect(join(line(28), `${line(27)}。`, "", "          青岚市文化和旅游局")).toHaveLength(2);
  });
});

describe("lines that are paragraphs", () => {
  it("stay as they are, without their indents", () => {
    expect(joinLines(["　　甲，", "乙。", "", "丙"], null)).toEqual(["甲，", "乙。", "丙"]);
  });

  it("go on over a gap where a long one stops inside a sentence", () => {
    expect(joinLines([line(60), "", "据上级要求。"], null)).toEqual([`${line(60)}据上级要求。`]);
    expect(joinLines([`${line(60)}。`, "", "据上级要求。"], null)).toHaveLength(2);
    expect(joinLines([line(60), "", "（二）另外。"], null)).toHaveLength(2);
  });
});
