import { draw, texts } from "../support/show";
import { flatOpc, read } from "../support/packages";
import { readFlatOpc } from "../../../src/document";

const gone = "rPr(del{id=1,author=甲})";
const begun = (text: string, more = "") => `p(pPr(${more} ${gone}) r"${text}")`;

describe("a paragraph whose mark is deleted with tracking", () => {
  it("goes on in the next one", () => {
    const { paragraphs } = read(`${begun("五、存在的主")} p"要问题" p"后"`);
    expect(paragraphs.map(({ text, hidden, own }) => ({ text, hidden, own }))).toEqual([
      { text: "", hidden: true, own: "五、存在的主" },
      { text: "五、存在的主要问题", hidden: false, own: "要问题" },
      { text: "后", hidden: false, own: undefined },
    ]);
  });

  it("goes on over several marks, and where it was moved away", () => {
    const moved = 'p(pPr(rPr(moveFrom{id=1})) r"乙")';
    expect(texts(read(`${begun("甲")} ${moved} ${begun("")} p"丙"`).paragraphs)).toEqual([
      "",
      "",
      "",
      "甲乙丙",
    ]);
  });

  it("makes one number of two halves in a cell", () => {
    expect(draw(read(`tbl(tr(tc(${begun("1")} p"2") tc"3"))`).tables[0]!)).toEqual(["12 3"]);
  });

  it("is all gone when its text is deleted, too, and takes no number of a list", () => {
    const numbering =
      "abstractNum{abstractNumId=0}(lvl{ilvl=0}(start{1} numFmt{decimal} lvlText{%1.})) num{numId=1}(abstractNumId{0})";
    const list = "numPr(ilvl{0} numId{1})";
    const body = `p(pPr(${list}) r"甲") p(pPr(${list} ${gone}) del(r(delText"旧"))) p(pPr(${list}) r"乙")`;
    const { paragraphs } = read(body, { numbering });
    expect(paragraphs.map((p) => p.numbering + p.text)).toEqual(["1.甲", "", "2.乙"]);
  });

  it("has the number of the mark that is left, or else its own", () => {
    const numbering =
      "abstractNum{abstractNumId=0}(lvl{ilvl=0}(start{1} numFmt{decimal} lvlText{%1.})) num{numId=1}(abstractNumId{0})";
    const list = "numPr(ilvl{0} numId{1})";
    const printed = (body: string) => read(body, { numbering }).paragraphs.map((p) => p.numbering + p.text);
    expect(printed(`${begun("甲", list)} p(pPr(${list}) r"乙") p(pPr(${list}) r"丙")`)).toEqual([
      "",
      "1.甲乙",
      "2.丙",
    ]);
    expect(printed(`${begun("甲", list)} p"乙" p(pPr(${list}) r"丙")`)).toEqual(["", "1.甲乙", "2.丙"]);
  });

  it("stands for itself where no paragraph follows it", () => {
    expect(texts(read(`${begun("甲")} tbl(tr(tc"乙"))`).paragraphs)).toEqual(["甲", "乙"]);
    expect(texts(read(`tbl(tr(tc(${begun("甲")}) tc"乙"))`).paragraphs)).toEqual(["甲", "乙"]);
  });

  it("takes drawings along", () => {
    const { paragraphs } = read(`p(pPr(${gone}) r(drawing)) p(r"甲" r(drawing))`);
    expect(paragraphs.map(({ drawings }) => drawings)).toEqual([undefined, 2]);
  });

  it("is not one whose mark was inserted", () => {
    expect(texts(read('p(pPr(rPr(ins{id=1})) r"甲") p"乙"').paragraphs)).toEqual(["甲", "乙"]);
  });

  it("is joined in Word 2003 XML, too", () => {
    const deletion = '<aml:annotation aml:id="0" w:type="Word.Deletion" aml:author="甲"/>';
    const xml = `<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:aml="http://schemas.microsoft.com/aml/2001/core"><w:body><w:p><w:pPr><w:rPr>${deletion}</w:rPr></w:pPr><w:r><w:t>1</w:t></w:r></w:p><w:p><w:r><w:t>2</w:t></w:r></w:p></w:body></w:wordDocument>`;
    const reading = readFlatOpc(xml);
    expect(reading.ok && texts(reading.document.paragraphs)).toEqual(["", "12"]);
    expect(readFlatOpc(flatOpc({}))).toMatchObject({ ok: false });
  });
});
