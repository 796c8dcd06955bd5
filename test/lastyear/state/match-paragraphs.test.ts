import { matchParagraphs } from "../../../src/lastyear/state/match-paragraphs";

/** A text of which every pair of neighbouring characters occurs once. */
const CHARACTERS = Array.from({ length: 100 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join("");
const OTHERS = Array.from({ length: 100 }, (_, i) => String.fromCodePoint(0x5e00 + i)).join("");

/** 100 pairs of neighbours, of which so many stand in what the paragraph has become. */
const carried = CHARACTERS.slice(0, 81);
const keeping = (pairs: number): string => CHARACTERS.slice(0, pairs + 1) + OTHERS.slice(0, 20);

describe("a carried paragraph among those of a document", () => {
  it("is the one with the same words, before those that are only like it", () => {
    expect(matchParagraphs(["甲乙丙丁"], ["甲乙丙丁戊", "甲乙丙丁"])).toEqual([1]);
    expect(matchParagraphs(["甲乙", "甲乙"], ["甲乙", "丙丁", "甲乙"])).toEqual([0, 2]);
  });

  it("is the most alike of those that are left, each for one", () => {
    expect(matchParagraphs(["甲乙丙丁戊己"], ["甲乙丙丁", "甲乙丙丁戊"])).toEqual([1]);
    expect(
      matchParagraphs(["公开信息八十条", "公开信息九十条"], ["公开信息九十多条", "公开信息八十多条"]),
    ).toEqual([1, 0]);
  });

  it.each([
    [28, true],
    [27, false],
  ])("is one that has kept 35 per cent of it: %i of 80 pairs, %s", (pairs, isFound) => {
    expect(matchParagraphs([carried], [keeping(pairs)])).toEqual([isFound ? 0 : null]);
  });

  it.each([
    [48, true],
    [47, false],
  ])("may share a paragraph that has kept 60 per cent of it: %i of 80 pairs, %s", (pairs, isFound) => {
    const other = OTHERS.slice(20);
    const joined = `${other}${keeping(pairs)}`;
    expect(matchParagraphs([other, carried], [joined])).toEqual([0, isFound ? 0 : null]);
  });

  it("finds two paragraphs again that were joined and edited", () => {
    const kept = ["本局全年举办政务公开培训班两期，参训四十人次。", "制定考核办法，按季度通报落实情况。"];
    const joined =
      "本局全年举办了政务公开培训班两期，参训四十人次，并且制定考核办法，按季度通报各股室落实情况。";
    expect(matchParagraphs(kept, ["另有说明。", joined])).toEqual([1, 1]);
  });

  it("counts numbers only where there is nothing else", () => {
    expect(matchParagraphs(["公开信息86条"], ["公开信息1234条"])).toEqual([0]);
    expect(matchParagraphs(["2024"], ["2024年"])).toEqual([0]);
    expect(matchParagraphs(["2024"], ["1358"])).toEqual([null]);
  });

  it("is nothing where there is nothing of it", () => {
    expect(matchParagraphs(["甲乙丙"], [])).toEqual([null]);
    expect(matchParagraphs(["甲"], ["乙"])).toEqual([null]);
    expect(matchParagraphs([], ["甲"])).toEqual([]);
  });
});
