import { readFile, readFlatOpc } from "../../../src/document";
import { codes } from "../support/show";
import { docx, flatOpc, partsOf, read, zip } from "../support/packages";

describe("a document", () => {
  const contents = {
    body: 'p{H1}"题" tbl(tr(tc{span=2}"甲") tr(tc"乙" tc"丙"))',
    styles: "style{type=paragraph,styleId=H1}(pPr(numPr(numId{1})))",
    numbering:
      "abstractNum{abstractNumId=0}(lvl{ilvl=0}(lvlText{§} start{1})) num{numId=1}(abstractNumId{0})",
    settings: "trackRevisions",
    comments: 'comment{id=1}(p"批") comment{id=2}(p"注")',
  };

  it.each([true, false])("reads the same from a zip and from flat OPC (Strict: %s)", async (strict) => {
    const fromZip = await readFile(docx({ ...contents, strict }));
    const fromFlat = readFlatOpc(flatOpc(partsOf({ ...contents, strict })));
    expect(fromZip).toMatchObject({ ok: true, document: { source: "docx" } });
    expect(fromFlat).toMatchObject({ ok: true, document: { source: "flat-opc" } });
    const plain = (reading: typeof fromFlat) => reading.ok && { ...reading.document, source: "" };
    expect(plain(fromZip)).toEqual(plain(fromFlat));
    expect(fromZip.ok && fromZip.document.paragraphs[0]).toMatchObject({
      text: "题",
      numbering: "§",
      style: "H1",
    });
  });

  it("knows whether changes are being tracked, and the number of comments", () => {
    expect(read("p", contents).traits).toEqual({
      trackRevisions: true,
      hasRevisions: false,
      commentCount: 2,
    });
    expect(read("p", { settings: "trackRevisions{0}" }).traits.trackRevisions).toBe(false);
    expect(read("p").traits.trackRevisions).toBeNull();
  });

  it("does not read the text of comments", () => {
    expect(read('p"文"', contents).paragraphs).toHaveLength(1);
  });

  it("says that an embedded document was left out, once", () => {
    expect(codes(read('altChunk p"文" altChunk'))).toEqual(["document/embedded-left-out"]);
  });

  it("reads the text although another part is broken, and says so", async () => {
    const parts = { ...partsOf(contents), "word/numbering7.xml": "<w:numbering" };
    const reading = await readFile(zip(parts));
    expect(reading.ok && reading.document.messages).toEqual([
      { code: "document/part-left-out", data: { part: "word/numbering7.xml" } },
    ]);
  });

  it("gives an empty document for an empty body, and for one without paragraphs", () => {
    expect(read("").paragraphs).toEqual([]);
    expect(read("p").blocks).toHaveLength(1);
  });

  it("keeps the messages few however damaged a table is", () => {
    const damaged = `tbl(${'tr(tc{v=continue}"甲")tr(tc)'.repeat(300)})`;
    expect(read(damaged).messages).toHaveLength(50);
  });
});
