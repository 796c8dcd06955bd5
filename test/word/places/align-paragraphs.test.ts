import fc from "fast-check";
import { alignParagraphs, type WordParagraph } from "../../../src/word/places/align-paragraphs";
import { listed, placeOf, sketch } from "../support/sketch";

const results = sketch([
  "三、收到和处理政府信息公开申请情况",
  [
    ["三、本年度办理结果", "（一）予以公开", "3", ""],
    ["^", "（二）部分公开", "", "1"],
    ["^", "（三）不予公开", "1", "1"],
  ],
  "四、行政复议",
  "",
]);

/** Index of the only paragraph of a cell. */
const at = (tr: number, tc: number): number => placeOf(results, tr, tc).paragraphs[0]!;

describe("aligning the XML's paragraphs with Word's", () => {
  it("takes Word's list when it holds the paragraphs of continuation cells", () => {
    const found = alignParagraphs(results.paragraphs, listed(results, true));
    expect(found.size).toBe(results.paragraphs.length);
    expect(results.paragraphs.every(({ index }) => found.get(index) === index)).toBe(true);
  });

  it("takes Word's list when it leaves them out", () => {
    const word = listed(results, false);
    const found = alignParagraphs(results.paragraphs, word);
    expect(found.size).toBe(word.length);
    expect(word[found.get(at(2, 3))!]!.text).toBe("1");
    expect(found.get(at(2, 1))).toBe(at(2, 1) - 2);
  });

  it("bears one empty paragraph more at the end of the XML", () => {
    const word = listed(results, false).slice(0, -1);
    expect(alignParagraphs(results.paragraphs, word).size).toBe(word.length);
  });

  it("compares texts without what only one view writes", () => {
    const word = listed(results, true).map((p) => ({
      ...p,
      text: p.level > 0 ? `${p.text}\u0007` : `\u0013 PAGE \u0014${p.text}\u0015`,
    }));
    expect(alignParagraphs(results.paragraphs, word).size).toBe(results.paragraphs.length);
  });

  it("leaves out the row in which one text differs, and nothing else", () => {
    const word = listed(results, true);
    word[at(1, 3)] = { text: "41", level: 1 };
    const found = alignParagraphs(results.paragraphs, word);
    expect(found.has(at(1, 3))).toBe(false);
    expect(found.has(at(1, 2))).toBe(false);
    expect(found.get(at(2, 3))).toBe(at(2, 3));
    expect(found.get(at(0, 2))).toBe(at(0, 2));
  });

  it("does not take a number as a landmark: it may have moved", () => {
    const word = listed(results, true);
    const one = at(0, 2);
    word[one] = { text: "", level: 1 };
    word[one + 1] = { text: "3", level: 1 };
    const found = alignParagraphs(results.paragraphs, word);
    expect(found.has(one)).toBe(false);
    expect(found.has(one + 1)).toBe(false);
  });

  it("does not choose where the two answers to hidden paragraphs place a number differently", () => {
    const document = sketch([[["甲"], ["^"], ["1"], ["^"], ["丁"]]]);
    const left = ["乙", "丙"];
    const paragraphs = document.paragraphs.map((p) => (p.hidden ? { ...p, text: left.shift()! } : p));
    const number = paragraphs.findIndex(({ text }) => text === "1");
    // As if the hidden ones are listed the 1 stands between 乙 and 丙, else between 甲 and 丁.
    const word = ["甲", "1", "丁", "乙", "1", "丙"].map((text) => ({ text, level: 1 }));
    const found = alignParagraphs(paragraphs, word);
    expect(found.has(number)).toBe(false);
    expect(found.get(0)).toBe(0);
  });

  it("finds nothing in another document", () => {
    expect(alignParagraphs(results.paragraphs, [{ text: "别的", level: 0 }]).size).toBe(0);
    expect(alignParagraphs(results.paragraphs, []).size).toBe(0);
  });

  it("never pairs different texts, whatever was typed, added or removed in Word", () => {
    const cell = fc.constantFrom("", "0", "1", "12", "总计", "（一）", "^");
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });
    const edit = fc.record({
      at: fc.nat(40),
      kind: fc.constantFrom("type", "add", "remove"),
      text: fc.constantFrom("1", "", "总计"),
    });
    fc.assert(
      fc.property(table, fc.boolean(), fc.array(edit, { maxLength: 4 }), (rows, continuations, edits) => {
        const document = sketch(["标题", rows, "末段"]);
        const word: WordParagraph[] = listed(document, continuations);
        for (const { at: where, kind, text } of edits) {
          const position = where % word.length;
          if (kind === "type") word[position] = { ...word[position]!, text };
          if (kind === "add") word.splice(position, 0, { text, level: word[position]!.level });
          if (kind === "remove" && word.length > 1) word.splice(position, 1);
        }
        const found = alignParagraphs(document.paragraphs, word);
        for (const [index, position] of found) {
          expect(word[position]!.text).toBe(document.paragraphs[index]!.text);
        }
        const order = [...found].sort(([a], [b]) => a - b).map(([, position]) => position);
        expect(order).toEqual([...order].sort((a, b) => a - b));
        if (edits.length === 0) {
          const shown = document.paragraphs.filter((p) => !p.hidden);
          expect(shown.filter(({ index }) => !found.has(index))).toEqual([]);
        }
      }),
    );
  });
});
