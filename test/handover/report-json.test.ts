import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import Ajv from "ajv";
import { cellKeys } from "../../src/form";
import { copyJson } from "../../src/handover";
import type { ReportJson } from "../../src/handover/copy/report-json";
import { form, ownNumbers, readText, reportWith } from "./support/reports";

const schema = JSON.parse(
  readFileSync(resolve(__dirname, "../../docs/report.schema.json"), "utf8"),
) as object;
const isValid = new Ajv({ allErrors: true }).compile(schema);

const numbers = ownNumbers(2);

describe("a report as JSON", () => {
  it("follows the published schema, all 200 cells in the order of the form", async () => {
    const json = JSON.parse(copyJson(await reportWith(numbers))) as ReportJson;
    expect(isValid(json) || isValid.errors).toBe(true);
    expect(json).toMatchObject({ version: 1, unit: "云溪县文化和旅游局", year: 2025, form: "2021" });
    expect(json.cells.map(({ cell }) => cell)).toEqual(cellKeys(form));
    expect(json.cells.map(({ number }) => number)).toEqual([...numbers.values()].map(Number));
    expect(json.cells[10]).toMatchObject({
      table: "applications",
      row: "一、本年新收政府信息公开申请数量",
      column: "自然人",
    });
  });

  it("says of each cell that is no number what it is", async () => {
    const read = await reportWith(
      new Map([...numbers, ["applications/new/total", "/"], ["applications/carriedIn/total", ""]]),
    );
    const json = JSON.parse(copyJson(read, ["applications"])) as ReportJson;
    expect(isValid(json) || isValid.errors).toBe(true);
    expect(json.cells).toHaveLength(175);
    expect(json.cells[6]).toMatchObject({ state: "text", number: null, text: "/" });
    expect(json.cells[13]).toMatchObject({ state: "blank", number: null, text: null });
  });

  it("follows the schema where unit, year and tables are missing", async () => {
    const json = JSON.parse(
      copyJson(await readText("<p>一、总体情况</p><p>公开信息12条。</p>")),
    ) as ReportJson;
    expect(isValid(json) || isValid.errors).toBe(true);
    expect(json.unit).toBeNull();
    expect(new Set(json.cells.map(({ state }) => state))).toEqual(new Set(["missing"]));
  });

  it("has a schema that refuses what is not said of a cell", () => {
    const cell = { cell: "disputes/review/total", table: "disputes", row: "", column: "行政复议—总计" };
    const whole = (one: object): object => ({
      version: 1,
      unit: null,
      year: 2025,
      form: "2021",
      cells: [one],
    });
    expect(isValid(whole({ ...cell, state: "number", number: 3, text: null }))).toBe(true);
    expect(isValid(whole({ ...cell, state: "number", number: null, text: "3" }))).toBe(false);
    expect(isValid(whole({ ...cell, state: "blank", number: 0, text: null }))).toBe(false);
    expect(isValid(whole({ ...cell, state: "unknown", number: null, text: null }))).toBe(false);
    expect(isValid({ ...whole({ ...cell, state: "number", number: 3, text: null }), more: 1 })).toBe(false);
  });
});
