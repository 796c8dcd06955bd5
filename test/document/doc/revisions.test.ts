import { readFile, type SourceDocument } from "../../../src/document";
import { codes, draw, texts } from "../support/show";
import {
  cell,
  inCell,
  modifier,
  plain,
  rowEnd,
  word97,
  type Word97,
  type Word97Paragraph,
} from "../support/word-97";

async function read(document: Word97): Promise<SourceDocument> {
  const reading = await readFile(word97(document));
  if (!reading.ok) throw new Error(`Unreadable: ${reading.code}`);
  return reading.document;
}

const DELETED = 0x0800;
const INSERTED = 0x0801;
const HIDDEN = 0x083c;
const HIDDEN_FOR_GOOD = 0x0818;
const CHARACTER_STYLE = 0x4a30;
const on = (code: number) => modifier(code, 1);
const notAsStyle = (code: number) => modifier(code, 0x81);
const asStyle = (code: number) => modifier(code, 0x80);
const off = (code: number) => modifier(code, 0);
const named = (style: number) => modifier(CHARACTER_STYLE, style, 0);

describe.each([
  ["turned on", on],
  ["said to be other than in the style, as Word does", notAsStyle],
])("a deletion that is tracked, %s", (_, mark) => {
  const gone = mark(DELETED);

  it("leaves the characters out", async () => {
    const { paragraphs, traits } = await read({
      paragraphs: [{ runs: [["制发"], ["9", gone], ["8件"]] }, plain("后")],
    });
    expect(texts(paragraphs)).toEqual(["制发8件", "后"]);
    expect(traits.hasRevisions).toBe(true);
  });

  it("joins what stands before and behind the mark of a paragraph", async () => {
    const { paragraphs } = await read({
      paragraphs: [{ runs: [["五、存在的主"]], markModifiers: gone }, plain("要问题"), plain("后")],
    });
    expect(texts(paragraphs)).toEqual(["五、存在的主要问题", "后"]);
  });

  it("joins the two halves of a number in a cell", async () => {
    const { tables } = await read({
      paragraphs: [
        cell(["甲"]),
        { ...inCell(["1"]), markModifiers: gone },
        cell(["2"]),
        rowEnd([0, 1000, 2000]),
        plain("后"),
      ],
    });
    expect(draw(tables[0]!)).toEqual(["甲 12"]);
  });

  it("leaves a paragraph that is deleted with its mark out, and what follows is as it was", async () => {
    const { paragraphs } = await read({
      paragraphs: [plain("前"), { runs: [["去年的话", gone]], markModifiers: gone }, plain("后")],
    });
    expect(texts(paragraphs)).toEqual(["前", "后"]);
  });

  it("does not join a paragraph with a table", async () => {
    const { paragraphs, tables } = await read({
      paragraphs: [{ runs: [["前"]], markModifiers: gone }, cell(["1"]), rowEnd([0, 1000]), plain("后")],
    });
    expect(texts(paragraphs)).toEqual(["前", "1", "后"]);
    expect(tables).toHaveLength(1);
  });

  const row = (text: string, list?: number[], end?: number[]): Word97Paragraph[] => [
    { ...cell([text, list]), markModifiers: list },
    { ...rowEnd([0, 1000]), markModifiers: end },
  ];

  it("leaves a row out when its mark and all that stands in it is deleted", async () => {
    const { tables } = await read({
      paragraphs: [...row("甲"), ...row("乙", gone, gone), ...row("", gone, gone), ...row("丙"), plain("后")],
    });
    expect(draw(tables[0]!)).toEqual(["甲", "丙"]);
  });

  it("keeps a row of which the mark alone is deleted, or the text alone", async () => {
    const { tables } = await read({
      paragraphs: [
        ...row("甲", undefined, gone),
        ...row("乙", gone),
        ...row("", undefined, gone),
        plain("后"),
      ],
    });
    expect(draw(tables[0]!)).toEqual(["甲", "_", "_"]);
  });
});

describe("toggles of characters and their styles", () => {
  const styles: Word97["styles"] = [
    { kind: "paragraph" },
    { kind: "paragraph", characters: on(HIDDEN) },
    { kind: "paragraph", basedOn: 1 },
    { kind: "character", characters: notAsStyle(HIDDEN) },
    { kind: "character", characters: on(DELETED) },
  ];
  const textIn = async (style: number, list: number[]) => {
    const { paragraphs } = await read({
      styles,
      paragraphs: [{ runs: [["甲"], ["乙", list]], style }, plain("后")],
    });
    return paragraphs
      .map(({ text }) => text)
      .slice(0, -1)
      .join("");
  };

  it.each([
    ["nothing said, style plain", 0, [], "甲乙"],
    ["nothing said, style hides", 1, [], ""],
    ["nothing said, style based on one that hides", 2, [], ""],
    ["on, style plain", 0, on(HIDDEN), "甲"],
    ["off, style hides", 1, off(HIDDEN), "乙"],
    ["as style, style plain", 0, asStyle(HIDDEN), "甲乙"],
    ["as style, style hides", 1, asStyle(HIDDEN), ""],
    ["not as style, style plain", 0, notAsStyle(HIDDEN), "甲"],
    ["not as style, style hides", 2, notAsStyle(HIDDEN), "乙"],
    ["a character style that turns it, style plain", 0, named(3), "甲"],
    ["a character style that turns it, style hides", 1, named(3), "乙"],
    ["a character style that turns it and off", 0, [...named(3), ...off(HIDDEN)], "甲乙"],
    ["a character style that turns it and not as style", 0, [...named(3), ...notAsStyle(HIDDEN)], "甲乙"],
    ["hidden for good", 0, on(HIDDEN_FOR_GOOD), "甲"],
    ["deleted by its style", 0, named(4), "甲"],
    ["deleted by its style, and not", 0, [...named(4), ...notAsStyle(DELETED)], "甲乙"],
    ["a value that nobody defines", 0, modifier(HIDDEN, 7), "甲乙"],
  ])("%s", async (_, style, list, expected) => {
    expect(await textIn(style, list)).toBe(expected);
  });
});

describe("hidden text", () => {
  it("is told, not read: in a cell, in a paragraph, in a paragraph that is hidden whole", async () => {
    const document = await read({
      paragraphs: [
        { runs: [["内部提示：先报处室核对，不得公开，另行存档备查", on(HIDDEN)]], markModifiers: on(HIDDEN) },
        { runs: [["正文"], ["略", on(HIDDEN)]] },
        cell(["8"], ["77", on(HIDDEN)]),
        rowEnd([0, 1000]),
        plain("后"),
      ],
    });
    expect(texts(document.paragraphs)).toEqual(["正文", "8", "后"]);
    expect(document.messages).toEqual([
      { code: "document/hidden-text", data: { count: 3, text: "内部提示：先报处室核对，不得公开，另行存…" } },
    ]);
  });

  it("is not what a hidden mark makes of the text before it", async () => {
    const document = await read({
      paragraphs: [{ runs: [["一、总体情况"]], markModifiers: on(HIDDEN) }, plain("后")],
    });
    expect(texts(document.paragraphs)).toEqual(["一、总体情况", "后"]);
    expect(codes(document)).toEqual([]);
  });

  it("takes a row away when all of it is hidden, its mark included", async () => {
    const hidden = on(HIDDEN);
    const row = (text: string, list?: number[], end = list): Word97Paragraph[] => [
      { ...cell([text, list]), markModifiers: list },
      { ...rowEnd([0, 1000]), markModifiers: end },
    ];
    const { tables } = await read({
      paragraphs: [...row("甲"), ...row("77", hidden), ...row("88", hidden, []), ...row("丙"), plain("后")],
    });
    expect(draw(tables[0]!)).toEqual(["甲", "_", "丙"]);
  });
});

describe("whether a document has tracked changes", () => {
  const revised = async (list: number[]) =>
    (await read({ paragraphs: [{ runs: [["甲", list]] }] })).traits.hasRevisions;

  it.each([
    ["an insertion", on(INSERTED), true],
    ["an insertion as Word marks it", notAsStyle(INSERTED), true],
    ["a change of formatting", modifier(0xca89, 7, 1, 0, 0, 0, 0, 0, 0), true],
    ["an insertion that was accepted", off(INSERTED), false],
    ["none but that of the style", asStyle(DELETED), false],
    ["nothing", [], false],
  ])("%s", async (_, list, expected) => {
    expect(await revised(list)).toBe(expected);
  });
});
