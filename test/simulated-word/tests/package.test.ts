import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWord } from "../open-word";
import { OpcPackage } from "../ooxml/package/package";
import { goesOn, mergedTable, p, r, restart, tbl, tc } from "../support/xml";
import { validate } from "../support/validate";
import { withHeader } from "../support/with-header";

jest.setTimeout(60_000);

const odd = `<w:p  w:rsidR='00AA'><w:r><w:t>甲&#x4E59;</w:t></w:r></w:p>`;

describe("a saved file", () => {
  it("has every part byte for byte when nothing was changed", () => {
    const word = openWord({ bodyXml: odd });
    const file = word.save();
    const again = openWord({ docx: file });
    again.paragraphTexts();
    again.flatOpc();
    const [was, is] = [unzipSync(file), unzipSync(again.save())];
    expect(Object.keys(is)).toEqual(Object.keys(was));
    for (const [name, data] of Object.entries(was)) expect([name, is[name]]).toEqual([name, data]);
  });

  it("has a part byte for byte that was changed and changed back", () => {
    const file = openWord({ bodyXml: odd }).save();
    const word = openWord({ docx: file });
    word.typeParagraph(0, "甲");
    word.undo();
    expect(strFromU8(unzipSync(word.save())["word/document.xml"]!)).toContain(`<w:p  w:rsidR='00AA'>`);
  });

  it("keeps parts that nobody understands", () => {
    const parts = unzipSync(openWord({ bodyXml: p("甲") }).save());
    parts["word/vbaProject.bin"] = new Uint8Array([1, 2, 3]);
    const word = openWord({ docx: zipSync(parts) });
    word.typeParagraph(0, "乙");
    expect(unzipSync(word.save())["word/vbaProject.bin"]).toEqual(new Uint8Array([1, 2, 3]));
  });

  it("is no .docx: says so", () => {
    expect(() => openWord({ docx: strToU8("甲乙丙") })).toThrow();
    expect(() => openWord({ docx: zipSync({ "a.txt": strToU8("x") }) })).toThrow(/Content_Types/);
  });
});

describe("the user", () => {
  it("types over a cell's text, and takes it back", () => {
    const word = openWord({ bodyXml: mergedTable + p() });
    const before = word.parts();
    word.typeInCell(0, 1, 1, "12");
    expect(word.cellText(0, 1, 1)).toBe("12");
    expect(word.selection().cell).toEqual({ table: 0, tr: 1, tc: 1 });
    expect(word.undo()).toBe(true);
    expect([...word.parts()]).toEqual([...before]);
  });

  it("keeps the formatting of what is typed over", () => {
    const word = openWord({ bodyXml: `<w:p>${r("旧", "<w:b/>")}</w:p>` });
    word.typeParagraph(0, "新");
    expect(word.parts().get("/word/document.xml")).toMatch(/<w:b\/>.*新/);
  });
});

describe("the Open XML SDK finds nothing wrong", () => {
  it("with a new document", async () => {
    expect(await validate(openWord({ bodyXml: p("甲") }).save())).toEqual([]);
  });

  it("with comments, highlight, shading, settings and a custom part", async () => {
    const word = openWord({
      bodyXml: p("前中后") + tbl([tc("上", restart), tc("1")], [tc("", goesOn), tc("2")]) + p(),
    });
    const { model } = word;
    const paragraph = model.objects.paragraph(word.paragraphElements()[0]!);
    const hit = paragraph.Search("中").items()[0]!;
    Reflect.apply(Reflect.get(hit, "InsertComment") as () => void, hit, ["看\n这里"]);
    paragraph.Font.HighlightColor = "#FFFF00";
    model.objects.table(word.tableElements()[0]!).GetCell(0, 0).ShadingColor = "#FFF2CC";
    word.settings.replace([["marks", "[]"]]);
    const part = Reflect.get(word.document.CustomXmlParts, "Add") as (xml: string) => void;
    Reflect.apply(part, word.document.CustomXmlParts, ["<a xmlns='urn:a'/>"]);
    expect(await validate(word.save())).toEqual([]);
  });

  it("with everything tracked", async () => {
    const word = openWord({ bodyXml: p("前中后") + mergedTable + p("末") });
    word.model.tracking.set("TrackAll");
    word.model.tracking.apply();
    const { model } = word;
    word.typeParagraph(0, "新");
    word.typeInCell(0, 1, 1, "9");
    model.objects.paragraph(word.paragraphElements()[0]!).Font.HighlightColor = "#FFFF00";
    model.objects.table(word.tableElements()[0]!).GetCell(0, 0).ShadingColor = "#FFF2CC";
    model.objects.paragraph(word.paragraphElements()[0]!).InsertParagraph("又一段", "After");
    expect(await validate(word.save())).toEqual([]);
  });

  it("with a header", async () => {
    expect(await validate(withHeader("页眉", p("甲")))).toEqual([]);
  });
});

it("opens parts of a package by name, whatever their content type", () => {
  const pkg = OpcPackage.open(withHeader("页眉", p("甲")));
  expect(pkg.contentType("/word/header1.xml")).toMatch(/header\+xml$/);
  expect(pkg.freeName("/word/header1.xml")).toBe("/word/header2.xml");
  expect(pkg.relationships("/word/document.xml").first("x/header")).toBe("/word/header1.xml");
});
