import { readFlatOpc } from "../../../src/document";
import { flatOpc, partsOf } from "../support/packages";

const parts = partsOf({ body: 'p"文"' });
const rels = parts["_rels/.rels"]!;

const codeWith = (changes: Record<string, string>) => {
  const reading = readFlatOpc(flatOpc({ ...parts, ...changes }));
  return reading.ok ? reading.document.paragraphs.map((paragraph) => paragraph.text).join() : reading.code;
};

describe("the main part of a package", () => {
  it("is found by its relationship, whatever its name", () => {
    expect(codeWith({})).toBe("文");
  });

  it.each([
    ["absolute", "/word/document22.xml"],
    ["roundabout", "./word/../word/document22.xml"],
    ["written in capitals", "WORD/Document22.XML"],
  ])("is found when the target is %s", (_, target) => {
    expect(codeWith({ "_rels/.rels": rels.replace("word/document22.xml", target) })).toBe("文");
  });

  it.each([
    ["there is no such relationship", rels.replace('/officeDocument"', '/thumbnail"')],
    ["the relationship is of another family", rels.replace("openxmlformats", "example")],
    [
      "the relationship leads out of the file",
      rels.replace("<Relationship ", '<Relationship TargetMode="External" '),
    ],
    ["the part is not there", rels.replace("document22", "document23")],
    ["the relationships are something else", "<note/>"],
  ])("is missing when %s", (_, changed) => {
    expect(codeWith({ "_rels/.rels": changed })).toBe("no-main-part");
  });

  it("is refused when it is no text document", () => {
    const workbook = '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
    expect(codeWith({ "word/document22.xml": workbook })).toBe("not-a-report-file");
  });

  it("is enough, when what it refers to is missing", () => {
    const { "word/document22.xml": main, "_rels/.rels": root } = partsOf({
      body: 'p{H1}"文"',
      styles: "",
      numbering: "",
    });
    const reading = readFlatOpc(flatOpc({ "_rels/.rels": root!, "word/document22.xml": main! }));
    expect(reading.ok && reading.document.traits).toEqual({
      trackRevisions: null,
      hasRevisions: false,
      commentCount: 0,
    });
  });
});
