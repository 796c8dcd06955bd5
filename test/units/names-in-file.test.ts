import { strFromU8, strToU8 } from "fflate";
import { namesInFile, sheetsXlsx } from "../../src/units";
import { encoded } from "../document/support/encodings";
import { docx, zip } from "../document/support/packages";
import { compoundFile } from "../document/support/compound-file";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook as Excel saves it: texts of its own in a part that all sheets share. */
const workbook = (shared: string[], sheets: string[]): Uint8Array =>
  zip({
    "xl/workbook.xml": `<workbook ${MAIN}/>`,
    "xl/sharedStrings.xml": `<sst ${MAIN}>${shared.map((one) => `<si>${one}</si>`).join("")}</sst>`,
    ...Object.fromEntries(
      sheets.map((rows, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  });

const names = async (bytes: Uint8Array): Promise<string[]> => {
  const found = await namesInFile(bytes);
  if (!found.ok) throw new Error(found.reason);
  return found.names;
};

describe("the file of a list", () => {
  it("is text in whatever encoding it was saved", async () => {
    const text = "序号,单位名称\n1,云溪县林业局\n2,青石镇人民政府\n";
    for (const encoding of ["utf-8", "gb18030", "utf-16le"] as const)
      expect(await names(encoded(text, encoding))).toEqual(["云溪县林业局", "青石镇人民政府"]);
  });

  it("is a Word file: a name a paragraph, or the rows of a table, of which the column with the names counts", async () => {
    const lines = docx({ body: 'p"报送单位名单" p"云溪县林业局" p"云溪县水务局"' });
    expect(await names(lines)).toEqual(["云溪县林业局", "云溪县水务局"]);
    const rows = [
      'tr(tc"类别" tc"联系人" tc"单位名称")',
      'tr(tc{v=restart}"县直" tc"王某" tc"云溪县林业局")',
      'tr(tc{v=continue} tc"李某" tc"云溪县水务局")',
    ];
    expect(await names(docx({ body: `tbl(${rows.join(" ")}) p` }))).toEqual(["云溪县林业局", "云溪县水务局"]);
  });

  it("is an Excel file: of the first sheet with names, in the column that its head tells", async () => {
    const cell = (at: string, text: number): string => `<c r="${at}" t="s"><v>${text}</v></c>`;
    const texts = [
      "单位名称",
      "<r><t>云溪县</t></r><r><t>林业局</t></r><rPh><t>yunxi</t></rPh>",
      "<t>云溪县水务局</t>",
    ];
    const shared = [`<t>联系人</t>`, `<t>${texts[0]}</t>`, texts[1]!, texts[2]!, "<t>王某</t>"];
    const list = [
      `<row>${cell("A1", 0)}${cell("C1", 1)}</row>`,
      `<row>${cell("A2", 4)}<c r="B2"><v>1</v></c>${cell("C2", 2)}</row>`,
      // Cells without anything are not stored.
      `<row>${cell("C3", 3)}</row>`,
    ];
    expect(await names(workbook(shared, ["<row/>", list.join("")]))).toEqual([
      "云溪县林业局",
      "云溪县水务局",
    ]);
    const own = sheetsXlsx([
      {
        name: "名单",
        head: ["序号", "单位"],
        rows: [{ values: [1, "青石镇人民政府"] }],
        widths: [8],
        frozen: 0,
      },
    ]);
    expect(await names(own)).toEqual(["青石镇人民政府"]);
  });

  it("tells that there is no name in it, and what is no list", async () => {
    const none = { ok: false, reason: "none" };
    expect(await namesInFile(strToU8("1,2\n3,4\n"))).toEqual(none);
    expect(await namesInFile(workbook([], ["<row/>"]))).toEqual(none);
    const others = [
      strToU8("%PDF-1.7\n云溪县林业局"),
      compoundFile(["Workbook"]),
      new Uint8Array(),
      workbook([], []),
      workbook([], ["<row>"]),
      zip({ "xl/workbook.xml": "", "xl/worksheets/sheet1.xml": `<!DOCTYPE x [<!ENTITY a "甲">]><x>&a;</x>` }),
    ];
    for (const bytes of others)
      expect([strFromU8(bytes.slice(0, 8), true), await namesInFile(bytes)]).toEqual([
        strFromU8(bytes.slice(0, 8), true),
        { ok: false, reason: "unreadable" },
      ]);
  });

  it("has no cell of a column that no list reaches, and no more rows than anybody has", async () => {
    const far = `<row><c r="ZZZ1" t="str"><v>云溪县林业局</v></c><c r="A1" t="str"><v>云溪县水务局</v></c></row>`;
    expect(await names(workbook([], [far]))).toEqual(["云溪县水务局"]);
    const many = `${"<row/>".repeat(20_000)}${far}`;
    expect(await namesInFile(workbook([], [many]))).toEqual({ ok: false, reason: "none" });
  });
});
