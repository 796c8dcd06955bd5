import fc from "fast-check";
import { readReport } from "../../src/report";
import { type SketchBlock, buildDocument } from "./support/build";
import {
  complaints,
  form2021,
  numbered,
  readSketch,
  readWith,
  sketchTables,
  textsOf,
  allTexts,
} from "./support/reports";
import { type SketchTable, mapCells, sketchForm, withColumn } from "./support/sketch";
import { textDocument } from "./support/text";
import { runs } from "../support/runs";

const expected = allTexts(form2021, numbered);
const words = [
  "",
  "0",
  "12",
  "/",
  "其他",
  "总计",
  "一、总体情况",
  "六、",
  "行政许可",
  "申请人情况",
  "（三）不予公开",
  "1.属于国家秘密",
  "2023年",
  "年度报告",
  "由公开编制",
  "\u200b",
  "|",
  "\t",
];

const text = fc.oneof(
  fc.constantFrom(...words),
  fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((parts) => parts.join("")),
  fc.string(),
);
const cell = fc.record({
  column: fc.nat({ max: 12 }),
  columnSpan: fc.integer({ min: 1, max: 12 }),
  rowSpan: fc.integer({ min: 0, max: 99 }),
  text,
});
const table: fc.Arbitrary<SketchTable> = fc.record({
  caption: fc.constantFrom(
    null,
    "nianbao/2021/applications",
    "nianbao/2019/disclosure",
    "nianbao/2021/other",
  ),
  columns: fc.nat({ max: 15 }),
  rows: fc.array(
    fc.record({ cells: fc.array(cell, { maxLength: 6 }), header: fc.boolean(), key: fc.constant(null) }),
    {
      maxLength: 8,
    },
  ),
});
const block: fc.Arbitrary<SketchBlock> = fc.oneof(
  text,
  table,
  fc.record({ text, numbering: fc.constantFrom("", "一、", "（二）") }),
);

describe("reading never fails", () => {
  it("whatever the blocks of the document", () => {
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 10 }),
        fc.constantFrom("docx", "html", "text" as const),
        (blocks, source) => {
          const report = readReport({ ...buildDocument(blocks), source: source as "docx" });
          for (const found of Object.values(report.tables)) expect(found.parts.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it("with an empty document", () => {
    expect(readSketch([])).toMatchObject({
      unit: null,
      year: null,
      yearSource: null,
      edition: null,
      title: [],
      preamble: [],
      sections: [],
      tables: {},
    });
  });

  it("leaves tables alone that are larger than any form, and does not read a book as a table", () => {
    const row = {
      header: false,
      key: null,
      cells: [{ column: 0, columnSpan: 1, rowSpan: 1, text: "行政许可" }],
    };
    const large: SketchTable = { caption: null, columns: 1, rows: Array.from({ length: 3000 }, () => row) };
    expect(readSketch([large]).tables).toEqual({});
    const book = Array.from({ length: 1500 }, (_, i) => `行政许可 ${i} ${i + 1}\n1.属于国家秘密 0 0`).join(
      "\n",
    );
    expect(readReport(textDocument(book)).document.tables.length).toBeLessThan(4);
  });
});

describe("layouts of Word documents", () => {
  it("reads tables inside a frame that is itself a table", () => {
    const inner = buildDocument([
      "一、总体情况",
      "公开信息80条。",
      ...Object.values(sketchTables(form2021, numbered)).flat(),
    ]);
    const frame = buildDocument([{ caption: null, columns: 2, rows: [] }]);
    const outer = frame.tables[0]!;
    const blocks = inner.blocks;
    outer.rows.push({
      tr: 0,
      header: false,
      cells: [
        { tr: 0, tc: 0, column: 0, columnSpan: 1, row: 0, rowSpan: 1, blocks: [], text: "" },
        {
          tr: 0,
          tc: 1,
          column: 1,
          columnSpan: 1,
          row: 0,
          rowSpan: 1,
          blocks,
          text: "一、总体情况\n公开信息80条。",
        },
      ],
    });
    const report = readReport({ ...inner, blocks: [outer], tables: [outer, ...inner.tables] });
    expect(textsOf(report)).toEqual(expected);
    expect(report.sections.map(({ number }) => number)).toEqual([1]);
  });

  it("reads the one number of a row of table 二 from whichever unmerged cell it was typed into", () => {
    for (const at of [1, 2, 3]) {
      const disclosure = sketchForm(form2021, "disclosure", numbered);
      for (const row of disclosure.rows) {
        const wide = row.cells.find((one) => one.column === 1 && one.columnSpan === 3);
        if (!wide) continue;
        wide.columnSpan = 1;
        for (const column of [2, 3]) row.cells.push({ column, columnSpan: 1, rowSpan: 1, text: "" });
        if (wide.key) {
          const value = wide.text;
          for (const one of row.cells) if (one.column > 0) one.text = one.column === at ? value : "";
        }
      }
      const report = readWith("disclosure", [disclosure]);
      expect(textsOf(report)).toEqual(expected);
      expect(complaints(report)).toEqual([]);
    }
  });

  it.each(["disclosure", "disputes"] as const)("is not led astray by an empty column in table %s", (id) => {
    const table = sketchForm(form2021, id, numbered);
    for (let at = 1; at <= table.columns; at++) {
      const report = readWith(id, [withColumn(table, at)]);
      expect(textsOf(report)).toEqual(expected);
    }
  });

  it("accepts traditional characters and other punctuation without a word", () => {
    const spell: Record<string, string> = {
      "第二十条第（一）项": "第二十條第一項",
      规章: "規章",
      法人或其他组织: "法人或其他組織",
      "2.其他法律行政法规禁止公开": "2、其他法律、行政法规禁止公开",
      "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）":
        "本列数据的钩稽关系为：第一项加第二项之和，等于第三项加第四项之和".replace("钩", "勾"),
    };
    const tables = sketchTables(form2021, numbered);
    const respelled = Object.fromEntries(
      Object.entries(tables).map(([id, [one]]) => [
        id,
        mapCells(one!, (c) => ({ ...c, text: spell[c.text] ?? c.text })),
      ]),
    );
    for (const id of ["disclosure", "applications", "disputes"] as const) {
      const report = readWith(id, [respelled[id]!]);
      expect(textsOf(report)).toEqual(expected);
      expect(complaints(report)).toEqual([]);
    }
  });

  it("reads rows that changed places by their own words", () => {
    const table = sketchForm(form2021, "applications", numbered);
    const at = table.rows.findIndex((row) => row.key === "applications/declined.2");
    [table.rows[at], table.rows[at + 1]] = [table.rows[at + 1]!, table.rows[at]!];
    const report = readWith("applications", [table]);
    expect(textsOf(report)).toEqual(expected);
    expect(complaints(report)).toEqual([]);
  });

  it("keeps a row in its place whose words belong to a row that is there", () => {
    const table = sketchForm(form2021, "applications", numbered);
    const at = table.rows.findIndex((row) => row.key === "applications/declined.2");
    const twice = mapCells(table, (cell) =>
      cell.text.startsWith("2.重复申请")
        ? { ...cell, text: table.rows[at + 1]!.cells.find(({ key }) => !key)!.text }
        : cell,
    );
    const report = readWith("applications", [twice]);
    expect(textsOf(report)).toEqual(expected);
    expect(complaints(report)).toHaveLength(1);
  });
});
