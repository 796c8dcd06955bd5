import { isHeading, isNumbered, levelOf } from "../../src/lastyear/headings/levels";

describe("what a line of a part is", () => {
  it.each(["（一）主动公开", "(二)依申请公开", "（3）政府信息管理", "（ 十一 ）监督保障"])(
    "%s is a heading of the second level",
    (line) => {
      expect(levelOf(line)).toBe("heading2");
    },
  );

  it.each([
    "（一）主动公开。全年公开80条。",
    "一、总体情况",
    "1.公开目录",
    "主动公开",
    "（一）主动公开，依申请公开",
  ])("%s is body text", (line) => {
    expect(levelOf(line)).toBe("body");
  });

  it.each([
    [34, "heading2"],
    [35, "body"],
  ])("is no heading beyond 34 characters: %i, %s", (length, level) => {
    expect(levelOf("（一）".padEnd(length, "公"))).toBe(level);
  });

  it.each([
    ["1.公开目录", true, true],
    ["十二、公开目录", true, true],
    ["1.公开目录；", true, false],
    ["公开目录", false, false],
    ["2023年公开目录", false, false],
  ])("%s is numbered: %s, a heading: %s", (line, numbered, heading) => {
    expect([isNumbered(line), isHeading(line)]).toEqual([numbered, heading]);
  });
});
