import { closeWord, errorOf, inWord, patience } from "../../support/in-word";
import { goesOn, mergedTable, p, plainTable, restart, tbl, tc } from "../../support/xml";

jest.setTimeout(patience);
afterEach(closeWord);

const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;

async function cellIndexOf(row: number, cell: number): Promise<number> {
  return Word.run(async (context) => {
    const target = context.document.body.tables.getFirst().getCell(row, cell);
    target.load("cellIndex,rowIndex");
    await context.sync();
    return target.cellIndex;
  });
}

async function valueOf(row: number, cell: number): Promise<string | null> {
  return Word.run(async (context) => {
    const target = context.document.body.tables.getFirst().getCellOrNullObject(row, cell);
    target.load("value");
    await context.sync();
    return target.isNullObject ? null : target.value;
  });
}

describe("cells of a table with a vertical merge", () => {
  it("fail to tell their index, and take the whole sync with them", async () => {
    await inWord({ bodyXml: mergedTable + p("后") });
    const error = await errorOf(() => cellIndexOf(1, 0));
    expect(error.code).toBe("GeneralException");
    expect(error.debugInfo.errorLocation).toBe("TableCell.cellIndex");
    expect(await cellIndexOf(2, 1)).toBe(1);
  });

  it("tell it where the switch says so", async () => {
    await inWord({ bodyXml: mergedTable + p(), behaviours: { mergedCellIndex: "given" } });
    expect(await cellIndexOf(1, 0)).toBe(0);
  });

  it("are found by the ordinal in the row, continuation cells counted but not given", async () => {
    await inWord({ bodyXml: mergedTable + p() });
    expect(await valueOf(2, 1)).toBe("2");
    expect(await valueOf(2, 0)).toBeNull();
    expect((await errorOf(() => cellIndexOf(2, 0))).code).toBe("ItemNotFound");
    expect((await errorOf(() => cellIndexOf(9, 0))).code).toBe("ItemNotFound");
  });

  it("may be counted along the grid instead", async () => {
    const wide = tbl([tc("宽", span(2)), tc("窄")]);
    await inWord({ bodyXml: wide + p() });
    expect(await valueOf(0, 1)).toBe("窄");
    await inWord({ bodyXml: wide + p(), behaviours: { cellNumbering: "grid" } });
    expect(await valueOf(0, 1)).toBeNull();
    expect(await valueOf(0, 2)).toBe("窄");
  });
});

describe("rows of a table that is not uniform", () => {
  const values = (): Promise<string[][]> =>
    Word.run(async (context) => {
      const table = context.document.body.tables.getFirst();
      table.load("isUniform,rowCount,values");
      await context.sync();
      return table.values;
    });

  it("fail on the desktop", async () => {
    await inWord({ bodyXml: mergedTable + p() });
    expect((await errorOf(values)).debugInfo.errorLocation).toBe("Table.values");
    const rows = (): Promise<void> =>
      Word.run(async (context) => {
        context.document.body.tables.getFirst().rows.load("items");
        await context.sync();
      });
    expect((await errorOf(rows)).code).toBe("GeneralException");
  });

  it("are ragged where the switch says so", async () => {
    await inWord({ bodyXml: mergedTable + p(), behaviours: { mergedTableRows: "ragged" } });
    expect(await values()).toEqual([
      ["项目", "数量"],
      ["结果", "1"],
      ["", "2"],
    ]);
  });

  it("are given where nothing is merged", async () => {
    await inWord({ bodyXml: plainTable + p() });
    expect(await values()).toEqual([
      ["甲", "乙"],
      ["丙", "丁"],
    ]);
  });
});

describe("paragraphs of continuation cells", () => {
  const texts = (): Promise<string[]> =>
    Word.run(async (context) => {
      const { paragraphs } = context.document.body.tables.getFirst().getRange();
      paragraphs.load("text");
      await context.sync();
      return paragraphs.items.map((paragraph) => paragraph.text);
    });

  it.each([
    ["listed", ["项目", "数量", "结果", "1", "", "2"]],
    ["absent", ["项目", "数量", "结果", "1", "2"]],
  ] as const)("are %s", async (continuationParagraphs, expected) => {
    await inWord({ bodyXml: mergedTable + p(), behaviours: { continuationParagraphs } });
    expect(await texts()).toEqual(expected);
  });
});

it("tells nesting, neighbours and the cell of a paragraph", async () => {
  const inner = tbl([tc("内")]);
  const outer = tbl([`<w:tc><w:tcPr/>${inner}${p("外")}</w:tc>`]);
  await inWord({ bodyXml: p("前") + outer + p("后") });
  await Word.run(async (context) => {
    const { tables, paragraphs } = context.document.body;
    tables.load("nestingLevel");
    paragraphs.load("text,tableNestingLevel");
    const after = tables.getFirst().getParagraphAfter();
    const before = tables.getFirst().getParagraphBefore();
    after.load("text");
    before.load("text");
    await context.sync();
    expect(tables.items.map((table) => table.nestingLevel)).toEqual([1, 2]);
    expect(paragraphs.items.map((item) => [item.text, item.tableNestingLevel])).toEqual([
      ["前", 0],
      ["内", 2],
      ["外", 1],
      ["后", 0],
    ]);
    expect([before.text, after.text]).toEqual(["前", "后"]);
    const cell = paragraphs.items[2]!.parentTableCellOrNullObject;
    cell.load("value");
    await context.sync();
    expect(cell.isNullObject).toBe(false);
  });
});

it("writes a value over the text of a cell, keeping its formatting", async () => {
  const { word } = await inWord({
    bodyXml:
      tbl([
        `<w:tc><w:tcPr/><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>2</w:t></w:r></w:p><w:p/></w:tc>`,
      ]) + p(),
  });
  await Word.run(async (context) => {
    context.document.body.tables.getFirst().getCell(0, 0).value = "8";
    await context.sync();
  });
  expect(word.cellText(0, 0, 0)).toBe("8");
  expect(word.parts().get("/word/document.xml")).toContain("<w:r><w:rPr><w:b/></w:rPr><w:t>8</w:t></w:r>");
});

it("merges two tables when the paragraph between them is deleted, as Word does", async () => {
  const { word } = await inWord({ bodyXml: plainTable + p() + plainTable + p("后") });
  await Word.run(async (context) => {
    context.document.body.tables.getFirst().getParagraphAfter().delete();
    await context.sync();
  });
  expect(word.tableCount()).toBe(1);
});

it("keeps a paragraph at the end of the document whatever is deleted", async () => {
  const { word } = await inWord({ bodyXml: plainTable + p("后") });
  await Word.run(async (context) => {
    context.document.body.paragraphs.getLast().delete();
    context.document.body.tables.getFirst().delete();
    await context.sync();
  });
  expect(word.paragraphTexts()).toEqual([""]);
});

it("knows that a cell which continues a merge is no cell of a paragraph of its own row", async () => {
  await inWord({ bodyXml: tbl([tc("上", restart)], [tc("", goesOn)]) + p() });
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("text");
    await context.sync();
    const cell = paragraphs.items[1]!.parentTableCellOrNullObject;
    cell.load("value");
    await context.sync();
    expect(cell.isNullObject).toBe(true);
  });
});
