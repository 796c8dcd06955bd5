import { p, table } from "../../word/support/xml";
import { openWord } from "../open-word";
import type { SimulatedWord } from "../simulated-word";

const open = (): SimulatedWord =>
  openWord({
    bodyXml:
      p("前") +
      table([
        ["甲v", "1"],
        ["^", "2"],
        ["乙", "3"],
      ]) +
      p("后"),
  });
const xml = (word: SimulatedWord): string => word.parts().get("/word/document.xml")!;

describe("what a user does", () => {
  it("deletes a row, and the merge that began in it begins in the next", () => {
    const word = open();
    word.removeRow(0, 0);
    expect(word.paragraphTexts()).toEqual(["前", "", "2", "乙", "3", "后"]);
    expect(xml(word).match(/<w:vMerge[^>]*>/g)).toEqual(['<w:vMerge w:val="restart"/>']);
    expect(word.undo()).toBe(true);
    expect(word.paragraphTexts()).toEqual(["前", "甲", "1", "", "2", "乙", "3", "后"]);
  });

  it("deletes the last row, and with it the table", () => {
    const word = open();
    for (let rows = 3; rows > 0; rows -= 1) word.removeRow(0, 0);
    expect([word.tableCount(), word.paragraphTexts()]).toEqual([0, ["前", "后"]]);
  });

  it("deletes a row while changes are tracked, and it is marked", () => {
    const word = open();
    word.model.tracking.set("TrackAll");
    word.model.tracking.apply();
    word.removeRow(0, 2);
    expect(word.paragraphTexts()).toEqual(["前", "甲", "1", "", "2", "", "", "后"]);
    expect(xml(word)).toMatch(/<w:trPr><w:del /);
  });

  it("merges a cell with the one below, whose text it takes; none that is merged already", () => {
    const word = open();
    expect(word.mergeDown(0, 0, 1)).toBe(true);
    expect(word.cellText(0, 0, 1)).toMatch(/^1\s2$/);
    expect(word.cellText(0, 1, 1)).toBe("");
    expect(word.mergeDown(0, 0, 1)).toBe(false);
    expect(word.mergeDown(0, 2, 1)).toBe(false);
  });

  it("pastes behind a paragraph", () => {
    const word = open();
    word.paste(0, p("一") + table([["二"]]) + p(""));
    expect(word.paragraphTexts().slice(0, 5)).toEqual(["前", "一", "二", "", "甲"]);
  });

  it("splits a paragraph whose text is tracked where the cursor stands", () => {
    const word = open();
    word.model.tracking.set("TrackAll");
    word.model.tracking.apply();
    word.typeParagraph(0, "新的一段");
    // The old text is still there, deleted.
    word.pressEnter(0, 3);
    expect(word.paragraphTexts().slice(0, 2)).toEqual(["新的", "一段"]);
    expect(xml(word).match(/<w:ins /g)).toHaveLength(2);
  });

  it("comments and changes as a colleague, and is who he was again", () => {
    const word = open();
    word.commentBy("同事", 0, "请核对");
    expect(word.comments()).toMatchObject([{ author: "同事", text: "请核对", on: "前" }]);
    word.asColleague("同事", () => word.typeParagraph(7, "后面"));
    expect(xml(word)).toMatch(/<w:ins [^>]*w:author="同事"/);
    expect([word.model.author, word.model.tracking.mode]).toEqual(["起草人", "Off"]);
    word.undo();
    expect(word.paragraphTexts().at(-1)).toBe("后");
  });

  it("restricts editing, and lifts that", () => {
    const word = open();
    const before = word.parts().get("/word/settings.xml");
    word.restrictEditing(true);
    expect(word.parts().get("/word/settings.xml")).toMatch(/<w:documentProtection w:edit="readOnly"/);
    word.restrictEditing(false);
    expect(word.parts().get("/word/settings.xml")).toBe(before);
  });
});
