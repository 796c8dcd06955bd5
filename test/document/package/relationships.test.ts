import { readFile, readFlatOpc } from "../../../src/document";
import { withDirectoryField } from "../support/bombs";
import { flatOpc, partsOf, zip } from "../support/packages";

const parts = partsOf({ body: 'p"文"' });
const rels = parts["_rels/.rels"]!;

const codeWith = (changes: Record<string, string>) => {
  const reading = readFlatOpc(flatOpc({ ...parts, ...changes }));
  return reading.ok ? reading.document.paragraphs.map((paragraph) => paragraph.text).join() : reading.code;
};

describe("relationships that are damaged", () => {
  const {
    "word/document22.xml": main,
    "word/styles7.xml": styles,
    "word/numbering7.xml": numbering,
  } = partsOf({
    body: 'p{H}"总体情况"',
    styles: "style{type=paragraph,styleId=H}(pPr(numPr(numId{1})))",
    numbering:
      "abstractNum{abstractNumId=0}(lvl{ilvl=0}(start{1} numFmt{chineseCounting} lvlText{%1、})) num{numId=1}(abstractNumId{0})",
  });
  const usual = {
    "_rels/.rels": rels.replace("document22", "document"),
    "word/document.xml": main!,
    "word/styles.xml": styles!,
    "word/numbering.xml": numbering!,
  };
  const readZip = async (files: Record<string, string>) => {
    const reading = await readFile(zip({ ...usual, ...files }));
    return reading.ok
      ? {
          texts: reading.document.paragraphs.map((p) => p.numbering + p.text),
          messages: reading.document.messages,
        }
      : reading.code;
  };
  const told = (part: string) => [{ code: "document/part-left-out", data: { part } }];

  it.each([
    ["cut off", '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Rel'],
    ["empty", ""],
    ["of another kind than XML", "\u0000\u0001"],
  ])("of the main part leave the text and what stands in its usual place: %s", async (_, damaged) => {
    const part = "word/_rels/document.xml.rels";
    expect(await readZip({ [part]: damaged })).toEqual({ texts: ["一、总体情况"], messages: told(part) });
  });

  it.each(["_rels/.rels", "word/_rels/document.xml.rels"])(
    "with a DOCTYPE are refused like any other part with one: %s",
    async (part) => {
      expect(await readZip({ [part]: "<!DOCTYPE a><a/>" })).toBe("doctype");
    },
  );

  it.each([
    ["cut off", rels.slice(0, -30)],
    ["empty", ""],
  ])("of the package leave the text where it stands in its usual place: %s", async (_, damaged) => {
    const found = await readZip({ "_rels/.rels": damaged, "word/_rels/document.xml.rels": "<a" });
    expect(found).toMatchObject({ texts: ["一、总体情况"] });
    const elsewhere = zip({ "_rels/.rels": damaged, "word/document22.xml": main! });
    expect(await readFile(elsewhere)).toMatchObject({ ok: false, code: "no-main-part" });
  });

  it("refuse the file where the archive itself is damaged", async () => {
    const part = "word/_rels/document.xml.rels";
    for (const name of [part, "_rels/.rels", "word/styles.xml"]) {
      const file = zip({ ...usual, [part]: relationshipsTo(["styles", "styles.xml"]) });
      const damaged = withDirectoryField(file, name, 16, 1);
      expect(await readFile(damaged)).toMatchObject({ ok: false, code: "zip-truncated" });
    }
  });
});

const relationshipsTo = (...list: [string, string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([type, target]) =>
        `<Relationship Id="${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

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
