import { xml } from "./notation";

describe("the notation for test XML", () => {
  it("wraps a text as far as it is needed", () => {
    const t = '<w:t xml:space="preserve">甲</w:t>';
    expect(xml('p"甲"')).toBe(`<w:p><w:r>${t}</w:r></w:p>`);
    expect(xml('r"甲"')).toBe(`<w:r>${t}</w:r>`);
    expect(xml('tc"甲"')).toBe(`<w:tc><w:p><w:r>${t}</w:r></w:p></w:tc>`);
  });

  it("writes spans and merges of a cell", () => {
    expect(xml("tc{span=2,v=continue}")).toBe(
      '<w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr><w:p/></w:tc>',
    );
  });

  it("refuses what it does not understand", () => {
    expect(() => xml('p"甲" ]')).toThrow("unexpected ]");
    expect(() => xml("p(r")).toThrow("not closed");
  });
});
