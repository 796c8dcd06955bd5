import type { Behaviours } from "../../behaviours";
import type { SimulatedWord } from "../../simulated-word";
import { closeWord, errorOf, inWord, patience } from "../../support/in-word";
import { p, r, tbl, tc } from "../../support/xml";

jest.setTimeout(patience);
afterEach(closeWord);

const documentXml = (word: SimulatedWord): string => word.parts().get("/word/document.xml") ?? "";

async function highlight(value: string | null, text = "甲乙"): Promise<void> {
  await Word.run(async (context) => {
    context.document.body.search(text).getFirst().font.highlightColor = value as string;
    await context.sync();
  });
}

async function highlightOf(text: string): Promise<string | null> {
  return Word.run(async (context) => {
    const { font } = context.document.body.search(text).getFirst();
    font.load("highlightColor");
    await context.sync();
    return font.highlightColor;
  });
}

describe("highlight", () => {
  it("is null without, the colour with, empty where mixed", async () => {
    await inWord({ bodyXml: p("甲乙丙") });
    expect(await highlightOf("甲乙丙")).toBeNull();
    await highlight("#FFFF00");
    expect(await highlightOf("甲乙")).toBe("#FFFF00");
    expect(await highlightOf("甲乙丙")).toBe("");
  });

  it("goes without a trace with null: the XML is byte for byte what it was", async () => {
    const { word } = await inWord({
      bodyXml: `<w:p>${r("甲乙丙")}${r("丁", "<w:b/>")}</w:p><w:p><w:r><w:rPr/><w:t>戊</w:t></w:r></w:p>`,
    });
    const before = word.parts();
    for (const text of ["甲乙", "丙", "丁", "戊"]) await highlight("Yellow", text);
    expect(documentXml(word)).toContain("w:highlight");
    for (const text of ["甲乙", "丙", "丁", "戊"]) await highlight(null, text);
    expect([...word.parts()]).toEqual([...before]);
  });

  it("cannot be taken away with null in the Word that refuses it", async () => {
    await inWord({ bodyXml: p("甲乙"), behaviours: { clearHighlight: "refused" } });
    await highlight("#FFFF00");
    expect((await errorOf(() => highlight(null))).code).toBe("InvalidArgument");
  });

  it("is rounded to Word's fifteen colours, or refused", async () => {
    await inWord({ bodyXml: p("甲乙") });
    await highlight("#FFF0A0");
    expect(await highlightOf("甲乙")).not.toBe("#FFF0A0");
    await inWord({ bodyXml: p("甲乙"), behaviours: { highlightColours: "refused" } });
    expect((await errorOf(() => highlight("#FFF0A0"))).code).toBe("InvalidArgument");
  });

  it("of the paragraph as a whole also takes its mark", async () => {
    const { word } = await inWord({ bodyXml: p("甲") });
    const before = word.parts();
    const set = (value: string | null): Promise<void> =>
      Word.run(async (context) => {
        context.document.body.paragraphs.getFirst().font.highlightColor = value as string;
        await context.sync();
      });
    await set("#FFFF00");
    expect(documentXml(word).match(/w:highlight/g)).toHaveLength(2);
    await set(null);
    expect([...word.parts()]).toEqual([...before]);
  });
});

describe("range.highlight()", () => {
  it("shows and hides without changing the document", async () => {
    const { word } = await inWord({ bodyXml: p("甲乙") });
    const before = word.parts();
    await Word.run(async (context) => {
      const range = context.document.body.search("乙").getFirst();
      range.highlight();
      await context.sync();
      expect(word.spotlights()).toEqual(["乙"]);
      expect([...word.parts()]).toEqual([...before]);
      range.removeHighlight();
      await context.sync();
    });
    expect(word.spotlights()).toEqual([]);
  });
});

describe("shading of a cell", () => {
  const auto = `<w:shd w:val="clear" w:color="auto" w:fill="auto"/>`;
  const grey = `<w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/>`;

  async function shade(value: string): Promise<void> {
    await Word.run(async (context) => {
      context.document.body.tables.getFirst().getCell(0, 0).shadingColor = value;
      await context.sync();
    });
  }

  async function shadingOf(): Promise<string> {
    return Word.run(async (context) => {
      const cell = context.document.body.tables.getFirst().getCell(0, 0);
      cell.load("shadingColor");
      await context.sync();
      return cell.shadingColor;
    });
  }

  it.each([
    ["none", "", ""],
    ["the automatic one", auto, ""],
    ["grey", grey, "#D9D9D9"],
  ])("reads %s", async (_what, properties, expected) => {
    await inWord({ bodyXml: tbl([tc("1", properties)]) + p() });
    expect(await shadingOf()).toBe(expected);
  });

  it("that was a colour comes back by writing it", async () => {
    const { word } = await inWord({ bodyXml: tbl([tc("1", grey)]) + p() });
    const before = word.parts();
    await shade("#FFF2CC");
    expect(await shadingOf()).toBe("#FFF2CC");
    await shade("#D9D9D9");
    expect([...word.parts()]).toEqual([...before]);
  });

  it.each<[Behaviours["clearShading"], string | null]>([
    ["automatic", `w:fill="auto"`],
    ["removed", null],
  ])("cleared with the empty text: %s", async (clearShading, left) => {
    const { word } = await inWord({ bodyXml: tbl([tc("1")]) + p(), behaviours: { clearShading } });
    await shade("#FFF2CC");
    await shade("");
    expect(documentXml(word).includes("w:shd")).toBe(left !== null);
    if (left) expect(documentXml(word)).toContain(left);
  });

  it("cannot be cleared by default", async () => {
    const { word } = await inWord({ bodyXml: tbl([tc("1")]) + p() });
    await shade("#FFF2CC");
    expect((await errorOf(() => shade(""))).code).toBe("InvalidArgument");
    expect(documentXml(word)).toContain("FFF2CC");
  });
});
