import { closeWord, errorOf, inWord, patience } from "../../support/in-word";
import { p, plainTable } from "../../support/xml";

jest.setTimeout(patience);
afterEach(closeWord);

describe("a range", () => {
  it("follows what is typed before it", async () => {
    const { word } = await inWord({ bodyXml: p("前中后") });
    await Word.run(async (context) => {
      const range = context.document.body.search("中").getFirst();
      await context.sync();
      context.document.body.search("前").getFirst().insertText("很长的", "Before");
      range.load("text");
      await context.sync();
      expect(range.text).toBe("中");
      range.insertText("央", "Replace");
      await context.sync();
    });
    expect(word.paragraphTexts()).toEqual(["很长的前央后"]);
  });

  it("takes text at its start and end inside, before and behind outside", async () => {
    const { word } = await inWord({ bodyXml: p("中") });
    await Word.run(async (context) => {
      const range = context.document.body.search("中").getFirst();
      range.insertText("[", "Start");
      range.insertText("]", "End");
      range.insertText("(", "Before");
      range.insertText(")", "After");
      range.load("text");
      await context.sync();
      expect(range.text).toBe("[中]");
    });
    expect(word.paragraphTexts()).toEqual(["([中])"]);
  });

  it("compares its place with another's", async () => {
    await inWord({ bodyXml: p("甲乙") + p("丙") });
    await Word.run(async (context) => {
      const { body } = context.document;
      const [first, second, third] = ["甲", "乙", "丙"].map((text) => body.search(text).getFirst());
      const whole = body.paragraphs.getFirst().getRange();
      const relations = [
        first!.compareLocationWith(second!),
        third!.compareLocationWith(first!),
        whole.compareLocationWith(second!),
        second!.compareLocationWith(whole),
        first!.compareLocationWith(first!),
      ];
      await context.sync();
      expect(relations.map(({ value }) => value)).toEqual([
        "AdjacentBefore",
        "After",
        "Contains",
        "Inside",
        "Equal",
      ]);
    });
  });

  it("grows to hold another, and tells its table and cell", async () => {
    await inWord({ bodyXml: plainTable + p("后") });
    await Word.run(async (context) => {
      const table = context.document.body.tables.getFirst();
      const first = table.getCell(0, 0).body.getRange("Content");
      const last = table.getCell(0, 1).body.getRange("Content");
      const both = first.expandTo(last);
      both.load("text");
      const cell = both.parentTableCellOrNullObject;
      const around = both.parentTableOrNullObject;
      cell.load("value");
      around.load("rowCount");
      await context.sync();
      expect(both.text).toBe("甲\t乙");
      expect(cell.isNullObject).toBe(true);
      expect(around.rowCount).toBe(2);
    });
  });

  it("deletes text, paragraphs and tables that it covers", async () => {
    const { word } = await inWord({ bodyXml: p("一二三") + plainTable + p("四五六") + p("后") });
    await Word.run(async (context) => {
      const { body } = context.document;
      const from = body.search("二").getFirst();
      from.expandTo(body.search("五").getFirst()).delete();
      await context.sync();
    });
    expect(word.paragraphTexts()).toEqual(["一六", "后"]);
    expect(word.tableCount()).toBe(0);
  });

  it("is ItemNotFound when its paragraph is gone for good", async () => {
    const { word } = await inWord({ bodyXml: p("甲") + plainTable + p("后") });
    const error = await errorOf(() =>
      Word.run(async (context) => {
        const cell = context.document.body.tables.getFirst().getCell(0, 0);
        await context.sync();
        word.remove({ table: 0 });
        cell.body.load("text");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
  });
});

describe("search", () => {
  const hits = async (text: string, options?: Partial<Word.SearchOptions>): Promise<string[]> =>
    Word.run(async (context) => {
      const found = options
        ? context.document.body.search(text, options)
        : context.document.body.search(text);
      found.load("items/text");
      await context.sync();
      return found.items.map((item) => item.text);
    });

  it("finds every occurrence in every paragraph, cells too", async () => {
    await inWord({ bodyXml: p("Ab ab") + plainTable + p("AB甲") });
    expect(await hits("ab")).toEqual(["Ab", "ab", "AB"]);
    expect(await hits("ab", { matchCase: true })).toEqual(["ab"]);
    expect(await hits("甲")).toEqual(["甲", "甲"]);
  });

  it("takes full-width digits for half-width ones on the desktop, not on the web", async () => {
    await inWord({ bodyXml: p("共１２件"), profile: "m365" });
    expect(await hits("12")).toEqual(["１２"]);
    await inWord({ bodyXml: p("共１２件"), profile: "web" });
    expect(await hits("12")).toEqual([]);
  });

  it("reads ^^ as one caret", async () => {
    await inWord({ bodyXml: p("2^3") });
    expect(await hits("^^")).toEqual(["^"]);
  });

  it("refuses more than 255 characters", async () => {
    await inWord({ bodyXml: p("甲") });
    expect((await errorOf(() => hits("甲".repeat(256)))).code).toBe("SearchStringInvalidOrTooLong");
  });
});

describe("the selection", () => {
  it("is what the user selected, and what the add-in selects", async () => {
    const { word } = await inWord({ bodyXml: p("前中后") + plainTable + p() });
    word.select({ table: 0, tr: 1, tc: 0 });
    await Word.run(async (context) => {
      const cell = context.document.getSelection().parentTableCell;
      cell.load("value");
      await context.sync();
      expect(cell.value).toBe("丙");
      context.document.body.search("中").getFirst().select();
      await context.sync();
    });
    expect(word.selection()).toMatchObject({ text: "中", paragraph: 0, start: 1, end: 2, cell: null });
  });

  it("over several rows is only the last of them", async () => {
    const { word } = await inWord({ bodyXml: plainTable + p() });
    word.select({ table: 0, rows: [0, 1] });
    await Word.run(async (context) => {
      const selection = context.document.getSelection();
      selection.load("text");
      await context.sync();
      expect(selection.text).toBe("丙\t丁");
    });
  });
});

it("inserts text with line breaks as paragraphs, and paragraphs with their neighbour's properties", async () => {
  const { word } = await inWord({ bodyXml: p("甲", `<w:jc w:val="center"/>`) });
  await Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.insertParagraph("乙", "After");
    first.insertText("\n丙", "End");
    await context.sync();
  });
  expect(word.paragraphTexts()).toEqual(["甲", "丙", "乙"]);
  expect(word.parts().get("/word/document.xml")!.match(/w:jc/g)).toHaveLength(3);
});

it("gives the same XML back when the old text is written again", async () => {
  const { word } = await inWord({ bodyXml: p("共12件") + plainTable + p() });
  const before = word.parts();
  const write = (old: string, text: string): Promise<void> =>
    Word.run(async (context) => {
      context.document.body.search(old).getFirst().insertText(text, "Replace");
      context.document.body.tables.getFirst().getCell(0, 0).value = text === "15" ? "戊" : "甲";
      await context.sync();
    });
  await write("12", "15");
  expect(word.paragraphTexts().slice(0, 2)).toEqual(["共15件", "戊"]);
  await write("15", "12");
  expect([...word.parts()]).toEqual([...before]);
});
