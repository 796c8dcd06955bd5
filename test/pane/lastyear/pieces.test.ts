import { carryParagraph } from "../../../src/lastyear/paragraph/carry-paragraph";
import { draftFrom, type Replacement } from "../../../src/lastyear";
import { piecesOf, type Piece } from "../../../src/pane/lastyear/pieces";
import { lastYearReport } from "../../lastyear/support/last-year";

const signs: Record<Piece["kind"], [string, string]> = {
  same: ["", ""],
  removed: ["-", "-"],
  added: ["+", "+"],
  fact: ["〈", "〉"],
};

/** The pieces in one line: -removed-, +added+, 〈open〉. */
const shown = (paragraph: Parameters<typeof piecesOf>[0]): string =>
  piecesOf(paragraph)
    .map(({ kind, text }) => signs[kind][0] + text + signs[kind][1])
    .join("");

const carried = (old: string): string => {
  const { facts, ...paragraph } = carryParagraph(old, { last: 2023, current: 2024 });
  return shown({ ...paragraph, facts: facts.map((open, i) => ({ ...open, id: String(i) })) });
};

/** A change of a text, told by its offsets in the new one. */
const change = (newStart: number, newEnd: number, old: string): Replacement => ({
  start: newStart,
  end: newStart + old.length,
  newStart,
  newEnd,
  old,
  text: "",
  reason: "date",
});

const fact = (start: number, end: number) => ({ kind: "count" as const, start, end, text: "", id: "" });

describe("the pieces of a carried paragraph in the preview", () => {
  it.each([
    ["a text without years and numbers", "按时公开。", "按时公开。"],
    ["a moved year", "2023年，按时公开。", "-2023-+2024+年，按时公开。"],
    ["a number", "公开信息86条。", "公开信息〈86条〉。"],
    ["both, apart", "2023年公开信息86条。", "-2023-+2024+年公开信息〈86条〉。"],
    ["a date whose year has moved", "2023年6月20日，举办培训。", "-2023-+2024+〈年6月20日〉，举办培训。"],
    ["a month whose year has moved", "于2023年9月改版。", "于-2023-+2024+〈年9月〉改版。"],
    ["a year that is open as well", "较2022年增加。", "较-2022-+2023+年增加。"],
  ])("show %s", (_, old, expected) => {
    expect(carried(old)).toBe(expected);
  });

  it("show both changes of a date whose year and day have moved, and the rest of it as open", () => {
    const { paragraphs } = draftFrom(lastYearReport({ "2024年1月18日": "2024年2月29日" }), 2024);
    expect(shown(paragraphs.at(-1)!)).toBe("-2024-+2025+〈年2月〉-29-+28+〈日〉");
  });

  it("show a change that reaches over a fact as a change", () => {
    const text = "甲乙5件丙";
    expect(shown({ text, replacements: [change(0, 4, "旧")], facts: [fact(2, 4)] })).toBe("-旧-+甲乙5件+丙");
    expect(shown({ text, replacements: [change(1, 5, "旧")], facts: [fact(2, 4)] })).toBe("甲-旧-+乙5件丙+");
  });

  it("show what is left of a fact on either side of a change", () => {
    const text = "甲乙5件丙";
    expect(shown({ text, replacements: [change(2, 3, "4")], facts: [fact(1, 4)] })).toBe(
      "甲〈乙〉-4-+5+〈件〉丙",
    );
    expect(shown({ text, replacements: [change(3, 5, "4")], facts: [fact(1, 4)] })).toBe(
      "甲〈乙5〉-4-+件丙+",
    );
  });

  it("show what was taken out without anything in its place", () => {
    expect(shown({ text: "甲乙", replacements: [change(1, 1, "旧")], facts: [] })).toBe("甲-旧-乙");
  });

  it("make the new text without the removed ones", () => {
    const { paragraphs } = draftFrom(lastYearReport(), 2024);
    for (const paragraph of paragraphs) {
      const kept = piecesOf(paragraph).filter(({ kind }) => kind !== "removed");
      expect(kept.map(({ text }) => text).join("")).toBe(paragraph.text);
    }
  });
});
