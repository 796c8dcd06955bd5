import type { ProfileName } from "../../profiles";
import { blankPackage } from "../../ooxml/blank";
import { childW, makeW, type XmlElement } from "../../ooxml/dom";
import { closeWord, errorOf, inWord, patience } from "../../support/in-word";
import { p, plainTable, r } from "../../support/xml";

jest.setTimeout(patience);
afterEach(closeWord);

const write = (): Promise<unknown> =>
  Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().insertText("乙", "Replace");
    await context.sync();
  });

const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:id w:val="5"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

function protectedFile(bodyXml: string): Uint8Array {
  const pkg = blankPackage(bodyXml);
  const tree = pkg.tree("/word/settings.xml");
  const root = tree.documentElement as XmlElement;
  root.appendChild(makeW(tree, "documentProtection", { edit: "readOnly", enforcement: "1" }));
  expect(childW(root, "documentProtection")).not.toBeNull();
  return pkg.save();
}

describe("a document that may not be written", () => {
  it.each<[string, () => Parameters<typeof inWord>[0]]>([
    ["opened read-only", () => ({ bodyXml: p("甲"), readOnly: true })],
    ["protected", () => ({ docx: protectedFile(p("甲")) })],
  ])("%s", async (_what, options) => {
    const { word } = await inWord(options());
    const before = word.parts();
    expect((await errorOf(write)).code).toBe("AccessDenied");
    await Word.run(async (context) => {
      const { properties } = context.document;
      properties.load("security");
      await context.sync();
      expect(properties.security & 12).not.toBe(0);
    });
    expect([...word.parts()]).toEqual([...before]);
  });
});

describe("a content control", () => {
  it("that may not be edited refuses every write inside", async () => {
    const { word } = await inWord({ bodyXml: control(`<w:lock w:val="contentLocked"/>`, p("甲")) + p("后") });
    expect((await errorOf(write)).code).toBe("AccessDenied");
    await Word.run(async (context) => {
      const around = context.document.body.paragraphs.getFirst().parentContentControlOrNullObject;
      around.load("cannotEdit,title");
      await context.sync();
      expect(around.cannotEdit).toBe(true);
    });
    expect(word.paragraphTexts()[0]).toBe("甲");
  });

  it("of plain text is not listed, one of rich text is", async () => {
    await inWord({ bodyXml: control("<w:text/>", p("甲")) + control(`<w:tag w:val="富"/>`, p("乙")) });
    await Word.run(async (context) => {
      const { contentControls } = context.document;
      contentControls.load("items/tag");
      await context.sync();
      expect(contentControls.items.map(({ tag }) => tag)).toEqual(["富"]);
    });
  });

  it("is put around a paragraph and taken away with its text kept", async () => {
    const { word } = await inWord({ bodyXml: p("甲") + p("乙") });
    const before = word.parts();
    await Word.run(async (context) => {
      const made = context.document.body.paragraphs.getFirst().insertContentControl();
      made.tag = "标记";
      made.title = "请填数字";
      made.cannotEdit = true;
      await context.sync();
      expect((await errorOf(write)).code).toBe("AccessDenied");
      made.cannotEdit = false;
      await context.sync();
      expect(word.parts().get("/word/document.xml")).toContain(`<w:alias w:val="请填数字"/>`);
      made.delete(true);
      await context.sync();
    });
    expect([...word.parts()]).toEqual([...before]);
  });

  it.each<[ProfileName, boolean]>([
    ["m365", true],
    ["web", false],
  ])("in a cell in %s", async (profile, isAllowed) => {
    await inWord({ profile, bodyXml: plainTable + p() });
    const work = (): Promise<unknown> =>
      Word.run(async (context) => {
        const cell = context.document.body.tables.getFirst().getCell(0, 0);
        cell.body.search("甲").getFirst().insertContentControl();
        await context.sync();
      });
    if (isAllowed) await work();
    else expect((await errorOf(work)).code).toBe("GeneralException");
  });

  it("that the web does not support refuses packages for the whole document", async () => {
    const date = control("<w:date/>", p("甲"));
    const insert = (): Promise<unknown> =>
      Word.run(async (context) => {
        const xml = context.document.body.getOoxml();
        await context.sync();
        context.document.body.insertOoxml(xml.value, "End");
        await context.sync();
      });
    await inWord({ profile: "web", bodyXml: date + p("后") });
    expect((await errorOf(insert)).code).toBe("NotAllowed");
    await inWord({ profile: "m365", bodyXml: date + p("后") });
    await insert();
  });
});

it("text around an inline control is found and written", async () => {
  const inline = `<w:p>${r("共")}${control("<w:text/>", r("12"))}${r("件")}</w:p>`;
  const { word } = await inWord({ bodyXml: inline });
  await Word.run(async (context) => {
    context.document.body.search("12").getFirst().insertText("15", "Replace");
    await context.sync();
  });
  expect(word.paragraphTexts()).toEqual(["共15件"]);
});
