import { readFile, type SourceDocument } from "../../../src/document";
import { codes, draw, texts } from "../support/show";
import { cell, modifier, plain, rowEnd, word97, type Word97 } from "../support/word-97";

async function read(document: Word97): Promise<SourceDocument> {
  const reading = await readFile(word97(document));
  if (!reading.ok) throw new Error(`Unreadable: ${reading.code}`);
  return reading.document;
}

const DELETED = 0x0800;
const INSERTED = 0x0801;
const HIDDEN = 0x083c;
/** What a piece says in short: the number of a property and its value. */
const inShort = (property: number, value: number) => (value << 8) | (property << 1);
/** What a piece says by one of the lists before the table. */
const byList = (index: number) => (index << 1) | 1;

const DELETION = 0x41;
const INSERTION = 0x42;
const VANISHING = 0x5c;

describe("what a piece of a .doc that was saved fast says of its characters", () => {
  const text: Word97 = { paragraphs: [plain("制发98件"), plain("后")] };

  it.each<[string, Pick<Word97, "pieces" | "pieceLists">]>([
    [
      "in short, turned on",
      {
        pieces: [
          [2, 0],
          [1, inShort(DELETION, 1)],
          [5, 0],
        ],
      },
    ],
    [
      "in short, as Word marks it",
      {
        pieces: [
          [2, 0],
          [1, inShort(DELETION, 0x81)],
          [5, 0],
        ],
      },
    ],
    [
      "by a list, turned on",
      {
        pieces: [
          [2, 0],
          [1, byList(0)],
          [5, 0],
        ],
        pieceLists: [modifier(DELETED, 1)],
      },
    ],
    [
      "by the second list, as Word marks it",
      {
        pieces: [
          [2, byList(0)],
          [1, byList(1)],
          [5, 0],
        ],
        pieceLists: [modifier(INSERTED, 0x81), [...modifier(0x2a42, 6), ...modifier(DELETED, 0x81)]],
      },
    ],
  ])("leaves out what is deleted: %s", async (_, pieces) => {
    const { paragraphs, traits, messages } = await read({ ...text, ...pieces });
    expect(texts(paragraphs)).toEqual(["制发8件", "后"]);
    expect(traits.hasRevisions).toBe(true);
    expect(messages).toEqual([]);
  });

  it("joins two paragraphs when the mark between them is deleted", async () => {
    const { paragraphs } = await read({
      paragraphs: [plain("五、存在的主"), plain("要问题"), plain("后")],
      pieces: [
        [6, 0],
        [1, inShort(DELETION, 0x81)],
        [6, 0],
      ],
    });
    expect(texts(paragraphs)).toEqual(["五、存在的主要问题", "后"]);
  });

  it("leaves a row out when all of it lies in pieces that are deleted", async () => {
    const row = (content: string) => [cell([content]), rowEnd([0, 1000])];
    const { tables } = await read({
      paragraphs: [...row("甲"), ...row("乙"), ...row("丙"), plain("后")],
      pieces: [
        [3, 0],
        [3, byList(0)],
        [5, 0],
      ],
      pieceLists: [modifier(DELETED, 1)],
    });
    expect(draw(tables[0]!)).toEqual(["甲", "丙"]);
  });

  it("comes after what the character says of itself", async () => {
    const { paragraphs } = await read({
      paragraphs: [{ runs: [["甲", modifier(DELETED, 1)], ["乙"]] }, plain("后")],
      pieces: [
        [1, inShort(DELETION, 0)],
        [1, inShort(VANISHING, 1)],
        [3, 0],
      ],
    });
    expect(texts(paragraphs)).toEqual(["甲", "后"]);
  });

  it("hides, is told, and an insertion is read", async () => {
    const document = await read({
      ...text,
      pieces: [
        [2, 0],
        [1, byList(0)],
        [2, inShort(INSERTION, 1)],
        [3, 0],
      ],
      pieceLists: [modifier(HIDDEN, 1)],
    });
    expect(texts(document.paragraphs)).toEqual(["制发8件", "后"]);
    expect(codes(document)).toEqual(["document/hidden-text"]);
    expect(document.traits.hasRevisions).toBe(true);
  });

  it("says nothing of text by properties that are about its looks", async () => {
    const document = await read({
      ...text,
      pieces: [
        [2, inShort(0x55, 1)],
        [6, 0],
      ],
    });
    expect(texts(document.paragraphs)).toEqual(["制发98件", "后"]);
    expect(document.traits.hasRevisions).toBe(false);
  });

  it("costs nothing but itself where its list is not there, and is told", async () => {
    const document = await read({
      ...text,
      pieces: [
        [2, byList(7)],
        [6, 0],
      ],
    });
    expect(texts(document.paragraphs)).toEqual(["制发98件", "后"]);
    expect(codes(document)).toEqual(["document/properties-damaged"]);
  });
});

describe("what a piece says of its paragraphs", () => {
  const IN_TABLE = 0x2416;
  const STYLE = 0x4600;

  it("puts them into a table, and ends rows", async () => {
    const { tables } = await read({
      paragraphs: [{ runs: [["8"]], mark: "\u0007" }, { ...rowEnd([0, 1000]) }, plain("后")],
      pieces: [
        [2, inShort(0x18, 1)],
        [3, 0],
      ],
    });
    expect(draw(tables[0]!)).toEqual(["8"]);
    const byLists = await read({
      paragraphs: [{ runs: [["8"]], mark: "\u0007" }, { runs: [], mark: "\u0007" }, plain("后")],
      pieces: [
        [2, byList(0)],
        [1, byList(1)],
        [2, 0],
      ],
      pieceLists: [modifier(IN_TABLE, 1), [...modifier(IN_TABLE, 1), ...modifier(0x2417, 1)]],
    });
    expect(draw(byLists.tables[0]!)).toEqual(["8"]);
  });

  it("gives them another style, which may hide them", async () => {
    const document = await read({
      styles: [{ kind: "paragraph" }, { kind: "paragraph", characters: modifier(HIDDEN, 1) }],
      paragraphs: [plain("甲"), plain("乙"), plain("后")],
      pieces: [
        [2, 0],
        [2, byList(0)],
        [2, 0],
      ],
      pieceLists: [modifier(STYLE, 1, 0)],
    });
    expect(texts(document.paragraphs)).toEqual(["甲", "后"]);
  });
});

describe("properties that stand in the data stream", () => {
  it.each([0x6645, 0x6646])("are those of the paragraph: code %i", async (code) => {
    const list = [...modifier(0x2416, 1), ...modifier(0x2417, 1)];
    const row = rowEnd([0, 1000, 2000]).modifiers!.slice(6);
    const content = [...list, ...row];
    const { tables } = await read({
      paragraphs: [
        cell(["8"]),
        cell(["1"]),
        { runs: [], mark: "\u0007", modifiers: modifier(code, 0, 0, 0, 0) },
        plain("后"),
      ],
      data: [content.length & 255, content.length >> 8, ...content],
    });
    expect(draw(tables[0]!)).toEqual(["8 1"]);
  });

  it("cost no text where they are not there", async () => {
    const document = await read({
      paragraphs: [{ ...plain("甲"), modifiers: modifier(0x6646, 0xff, 0xff, 0, 0) }, plain("后")],
      data: [0, 0],
    });
    expect(texts(document.paragraphs)).toEqual(["甲", "后"]);
    expect(codes(document)).toEqual(["document/properties-damaged"]);
  });
});
