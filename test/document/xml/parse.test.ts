import { parseXml } from "../../../src/document/xml/parse";
import { MAX_DEPTH } from "../../../src/document/limits";
import { UnreadableError } from "../../../src/document/refusal";
import { STRICT, TRANSITIONAL } from "../support/packages";

const W = `xmlns:w="${TRANSITIONAL}"`;

const refusal = (xml: string): string => {
  try {
    parseXml(xml);
  } catch (problem) {
    if (problem instanceof UnreadableError) return problem.code;
    throw problem;
  }
  return "none";
};

describe("the gate for XML", () => {
  it("gives Strict and Transitional names, and any prefix, one spelling", () => {
    for (const uri of [STRICT, TRANSITIONAL]) {
      const { root } = parseXml(`<x:document xmlns:x="${uri}"><x:body x:val="1"/></x:document>`);
      expect(root).toMatchObject({
        name: "w:document",
        children: [{ name: "w:body", attributes: { val: "1" } }],
      });
    }
  });

  it("puts together what is written as text, as references and as CDATA", () => {
    const text = `<w:document ${W}><w:body><w:p><w:r><w:t>甲&amp;<![CDATA[<乙>]]>&#x4E19;</w:t></w:r></w:p></w:body></w:document>`;
    expect(JSON.stringify(parseXml(text).root)).toContain("甲&<乙>丙");
  });

  it("leaves foreign attributes out", () => {
    const { root } = parseXml(`<w:document ${W} xmlns:o="urn:o" o:val="外" w:conformance="内"/>`);
    expect({ ...root!.attributes }).toEqual({ conformance: "内" });
  });

  it("sees tracked changes of formatting as well", () => {
    const inside = (run: string) =>
      parseXml(`<w:document ${W}><w:body><w:p><w:r>${run}</w:r></w:p></w:body></w:document>`).hasRevisions;
    expect(inside("<w:rPr><w:rPrChange/></w:rPr>")).toBe(true);
    expect(inside("<w:rPr><w:b/></w:rPr>")).toBe(false);
  });

  it("gives no root for foreign XML", () => {
    expect(parseXml("<note><w:p xmlns:w='urn:other'/></note>").root).toBeNull();
  });

  it.each([
    ["a DOCTYPE", `<!DOCTYPE x [<!ENTITY a "b">]><w:document ${W}/>`, "doctype"],
    ["nothing", "", "xml-broken"],
    ["text alone", "你好", "xml-broken"],
    ["an end that is missing", `<w:document ${W}><w:body>`, "xml-broken"],
    ["tags that cross", `<w:document ${W}><w:body></w:document></w:body>`, "xml-broken"],
    ["an entity that nobody defined", `<w:document ${W}>&bomb;</w:document>`, "xml-broken"],
    ["a prefix that nobody declared", "<w:document/>", "xml-broken"],
    ["two roots", `<w:document ${W}/><w:document ${W}/>`, "xml-broken"],
  ])("refuses %s", (_, text, code) => {
    expect(refusal(text)).toBe(code);
  });

  it("refuses to go deeper than any document does", () => {
    const nested = (depth: number) => "<a>".repeat(depth) + "</a>".repeat(depth);
    expect(refusal(nested(MAX_DEPTH))).toBe("none");
    expect(refusal(nested(MAX_DEPTH + 1))).toBe("too-complex");
  });

  it("refuses more elements than a memory can hold", () => {
    const many = "<w:p/>".repeat(100_000);
    expect(refusal(`<w:document ${W}>${many.repeat(6)}</w:document>`)).toBe("too-complex");
  });
});
