import type { SourceDocument } from "../../../src/document/types";
import type { WordParagraph } from "../../../src/word/places/align-paragraphs";
import { retyped } from "../../../src/word/places/retyped";
import { listed, sketch } from "../support/sketch";

const before = (): SourceDocument =>
  sketch([
    "三、申请情况",
    [
      ["三、办理结果", "（一）予以公开", "3"],
      ["^", "（二）部分公开", "1\n2"],
    ],
    "四、行政复议",
  ]);

/** Word's list after somebody typed over texts, by position. */
const after = (document: SourceDocument, typed: Record<number, string>): WordParagraph[] =>
  listed(document, true).map((p, at) => ({ ...p, text: typed[at] ?? p.text }));

const again = (document: SourceDocument, typed: Record<number, string>): SourceDocument | null =>
  retyped({ document, listed: listed(document, true) }, after(document, typed));

describe("what was typed since a reading", () => {
  it("is nothing when Word's list is the same", () => {
    const document = before();
    expect(again(document, {})).toBe(document);
  });

  it("is a new text in a cell, a paragraph of a cell and a paragraph", () => {
    const document = before();
    const now = again(document, { 3: "4", 7: "5", 8: "四、行政复议情况" })!;
    const [first, second] = now.tables[0]!.rows;
    expect(first!.cells[2]!.text).toBe("4");
    expect(second!.cells.map(({ text }) => text)).toEqual(["（二）部分公开", "1\n5"]);
    expect(now.paragraphs.map(({ text }) => text)).toEqual([
      "三、申请情况",
      "三、办理结果",
      "（一）予以公开",
      "4",
      "",
      "（二）部分公开",
      "1",
      "5",
      "四、行政复议情况",
    ]);
  });

  it("is one document: blocks, tables and paragraphs are the same objects", () => {
    const now = again(before(), { 3: "4" })!;
    expect(now.blocks[1]).toBe(now.tables[0]);
    expect(now.tables[0]!.rows[0]!.cells[2]!.blocks[0]).toBe(now.paragraphs[3]);
  });

  it("leaves the reading before as it was", () => {
    const document = before();
    again(document, { 3: "4" });
    expect(document).toEqual(before());
  });

  it.each([
    ["a paragraph more", (list: WordParagraph[]) => [...list, { text: "", level: 0 }]],
    ["a paragraph less", (list: WordParagraph[]) => list.slice(1)],
    [
      "a paragraph that went into a table",
      (list: WordParagraph[]) => list.map((p, i) => (i === 0 ? { ...p, level: 1 } : p)),
    ],
    [
      "a text with a line break",
      (list: WordParagraph[]) => list.map((p, i) => (i === 3 ? { ...p, text: "4\v5" } : p)),
    ],
  ])("cannot be told from the list alone: %s", (_, change) => {
    const document = before();
    const list = listed(document, true);
    expect(retyped({ document, listed: list }, change(list))).toBeNull();
  });

  it.each([{ trackRevisions: true }, { trackRevisions: null }, { hasRevisions: true }])(
    "cannot be told from the list while changes may be tracked: %j",
    (traits) => {
      const document = before();
      Object.assign(document.traits, traits);
      expect(again(document, { 3: "4" })).toBeNull();
    },
  );
});
