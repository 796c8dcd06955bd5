import { parseXml, descendantsW, W14 } from "../../ooxml/dom";
import { closeWord, errorOf, inWord, patience } from "../../support/in-word";
import { p, plainTable } from "../../support/xml";
import { withHeader } from "../../support/with-header";

jest.setTimeout(patience);
afterEach(closeWord);

async function bodyOoxml(): Promise<string> {
  return Word.run(async (context) => {
    const xml = context.document.body.getOoxml();
    await context.sync();
    return xml.value;
  });
}

const partNames = (xml: string): string[] =>
  [...xml.matchAll(/pkg:name="([^"]+)"/g)].map((match) => match[1]!);
const paragraphs = (xml: string): ReturnType<typeof descendantsW> =>
  descendantsW(parseXml(mainPart(xml)), "p");
const mainPart = (xml: string): string => /<w:document[\s\S]*<\/w:document>/.exec(xml)![0];
const paraIds = (xml: string): (string | null)[] =>
  paragraphs(xml).map((node) => node.getAttributeNS(W14, "paraId"));

describe("body.getOoxml", () => {
  it("is one package with far more than the content", async () => {
    await inWord({ bodyXml: p("甲") });
    const names = partNames(await bodyOoxml());
    for (const name of [
      "/_rels/.rels",
      "/word/document.xml",
      "/word/theme/theme1.xml",
      "/word/fontTable.xml",
      "/docProps/app.xml",
      "/word/styles.xml",
    ]) {
      expect(names).toContain(name);
    }
  });

  it("carries marks of Word's own: revision ids, spelling, the bookmark of the last edit", async () => {
    await inWord({ bodyXml: p("甲") });
    expect(await bodyOoxml()).toMatch(/w:rsidR=.*w:proofErr.*|_GoBack/s);
  });

  it("has one paragraph more than the document, or not", async () => {
    await inWord({ bodyXml: p("甲") + p("乙") });
    expect(paragraphs(await bodyOoxml())).toHaveLength(3);
    await inWord({ bodyXml: p("甲") + p("乙"), behaviours: { ooxmlTrailingParagraph: false } });
    expect(paragraphs(await bodyOoxml())).toHaveLength(2);
  });

  it("gives new paragraph ids on each call, or keeps them, except the one that is not there", async () => {
    await inWord({ profile: "web", bodyXml: p("甲") + p("乙") });
    const [first, second] = [paraIds(await bodyOoxml()), paraIds(await bodyOoxml())];
    expect(first.some((id) => second.includes(id))).toBe(false);
    await inWord({ profile: "m365", bodyXml: p("甲") + p("乙") });
    const kept = [paraIds(await bodyOoxml()), paraIds(await bodyOoxml())];
    expect(kept[0]!.slice(0, 2)).toEqual(kept[1]!.slice(0, 2));
    expect(kept[0]![2]).not.toEqual(kept[1]![2]);
  });

  it("has headers on the desktop and none on the web", async () => {
    await inWord({ profile: "m365", docx: withHeader("页眉", p("甲")) });
    expect(await bodyOoxml()).toContain("页眉");
    await inWord({ profile: "web", docx: withHeader("页眉", p("甲")) });
    expect(await bodyOoxml()).not.toContain("页眉");
  });

  it("fails for documents that Word cannot give", async () => {
    await inWord({ bodyXml: plainTable + p(), behaviours: { ooxmlRefused: "body" } });
    const error = await errorOf(bodyOoxml);
    expect(error).toMatchObject({ code: "GeneralException", debugInfo: { errorLocation: "Body.getOoxml" } });
    const table = await Word.run(async (context) => {
      const xml = context.document.body.tables.getFirst().getRange().getOoxml();
      await context.sync();
      return xml.value;
    });
    expect(table).toContain("丁");
  });

  it("changes nothing in the document", async () => {
    const { word } = await inWord({ bodyXml: p("甲") + plainTable + p() });
    const before = word.parts();
    await bodyOoxml();
    expect([...word.parts()]).toEqual([...before]);
  });
});

describe("getOoxml of a part", () => {
  const ofParagraph = (index: number): Promise<string> =>
    Word.run(async (context) => {
      const { paragraphs: all } = context.document.body;
      all.load("text");
      await context.sync();
      const xml = all.items[index]!.getOoxml();
      await context.sync();
      return xml.value;
    });

  it("holds only its own text", async () => {
    await inWord({ bodyXml: p("甲") + p("乙") });
    expect(await ofParagraph(1)).toContain("乙");
    expect(mainPart(await ofParagraph(1))).not.toContain("甲");
  });

  it("cuts a range inside a paragraph", async () => {
    await inWord({ bodyXml: p("前中后") });
    const xml = await Word.run(async (context) => {
      const part = context.document.body.search("中").getFirst().getOoxml();
      await context.sync();
      return part.value;
    });
    expect(mainPart(xml)).toContain("中");
    expect(mainPart(xml)).not.toMatch(/[前后]/);
  });

  it("gives the whole row for the last paragraph of a cell on the Mac", async () => {
    await inWord({ profile: "m365", bodyXml: plainTable + p() });
    expect(mainPart(await ofParagraph(0))).not.toContain("乙");
    await inWord({ profile: "mac", bodyXml: plainTable + p() });
    expect(mainPart(await ofParagraph(0))).toContain("乙");
    expect(mainPart(await ofParagraph(0))).not.toContain("丙");
  });
});
