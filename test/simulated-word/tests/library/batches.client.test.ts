import { closeWord, errorOf, inWord, patience } from "../../support/in-word";
import { mergedTable, p, plainTable } from "../../support/xml";

jest.setTimeout(patience);
afterEach(closeWord);

const failing = (context: Word.RequestContext): void => {
  context.document.contentControls.getByTag("nobody").getFirst().load("text");
};

describe("a batch", () => {
  it("does nothing before the sync", async () => {
    const { word } = await inWord({ bodyXml: p("甲") });
    await Word.run(async (context) => {
      context.document.body.insertParagraph("乙", "End");
      expect(word.paragraphTexts()).toEqual(["甲"]);
      await context.sync();
      expect(word.paragraphTexts()).toEqual(["甲", "乙"]);
    });
  });

  it("is rejected as a whole by one failing action; what was written before it stays, the rest is not done", async () => {
    const { word } = await inWord({ bodyXml: p("甲") });
    const error = await errorOf(() =>
      Word.run(async (context) => {
        context.document.body.insertParagraph("乙", "End");
        failing(context);
        context.document.body.insertParagraph("丙", "End");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
    expect(error.name).toBe("RichApi.Error");
    expect(error.debugInfo.errorLocation).toBe("ContentControlCollection.getFirst");
    expect(word.paragraphTexts()).toEqual(["甲", "乙"]);
  });

  it("leaves nothing behind where the switch says that Word rolls back", async () => {
    const { word } = await inWord({ bodyXml: p("甲"), behaviours: { failedBatch: "rolls back" } });
    await errorOf(() =>
      Word.run(async (context) => {
        context.document.body.insertParagraph("乙", "End");
        failing(context);
        await context.sync();
      }),
    );
    expect(word.paragraphTexts()).toEqual(["甲"]);
  });

  it("answers in Chinese, so that no code compares messages", async () => {
    await inWord();
    const error = await errorOf(() =>
      Word.run(async (context) => {
        failing(context);
        await context.sync();
      }),
    );
    expect(error.message).toMatch(/\p{Script=Han}/u);
  });

  it("is counted once; cleaning up after it is not", async () => {
    const { word } = await inWord({ bodyXml: p("甲") });
    await Word.run(async (context) => {
      context.document.body.load("text");
      await context.sync();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(word.syncs).toBe(1);
  });
});

describe("references", () => {
  it("are released at the end of Word.run: what a write gave is dead afterwards", async () => {
    const { word } = await inWord({ bodyXml: p("甲") });
    const made = await Word.run(async (context) => {
      const paragraph = context.document.body.insertParagraph("乙", "End");
      await context.sync();
      return paragraph;
    });
    expect(() => made.insertText("丙", "End")).toThrow(
      expect.objectContaining({ code: "InvalidObjectPath" }),
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(word.server.references.size).toBe(0);
  });

  it("can be lost by Word: the next use fails", async () => {
    const { word } = await inWord({ bodyXml: p("甲") });
    const error = await errorOf(() =>
      Word.run(async (context) => {
        const paragraph = context.document.body.paragraphs.getFirst();
        await context.sync();
        word.server.references.lose();
        paragraph.load("text");
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidObjectPath");
  });

  it("go on meaning the same paragraph while others come and go", async () => {
    const { word } = await inWord({ bodyXml: p("甲") + p("乙") });
    await Word.run(async (context) => {
      const second = context.document.body.paragraphs.getFirst().getNext();
      second.load("text");
      await context.sync();
      word.pressEnter(0);
      second.load("text");
      await context.sync();
      expect(second.text).toBe("乙");
      word.remove({ paragraph: 2 });
      word.remove({ paragraph: 0 });
      expect(word.paragraphTexts()).toEqual(["", ""]);
    });
  });

  it("to a deleted object are ItemNotFound", async () => {
    const { word } = await inWord({ bodyXml: p("甲") + p("乙") + p("丙") });
    const error = await errorOf(() =>
      Word.run(async (context) => {
        const second = context.document.body.paragraphs.getFirst().getNext();
        await context.sync();
        word.remove({ paragraph: 1 });
        second.load("text");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
  });
});

describe("null objects", () => {
  it("stand for what is not there, along a chain", async () => {
    await inWord({ bodyXml: p("甲") });
    await Word.run(async (context) => {
      const table = context.document.body.paragraphs.getFirst().parentTableOrNullObject;
      const behind = table.getParagraphAfterOrNullObject();
      table.load("rowCount");
      behind.load("text");
      await context.sync();
      expect(table.isNullObject).toBe(true);
      expect(behind.isNullObject).toBe(true);
    });
  });

  it("cannot be written to", async () => {
    await inWord({ bodyXml: p("甲") });
    const error = await errorOf(() =>
      Word.run(async (context) => {
        context.document.body.paragraphs.getFirst().parentTableOrNullObject.delete();
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
  });
});

describe("members that are not there", () => {
  it("are ApiNotFound where the profile's requirement set is too old", async () => {
    const { word } = await inWord({ profile: "ltsc2021", bodyXml: p("甲") });
    const error = await errorOf(() =>
      Word.run(async (context) => {
        context.document.body.getRange("Content").insertComment("批注");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ApiNotFound");
    expect(word.comments()).toEqual([]);
  });

  it.each(["ltsc2021", "web"] as const)("highlight() of WordApi 1.8 in %s", async (profile) => {
    const { word } = await inWord({ profile, bodyXml: p("甲乙") });
    const work = (): Promise<unknown> =>
      Word.run(async (context) => {
        context.document.body.getRange("Content").highlight();
        await context.sync();
      });
    if (profile === "ltsc2021") expect((await errorOf(work)).code).toBe("ApiNotFound");
    else {
      await work();
      expect(word.spotlights()).toEqual(["甲乙"]);
    }
  });

  it("fail loudly and are listed where the simulated Word lacks them", async () => {
    const { word } = await inWord({ bodyXml: plainTable + p() });
    const error = await errorOf(() =>
      Word.run(async (context) => {
        context.document.body.tables.getFirst().autoFitWindow();
        await context.sync();
      }),
    );
    expect(error.code).toBe("NotImplementedByTestHost");
    expect(error.message).toContain("Table.autoFitWindow");
    expect([...word.unsupported]).toEqual(["Table.autoFitWindow"]);
  });

  it("document.comments is ApiNotFound on the web and there on the desktop", async () => {
    const load = (): Promise<unknown> =>
      Word.run(async (context) => {
        context.document.comments.load("items/content");
        await context.sync();
      });
    await inWord({ profile: "web" });
    expect((await errorOf(load)).code).toBe("ApiNotFound");
    await inWord({ profile: "m365" });
    await load();
  });
});

it("load() without names asks for every scalar, those that fail included", async () => {
  await inWord({ bodyXml: mergedTable + p() });
  const error = await errorOf(() =>
    Word.run(async (context) => {
      context.document.body.tables.getFirst().load();
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: "GeneralException", debugInfo: { errorLocation: "Table.values" } });
});
