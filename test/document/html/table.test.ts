import { assemble } from "../../../src/document/unnumbered";
import { placeCells, type HtmlCell } from "../../../src/document/html/table";
import { messageLog } from "../../../src/document/messages";
import { codes, draw } from "../support/show";

/** `甲 2x3` is a cell over two columns and three rows. */
const cell = (text: string): HtmlCell => {
  const [, name, columns, rows] = /^(\S+?)(?: (\d+)x(\d+))?$/.exec(text)!;
  return {
    columnSpan: Number(columns ?? 1),
    rowSpan: Number(rows ?? 1),
    blocks: [{ kind: "paragraph", text: name! }],
  };
};

const place = (...groups: string[][]) => {
  const table = placeCells(
    groups.map((rows, i) => ({
      header: groups.length > 1 && i === 0,
      rows: rows.map((row) => row.split("|").map(cell)),
    })),
  );
  const document = assemble("html", [table], messageLog());
  return { drawing: draw(document.tables[0]!), codes: codes(document), table: document.tables[0]! };
};

describe("the cells of an HTML table", () => {
  it("stand beside those that reach down from above", () => {
    expect(place(["注 2x2|甲 2x1", "乙|丙", "丁|戊|己|庚"]).drawing).toEqual([
      "注 < 甲 <",
      "^ ^ 乙 丙",
      "丁 戊 己 庚",
    ]);
  });

  it("fill gaps between cells that reach down", () => {
    expect(place(["甲 1x2|乙|丙 1x2", "丁"]).drawing).toEqual(["甲 乙 丙", "^ 丁 ^"]);
  });

  it("end with their group, and reach to its end for 0", () => {
    const { drawing, codes: found } = place(["甲 1x9|乙"], ["丙 1x0|丁", "戊"]);
    expect(drawing).toEqual(["甲 乙", "丙 丁", "^ 戊"]);
    expect(found).toEqual([]);
  });

  it("belong to repeated header rows in a thead", () => {
    expect(place(["甲"], ["乙"]).table.rows.map((row) => row.header)).toEqual([true, false]);
  });

  it("never cover each other; the later one ends before, and it is said", () => {
    const { drawing, codes: found } = place(["甲|乙 1x2|丙", "丁 3x1"]);
    expect(drawing).toEqual(["甲 乙 丙", "丁 ^ ."]);
    expect(found).toEqual(["document/merge-contradicts", "document/ragged-row"]);
  });

  it("have no width beyond the last column in which a cell begins", () => {
    const { drawing, codes: found } = place(["甲 9x1", "乙|丙"]);
    expect(drawing).toEqual(["甲 <", "乙 丙"]);
    expect(found).toEqual([]);
  });

  it("are told when a row is too short", () => {
    expect(place(["甲|乙", "丙"]).codes).toEqual(["document/ragged-row"]);
  });

  it("may be any number, or none", () => {
    expect(placeCells([]).columns).toBe(0);
    expect(place(["甲 99999x99999"]).drawing).toEqual(["甲"]);
  });
});
