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
  it("opens the Excel file and reads what was written", () => {
    const folder = mkdtempSync(join(tmpdir(), "nianbao-excel-"));
    try {
      const rows = [{ values: ["=1+1", 12] }, { values: ['甲，乙"丙', 3.5] }];
      writeFileSync(join(folder, "a.xlsx"), sheetsXlsx([sheet(rows)]));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      // 44: comma, 34: quote, 76: UTF-8.
      const filter = "csv:Text - txt - csv (StarCalc):44,34,76";
      execFileSync("soffice", [
        profile,
        "--headless",
        "--convert-to",
        filter,
        "--outdir",
        folder,
        join(folder, "a.xlsx"),
      ]);
      expect(readFileSync(join(folder, "a.csv"), "utf8").trim().split("\n")).toEqual([
        "单位,数",
        "=1+1,12",
        '"甲，乙""丙",3.5',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("a sheet as CSV", () => {
  it("has shares in per cent, and what nobody may calculate as text", () => {
    expect(sheetCsv(sheet([{ values: ["=1", { share: 0.384 }] }, { values: [null, 3] }]))).toBe(
      "\ufeff单位,数\r\n'=1,38%\r\n,3\r\n",
    );
  });
});
