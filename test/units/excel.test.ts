import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { columnLetters, type Worksheet } from "../../src/ooxml/workbook";
import { sheetCsv, sheetsXlsx } from "../../src/units";

const sheet = (rows: Worksheet["rows"], given: Partial<Worksheet> = {}): Worksheet => ({
  name: "概览",
  head: ["单位", "数"],
  rows,
  widths: [30, 8],
  frozen: 1,
  ...given,
});

const partsOf = (sheets: Worksheet[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(sheetsXlsx(sheets))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

interface ReadCell {
  type: string | undefined;
  style: number;
  text: string;
}

/** The cells of a sheet by reference, as ECMA-376 has them read. */
function cellsIn(xml: string): Map<string, ReadCell> {
  const cells = new Map<string, ReadCell>();
  let cell: ReadCell | null = null;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name !== "c") return;
    cell = { type: attributes.t, style: Number(attributes.s), text: "" };
    cells.set(attributes.r!, cell);
  });
  parser.on("text", (text) => {
    if (cell) cell.text += text;
  });
  parser.write(xml).close();
  return cells;
}

const FORMULAS = ["=1+1", "+1", "-2+3", "@SUM(A1)", "＝1", "\t=1", '=HYPERLINK("x")'];

describe("the Excel file", () => {
  it("holds texts that look like formulas as texts, and no formula at all", () => {
    const parts = partsOf([sheet(FORMULAS.map((text) => ({ values: [text, 1] })))]);
    const xml = parts["xl/worksheets/sheet1.xml"]!;
    const cells = cellsIn(xml);
    FORMULAS.forEach((text, row) => {
      expect(cells.get(`A${row + 2}`)).toMatchObject({ type: "inlineStr", text });
      expect(cells.get(`B${row + 2}`)).toMatchObject({ type: undefined, text: "1" });
    });
    expect(xml).not.toMatch(/<f[ >]/);
    // Format @, so that a cell stays a text when somebody edits it.
    const styles = parts["xl/styles.xml"]!;
    const formats = [...styles.split("<cellXfs")[1]!.matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => id);
    expect(formats[cells.get("A2")!.style]).toBe("49");
  });

  it("holds what no XML can hold without breaking, and cuts what no cell can hold", () => {
    const long = "长".repeat(40_000);
    const [xml] = [partsOf([sheet([{ values: ['a\u0000<&"\ud800_x0041_\r\nb', long] }])])].map(
      (parts) => parts["xl/worksheets/sheet1.xml"]!,
    );
    const cells = cellsIn(xml!);
    expect(cells.get("A2")!.text).toBe('a<&"_x005F_x0041_\nb');
    expect(cells.get("B2")!.text).toHaveLength(32_766);
  });

  it("has well-formed parts, each named with its type, and the same bytes for the same content", () => {
    const sheets = [
      sheet([{ values: ["甲", { share: 0.5 }], tone: "bad" }]),
      sheet([], { name: "问题", frozen: 0 }),
    ];
    const parts = partsOf(sheets);
    for (const xml of Object.values(parts)) expect(() => new SaxesParser().write(xml).close()).not.toThrow();
    const types = parts["[Content_Types].xml"]!;
    for (const name of Object.keys(parts).filter((one) => one.startsWith("xl/") && !one.endsWith(".rels")))
      expect(types).toContain(`PartName="/${name}"`);
    expect(sheetsXlsx(sheets)).toEqual(sheetsXlsx(sheets));
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<autoFilter ref="A1:B2"/>');
  });

  it("has blank cells where nothing is known, and never 0", () => {
    const cells = cellsIn(
      partsOf([sheet([{ values: [null, 0] }, { values: ["", null], tone: "bad" }])])[
        "xl/worksheets/sheet1.xml"
      ]!,
    );
    expect(cells.has("A2")).toBe(false);
    expect(cells.get("B2")!.text).toBe("0");
    expect(cells.get("B3")!.text).toBe("");
  });

  it("gives a row the height of its longest text, for programs that do not", () => {
    const heights = (rows: Worksheet["rows"], head = ["单位", "数"]): (string | undefined)[] => {
      const xml = partsOf([sheet(rows, { head, widths: [21, 8] })])["xl/worksheets/sheet1.xml"]!;
      return [...xml.matchAll(/<row r="\d+"(?: ht="(\d+)" customHeight="1")?/gu)].map(([, height]) => height);
    };
    // Ten letters of two digits' width fill the column, the eleventh begins a line.
    const rows = ["县".repeat(10), "县".repeat(11), "a".repeat(20), "a".repeat(21), "甲\n乙\n丙"];
    expect(heights(rows.map((text) => ({ values: [text, 1] })))).toEqual([
      undefined,
      undefined,
      "30",
      undefined,
      "30",
      "45",
    ]);
    expect(heights([{ values: [1e20, null] }], ["县".repeat(21)])).toEqual(["45", undefined]);
    expect(heights([{ values: ["县".repeat(4_000)] }])[1]).toBe("409");
  });

  it("prints its head and first column on every page, and as many pages across as can be read", () => {
    const parts = partsOf([
      sheet([], { name: "张三's", frozen: 2 }),
      sheet([], { name: "数据", frozen: 0, widths: [60, 40], head: new Array<string>(8).fill("") }),
    ]);
    const titles = [...parts["xl/workbook.xml"]!.matchAll(/<definedName [^>]*>([^<]*)</gu)].map(
      ([, to]) => to,
    );
    expect(titles).toEqual(["'张三''s'!$A:$B,'张三''s'!$1:$1", "'数据'!$1:$1"]);
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('fitToWidth="1" fitToHeight="0"');
    expect(parts["xl/worksheets/sheet2.xml"]).toContain('fitToWidth="2" fitToHeight="0"');
  });

  it("names its columns as Excel does", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "BA",
      "ZZ",
      "AAA",
    ]);
  });
});

const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

(hasLibreOffice ? describe : describe.skip)("LibreOffice", () => {
  jest.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), "nianbao-excel-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Opens the file and gives what it holds, sheet by sheet, as CSV. */
  function readBack(sheets: Worksheet[]): string[][] {
    writeFileSync(join(folder, "a.xlsx"), sheetsXlsx(sheets));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    // 44: comma, 34: quote, 76: UTF-8; -1: all sheets, each in a file with its name.
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    const words = [profile, "--headless", "--convert-to", filter, "--outdir", folder, join(folder, "a.xlsx")];
    execFileSync("soffice", words, { stdio: ["ignore", "ignore", "pipe"] });
    return sheets.map(({ name }) =>
      readFileSync(join(folder, `a-${name}.csv`), "utf8")
        .trim()
        .split("\n"),
    );
  }

  it("opens the Excel file and reads every sheet as it was written", () => {
    const rows: Worksheet["rows"] = [
      { values: ["=1+1", 12], tone: "bad" },
      { values: ['甲，乙"丙', 3.5], tone: "doubtful" },
      { values: ["0012", { share: 0.384 }] },
      { values: ["2025-1-2", null] },
    ];
    expect(readBack([sheet(rows), sheet([{ values: [0, "-3"] }], { name: "数据" })])).toEqual([
      ["单位,数", "=1+1,12", '"甲，乙""丙",3.5', "0012,38.4%", "2025-1-2,"],
      ["单位,数", "0,-3"],
    ]);
  });
});

describe("a sheet as CSV", () => {
  it("has shares in per cent, and what nobody may calculate as text", () => {
    expect(sheetCsv(sheet([{ values: ["=1", { share: 0.384 }] }, { values: [null, 3] }]))).toBe(
      "\ufeff单位,数\r\n'=1,38%\r\n,3\r\n",
    );
  });
});
