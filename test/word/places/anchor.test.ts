import { anchorOf, findAnchor, type Anchor } from "../../../src/word/places/anchor";
import { placeOf, sketch, type Sketch } from "../support/sketch";

const rows = [
  ["申请", "自然人", "总计"],
  ["一、本年新收", "3", "3"],
  ["（七）总计", "", ""],
];
const before = sketch(["标题", rows, "段落", "段落", "末段"]);
const anchor = (tr: number, tc: number): Anchor => anchorOf(before, placeOf(before, tr, tc))!;
const after = (parts: Sketch) => sketch(parts);

describe("an anchor", () => {
  it("refuses a place of another reading", () => {
    expect(anchorOf(before, { ...placeOf(before, 1, 1), text: "4" })).toBeNull();
    expect(anchorOf(before, { ...placeOf(before, 1, 1), table: 7 })).toBeNull();
    expect(anchorOf(before, { kind: "paragraph", paragraph: 0, range: null, text: "别的" })).toBeNull();
  });

  it("finds the cell behind paragraphs that were typed before it", () => {
    const now = after(["标题", "新的一段", rows, "末段"]);
    expect(findAnchor(now, anchor(1, 1))).toEqual(placeOf(now, 1, 1));
  });

  it("finds the cell behind another table that was put before it", () => {
    const now = after([[["别的", "表格"]], "标题", rows, "末段"]);
    expect(findAnchor(now, anchor(2, 1))).toMatchObject({ table: 1, tr: 2, tc: 1 });
  });

  it("finds the cell when numbers were typed into the table, and tells its text of now", () => {
    const now = after([[rows[0]!, ["一、本年新收", "5", "5"], rows[2]!]]);
    expect(findAnchor(now, anchor(1, 1))).toMatchObject({ tr: 1, tc: 1, text: "5" });
  });

  it("finds the cell when a row was put before its row, by the caption of the table", () => {
    const now = after([[rows[0]!, ["二、新的一行", "", ""], rows[1]!, rows[2]!], "末段"]);
    expect(findAnchor(now, anchor(1, 1))).toBeNull();
    const captioned = { ...before, tables: [{ ...before.tables[0]!, caption: "nianbao" }] };
    const named = { ...now, tables: [{ ...now.tables[0]!, caption: "nianbao" }] };
    const found = findAnchor(named, anchorOf(captioned, placeOf(before, 1, 1))!);
    expect(found).toMatchObject({ tr: 2, tc: 1, text: "3" });
  });

  it("does not choose between two copies of the table", () => {
    expect(findAnchor(after(["标题", rows, "段落", rows]), anchor(1, 1))).toBeNull();
  });

  it("finds a paragraph by its neighbours where its text stands twice", () => {
    const second = anchorOf(before, { kind: "paragraph", paragraph: 11, range: null, text: "段落" })!;
    const now = after(["标题", "又一段", rows, "另一段", "段落", "末段"]);
    expect(findAnchor(now, second)).toMatchObject({ kind: "paragraph", text: "段落" });
    const doubtful = after(["段落", "一", "段落", "二"]);
    expect(findAnchor(doubtful, second)).toBeNull();
  });
});
