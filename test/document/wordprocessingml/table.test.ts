import { codes, draw, texts } from "../support/show";
import { read } from "../support/packages";

const only = (body: string) => {
  const document = read(body);
  return { document, table: document.tables[0]! };
};

describe("a table in a document", () => {
  it("keeps merged cells together", () => {
    const { table, document } = only(
      'tbl(tr(tc{span=2,v=restart}"注" tc"甲") tr(tc{span=2,v=continue} tc"乙") tr(tc"丙" tc"丁" tc"戊"))',
    );
    expect(draw(table)).toEqual(["注 < 甲", "^ ^ 乙", "丙 丁 戊"]);
    expect(document.messages).toEqual([]);
  });

  it("counts continuation cells in the ordinals and hides their paragraphs", () => {
    const { table, document } = only('tbl(tr(tc{v=restart}"甲" tc"1") tr(tc{v=continue} tc"2"))');
    expect(table.rows[1]!.cells.map(({ tr, tc, text }) => [tr, tc, text])).toEqual([[1, 1, "2"]]);
    expect(document.paragraphs.map(({ index, hidden }) => [index, hidden])).toEqual([
      [0, false],
      [1, false],
      [2, true],
      [3, false],
    ]);
  });

  it("takes an explicit continue like one without value", () => {
    const explicit = 'tbl(tr(tc{v=restart}"甲") tr(tc(tcPr(vMerge{continue}) p)))';
    expect(draw(only(explicit).table)).toEqual(["甲", "^"]);
  });

  it("says that a merged cell hides text, and where", () => {
    const { document } = only('p"前" tbl(tr(tc{v=restart}"甲") tr(tc{v=continue}"旧"))');
    expect(document.messages).toEqual([
      { code: "document/text-in-merged-cell", data: { table: 1, row: 2, cell: 1 } },
    ]);
  });

  it("finds rows and cells inside content controls and custom XML", () => {
    const { table } = only(
      'sdt(sdtPr(alias{表}) sdtContent(tbl(sdt(sdtContent(tr(tc"甲" sdt(sdtContent(tc"乙"))))) customXml(tr(tc"丙" customXml(tc"丁"))))))',
    );
    expect(draw(table)).toEqual(["甲 乙", "丙 丁"]);
  });

  it("leaves out a row whose deletion is tracked but counts it", () => {
    const { table, document } = only('tbl(tr(trPr(del{id=1}) tc(p(del(r(delText"旧"))))) tr(tc"新"))');
    expect(
      table.rows.map((row) => [row.tr, row.cells.map((cell) => [cell.tr, cell.row, cell.text])]),
    ).toEqual([[1, [[1, 0, "新"]]]]);
    expect(document.paragraphs.map((paragraph) => paragraph.hidden)).toEqual([true, false]);
    expect(document.traits.hasRevisions).toBe(true);
  });

  it("keeps rows and cells whose insertion is tracked", () => {
    const { table, document } = only('tbl(tr(trPr(ins{id=1}) tc(tcPr(cellIns{id=2}) p(ins(r"新")))))');
    expect(draw(table)).toEqual(["新"]);
    expect(document.traits.hasRevisions).toBe(true);
  });

  it("reports a merge whose beginning stood in a deleted row", () => {
    const { table, document } = only('tbl(tr(trPr(del) tc{v=restart}"甲") tr(tc{v=continue}"乙"))');
    expect(draw(table)).toEqual(["乙"]);
    expect(codes(document)).toEqual(["document/merge-without-start"]);
  });

  it("numbers nested tables after the one that holds them", () => {
    const { document } = only('tbl(tr(tc(p"外" tbl(tr(tc"内")) p"尾"))) tbl(tr(tc"后"))');
    expect(document.tables.map((table) => [table.index, table.level])).toEqual([
      [0, 1],
      [1, 2],
      [2, 1],
    ]);
    expect(document.blocks).toHaveLength(2);
    expect(document.tables[0]!.rows[0]!.cells[0]!.text).toBe("外\n尾");
    expect(document.paragraphs.map(({ text, level }) => [text, level])).toEqual([
      ["外", 1],
      ["内", 2],
      ["尾", 1],
      ["后", 1],
    ]);
  });

  it("hides nested paragraphs of a cell that is merged away", () => {
    const { document } = only('tbl(tr(tc{v=restart}"甲") tr(tc{v=continue}(tbl(tr(tc"内")) p)))');
    expect(document.paragraphs.map((paragraph) => paragraph.hidden)).toEqual([false, true, true]);
  });

  it("joins the paragraphs of a cell with line ends", () => {
    expect(only('tbl(tr(tc(p"商业" p"企业")))').table.rows[0]!.cells[0]!.text).toBe("商业\n企业");
  });

  it("reads columns left out at both sides of a row", () => {
    const { table, document } = only(
      'tbl(tr(tc"甲" tc"乙" tc"丙") tr(trPr(gridBefore{1} gridAfter{1}) tc"丁"))',
    );
    expect(draw(table)).toEqual(["甲 乙 丙", ". 丁 ."]);
    expect(document.messages).toEqual([]);
  });

  it("names table and row when a row is too short", () => {
    const { document } = only('tbl(tr(tc"单")) tbl(tr(tc"甲" tc"乙") tr(tc"丙"))');
    expect(document.messages).toEqual([{ code: "document/ragged-row", data: { table: 2, row: 2 } }]);
  });

  it.each(["0", "-2", "2.5", "x", "99999999999999", "1001"])("does not believe a span of %s", (span) => {
    const { table, document } = only(`tbl(tr(tc{span=${span}}"甲"))`);
    expect(draw(table)).toEqual(["甲"]);
    expect(codes(document)).toEqual(["document/bad-span"]);
  });

  it("reads the caption, repeated header rows and switched-off ones", () => {
    const { table } = only(
      "tbl(tblPr(tblCaption{三}) tr(trPr(tblHeader) tc) tr(trPr(tblHeader{1}) tc) tr(trPr(tblHeader{0}) tc) tr(tc))",
    );
    expect(table.caption).toBe("三");
    expect(table.rows.map((row) => row.header)).toEqual([true, true, false, false]);
  });

  it("keeps what the change of a property remembers out of the grid", () => {
    const { table } = only(
      'tbl(tr(tc(tcPr(gridSpan{2} tcPrChange(tcPr(gridSpan{5}))) p"甲")) tr(tc"乙" tc"丙"))',
    );
    expect(draw(table)).toEqual(["甲 <", "乙 丙"]);
  });

  it("survives a table without rows and a row without cells", () => {
    const { document } = only("tbl tbl(tr)");
    expect(document.tables.map((table) => [table.columns, table.rows.length])).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });

  it("counts the paragraphs of the whole body", () => {
    const document = read('p"一" tbl(tr(tc"二" tc(p"三" p"四"))) p"五"');
    expect(texts(document.paragraphs)).toEqual(["一", "二", "三", "四", "五"]);
    expect(document.paragraphs.map((paragraph) => paragraph.index)).toEqual([0, 1, 2, 3, 4]);
  });
});
