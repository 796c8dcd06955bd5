import fc from "fast-check";
import { cellKeys, forms, numberCells, tableIds } from "../../../src/form";
import {
  allTexts,
  complaints,
  form2021,
  numbered,
  readSketch,
  readWith,
  reportAround,
  sketchTables,
  textsOf,
} from "../support/reports";
import {
  cutAt,
  inBlocks,
  mapCells,
  regridded,
  sketchForm,
  withColumn,
  withoutRow,
  withRow,
  type SketchTable,
  type Values,
} from "../support/sketch";

const expected = allTexts(form2021, numbered);
const official = (id: "disclosure" | "applications" | "disputes") => sketchForm(form2021, id, numbered);
const blank = (column: number): SketchTable =>
  mapCells(official("applications"), (cell) =>
    cell.column === column && !cell.key ? { ...cell, text: "" } : cell,
  );

describe.each(forms().map((form) => [form.edition, form] as const))(
  "tables of the form of %s",
  (edition, form) => {
    const keys = cellKeys(form);
    const values: Values = (key) => String(1 + keys.indexOf(key));
    const read = (tables: ReturnType<typeof sketchTables>) => {
      const year = String(form.since + 1);
      return readSketch(
        reportAround(tables).map((one) => (typeof one === "string" ? one.replace(/2023/g, year) : one)),
      );
    };

    it("have all numbers of the official layout at their keys, and nothing to complain about", () => {
      const report = read(sketchTables(form, values));
      expect(textsOf(report)).toEqual(allTexts(form, values));
      expect(complaints(report)).toEqual([]);
      expect(Object.values(report.tables).map((table) => table.edition)).toEqual([edition, edition, edition]);
      expect(report.edition).toBe(edition);
    });

    it("are read with random numbers from every layout", () => {
      const { rows } = sketchForm(form, "applications", values);
      const layouts: Record<
        string,
        (tables: ReturnType<typeof sketchTables>) => ReturnType<typeof sketchTables>
      > = {
        "one table each": (tables) => tables,
        "table 二 as several": (tables) => ({ ...tables, disclosure: inBlocks(tables.disclosure[0]!) }),
        "grid rebuilt": (tables) => ({
          disclosure: tables.disclosure.map(regridded),
          applications: tables.applications.map(regridded),
          disputes: tables.disputes.map(regridded),
        }),
      };
      for (let at = 4; at < rows.length; at++) {
        layouts[`table 三 cut before row ${at}`] = (tables) => ({
          ...tables,
          applications: cutAt(tables.applications[0]!, at, at % 2 === 0),
        });
      }
      const text = fc.oneof(fc.nat({ max: 99999 }).map(String), fc.constant(""), fc.constant("0"));
      fc.assert(
        fc.property(
          fc.array(text, { minLength: keys.length, maxLength: keys.length }),
          fc.constantFrom(...Object.keys(layouts)),
          (texts, layout) => {
            const random: Values = (key) => texts[keys.indexOf(key)]!;
            const report = read(layouts[layout]!(sketchTables(form, random)));
            expect(textsOf(report)).toEqual(allTexts(form, random));
            expect(complaints(report)).toEqual([]);
          },
        ),
        { numRuns: 30 },
      );
    });

    it("are read empty, nothing filled in", () => {
      const report = read(sketchTables(form, () => ""));
      expect(textsOf(report)).toEqual(allTexts(form, () => ""));
      expect(complaints(report)).toEqual([]);
    });

    it.each(tableIds)("are known without any heading around them, by the words of %s", (id) => {
      const report = readSketch([sketchForm(form, id, values)]);
      expect(Object.keys(report.tables)).toEqual([id]);
      expect(complaints(report)).toEqual([]);
    });

    it("are told apart where two stand in one table, without a paragraph between them", () => {
      const [first, second] = [sketchForm(form, "disputes", values), sketchForm(form, "disclosure", values)];
      const report = readSketch([{ ...first, rows: [...first.rows, ...second.rows] }]);
      expect(report.tables.disputes?.cells.size).toBe(15);
      expect(report.tables.disclosure?.cells.size).toBe(numberCells(form.tables.disclosure).length);
      expect(complaints(report)).toEqual([]);
    });
  },
);

describe("tables of the form", () => {
  it("knows our own template by its caption when all its words are gone", () => {
    const bare = mapCells(official("disputes"), (cell) => (cell.key ? cell : { ...cell, text: "" }));
    const report = readSketch([{ ...bare, caption: "nianbao/2021/disputes" }]);
    expect(report.tables.disputes?.cells.get("disputes/review/upheld")?.text).toBe(
      numbered("disputes/review/upheld"),
    );
  });

  it("knows a table without words by the heading above it and its shape", () => {
    const bare = mapCells(official("disputes"), (cell) => (cell.key ? cell : { ...cell, text: "" }));
    expect(textsOf(readWith("disputes", [bare]))).toEqual(expected);
  });

  it("does not take a table for one of the form because some of its words are the same", () => {
    const other: SketchTable = {
      caption: null,
      columns: 3,
      rows: [
        ["项目", "数量", "总计"],
        ["行政许可", "3", "3"],
        ["网站信息", "5", "5"],
        ["公众号信息", "8", "8"],
      ].map((texts) => ({
        key: null,
        header: false,
        cells: texts.map((text, column) => ({ column, columnSpan: 1, rowSpan: 1, text })),
      })),
    };
    expect(readSketch(["一、总体情况", other]).tables).toEqual({});
  });

  it("takes the complete one of two copies", () => {
    const [half] = cutAt(official("applications"), 12, false);
    const zeros = mapCells(half, (cell) => (cell.key ? { ...cell, text: "0" } : cell));
    expect(textsOf(readWith("applications", [zeros, official("applications")]))).toEqual(expected);
    const second = mapCells(official("applications"), (cell) => (cell.key ? { ...cell, text: "7" } : cell));
    expect(textsOf(readWith("applications", [official("applications"), second]))).toEqual(expected);
  });

  it("takes the first of two equal copies, and nothing of the other for a row that is too much", () => {
    const second = mapCells(official("disputes"), (cell) => (cell.key ? { ...cell, text: "7" } : cell));
    const report = readWith("disputes", [official("disputes"), second]);
    expect(textsOf(report)).toEqual(expected);
    expect(complaints(report)).toEqual([]);
  });

  it("puts a table together from two pieces of which the second begins with the next row", () => {
    for (const at of [5, 12, 27]) {
      const report = readWith("applications", cutAt(official("applications"), at, true));
      expect(textsOf(report)).toEqual(expected);
      expect(complaints(report)).toEqual([]);
    }
  });

  it("does not put a piece that repeats the row at which the other ended behind it", () => {
    const [above] = cutAt(official("applications"), 13, true);
    const [, below] = cutAt(official("applications"), 12, true);
    const other = mapCells(below, (cell) => (cell.key ? { ...cell, text: "7" } : cell));
    const report = readWith("applications", [above, other]);
    const numbers = Object.entries(textsOf(report)).filter(([key]) => key.startsWith("applications/"));
    expect(new Set(numbers.map(([, text]) => text))).toEqual(new Set(["7"]));
    expect(complaints(report).filter((line) => line.startsWith("unexpected"))).toEqual([]);
  });

  it("keeps the numbers at their columns where one was typed over the label", () => {
    const at = official("applications").rows.findIndex(({ key }) => key === "applications/carriedOut");
    const overtyped = mapCells(official("applications"), (cell, row) =>
      row === at && cell.column === 0 ? { ...cell, text: "5" } : cell,
    );
    const report = readWith("applications", [overtyped]);
    expect(textsOf(report)).toEqual(expected);
    expect(complaints(report)).toEqual(["changed label 四、结转下年度继续办理 → 5 !"]);
  });

  it.each([3, 6, 9, 10])("is not led astray by an empty column before grid column %i of table 三", (at) => {
    const report = readWith("applications", [withColumn(official("applications"), at)]);
    expect(textsOf(report)).toEqual(expected);
    expect(complaints(report)).toEqual([]);
  });

  it.each(["applications", "disputes"] as const)("finds all heads of %s around an empty row", (id) => {
    const table = official(id);
    const report = readWith(id, [withRow(table, 1, Array<string>(table.columns).fill(""))]);
    expect(textsOf(report)).toEqual(expected);
    expect(complaints(report)).toEqual([expect.stringMatching(/^unexpected row \|+$/)]);
  });

  describe("with an empty row put in", () => {
    const emptyAt = (table: SketchTable, at: number): SketchTable =>
      withRow(table, at, Array<string>(table.columns).fill(""));
    const rowOf = (id: "disclosure" | "applications", key: string): number =>
      official(id).rows.findIndex((row) => row.key === key);
    const reworded = (table: SketchTable, at: number, text: string): SketchTable =>
      mapCells(table, (cell, row) =>
        row === at && !cell.key && cell.rowSpan === 1 ? { ...cell, text } : cell,
      );

    it.each([
      ["disclosure", "disclosure/permits", 0],
      ["disclosure", "disclosure/permits", 1],
      ["applications", "applications/declined.2", 0],
      ["applications", "applications/declined.2", 1],
    ] as const)("keep the numbers of a row in other words: %s, %s, %i", (id, key, behind) => {
      const at = rowOf(id, key);
      const report = readWith(id, [emptyAt(reworded(official(id), at, "小计"), at + behind)]);
      expect(textsOf(report)).toEqual(expected);
      expect(complaints(report)).toEqual([
        expect.stringMatching(/^unexpected row \|+$/),
        expect.stringMatching(/^changed label .* → 小计$/),
      ]);
    });

    it("give no row the numbers of its neighbour when it is missing itself", () => {
      const at = rowOf("applications", "applications/new");
      const report = readWith("applications", [emptyAt(withoutRow(official("applications"), at), at + 1)]);
      const left = Object.entries(expected).filter(([key]) => !key.startsWith("applications/new/"));
      expect(textsOf(report)).toEqual(Object.fromEntries(left));
      expect(complaints(report)).toContain("missing row applications/new");
    });

    it.each([0, 1])("know a heading in other words: %i", (behind) => {
      const at = official("disclosure").rows.findIndex(
        ({ cells }) => cells[0]!.text === "第二十条第（六）项",
      );
      const report = readWith("disclosure", [
        emptyAt(reworded(official("disclosure"), at, "办理情况"), at + behind),
      ]);
      expect(complaints(report)).toEqual([
        expect.stringMatching(/^unexpected row \|*$/),
        "changed heading 第二十条第（六）项 → 办理情况",
      ]);
    });

    it("take it for the row of the form whose words and numbers are gone", () => {
      const emptied = (at: number) =>
        complaints(
          readWith("disclosure", [
            mapCells(official("disclosure"), (cell, row) => (row === at ? { ...cell, text: "" } : cell)),
          ]),
        );
      expect(emptied(rowOf("disclosure", "disclosure/permits"))).toEqual(["empty label 行政许可 → "]);
      const heading = official("disclosure").rows.findIndex(({ cells }) => cells[0]!.text.includes("（六）"));
      expect(emptied(heading)).toEqual(["empty heading 第二十条第（六）项 → "]);
    });
  });

  it("reads the numbers when all labels of a column of table 三 are gone", () => {
    for (const column of [0, 1, 2])
      expect(textsOf(readWith("applications", [blank(column)]))).toEqual(expected);
  });
});
