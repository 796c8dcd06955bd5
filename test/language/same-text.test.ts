import { sameText } from "../../src/language/same-text";

describe("texts that say the same to a reader", () => {
  it("may differ in white space, line breaks, unseen characters and width", () => {
    const text = "（一）主动公开：全年12条，占50%。";
    for (const other of [
      "(一)主动公开:全年12条,占50%。",
      "（一） 主动公开：\n全年１２条，占\u200b５０％。",
      "（一）主动公开：全年\u00a012\u3000条，占50%。",
    ])
      expect(sameText(other)).toBe(sameText(text));
  });

  it("may differ in nothing else", () => {
    for (const [a, b] of [
      ["12条", "13条"],
      ["〔2021〕30号", "[2021]30号"],
      ["“阳光”", "「阳光」"],
      ["，", "、"],
      ["政务", "政務"],
      ["完成。", "完成"],
    ] as const)
      expect(sameText(a)).not.toBe(sameText(b));
  });
});
