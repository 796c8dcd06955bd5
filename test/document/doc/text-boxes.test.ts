import { readFile, type Block, type SourceDocument } from "../../../src/document";
import { draw, texts } from "../support/show";
import { cell, modifier, plain, rowEnd, word97, type Word97 } from "../support/word-97";

async function read(document: Word97): Promise<SourceDocument> {
  const reading = await readFile(word97(document));
  if (!reading.ok) throw new Error(`Unreadable: ${reading.code}`);
  return reading.document;
}

/** Where Word draws a shape. */
const SHAPE = "\u0008";
const shown = (blocks: Block[]) =>
  blocks.map((block) => (block.kind === "paragraph" ? block.text : draw(block)));
const told = (count: number, text: string) => [
  { code: "document/text-boxes-left-out", data: { count, text } },
];
const title = [plain("云溪县文化和旅游局"), plain("2024年政府信息公开工作年度报告")];
const table = [
  cell(["规章"]),
  cell(["1"]),
  rowEnd([0, 1000, 2000]),
  cell(["规范性文件"]),
  cell(["2"]),
  rowEnd([0, 1000, 2000]),
  plain(""),
];

describe("a text box of a .doc", () => {
  it("is read in its place when it holds a title, before the text in front of which it is anchored", async () => {
    const { blocks, messages } = await read({
      paragraphs: [plain(`${SHAPE}一、总体情况`), plain("后")],
      boxes: [{ paragraphs: title, shape: 1025, at: 0 }],
    });
    expect(shown(blocks)).toEqual([
      "云溪县文化和旅游局",
      "2024年政府信息公开工作年度报告",
      "一、总体情况",
      "后",
    ]);
    expect(messages).toEqual([]);
  });

  it("is read behind the text behind which it is anchored: a heading, and a table on its grid", async () => {
    const { blocks, tables } = await read({
      paragraphs: [plain(`前${SHAPE}${SHAPE}`), plain("后")],
      boxes: [
        { paragraphs: [plain("二、主动公开政府信息情况")], shape: 1026, at: 1 },
        { paragraphs: table, shape: 1025, at: 2 },
      ],
    });
    expect(shown(blocks)).toEqual(["前", "二、主动公开政府信息情况", ["规章 1", "规范性文件 2"], "", "后"]);
    expect(tables).toHaveLength(1);
  });

  it("is told when it holds anything else, and is no picture", async () => {
    const { paragraphs, messages } = await read({
      paragraphs: [plain(`正文${SHAPE}`), plain(`${SHAPE}图`)],
      boxes: [{ paragraphs: [plain("联系电话：0470-123")], shape: 1025, at: 2 }],
    });
    expect(texts(paragraphs)).toEqual(["正文", "图"]);
    expect(paragraphs.map(({ drawings }) => drawings)).toEqual([undefined, 1]);
    expect(messages).toEqual(told(1, "联系电话：0470-123"));
  });

  it("is told when it stands in a cell: a cell holds its own text", async () => {
    const { tables, messages } = await read({
      paragraphs: [cell([`8${SHAPE}`]), cell(["1"]), rowEnd([0, 1000, 2000]), plain("后")],
      boxes: [{ paragraphs: [plain("一、备注")], shape: 1025, at: 1 }],
    });
    expect(draw(tables[0]!)).toEqual(["8 1"]);
    expect(messages).toEqual(told(1, "一、备注"));
  });

  it.each([
    ["deleted with tracking", modifier(0x0800, 1)],
    ["deleted with tracking as Word marks it", modifier(0x0800, 0x81)],
    ["hidden", modifier(0x083c, 1)],
  ])("is not there when its anchor is %s", async (_, list) => {
    const { paragraphs, messages } = await read({
      paragraphs: [{ runs: [["正文"], [SHAPE, list]] }, plain("后")],
      boxes: [{ paragraphs: title, shape: 1025, at: 2 }],
    });
    expect(texts(paragraphs)).toEqual(["正文", "后"]);
    expect(messages).toEqual([]);
  });

  it("is read when there is no other text", async () => {
    const { paragraphs, messages } = await read({
      paragraphs: [plain(SHAPE), plain(SHAPE)],
      boxes: [
        { paragraphs: [plain("第一句。")], shape: 1025, at: 0 },
        { paragraphs: [plain("第二句。")], shape: 1026, at: 2 },
      ],
    });
    expect(texts(paragraphs).filter(Boolean)).toEqual(["第一句。", "第二句。"]);
    expect(messages).toEqual([]);
  });

  it("may stand in a group, which alone has an anchor", async () => {
    const { blocks } = await read({
      paragraphs: [plain("前"), plain(`${SHAPE}后`)],
      boxes: [
        { paragraphs: [plain("云溪县文化和旅游局")], shape: 1030 },
        { paragraphs: [plain("2024年政府信息公开工作年度报告")], shape: 1031 },
      ],
      shapes: [{ shape: 1029, at: 2 }],
    });
    expect(shown(blocks)).toEqual(["前", "云溪县文化和旅游局", "2024年政府信息公开工作年度报告", "后"]);
  });

  it("keeps its own deletions and numbers apart from the body's", async () => {
    const { blocks, traits } = await read({
      paragraphs: [plain(`${SHAPE}正文`), plain("后")],
      boxes: [
        {
          paragraphs: [{ runs: [["五、存在的"], ["旧", modifier(0x0800, 0x81)], ["问题"]] }],
          shape: 1025,
          at: 0,
        },
      ],
    });
    expect(shown(blocks)).toEqual(["五、存在的问题", "正文", "后"]);
    expect(traits.hasRevisions).toBe(true);
  });
});

describe("damage of the text boxes of a .doc", () => {
  const document: Word97 = {
    paragraphs: [plain("前"), plain(`${SHAPE}正文`)],
    boxes: [{ paragraphs: title, shape: 1025, at: 2 }],
  };
  const entry = (index: number) => 0x9a + 8 * index;
  const BOXES = 56;
  const ANCHORS = 40;

  it("of their places alone costs none of their text, and is told", async () => {
    const { blocks, messages } = await read({
      ...document,
      change: ({ main }) => main.writeUInt32LE(0xfffff, entry(ANCHORS)),
    });
    expect(shown(blocks)).toEqual(["云溪县文化和旅游局", "2024年政府信息公开工作年度报告", "前", "正文"]);
    expect(messages).toEqual([{ code: "document/properties-damaged", data: { count: 1 } }]);
  });

  it("of their own table costs no text of the body, and is told", async () => {
    const { paragraphs, messages } = await read({
      ...document,
      change: ({ main }) => main.writeUInt32LE(0xfffff, entry(BOXES)),
    });
    expect(texts(paragraphs)).toEqual(["前", "正文"]);
    expect(messages).toEqual([{ code: "document/properties-damaged", data: { count: 1 } }]);
  });

  it("of a length that is not there costs no text of the body", async () => {
    const { paragraphs } = await read({
      ...document,
      change: ({ main, table: structures }) => {
        main.writeUInt32LE(0xffffff, 0x40 + 36);
        structures.writeUInt32LE(0xfffff, main.readUInt32LE(entry(BOXES)) + 4);
      },
    });
    expect(texts(paragraphs)).toEqual(["前", "正文"]);
  });
});
