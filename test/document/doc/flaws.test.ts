import { readFile, type SourceDocument } from "../../../src/document";
import { compoundFile } from "../support/compound-file";
import { codes, draw, texts } from "../support/show";
import { cell, inCell, modifier, plain, rowEnd, word97, type Word97 } from "../support/word-97";

async function read(document: Word97): Promise<SourceDocument> {
  const reading = await readFile(word97(document));
  if (!reading.ok) throw new Error(`Unreadable: ${reading.code}`);
  return reading.document;
}

const LIST = 0x460b;
const LEVEL = 0x260a;
const short = (value: number) => [value & 255, value >> 8];

/** A level (LVL) that counts in Chinese numerals, `text` with its number's place as 0x00. */
const level = (before: string, after: string): number[] => [
  ...[1, 0, 0, 0, 39, 0],
  ...[before.length + 1, 0, 0, 0, 0, 0, 0, 0, 0],
  ...new Array<number>(9).fill(0),
  ...[0, 0, 0, 0],
  ...short(before.length + 1 + after.length),
  ...[...before, "\u0000", ...after].flatMap((letter) => short(letter.charCodeAt(0))),
];
const lists: NonNullable<Word97["lists"]> = {
  definitions: [...short(1), 7, 0, 0, 0, ...new Array<number>(22).fill(0xff), 1, 0],
  levels: level("", "、"),
  overrides: [1, 0, 0, 0, 7, 0, 0, 0, ...new Array<number>(12).fill(0), 0xff, 0xff, 0xff, 0xff],
};
const item = (text: string) => ({
  runs: [[text]] as [string][],
  modifiers: [...modifier(LIST, 1, 0), ...modifier(LEVEL, 0)],
});
const numbered: Word97 = { lists, paragraphs: [item("总体情况"), item("主动公开"), plain("后")] };
const printed = ({ paragraphs }: SourceDocument) => paragraphs.map(({ numbering, text }) => numbering + text);

describe("a flaw in the lists of a .doc", () => {
  it("is none: numbers are printed", async () => {
    const document = await read(numbered);
    expect(printed(document)).toEqual(["一、总体情况", "二、主动公开", "后"]);
    expect(codes(document)).toEqual([]);
  });

  it("costs nothing where the length of the list table counts the levels in", async () => {
    const entry = 0x9a + 8 * 73 + 4;
    const document = await read({
      ...numbered,
      change: ({ main }) => main.writeUInt32LE(main.readUInt32LE(entry) + lists.levels.length, entry),
    });
    expect(printed(document)).toEqual(["一、总体情况", "二、主动公开", "后"]);
    expect(codes(document)).toEqual([]);
  });

  it.each<[string, Word97["change"]]>([
    ["the table ends in a level", ({ table, at }) => table.writeUInt16LE(0xffff, at.lists + 30 + 28)],
    ["there are more lists than bytes", ({ table, at }) => table.writeUInt16LE(0xffff, at.lists)],
    [
      "there are more overrides than bytes",
      ({ table, at }) =>
        table.writeUInt32LE(0xffffffff, at.lists + lists.definitions.length + lists.levels.length),
    ],
    ["it is said to stand behind the end", ({ main }) => main.writeUInt32LE(0xfffff, 0x9a + 8 * 73)],
  ])("costs the numbers and says so, not the text: %s", async (_, change) => {
    const document = await read({ ...numbered, change });
    expect(texts(document.paragraphs)).toEqual(["总体情况", "主动公开", "后"]);
    expect(codes(document)).toEqual(["document/numbers-damaged"]);
  });
});

describe("a flaw in the styles of a .doc", () => {
  const styled: Word97 = {
    lists,
    styles: [
      { kind: "paragraph" },
      { kind: "paragraph", paragraph: modifier(LIST, 1, 0) },
      { kind: "paragraph", basedOn: 1 },
    ],
    paragraphs: [{ runs: [["总体情况"]], style: 1 }, { runs: [["主动公开"]], style: 2 }, plain("后")],
  };

  it("costs nothing where the sheet is said to be too short", async () => {
    const entry = 0x9a + 8 + 4;
    const document = await read({
      ...styled,
      change: ({ main }) => main.writeUInt32LE(main.readUInt32LE(entry) - 22, entry),
    });
    expect(printed(document)).toEqual(["一、总体情况", "二、主动公开", "后"]);
    expect(codes(document)).toEqual([]);
  });

  it.each<[string, Word97["change"]]>([
    ["a style is longer than the sheet", ({ table, at }) => table.writeUInt16LE(0xfff0, at.styles + 2 + 18)],
    [
      "the name of a style is longer than the style",
      ({ table, at }) => table.writeUInt16LE(0x7000, at.styles + 2 + 18 + 2 + 10),
    ],
    ["it is said to stand behind the end", ({ main }) => main.writeUInt32LE(0xfffff, 0x9a + 8)],
  ])("costs numbers at most and says so, not the text: %s", async (_, change) => {
    const document = await read({ ...styled, change });
    expect(texts(document.paragraphs)).toEqual(["总体情况", "主动公开", "后"]);
    expect(codes(document)).toEqual(["document/numbers-damaged"]);
  });
});

describe("a flaw in the properties of one paragraph or run", () => {
  const table: Word97 = {
    paragraphs: [
      plain("前"),
      cell(["规章"]),
      cell(["1"]),
      rowEnd([0, 1000, 2000]),
      inCell(["规范性"]),
      cell(["文件"]),
      cell(["2"]),
      rowEnd([0, 1000, 2000]),
      plain("后"),
    ],
  };
  /** The list of a paragraph is said to be longer than its page. */
  const tooLong =
    (paragraph: number): Word97["change"] =>
    ({ main, at }) => {
      main[at.paragraphPages[paragraph]! + 8] = 0xfe;
      main[at.paragraphPages[paragraph]! + 508] = 0xff;
    };

  it.each([1, 2, 4, 5, 8])(
    "costs no cell and no text, and is told: list of paragraph %i",
    async (paragraph) => {
      const document = await read({ ...table, change: tooLong(paragraph) });
      expect(draw(document.tables[0]!)).toEqual(["规章 1", "规范性\n文件 2"]);
      expect(document.paragraphs.at(-1)!.text).toBe("后");
      expect(codes(document)).toEqual(["document/properties-damaged"]);
    },
  );

  it("takes the end of a row for one, where the row above says how many cells there are", async () => {
    const document = await read({ ...table, change: tooLong(7) });
    expect(draw(document.tables[0]!)).toEqual(["规章 1", "规范性\n文件 2"]);
    expect(codes(document)).toEqual(["document/properties-damaged"]);
  });

  it("keeps all text where nothing says so", async () => {
    const document = await read({ ...table, change: tooLong(3) });
    expect(texts(document.paragraphs).join("").replace(/\s/g, "")).toBe("前规章1规范性文件2后");
    expect(codes(document)).toContain("document/properties-damaged");
  });

  it("is told where properties of characters are damaged: of one run, of a page that is not there", async () => {
    const gone = modifier(0x0800, 1);
    const text: Word97 = { paragraphs: [{ runs: [["制发"], ["9", gone], ["8件"]] }] };
    const whole = await read(text);
    expect(texts(whole.paragraphs)).toEqual(["制发8件"]);
    const damaged = await read({
      ...text,
      change: ({ main, at }) => {
        main[at.characterPages[0]! + 8] = 0xff;
        main[at.characterPages[0]! + 510] = 0xff;
      },
    });
    expect(texts(damaged.paragraphs)).toEqual(["制发8件"]);
    expect(codes(damaged)).toEqual(["document/properties-damaged"]);
    const missing = await read({
      ...text,
      change: ({ main, table: structures }) => {
        const pages = main.readUInt32LE(0x9a + 8 * 12);
        structures.writeUInt32LE(0x3fffff, pages + 4 * 5);
      },
    });
    expect(missing.paragraphs[0]!.text).toContain("8件");
    expect(codes(missing)).toEqual(["document/properties-damaged"]);
  });
});

describe("names of streams", () => {
  it.each([
    ["in capitals", (name: string) => name.toUpperCase()],
    ["in small letters", (name: string) => name.toLowerCase()],
  ])("are known %s", async (_, spell) => {
    expect(texts((await read({ paragraphs: [plain("文")], spell })).paragraphs)).toEqual(["文"]);
    const locked = await readFile(compoundFile(["EncryptionInfo", "EncryptedPackage"].map(spell)));
    expect(locked).toMatchObject({ ok: false, code: "encrypted" });
  });
});

describe("cells of a .doc that were merged sideways", () => {
  it.each([
    ["marked as merged", [0, 1, 2, 2, 0]],
    ["not marked", []],
  ])("take no column of their own when they have no width: %s", async (_, flags) => {
    const document = await read({
      paragraphs: [
        cell(["序号"]),
        cell(["申请人"]),
        cell(),
        cell(),
        cell(["总计"]),
        rowEnd([0, 3000, 6000, 6000, 6000, 7000], flags),
        ...["一", "1", "2", "3"].map((text) => cell([text])),
        rowEnd([0, 3000, 4000, 6000, 7000]),
        plain("后"),
      ],
    });
    expect(draw(document.tables[0]!)).toEqual(["序号 申请人 < 总计", "一 1 2 3"]);
    expect(codes(document)).toEqual([]);
  });

  it("lose no text: a cell without width that says something stands for itself, or is told", async () => {
    const last = [cell(["一"]), cell(["1"]), cell(["2"]), rowEnd([0, 1000, 2000, 3000]), plain("后")];
    const row = (flags: number[]) => [
      cell(["甲"]),
      cell(["乙"]),
      cell(["7"]),
      rowEnd([0, 1000, 2000, 2000], flags),
    ];
    const unmarked = await read({ paragraphs: [...row([]), ...last] });
    expect(unmarked.tables[0]!.rows[0]!.cells.map(({ text }) => text)).toEqual(["甲", "乙", "7"]);
    const merged = await read({ paragraphs: [...row([0, 1, 2]), ...last] });
    expect(merged.tables[0]!.rows[0]!.cells.map(({ text }) => text)).toEqual(["甲", "乙"]);
    expect(codes(merged)).toContain("document/text-in-merged-cell");
  });
});

describe("signs that old Word draws by fields", () => {
  it.each([
    ["a phonetic guide", ' EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(guīzhāng),规章)', "规章"],
    ["a sign in a circle", " eq \\o\\ac(○,密)", "密"],
  ])("%s", async (_, instruction, expected) => {
    const { paragraphs } = await read({ paragraphs: [plain(`甲\u0013${instruction}\u0015乙`)] });
    expect(texts(paragraphs)).toEqual([`甲${expected}乙`]);
  });
});
