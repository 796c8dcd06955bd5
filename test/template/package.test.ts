import { strFromU8, unzipSync } from "fflate";
import { formOf, tableIds } from "../../src/form";
import { reportDocx, reportPackage, tableDocx, tablePackage } from "../../src/template";
import { W, all, children, parse, textOf, value } from "./support";

const form = formOf("2021");
const PKG = "http://schemas.microsoft.com/office/2006/xmlPackage";

/** The parts of a flat OPC text by name. */
function flatParts(xml: string): Map<string, ReturnType<typeof parse>> {
  const parts = [...parse(xml).getElementsByTagNameNS(PKG, "part")];
  return new Map(
    parts.map((part) => [
      part.getAttributeNS(PKG, "name")!,
      children(part.getElementsByTagNameNS(PKG, "xmlData")[0]!)[0]!,
    ]),
  );
}

const zipParts = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [`/${name}`, strFromU8(data)]));

const targets = (rels: ReturnType<typeof parse>): string[] =>
  children(rels).map((item) => item.getAttribute("Target")!);

describe.each(tableIds)("the package of %s for insertion", (id) => {
  const parts = flatParts(tablePackage(form, id));
  const body = children(parts.get("/word/document.xml")!, "body")[0]!;

  it("is the heading of the part, the table and exactly one empty paragraph", () => {
    const [heading, table, last, ...rest] = children(body);
    expect(textOf(heading!)).toMatch(new RegExp(`^[二三四]、${form.tables[id].title}$`));
    expect(table!.localName).toBe("tbl");
    expect([last!.localName, textOf(last!)]).toEqual(["p", ""]);
    expect(rest).toEqual([]);
  });

  it("brings no section and no part without a relationship", () => {
    expect(all(body, "sectPr")).toEqual([]);
    expect([...parts.keys()].sort()).toEqual([
      "/_rels/.rels",
      "/word/_rels/document.xml.rels",
      "/word/document.xml",
      "/word/styles.xml",
    ]);
    expect(targets(parts.get("/_rels/.rels")!)).toEqual(["word/document.xml"]);
    expect(targets(parts.get("/word/_rels/document.xml.rels")!)).toEqual(["styles.xml"]);
  });

  it("defines every style that it uses, and touches none of the document's own", () => {
    const defined = all(parts.get("/word/styles.xml")!, "style").map((style) =>
      style.getAttribute("w:styleId"),
    );
    for (const style of all(body, "pStyle")) expect(defined).toContain(style.getAttribute("w:val"));
    expect(defined.every((styleId) => styleId!.startsWith("Nianbao"))).toBe(true);
  });
});

describe("the package of the report for insertion", () => {
  it("ends with exactly one empty paragraph", () => {
    const body = children(flatParts(reportPackage(form)).get("/word/document.xml")!, "body")[0]!;
    const texts = children(body, "p").map(textOf);
    expect(texts.at(-1)).toBe("");
    expect(texts.slice(0, -1)).not.toContain("");
  });
});

describe("the files", () => {
  const report = zipParts(reportDocx(form, { unit: "云溪县文化和旅游局", year: 2025 }));

  it("have A4 pages, page numbers for odd and even pages, and no author", () => {
    const body = parse(report.get("/word/document.xml")!);
    expect([value(body, "pgSz", "w"), value(body, "pgSz", "h")]).toEqual(["11906", "16838"]);
    expect(all(body, "footerReference").map((footer) => footer.getAttribute("w:type"))).toEqual([
      "default",
      "even",
    ]);
    expect(textOf(parse(report.get("/word/footer1.xml")!))).toBe("— 1 —");
    expect(report.get("/docProps/core.xml")).toContain("云溪县文化和旅游局2025年政府信息公开工作年度报告");
    expect(report.get("/docProps/core.xml")).not.toMatch(/creator|lastModifiedBy/);
  });

  it("open in no compatibility mode", () => {
    const [setting, ...more] = all(parse(report.get("/word/settings.xml")!), "compatSetting");
    expect(["name", "val"].map((name) => setting!.getAttributeNS(W, name))).toEqual([
      "compatibilityMode",
      "15",
    ]);
    expect(more).toEqual([]);
  });

  it("name every part in the content types and lead to every part", () => {
    const types = report.get("/[Content_Types].xml")!;
    const led = [
      ...targets(parse(report.get("/_rels/.rels")!)).map((target) => `/${target}`),
      ...targets(parse(report.get("/word/_rels/document.xml.rels")!)).map((target) => `/word/${target}`),
    ];
    const parts = [...report.keys()].filter((name) => !/rels$|Content_Types/.test(name));
    expect(led.sort()).toEqual(parts.sort());
    for (const name of parts) expect(types).toContain(`PartName="${name}"`);
  });

  it("are the same bytes for the same content", () => {
    expect(tableDocx(form, "disputes")).toEqual(tableDocx(form, "disputes"));
  });

  it("hold the same body as the package for insertion", () => {
    const inserted = flatParts(tablePackage(form, "disputes")).get("/word/document.xml")!;
    const file = parse(zipParts(tableDocx(form, "disputes")).get("/word/document.xml")!);
    expect(all(file, "p").map(textOf)).toEqual(all(inserted, "p").map(textOf));
  });
});
