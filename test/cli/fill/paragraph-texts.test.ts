import { withTexts } from "../../../src/cli/fill/paragraph-texts";

const filled = (xml: string, index = 0): string => withTexts(xml, new Map([[index, "7"]]), null);

describe("a text in an empty paragraph", () => {
  it("stands behind what the paragraph has, in the way its mark looks", () => {
    expect(filled('<w:p><w:pPr><w:jc w:val="center"/><w:rPr><w:b/></w:rPr></w:pPr></w:p>')).toBe(
      '<w:p><w:pPr><w:jc w:val="center"/><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>7</w:t></w:r></w:p>',
    );
  });

  it("opens a paragraph that is closed at once", () => {
    expect(filled('<w:p w:rsidR="1" />')).toBe('<w:p w:rsidR="1"><w:r><w:t>7</w:t></w:r></w:p>');
  });

  it("is not hidden, and takes nothing over that was tracked of the mark", () => {
    const mark =
      '<w:rPr><w:ins w:id="1" w:author="a"/><w:vanish/><w:sz w:val="21"/><w:rPrChange w:id="2"><w:rPr/></w:rPrChange></w:rPr>';
    expect(filled(`<w:p><w:pPr>${mark}</w:pPr></w:p>`)).toContain(
      '<w:r><w:rPr><w:sz w:val="21"/></w:rPr><w:t>7</w:t></w:r>',
    );
  });

  it("goes into the paragraph that is meant: not into comments, text boxes, fallbacks or others of its beginning", () => {
    const before =
      "<!-- <w:p/> --><w:pPr/><mc:Fallback><w:p/></mc:Fallback><w:p><w:r><w:txbxContent><w:p></w:p></w:txbxContent></w:r></w:p>";
    expect(filled(`${before}<w:p></w:p>`, 1)).toBe(`${before}<w:p><w:r><w:t>7</w:t></w:r></w:p>`);
  });

  it("is nowhere when there is no such paragraph", () => {
    expect(filled("<w:p/>", 3)).toBe("<w:p/>");
  });
});
