import { readFileSync } from "node:fs";
import { allCells, readFile } from "../../src/document";
import { describeWith, sharedFile } from "../support/shared-reports";
import { draw } from "./support/show";

const FILE = "official-form-2021.docx";

describeWith(FILE)("the official form as it is handed out", () => {
  const form = async () => {
    const reading = await readFile(readFileSync(sharedFile(FILE)));
    if (!reading.ok) throw new Error(reading.code);
    return reading.document;
  };

  it("has three tables of 14, 28 and 4 rows on grids of 4, 10 and 15 columns", async () => {
    const { tables, messages } = await form();
    expect(tables.map((table) => [table.rows.length, table.columns])).toEqual([
      [14, 4],
      [28, 10],
      [4, 15],
    ]);
    expect(messages).toEqual([]);
  });

  it("is covered by its cells completely and without overlap", async () => {
    for (const table of (await form()).tables) {
      expect(draw(table).join(" ")).not.toMatch(/(^| )\.( |$)/);
    }
  });

  it("has its tall labels over the rows that they name", async () => {
    const table = (await form()).tables[1]!;
    const tall = allCells(table).filter((cell) => cell.rowSpan > 2);
    expect(tall.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan])).toEqual([
      [0, 0, 3, 3],
      [5, 0, 22, 1],
      [7, 1, 8, 1],
      [15, 1, 3, 1],
      [18, 1, 5, 1],
      [23, 1, 3, 1],
    ]);
    expect(table.rows[26]!.cells[0]!.text).toContain("总计");
  });

  it("has an index for each of its 359 paragraphs, those of its 45 continuation cells hidden", async () => {
    const { paragraphs } = await form();
    expect(paragraphs).toHaveLength(359);
    expect(paragraphs.every((paragraph, i) => paragraph.index === i)).toBe(true);
    expect(paragraphs.filter((paragraph) => paragraph.hidden)).toHaveLength(45);
  });
});
