import { cleanProperties, markProperties, withBehind } from "../../src/file/writing/run-markup";

describe("how a text looks that comes into an empty paragraph", () => {
  it("is how its mark looks", () => {
    const mark = '<w:pPr><w:jc w:val="center"/><w:rPr><w:b/></w:rPr></w:pPr>';
    expect(markProperties(`<w:p>${mark}</w:p>`)).toBe("<w:rPr><w:b/></w:rPr>");
    expect(markProperties(`<w:p w:rsidR="1">${mark}</w:p>`)).toBe("<w:rPr><w:b/></w:rPr>");
    expect(markProperties("<w:p/>")).toBe("");
    // Of a paragraph within it, a text box say, nothing is taken.
    expect(markProperties(`<w:p><w:r><w:txbxContent><w:p>${mark}</w:p></w:txbxContent></w:r></w:p>`)).toBe(
      "",
    );
  });

  it("is not hidden, and takes nothing over that was tracked of the mark", () => {
    const tracked = '<w:ins w:id="1" w:author="a"/><w:rPrChange w:id="2"><w:rPr><w:i/></w:rPr></w:rPrChange>';
    expect(cleanProperties(`<w:rPr>${tracked}<w:vanish/><w:sz w:val="21"/></w:rPr>`)).toBe(
      '<w:rPr><w:sz w:val="21"/></w:rPr>',
    );
    expect(cleanProperties("<w:rPr><w:vanish/></w:rPr>")).toBe("");
  });
});

it("puts markup behind all that stands in a paragraph, and opens one that is closed at once", () => {
  expect(withBehind("<w:p><w:r/></w:p>", "+")).toBe("<w:p><w:r/>+</w:p>");
  expect(withBehind('<w:p w:rsidR="1" />', "+")).toBe('<w:p w:rsidR="1">+</w:p>');
});
