import fc from "fast-check";
import { cellKeys, formOf } from "../../src/form";
import {
  allTexts,
  complaints,
  form2021,
  numbered,
  readSketch,
  reportAround,
  sketchTables,
  textsOf,
} from "./support/reports";
import { dropRows, inBlocks } from "./support/sketch";
import { check } from "../../src/check";

const form2019 = formOf("2019");
const keys = cellKeys(form2019);
const old = (key: string): string => String(500 + keys.indexOf(key));

/** The report for 2020 in place of 2023. */
const for2020 = (blocks: ReturnType<typeof reportAround>) =>
  blocks.map((block) => (typeof block === "string" ? block.replace(/2023/g, "2020") : block));

describe("the edition of the form", () => {
  it("of 2019 is recognised, with all its 198 numbers at their keys", () => {
    const report = readSketch(for2020(reportAround(sketchTables(form2019, old))));
    expect(textsOf(report)).toEqual(allTexts(form2019, old));
    expect(complaints(report)).toEqual([]);
    expect(report).toMatchObject({ edition: "2019", year: 2020 });
  });

  it("is told by each table for itself, whatever the numbers and the year", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("", "0", "3", "17"), { minLength: keys.length, maxLength: keys.length }),
        fc.boolean(),
        (texts, blocks) => {
          const values = (key: string) => texts[keys.indexOf(key)]!;
          const tables = sketchTables(form2019, values);
          const disclosure = blocks ? inBlocks(tables.disclosure[0]!) : tables.disclosure;
          const report = readSketch(reportAround({ ...tables, disclosure }));
          expect(textsOf(report)).toEqual(allTexts(form2019, values));
          expect(report.tables.disclosure?.edition).toBe("2019");
          expect(report.tables.applications?.edition).toBe("2019");
        },
      ),
      { numRuns: 15 },
    );
  });

  it("does not call table 四 outdated: it is the same in both", () => {
    const report = readSketch(reportAround(sketchTables(form2019, old)));
    expect(report.year).toBe(2023);
    expect(report.tables.disputes?.edition).toBe("2021");
  });

  it("is that of each table in a report that mixes them", () => {
    const tables = {
      ...sketchTables(form2021, numbered),
      disclosure: sketchTables(form2019, old).disclosure,
    };
    const report = readSketch(reportAround(tables));
    expect(report.tables.disclosure?.edition).toBe("2019");
    expect(report.tables.applications?.edition).toBe("2021");
  });

  it("of 2021 stays recognised when single headings are those of 2019", () => {
    const tables = sketchTables(form2021, numbered);
    for (const row of tables.disclosure[0]!.rows)
      for (const cell of row.cells)
        if (cell.text === "行政规范性文件") cell.text = "规范性文件";
        else if (cell.text === "本年制发件数") cell.text = "本年新制作数量";
    const report = readSketch(reportAround(tables));
    expect(report.edition).toBe("2021");
    expect(textsOf(report)).toEqual(allTexts(form2021, numbered));
    expect(complaints(report)).toEqual([
      "changed heading 本年制发件数 → 本年新制作数量",
      "changed label 行政规范性文件 → 规范性文件",
    ]);
  });

  const without = (rows: RegExp) => {
    const tables = sketchTables(form2021, numbered);
    const [table] = tables.applications;
    return {
      ...tables,
      applications: [dropRows(table!, rows)],
    };
  };

  it.each([
    ["the rows of （六）", /\/other\.\d/, 3],
    ["the last rows of （六）", /\/other\.[23]/, 2],
    ["all rows behind （三）3.", /\/(?:refused\.[4-8]|unavailable|declined|other|total|carriedOut)/, 18],
    ["（六）, （七） and 四", /\/(?:other|total|carriedOut)/, 5],
  ])("is not told by what is missing: %s", (_, rows, count) => {
    const report = readSketch(reportAround(without(rows)));
    expect(report.tables.applications).toMatchObject({ edition: "2021" });
    expect(report.tables.applications!.missingRows).toHaveLength(count);
    const { findings } = check(report);
    expect(findings.map(({ rule }) => rule)).not.toContain("table/outdated");
    expect(findings.filter(({ rule }) => rule === "row/missing")).toHaveLength(1);
  });

  it("is that of 2019 by one row （六）其他处理 with its seven numbers, though other rows are missing", () => {
    const [table] = sketchTables(form2019, old).applications;
    const cut = dropRows(table!, /declined\.[345]/);
    const report = readSketch(reportAround({ ...sketchTables(form2021, numbered), applications: [cut] }));
    expect(report.tables.applications?.edition).toBe("2019");
  });

  it("says of an outdated table what else is wrong in it", () => {
    const [table] = sketchTables(form2019, (key) =>
      key === "applications/granted/total" ? "" : "0",
    ).applications;
    const damaged = structuredClone(table!);
    for (const { cells } of damaged.rows)
      for (const cell of cells) if (cell.text.startsWith("2.其他法律")) cell.text = "2.其他法律行政止公开";
    const report = readSketch(
      reportAround({ ...sketchTables(form2021, () => "0"), applications: [damaged] }),
    );
    const found = check(report).findings.filter(({ table: id }) => id === "applications");
    expect(found.map(({ rule }) => rule).sort()).toEqual(["cell/empty", "label/changed", "table/outdated"]);
  });
});
