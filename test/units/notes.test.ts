import { readFile } from "../../src/document";
import { noteDocx, noteText, overviewOf, returnNote, saying, type UnitFacts } from "../../src/units";
import { factsByHand } from "./support/by-hand";

const say = saying("zh");

const finding = (given: Partial<UnitFacts["findings"][number]>): UnitFacts["findings"][number] => ({
  rule: "relation/row-total",
  severity: "error",
  where: ["表三", "一、本年新收政府信息公开申请数量", "总计"],
  says: "合计不符。",
  cell: "applications/new/total",
  cells: [],
  section: 3,
  actual: "14",
  expected: "15",
  ...given,
});

const noteOf = (findings: UnitFacts["findings"], given: Partial<UnitFacts> = {}) => {
  const unit = factsByHand("云溪县林业局", {}, { findings, ...given });
  return returnNote(unit, overviewOf([unit], [], null), say);
};

const blank = (column: string) =>
  finding({
    rule: "cell/empty",
    where: ["表三", "二、上年结转", column],
    says: "没有填。",
    actual: null,
    expected: null,
  });

describe("a note to a unit", () => {
  it("says of each finding where, what stands there, what should, and why; errors first, numbered through", () => {
    const hint = finding({ severity: "hint", where: [], says: "看一看。", actual: null, expected: null });
    const doubt = finding({ severity: "warning", where: ["五、存在的主要问题"], expected: null });
    const note = noteOf([hint, doubt, finding({})])!;
    expect(note.groups.map(({ severity, items }) => [severity, items.map(({ number }) => number)])).toEqual([
      ["error", [1]],
      ["warning", [2]],
      ["hint", [3]],
    ]);
    const text = noteText(note, say);
    expect(text).toContain(
      "1. 表三 › 一、本年新收政府信息公开申请数量 › 总计：现填“14”。应为“15”。合计不符。",
    );
    expect(text).toContain("2. 五、存在的主要问题：现填“14”。合计不符。");
    expect(text).toContain("3. 全文：看一看。");
  });

  it("leaves date and signatures to people", () => {
    const text = noteText(noteOf([finding({})])!, say);
    expect(text).toContain("核对人（签名）：                日期：    年    月    日");
    expect(text).toContain("请于    月    日前修改后重新报送");
  });

  it("tells blank cells of one row together, and each that something is known of by itself", () => {
    const known = { ...blank("总计"), expected: "3" };
    const note = noteOf([blank("自然人"), blank("商业企业"), known, blank("法律服务机构")])!;
    expect(note.groups[0]!.items.map(({ where, says, expected }) => [where, says, expected])).toEqual([
      ["表三 › 二、上年结转", "这一行有 2 格没有填。", ""],
      ["表三 › 二、上年结转 › 总计", "没有填。", "3"],
      ["表三 › 二、上年结转 › 法律服务机构", "没有填。", ""],
    ]);
  });

  it("is not written for hints alone, but for what was read in doubt", () => {
    expect(noteOf([finding({ severity: "hint" })])).toBeNull();
    expect(noteOf([])).toBeNull();
    expect(noteOf([], { doubts: ["有隐藏文字。"] })!.doubts).toEqual(["有隐藏文字。"]);
  });

  it("is a Word document that says the same", async () => {
    const note = noteOf([finding({ says: "a<b & “c”" }), blank("自然人")], { doubts: ["有隐藏文字。"] })!;
    const read = await readFile(noteDocx(note, say));
    const { tables, paragraphs } = read.ok ? read.document : (undefined as never);
    expect(tables).toHaveLength(1);
    const words = paragraphs.map(({ text }) => text);
    for (const said of [
      "政府信息公开工作年度报告退回修改单",
      "云溪县林业局：",
      "a<b & “c”",
      "15",
      "一、必须修改",
      "有隐藏文字。",
    ])
      expect(words).toContain(said);
    expect(words.some((text) => text.includes("核对人（签名）"))).toBe(true);
  });
});
