import type { SimulatedWord } from "../../simulated-word";
import { closeWord, errorOf, inWord, patience } from "../../support/in-word";
import { flat, p, plainTable, r } from "../../support/xml";

jest.setTimeout(patience);
afterEach(closeWord);

const documentXml = (word: SimulatedWord): string => word.parts().get("/word/document.xml") ?? "";

async function track(mode: "TrackAll" | "Off"): Promise<void> {
  await Word.run(async (context) => {
    context.document.changeTrackingMode = mode;
    await context.sync();
  });
}

async function mode(): Promise<string> {
  return Word.run(async (context) => {
    context.document.load("changeTrackingMode");
    await context.sync();
    return context.document.changeTrackingMode;
  });
}

describe("change tracking", () => {
  it("is a flag in the settings part, gone again when it is off", async () => {
    const { word } = await inWord({ bodyXml: p("甲") });
    const before = word.parts();
    expect(await mode()).toBe("Off");
    await track("TrackAll");
    expect(await mode()).toBe("TrackAll");
    expect(word.parts().get("/word/settings.xml")).toContain("<w:trackRevisions/>");
    await track("Off");
    expect([...word.parts()]).toEqual([...before]);
  });

  it("counts from the next batch on", async () => {
    const { word } = await inWord({ bodyXml: p("甲") });
    await Word.run(async (context) => {
      context.document.changeTrackingMode = "TrackAll";
      context.document.body.insertParagraph("乙", "End");
      await context.sync();
    });
    expect(documentXml(word)).not.toContain("w:ins");
  });

  it("counts at once where the switch says so", async () => {
    const { word } = await inWord({ bodyXml: p("甲"), behaviours: { trackingMode: "at once" } });
    await Word.run(async (context) => {
      context.document.changeTrackingMode = "TrackAll";
      context.document.body.insertParagraph("乙", "End");
      await context.sync();
    });
    expect(documentXml(word)).toContain("w:ins");
  });

  it("is ApiNotFound in LTSC 2021", async () => {
    await inWord({ profile: "ltsc2021" });
    expect((await errorOf(() => track("TrackAll"))).code).toBe("ApiNotFound");
  });
});

describe("while changes are tracked", () => {
  it("a correction is a deletion and an insertion, by the user", async () => {
    const { word } = await inWord({ bodyXml: p("共12件"), author: "张三" });
    await track("TrackAll");
    await Word.run(async (context) => {
      context.document.body.search("12").getFirst().insertText("15", "Replace");
      await context.sync();
    });
    expect(word.paragraphTexts()).toEqual(["共15件"]);
    expect(documentXml(word)).toMatch(/<w:del [^>]*w:author="张三"[^>]*>.*<w:delText>12<\/w:delText>/);
    expect(documentXml(word)).toMatch(/<w:ins [^>]*w:author="张三"[^>]*>.*15/);
  });

  it.each([
    ["in text", "共1215件"],
    ["left out", "共15件"],
  ] as const)("deleted text is %s", async (deletedText, expected) => {
    await inWord({ bodyXml: p("共12件"), behaviours: { deletedText } });
    await track("TrackAll");
    await Word.run(async (context) => {
      context.document.body.search("12").getFirst().insertText("15", "Replace");
      const paragraph = context.document.body.paragraphs.getFirst();
      paragraph.load("text");
      const original = paragraph.getReviewedText("Original");
      const current = paragraph.getReviewedText("Current");
      await context.sync();
      expect(paragraph.text).toBe(expected);
      expect([original.value, current.value]).toEqual(["共12件", "共15件"]);
    });
  });

  it("highlight and shading are recorded as formatting changes", async () => {
    const { word } = await inWord({ bodyXml: p("甲") + plainTable + p() });
    await track("TrackAll");
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().getRange("Content").font.highlightColor = "#FFFF00";
      context.document.body.tables.getFirst().getCell(0, 0).shadingColor = "#FFF2CC";
      await context.sync();
    });
    expect(documentXml(word)).toContain("w:rPrChange");
    expect(documentXml(word)).toContain("w:tcPrChange");
  });

  it("a comment is not a change", async () => {
    const { word } = await inWord({ bodyXml: p("甲") });
    await track("TrackAll");
    await Word.run(async (context) => {
      context.document.body.getRange("Content").insertComment("看");
      await context.sync();
    });
    expect(documentXml(word)).not.toMatch(/w:ins|w:del /);
  });

  const deleteFirstTable = (): Promise<void> =>
    Word.run(async (context) => {
      context.document.body.tables.getFirst().delete();
      await context.sync();
    });

  it("a deleted table stays, marked row by row", async () => {
    const { word } = await inWord({ bodyXml: plainTable + p("后") });
    await track("TrackAll");
    await deleteFirstTable();
    expect(word.tableCount()).toBe(1);
    expect(documentXml(word).match(/<w:trPr><w:del /g)).toHaveLength(2);
  });

  it("inserted tables are marked row by row, and go at once when their author deletes them", async () => {
    const { word } = await inWord({ bodyXml: p() + p("后") });
    await track("TrackAll");
    await Word.run(async (context) => {
      context.document.body.insertOoxml(flat(p("题") + plainTable + p()), "Start");
      await context.sync();
    });
    expect(documentXml(word).match(/<w:trPr><w:ins /g)).toHaveLength(2);
    await deleteFirstTable();
    expect(word.tableCount()).toBe(0);
  });

  it("what was inserted under tracking is deleted without a trace", async () => {
    const { word } = await inWord({ bodyXml: p("甲") });
    await track("TrackAll");
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText("乙", "End");
      await context.sync();
      context.document.body.search("乙").getFirst().delete();
      await context.sync();
    });
    expect(documentXml(word)).not.toMatch(/w:ins|w:del /);
  });
});

describe("tracked changes of a document", () => {
  const body =
    `<w:p>${r("共")}<w:del w:id="1" w:author="甲" w:date="2024-01-02T03:04:05Z"><w:r><w:delText>12</w:delText></w:r></w:del>` +
    `<w:ins w:id="2" w:author="乙" w:date="2024-01-02T03:04:05Z">${r("15")}</w:ins>${r("件")}</w:p>`;

  it("are listed, accepted and rejected", async () => {
    const { word } = await inWord({ bodyXml: body });
    await Word.run(async (context) => {
      const changes = context.document.body.getTrackedChanges();
      changes.load("items/text,items/author,items/type,items/date");
      await context.sync();
      expect(changes.items.map((item) => [item.type, item.author, item.text])).toEqual([
        ["Deleted", "甲", "12"],
        ["Added", "乙", "15"],
      ]);
      expect(changes.items[0]!.date).toEqual(new Date("2024-01-02T03:04:05Z"));
      changes.items[0]!.reject();
      changes.items[1]!.reject();
      await context.sync();
    });
    expect(word.paragraphTexts()).toEqual(["共12件"]);
    expect(documentXml(word)).not.toMatch(/w:ins|w:del/);
  });

  it("all at once", async () => {
    const { word } = await inWord({ bodyXml: body });
    await Word.run(async (context) => {
      context.document.body.getTrackedChanges().acceptAll();
      await context.sync();
    });
    expect(word.paragraphTexts()).toEqual(["共15件"]);
    expect(documentXml(word)).not.toMatch(/w:ins|w:del/);
  });
});
