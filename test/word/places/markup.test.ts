import { markupOf } from "../support/markup";
import { p, table } from "../support/xml";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const flat = (body: string, more = ""): string =>
  `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document ${W}><w:body>${body}</w:body></w:document></pkg:xmlData></pkg:part>${more}</pkg:package>`;

const highlight = (colour: string): string => `<w:highlight w:val="${colour}"/>`;

describe("the markup of paragraphs", () => {
  it("tells the highlights of the runs, not those of paragraph marks or of old states", () => {
    const xml = flat(
      p("黄", highlight("yellow")) +
        `<w:p><w:pPr><w:rPr>${highlight("cyan")}</w:rPr></w:pPr></w:p>` +
        p("旧", `<w:rPrChange><w:rPr>${highlight("green")}</w:rPr></w:rPrChange>`) +
        p("无", highlight("none")),
    );
    expect(markupOf(xml, 4)!.map(({ highlights }) => [...highlights])).toEqual([["yellow"], [], [], []]);
  });

  it("tells the fill of the cell around a paragraph, of the inner one in nested tables", () => {
    const shaded = (fill: string, content: string): string =>
      `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="${fill}"/></w:tcPr>${content}</w:tc></w:tr></w:tbl>`;
    const xml = flat(shaded("AAAAAA", shaded("BBBBBB", p("内")) + p("外")) + table([["甲"]]) + p("段"));
    expect(markupOf(xml, 4)!.map(({ fill }) => fill)).toEqual(["BBBBBB", "AAAAAA", null, null]);
  });

  it("tells what tracked changes have deleted", () => {
    const changed =
      '<w:p><w:r><w:t>全年</w:t></w:r><w:del w:id="1"><w:r><w:delText>8</w:delText></w:r></w:del>' +
      '<w:ins w:id="2"><w:r><w:t>9</w:t></w:r></w:ins><w:r><w:t>件</w:t></w:r></w:p>';
    const inserted = '<w:p><w:ins w:id="3"><w:r><w:t>新</w:t></w:r></w:ins></w:p>';
    expect(
      markupOf(flat(changed + inserted + p("旧")), 3)!.map(({ withDeletions, revised }) => [
        withDeletions,
        revised,
      ]),
    ).toEqual([
      ["全年89件", true],
      [null, true],
      [null, false],
    ]);
  });

  it("does not count paragraphs of text boxes and of other parts", () => {
    const box = `<w:p><w:r><w:pict><w:txbxContent>${p("框")}</w:txbxContent></w:pict></w:r></w:p>`;
    const header = `<pkg:part pkg:name="/word/header1.xml"><pkg:xmlData><w:hdr ${W}>${p("页眉")}</w:hdr></pkg:xmlData></pkg:part>`;
    expect(markupOf(flat(box + p("段"), header), 2)).toHaveLength(2);
  });

  it("knows nothing when the numbers differ", () => {
    expect(markupOf(flat(p("段")), 2)).toBeNull();
  });
});
