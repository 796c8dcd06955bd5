import { fill } from "../../src/messages/fill";

describe("a message with its words", () => {
  it("gives words that are quoted the other marks", () => {
    const said = (words: string) => fill("id", "标题写成了“{words}”。", { words });
    expect(said("打造“阳光政务”品牌")).toBe("标题写成了“打造‘阳光政务’品牌”。");
    expect(said("学习“讲‘三会’”")).toBe("标题写成了“学习‘讲“三会”’”。");
    expect(said("O’Neil")).toBe("标题写成了“O’Neil”。");
    expect(said("工作”机制")).toBe("标题写成了“工作’机制”。");
  });

  it("leaves the marks of words that are not quoted", () => {
    expect(fill("id", "请核对：{words}", { words: "“放管服”改革" })).toBe("请核对：“放管服”改革");
    expect(fill("id", "“{words}等”", { words: "“一”" })).toBe("““一”等”");
  });

  it("fails on a value that is not given", () => {
    expect(() => fill("id", "{words}", {})).toThrow("no value for {words}");
  });
});
