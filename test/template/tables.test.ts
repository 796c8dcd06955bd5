import { formOf, numberCells, tableIds } from "../../src/form";
import { TEXT_WIDTH } from "../../src/template/measures";
import { tableXml } from "../../src/template/tables";
import { all, children, parsePiece, rectangles, textOf, value } from "./support";

const form = formOf("2021");
const numbers = new Map(
  tableIds.flatMap((id) => numberCells(form.tables[id])).map((cell, i) => [cell.key!, String(10000 + i)]),
);

describe.each(tableIds)("the table of %s", (id) => {
  const source = form.tables[id];
  const table = children(parsePiece(tableXml(form.edition, source, { numbers })), "tbl")[0]!;
  const rows = children(table, "tr");

  it("has the merges of the form, and every text and number in its cell word for word", () => {
    const expected = source.rows.flatMap((row, r) =>
      row.cells.map(({ column, columnSpan, rowSpan, text, key }) => ({
        text: key ? numbers.get(key)! : text,
        column,
        columnSpan,
        row: r,
        rowSpan,
      })),
    );
    const inOrder = (a: { row: number; column: number }, b: { row: number; column: number }): number =>
      a.row - b.row || a.column - b.column;
    expect(rectangles(table).sort(inOrder)).toEqual(expected.sort(inOrder));
  });

  it("fills the text area exactly, in the grid, in the table and in every row", () => {
    const grid = all(table, "gridCol").map((column) => Number(column.getAttribute("w:w")));
    expect(grid).toHaveLength(source.widths.length);
    expect(grid.reduce((a, b) => a + b, 0)).toBe(TEXT_WIDTH);
    expect(Number(value(table, "tblW", "w"))).toBe(TEXT_WIDTH);
    for (const row of rows) {
      let column = 0;
      for (const cell of children(row, "tc")) {
        const span = Number(value(cell, "gridSpan") ?? 1);
        const width = grid.slice(column, column + span).reduce((a, b) => a + b, 0);
        expect(Number(value(cell, "tcW", "w"))).toBe(width);
        column += span;
      }
      expect(column).toBe(grid.length);
    }
    expect(value(table, "tblLayout", "type")).toBe("fixed");
  });

  it("repeats its heads and splits no row", () => {
    expect(rows.map((row) => all(row, "tblHeader").length === 1)).toEqual(
      source.rows.map(({ header }) => header),
    );
    expect(rows.every((row) => all(row, "cantSplit").length === 1)).toBe(true);
  });

  it("leaves room for five digits in every number column", () => {
    const cells = all(table, "tc").filter((cell) => /^1\d{4}$/.test(textOf(cell)));
    expect(cells).toHaveLength(numberCells(source).length);
    for (const cell of cells) {
      const points = Number(value(cell, "sz")) / 2;
      // Figures of substitute sans-serif fonts are up to 0.636 em wide; those of 宋体 0.5 em.
      expect(Number(value(cell, "tcW", "w"))).toBeGreaterThanOrEqual(5 * 0.636 * points * 20);
    }
  });

  it("writes the absence of shading out in every number cell", () => {
    for (const cell of all(table, "tc").filter((tc) => /^1\d{4}$/.test(textOf(tc)))) {
      expect([value(cell, "shd"), value(cell, "shd", "color"), value(cell, "shd", "fill")]).toEqual([
        "clear",
        "auto",
        "auto",
      ]);
    }
  });

  it("says which table it is, to us and to a screen reader", () => {
    expect(value(table, "tblCaption")).toBe(`nianbao/2021/${id}`);
    expect(value(table, "tblDescription")).toContain(source.title);
  });

  it("names all four fonts on every run", () => {
    const fonts = all(table, "rFonts");
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts)
      for (const script of ["ascii", "hAnsi", "eastAsia", "cs"])
        expect(font.getAttribute(`w:${script}`)).toBeTruthy();
  });

  it("leaves the cells of numbers empty when there are none", () => {
    const empty = children(parsePiece(tableXml(form.edition, source)), "tbl")[0]!;
    expect(all(empty, "t").map(textOf)).toEqual(
      source.rows.flatMap(({ cells }) => cells.map(({ text }) => text).filter((text) => text !== "")),
    );
  });
});

describe("rows that are held together", () => {
  const keepsWithNext = (id: (typeof tableIds)[number]): string[] => {
    const rows = children(children(parsePiece(tableXml("2021", form.tables[id])), "tbl")[0]!, "tr");
    return rows.flatMap((row, r) =>
      all(row, "keepNext").length === all(row, "p").length ? [form.tables[id].rows[r]!.key ?? "head"] : [],
    );
  };

  it("are the groups of outcomes, each but for its last row", () => {
    const held = keepsWithNext("applications");
    expect(held).toContain("applications/refused.7");
    expect(held).not.toContain("applications/refused.8");
    expect(held.filter((key) => key.includes("other"))).toEqual([
      "applications/other.1",
      "applications/other.2",
    ]);
    expect(held).not.toContain("applications/granted");
  });

  it("are the heads with the first numbers under them", () => {
    expect(keepsWithNext("disputes")).toEqual(["head", "head", "head"]);
    expect(keepsWithNext("disclosure")).toHaveLength(8);
  });
});
