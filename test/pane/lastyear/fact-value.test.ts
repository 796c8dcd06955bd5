import { amendedWords, editBetween, factValue } from "../../../src/pane/lastyear/facts/fact-value";

describe("what of a fact is typed", () => {
  it.each([
    ["286条", "286", "条"],
    ["48 人次", "48", " 人次"],
    ["12.5%", "12.5", "%"],
    ["1,286条", "1,286", "条"],
    ["２８６条", "２８６", "条"],
    ["17", "17", ""],
    ["2039758.6元", "2039758.6", "元"],
  ])("is the number alone: %s", (text, value, unit) => {
    expect(factValue(text)).toEqual({ value, unit, isNumber: true });
  });

  it.each([
    "2025年6月20日",
    "0899-6612345",
    "近万人",
    "3万余人次",
    "20余件",
    "一名",
    "未收到申请",
    "第2期",
    "5千元",
  ])("is all of it where a number would not fit: %s", (text) => {
    expect(factValue(text)).toEqual({ value: text, unit: "", isNumber: false });
  });
});

describe("the words that are written", () => {
  it.each([
    ["286条", "301", "301条"],
    ["286条", " 301 条 ", "301条"],
    ["286条", "３０１", "301条"],
    ["286条", "1,301", "1,301条"],
    ["48 人次", "50", "50 人次"],
    ["12.5%", "13.25％", "13.25%"],
    ["286条", "286", "286条"],
    ["一名", "两名", "两名"],
    ["0899-6612345", "0899-6612346", "0899-6612346"],
  ])("keep what belongs to the number: %s, typed %s", (fact, typed, text) => {
    expect(amendedWords(fact, typed)).toEqual({ text });
  });

  it.each([
    ["286条", "", "empty"],
    ["286条", "  ", "empty"],
    ["286条", "三百条", "noNumber"],
    ["286条", "301件", "noNumber"],
    ["286条", "-3", "noNumber"],
    ["286条", "1,30", "noNumber"],
    ["286条", "301条条", "noNumber"],
    ["未收到申请", "收到\n申请", "tooLong"],
    ["未收到申请", "申".repeat(501), "tooLong"],
  ])("are none: %s, typed %j", (fact, typed, problem) => {
    expect(amendedWords(fact, typed)).toEqual({ problem: { id: `pane/facts.${problem}`, data: {} } });
  });
});

describe("what is written of a sentence", () => {
  it.each([
    ["新收申请9件。", "新收申请12件。", "9", "12"],
    ["新收申请112件。", "新收申请12件。", "112", "12"],
    ["新收申请9.5件。", "新收申请9.6件。", "9.5", "9.6"],
    ["发布86条，其中网站12条。", "发布86条。", "，其中网站12条", ""],
    ["公开信息。", "主动公开信息。", "公", "主动公"],
    ["公开信息", "公开信息等", "息", "息等"],
    ["办了。", "办完了。", "办", "办完"],
    ["一样", "一样", "样", "样"],
  ])("is the least that differs, and never nothing: %s → %s", (before, after, old, text) => {
    const edit = editBetween(before, after);
    expect([before.slice(edit.start, edit.end), edit.text]).toEqual([old, text]);
    expect(before.slice(0, edit.start) + edit.text + before.slice(edit.end)).toBe(after);
  });
});
