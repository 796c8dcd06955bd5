import { closeWord, errorOf, inWord, patience } from "../../support/in-word";
import { p } from "../../support/xml";

jest.setTimeout(patience);
afterEach(closeWord);

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

interface Heard {
  type: string;
  count: number;
}

async function listen(heard: Heard[]): Promise<void> {
  await Word.run(async (context) => {
    const hear = async (args: { type: string; uniqueLocalIds: string[] }): Promise<void> => {
      heard.push({ type: args.type, count: args.uniqueLocalIds.length });
    };
    context.document.onParagraphAdded.add(hear);
    context.document.onParagraphChanged.add(hear);
    context.document.onParagraphDeleted.add(hear);
    await context.sync();
  });
}

describe.each(["m365", "mac", "web"] as const)("paragraph events in %s", (profile) => {
  it("come in batches, for the user's changes and the add-in's own", async () => {
    const { word } = await inWord({ profile, bodyXml: p("甲") + p("乙") + p("丙") + p("末") });
    const heard: Heard[] = [];
    await listen(heard);
    word.typeParagraph(0, "甲甲");
    word.typeParagraph(1, "乙乙");
    word.remove({ paragraph: 2 });
    word.pressEnter(0);
    expect(heard).toEqual([]);
    await pause(150);
    expect(heard).toContainEqual({ type: "ParagraphChanged", count: 2 });
    expect(heard).toContainEqual({ type: "ParagraphAdded", count: 1 });
    expect(heard).toContainEqual({ type: "ParagraphDeleted", count: 1 });
    heard.length = 0;
    await Word.run(async (context) => {
      context.document.body.insertParagraph("丁", "End");
      await context.sync();
    });
    await pause(150);
    expect(heard).toEqual([{ type: "ParagraphAdded", count: 1 }]);
  });

  it("of a deletion while changes are tracked come except on the Mac", async () => {
    const { word } = await inWord({ profile, bodyXml: p("甲乙") + p("丙") });
    word.model.tracking.set("TrackAll");
    word.model.tracking.apply();
    const heard: Heard[] = [];
    await listen(heard);
    await Word.run(async (context) => {
      context.document.body.search("乙").getFirst().delete();
      await context.sync();
    });
    await pause(150);
    expect(heard).toHaveLength(profile === "mac" ? 0 : 1);
  });
});

it("paragraph events are ApiNotFound below WordApi 1.6", async () => {
  await inWord({ profile: "ltsc2021", bodyXml: p("甲") });
  expect((await errorOf(() => listen([]))).code).toBe("ApiNotFound");
});

describe("uniqueLocalId", () => {
  it.each([
    ["moves", true],
    ["stays", false],
  ] as const)("%s on insert-after", async (localIdOnInsertAfter, moves) => {
    await inWord({ bodyXml: p("甲"), behaviours: { localIdOnInsertAfter } });
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.load("uniqueLocalId");
      await context.sync();
      const before = first.uniqueLocalId;
      const next = first.insertParagraph("乙", "After");
      next.load("uniqueLocalId");
      first.load("uniqueLocalId");
      const found = context.document.getParagraphByUniqueLocalId(before);
      found.load("text");
      await context.sync();
      expect(next.uniqueLocalId === before).toBe(moves);
      expect(first.uniqueLocalId === before).toBe(!moves);
      expect(found.text).toBe(moves ? "乙" : "甲");
    });
  });
});

describe("critiques", () => {
  const critique = (start: number, length: number): Promise<string[]> =>
    Word.run(async (context) => {
      const ids = context.document.body.paragraphs.getFirst().insertAnnotations({
        critiques: [{ start, length, colorScheme: Word.CritiqueColorScheme.red }],
      });
      await context.sync();
      return ids.value;
    });

  it("are shown, listed, deleted, and in no file", async () => {
    const { word } = await inWord({ bodyXml: p("共12件") });
    const before = word.parts();
    const [id] = await critique(1, 2);
    expect(word.critiques()).toEqual([{ text: "12", colorScheme: "Red" }]);
    expect([...word.parts()]).toEqual([...before]);
    await Word.run(async (context) => {
      const annotations = context.document.body.paragraphs.getFirst().getAnnotations();
      annotations.load("items/id,items/state");
      await context.sync();
      expect(annotations.items.map((item) => [item.id, item.state])).toEqual([[id, "Created"]]);
      context.document.getAnnotationById(id!).delete();
      await context.sync();
    });
    expect(word.critiques()).toEqual([]);
  });

  it("need at least one character", async () => {
    await inWord({ bodyXml: p("共12件") });
    expect((await errorOf(() => critique(1, 0))).code).toBe("InvalidArgument");
    expect((await errorOf(() => critique(3, 5))).code).toBe("InvalidArgument");
  });

  it("fail in LTSC 2024 although it reports WordApi 1.8, and can be invisible", async () => {
    await inWord({ profile: "ltsc2024", bodyXml: p("共12件") });
    expect(Office.context.requirements.isSetSupported("WordApi", "1.8")).toBe(true);
    expect((await errorOf(() => critique(1, 2))).code).toBe("GeneralException");
    const { word } = await inWord({ bodyXml: p("共12件"), behaviours: { annotations: "invisible" } });
    expect(await critique(1, 2)).toHaveLength(1);
    expect(word.critiques()).toEqual([]);
  });
});
