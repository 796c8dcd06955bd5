import { beginsSentence, endsSentence, sentenceAt, sentencesOf } from "../../src/language/sentences";

describe("sentences", () => {
  it.each([
    ["甲。乙；丙！丁？戊\n己", ["甲", "乙", "丙", "丁", "戊", "己"]],
    ["甲。。乙。", ["甲", "乙"]],
    ["甲，乙：丙、丁.戊;己", ["甲，乙：丙、丁.戊;己"]],
    ["。", []],
    ["", []],
  ])("of %j are %j, each where it stands", (text, expected) => {
    const sentences = sentencesOf(text);
    expect(sentences.map((one) => one.text)).toEqual(expected);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it.each([
    [0, "一是甲"],
    [2, "一是甲"],
    [4, "二是乙"],
    [7, "二是乙"],
    [8, "三"],
    [9, "三"],
  ])("stand around a place: %i", (at, expected) => {
    expect(sentenceAt("一是甲。二是乙；三", at)).toBe(expected);
  });

  it.each([
    [299, 300],
    [300, 300],
    [301, 300],
  ])("are looked at for 300 characters on either side: of %i before and behind", (length, seen) => {
    const side = "甲".repeat(length);
    expect(sentenceAt(`${side}中${side}`, length)).toHaveLength(
      Math.min(length, seen) + Math.min(length + 1, seen),
    );
  });
});

describe("a sentence begins", () => {
  it.each([
    ["", true],
    ["甲。", true],
    ["甲；", true],
    ["甲：", true],
    ["甲！", true],
    ["（一）", true],
    ["甲\n", true],
    ["甲\n　", true],
    ["甲。  ", true],
    [" ".repeat(12), true],
    [" ".repeat(13), false],
    ["甲，", false],
    ["甲、", false],
    ["甲", false],
  ])("behind %j: %s", (before, expected) => {
    expect(beginsSentence(`${before}2024年`, before.length)).toBe(expected);
  });
});

describe("a line ends a sentence", () => {
  it.each(["甲。", "甲！", "甲？", "甲?", "“甲。”", "（甲。）", "甲。 ", "甲。”）"])("with %j", (line) => {
    expect(endsSentence(line)).toBe(true);
  });

  it.each(["甲", "甲；", "甲，", "。甲", "甲.", ""])("not with %j", (line) => {
    expect(endsSentence(line)).toBe(false);
  });
});
