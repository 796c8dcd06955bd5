import fc from "fast-check";
import { cellKeys, tableIds } from "../../../src/form";
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
  type SketchTable,
} from "../support/sketch";

const keys = cellKeys(form2021);
const expected = allTexts(form2021, numbered);
const official = (id: "disclosure" | "applications" | "disputes") => sketchForm(form2021, id, numbered);
const blank = (column: number): SketchTable =>
  mapCells(official("applications"), (cell) =>
    cell.column === column && !cell.key ? { ...cell, text: "" } : cell,
  );

describe("tables of the form", () => {
  it("puts all 200 numbers of the official layout at their keys and finds nothing to complain about", () => {
    const report = readSketch(reportAround(sketchTables(form2021, numbered)));
    expect(keys).toHaveLength(200);
    expect(textsOf(report)).toEqual(expected);
    expect(complaints(report)).toEqual([]);
    expect(report.edition).toBe("2021");
  });

  it("reads random numbers from every layout", () => {
    const applications = official("applications");
    const layouts: Record<
      string,
      (tables: ReturnType<typeof sketchTables>) => ReturnType<typeof sketchTables>
    > = {
      "one table each": (tables) => tables,
      "table 二 as four": (tables) => ({ ...tables, disclosure: inBlocks(tables.disclosure[0]!) }),
      "grid rebuilt": (tables) => ({
        disclosure: tables.disclosure.map(regridded),
        applications: tables.applications.map(regridded),
        disputes: tables.disputes.map(regridded),
      }),
    };
    for (let at = 4; at < applications.rows.length; at++) {
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
          const values = (key: string) => texts[keys.indexOf(key)]!;
          const report = readSketch(reportAround(layouts[layout]!(sketchTables(form2021, values))));
          expect(textsOf(report)).toEqual(allTexts(form2021, values));
          expect(complaints(report)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("reads the empty form, nothing filled in", () => {
    const empty = () => "";
    const report = readSketch(reportAround(sketchTables(form2021, empty)));
    expect(textsOf(report)).toEqual(allTexts(form2021, empty));
    expect(complaints(report)).toEqual([]);
  });

  it.each(tableIds)("knows table %s without any heading around it, by its words", (id) => {
    const report = readSketch([official(id)]);
    expect(Object.keys(report.tables)).toEqual([id]);
    expect(complaints(report)).toEqual([]);
  });

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

  it("tells tables apart that stand in one table, without a paragraph between them", () => {
    const [first, second] = [official("disputes"), official("disclosure")];
    const joined = { ...first, rows: [...first.rows, ...second.rows] };
    const report = readSketch([joined]);
    expect(report.tables.disputes?.cells.size).toBe(15);
    expect(report.tables.disclosure?.cells.size).toBe(10);
    expect(complaints(report)).toEqual([]);
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

  it.each([3, 6, 9, 10])("is not led astray by an empty column before grid column %i of table 三", (at) => {
    const report = readWith("applications", [withColumn(official("applications"), at)]);
    expect(textsOf(report)).toEqual(expected);
    expect(complaints(report)).toEqual([]);
  });

  it("reads the numbers when all labels of a column of table 三 are gone", () => {
    for (const column of [0, 1, 2])
      expect(textsOf(readWith("applications", [blank(column)]))).toEqual(expected);
  });
});
