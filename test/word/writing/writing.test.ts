import fc from "fast-check";
import { lineEdits } from "../../../src/open/writing/line-edits";
import { alikeNear } from "../../../src/open/writing/neighbour";
import { findable, textBefore, undoing, writtenPlaces } from "../../../src/word/writing/parts";
import type { TextWrite } from "../../../src/word/writing/write";
import { sketch } from "../support/sketch";

describe("the edits of a cell's lines", () => {
  it("leave lines alone that stay", () => {
    expect(lineEdits(["1", "件"], ["2", "件"])).toEqual({
      deleted: [],
      replaced: [{ at: 0, text: "2" }],
      inserted: [],
    });
  });

  it("never delete the last paragraph, which ends the cell", () => {
    expect(lineEdits(["8", ""], ["8"])).toEqual({
      deleted: [0],
      replaced: [{ at: 1, text: "8" }],
      inserted: [],
    });
  });

  it("give the wanted lines, whatever stood there", () => {
    const lines = fc.array(fc.constantFrom("", "1", "2"), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const { deleted, replaced, inserted } = lineEdits(before, after);
        const written = before.flatMap((text, at) => {
          const added = inserted.filter((line) => line.at === at).map((line) => line.text);
          if (deleted.includes(at)) return added;
          return [...added, replaced.find((line) => line.at === at)?.text ?? text];
        });
        expect(written).toEqual(after);
        expect(deleted).not.toContain(before.length - 1);
      }),
    );
  });
});

const write = (start: number, end: number, text: string): TextWrite => ({
  id: `${start}`,
  place: { kind: "paragraph", paragraph: 3, range: [start, end], text: "全年收到申请8件，办结8件。" },
  text,
});

describe("writes in one paragraph", () => {
  it("are one text afterwards, and can be undone part by part", () => {
    const [place, ...more] = writtenPlaces([write(11, 12, "9"), write(6, 7, "12")]);
    expect(more).toEqual([]);
    expect(place).toMatchObject({ ids: ["11", "6"], after: "全年收到申请12件，办结9件。" });
    expect(textBefore(place!.after, place!.parts)).toBe("全年收到申请8件，办结8件。");
    const back = undoing(
      { ...write(0, 0, "").place, text: place!.after } as TextWrite["place"],
      place!.parts,
    );
    expect(back.map(({ place: where, text }) => [where.kind === "paragraph" && where.range, text])).toEqual([
      [[6, 8], "8"],
      [[12, 13], "8"],
    ]);
  });

  it("that leave nothing take a character with them, so that they can be found again", () => {
    expect(findable(write(8, 12, ""))).toMatchObject({ text: "件", place: { range: [7, 12] } });
    expect(findable(write(0, 2, ""))).toMatchObject({ text: "收", place: { range: [0, 3] } });
    expect(findable(write(6, 7, "9"))).toEqual(write(6, 7, "9"));
  });
});

describe("the cell after which a text in an empty cell is to look", () => {
  const table = sketch([
    [
      ["申请", "自然人", "总计"],
      ["新收", "", "3"],
      ["", "1", ""],
      ["结转", "2", "3"],
    ],
  ]).tables[0]!;
  const cell = (tr: number, tc: number) => table.rows[tr]!.cells[tc]!;

  it("is for a number the nearest of its row, else the nearest of another row", () => {
    expect(alikeNear(table, cell(1, 1), "4")).toBe(cell(1, 2));
    expect(alikeNear(table, cell(2, 2), "4")).toBe(cell(2, 1));
    expect(alikeNear(table, cell(0, 2), "1,234")).toBe(cell(1, 2));
  });

  it("is for the name of a row the nearest name above or below, never a number beside it", () => {
    expect(alikeNear(table, cell(2, 0), "办理")).toBe(cell(1, 0));
  });

  it("is none in a table without anything of its kind", () => {
    const words = sketch([[["甲", "乙"]]]).tables[0]!;
    expect(alikeNear(words, words.rows[0]!.cells[0]!, "1")).toBeNull();
    const empty = sketch([[["", ""]]]).tables[0]!;
    expect(alikeNear(empty, empty.rows[0]!.cells[0]!, "名称")).toBeNull();
  });
});
