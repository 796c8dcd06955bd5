import { draw, texts } from "../support/show";
import { read } from "../support/packages";

const hiding = (part: string, more = ""): string =>
  `style{type=table,styleId=a}(${more} tblStylePr{type=${part}}(rPr(vanish)))`;
const row = (...cells: string[]): string => `tr(${cells.map((cell) => `tc"${cell}"`).join("")})`;
const nine = `${row("1", "2", "3")}${row("4", "5", "6")}${row("7", "8", "9")}`;

/** What is read of a table of three by three whose style is `a`. */
const shown = (look: string, styles: string, rows = nine): string =>
  texts(read(`tbl(tblPr(tblStyle{a} ${look}) ${rows})`, { styles }).paragraphs).join("");

/** As Word has written it since 2010, and as it was written before: bands off but where they are meant. */
const looks: Record<string, [attributes: string, bits: string]> = {
  firstRow: ["firstRow=1,noHBand=1,noVBand=1", "0620"],
  lastRow: ["lastRow=1,noHBand=1,noVBand=1", "0640"],
  firstCol: ["firstColumn=true,noHBand=1,noVBand=1", "0680"],
  lastCol: ["lastColumn=on,noHBand=1,noVBand=1", "0700"],
  band1Horz: ["noHBand=0,noVBand=1", "0400"],
  band2Horz: ["noHBand=0,noVBand=1", "0400"],
  band1Vert: ["noHBand=1,noVBand=0", "0200"],
  band2Vert: ["noHBand=1,noVBand=0", "0200"],
  neCell: ["firstRow=1,lastColumn=1,noHBand=1,noVBand=1", "0720"],
  nwCell: ["firstRow=1,firstColumn=1,noHBand=1,noVBand=1", "06A0"],
  seCell: ["lastRow=1,lastColumn=1,noHBand=1,noVBand=1", "0740"],
  swCell: ["lastRow=1,firstColumn=1,noHBand=1,noVBand=1", "06c0"],
};

describe("text that a table style hides in a part of the table", () => {
  const cases: [part: string, left: string][] = [
    ["firstRow", "456789"],
    ["lastRow", "123456"],
    ["firstCol", "235689"],
    ["lastCol", "124578"],
    ["band1Horz", "456"],
    ["band2Horz", "123789"],
    ["band1Vert", "258"],
    ["band2Vert", "134679"],
    ["neCell", "12456789"],
    ["nwCell", "23456789"],
    ["seCell", "12345678"],
    ["swCell", "12345689"],
  ];

  it.each(cases)("is not read: %s", (part, left) => {
    const [attributes, bits] = looks[part]!;
    expect(shown(`tblLook{${attributes}}`, hiding(part))).toBe(left);
    expect(shown(`tblLook{val=${bits}}`, hiding(part))).toBe(left);
  });

  it.each(cases)("is read where the table does not use it: %s", (part) => {
    expect(
      shown("tblLook{firstRow=0,lastRow=0,firstColumn=0,lastColumn=0,noHBand=1,noVBand=1}", hiding(part)),
    ).toBe("123456789");
    expect(shown("tblLook{val=0600}", hiding(part))).toBe("123456789");
  });

  it("is told as hidden, and is no text of its cell", () => {
    const { tables, messages } = read(`tbl(tblPr(tblStyle{a} tblLook{firstRow=1}) ${nine})`, {
      styles: hiding("firstRow"),
    });
    expect(draw(tables[0]!)).toEqual(["_ _ _", "4 5 6", "7 8 9"]);
    expect(messages).toEqual([{ code: "document/hidden-text", data: { count: 3, text: "1" } }]);
  });

  it("is told by attributes, whatever the number beside them says", () => {
    expect(shown("tblLook{val=0020,firstRow=0}", hiding("firstRow"))).toBe("123456789");
    expect(shown("tblLook{val=0600,firstRow=1}", hiding("firstRow"))).toBe("456789");
  });

  it("is in bands alone where nothing says what the table uses", () => {
    expect(shown("", hiding("firstRow"))).toBe("123456789");
    expect(shown("", hiding("band2Horz"))).toBe("123789");
  });

  it("is in bands that begin behind the first row and column", () => {
    expect(shown("tblLook{firstRow=1,noVBand=1}", hiding("band1Horz"))).toBe("123789");
    expect(shown("tblLook{firstColumn=1,noHBand=1}", hiding("band1Vert"))).toBe("134679");
    expect(shown("tblLook{lastRow=1,noVBand=1}", hiding("band1Horz"))).toBe("456789");
  });

  it("is in bands of as many rows and columns as the style says", () => {
    const wide = "tblPr(tblStyleRowBandSize{2} tblStyleColBandSize{2})";
    expect(shown("tblLook{noVBand=1}", hiding("band1Horz", wide))).toBe("789");
    expect(shown("tblLook{noHBand=1}", hiding("band2Vert", wide))).toBe("124578");
  });

  it("is in bands of columns of the grid, however many a cell covers", () => {
    const merged = `tr(tc{span=2}"1" tc"3")${row("4", "5", "6")}`;
    expect(shown("tblLook{noHBand=1}", hiding("band2Vert"), merged)).toBe("1346");
    const indented = `tr(trPr(gridBefore{1}) tc"2" tc"3")${row("4", "5", "6")}`;
    expect(shown("tblLook{noHBand=1}", hiding("band2Vert"), indented)).toBe("346");
  });

  it("is in all rows that head the table", () => {
    const head = 'tr(trPr(tblHeader) tc"1")tr(trPr(tblHeader) tc"2")tr(tc"3")tr(trPr(tblHeader) tc"4")';
    expect(shown("tblLook{firstRow=1}", hiding("firstRow"), head)).toBe("34");
  });

  it("is in the last row that stands, deleted rows left out", () => {
    const deleted = `${nine}tr(trPr(del) tc"0")`;
    expect(
      read(`tbl(tblPr(tblStyle{a} tblLook{lastRow=1}) ${deleted})`, { styles: hiding("lastRow") }),
    ).toMatchObject({ tables: [{ rows: [{}, {}, { cells: [{ text: "" }, { text: "" }, { text: "" }] }] }] });
  });

  it("is shown where a row shows what a column hides, and not the other way round", () => {
    const sheet = (hides: string, shows: string) =>
      `style{type=table,styleId=a}(tblStylePr{type=${hides}}(rPr(vanish)) tblStylePr{type=${shows}}(rPr(vanish{0})))`;
    expect(shown("tblLook{firstRow=1,firstColumn=1}", sheet("firstCol", "firstRow"))).toBe("1235689");
    expect(shown("tblLook{firstRow=1,firstColumn=1}", sheet("firstRow", "firstCol"))).toBe("456789");
  });

  it("is shown by a part where the style hides all the rest", () => {
    const sheet = "style{type=table,styleId=a}(rPr(vanish) tblStylePr{type=lastRow}(rPr(vanish{0})))";
    expect(shown("tblLook{lastRow=1}", sheet)).toBe("789");
    expect(shown("tblLook{lastRow=0}", sheet)).toBe("");
  });

  it("is told by the style that the table's is based on, unless that takes it back", () => {
    const base = "style{type=table,styleId=b}(tblStylePr{type=firstRow}(rPr(vanish)))";
    expect(shown("tblLook{val=0020}", `${base} style{type=table,styleId=a}(basedOn{b})`)).toBe("456789");
    const back = "style{type=table,styleId=a}(basedOn{b} tblStylePr{type=firstRow}(rPr(vanish{0})))";
    expect(shown("tblLook{val=0020}", `${base} ${back}`)).toBe("123456789");
  });

  it("is shown again where the style of its paragraph hides it too", () => {
    const sheet = `${hiding("firstRow")} style{type=paragraph,styleId=p}(rPr(vanish))`;
    expect(shown("tblLook{firstRow=1}", sheet, 'tr(tc(p{p}"1") tc"2")tr(tc(p{p}"3") tc"4")')).toBe("14");
  });

  it("is not that of a table inside, nor of the text behind", () => {
    const body = `tbl(tblPr(tblStyle{a} tblLook{firstRow=1}) tr(tc(tbl(tr(tc"内")) p"1")) tr(tc"2")) p"外"`;
    expect(texts(read(body, { styles: hiding("firstRow") }).paragraphs).join("")).toBe("内2外");
  });

  it("leaves a hidden row out whose marks and text it hides", () => {
    const rows = `tr(trPr(hidden) tc"1")${row("2")}`;
    const { tables } = read(`tbl(tblPr(tblStyle{a} tblLook{firstRow=1}) ${rows})`, {
      styles: hiding("firstRow"),
    });
    expect(draw(tables[0]!)).toEqual(["2"]);
  });
});

describe("what rows and cells themselves tell of their part", () => {
  const cell = (mark: string, text: string): string => `tc(tcPr(cnfStyle{${mark}}) p"${text}")`;

  it.each([
    ["a row in attributes", 'tr(trPr(cnfStyle{firstRow=1}) tc"1")', "firstRow"],
    ["a row in bits", 'tr(trPr(cnfStyle{val=010000000000}) tc"1")', "lastRow"],
    ["a cell in attributes", `tr(${cell("evenVBand=true", "1")})`, "band2Vert"],
    ["a cell in bits", `tr(${cell("val=000000000001", "1")})`, "swCell"],
  ])("holds where the table does not say what it uses: %s", (_, marked, part) => {
    expect(shown("", hiding(part), marked + row("2"))).toBe("2");
    expect(shown("tblLook{val=0600}", hiding(part), marked + row("2"))).toBe("12");
  });

  it("holds for row and cell together", () => {
    const rows = `tr(trPr(cnfStyle{val=100000000000}) ${cell("lastColumn=1", "1")} tc"2")`;
    expect(shown("", hiding("firstRow"), rows)).toBe("");
    expect(shown("", hiding("lastCol"), rows)).toBe("2");
  });
});
