import type { Behaviours } from "../../behaviours";
import type { SimulatedWord } from "../../simulated-word";
import { closeWord, errorOf, inWord, patience } from "../../support/in-word";
import { flat, mergedTable, p, plainTable, r } from "../../support/xml";

jest.setTimeout(patience);
afterEach(closeWord);

const centred = `<w:jc w:val="center"/>`;

/** Inserts over the paragraph of an index, its mark included, as the add-in does. */
async function replaceParagraph(index: number, xml: string): Promise<void> {
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("text");
    await context.sync();
    paragraphs.items[index]!.getRange("Whole").insertOoxml(xml, "Replace");
    await context.sync();
  });
}

const documentXml = (word: SimulatedWord): string => word.parts().get("/word/document.xml") ?? "";

describe("insertOoxml in place of an empty paragraph", () => {
  it("leaves one paragraph more than was inserted", async () => {
    const { word } = await inWord({ bodyXml: p("前") + p() + p("后") });
    await replaceParagraph(1, flat(p("题") + plainTable + p()));
    expect(word.paragraphTexts()).toEqual(["前", "题", "甲", "乙", "丙", "丁", "", "", "后"]);
  });

  it("leaves none where the switch says so", async () => {
    const { word } = await inWord({
      bodyXml: p("前") + p() + p("后"),
      behaviours: { insertExtraParagraph: false },
    });
    await replaceParagraph(1, flat(p("题") + plainTable + p()));
    expect(word.paragraphTexts()).toEqual(["前", "题", "甲", "乙", "丙", "丁", "", "后"]);
  });

  it.each<[Behaviours["insertLastParagraph"], number]>([
    ["takes target's", 2],
    ["keeps own", 1],
  ])("the last paragraph %s properties", async (insertLastParagraph, count) => {
    const { word } = await inWord({
      bodyXml: p("", centred) + p("后"),
      behaviours: { insertLastParagraph },
    });
    await replaceParagraph(0, flat(p("一") + p("二")));
    expect(documentXml(word).split(centred)).toHaveLength(count + 1);
  });

  it.each<[Behaviours["insertSingleParagraph"], boolean]>([
    ["drops properties", false],
    ["keeps properties", true],
  ])("a single paragraph %s", async (insertSingleParagraph, keeps) => {
    const { word } = await inWord({ bodyXml: p() + p("后"), behaviours: { insertSingleParagraph } });
    await replaceParagraph(0, flat(p("一", centred)));
    expect(word.paragraphTexts()).toEqual(["一", "后"]);
    expect(documentXml(word).includes(centred)).toBe(keeps);
  });
});

describe("insertOoxml and styles", () => {
  const styled = p("题", `<w:pStyle w:val="Title9"/>`) + p();
  const style = (bold: boolean): string =>
    `<w:style w:type="paragraph" w:styleId="Title9"><w:name w:val="题"/>${bold ? "<w:rPr><w:b/></w:rPr>" : "<w:rPr><w:i/></w:rPr>"}</w:style>`;

  it("drops a style without a styles part, even one that the document has", async () => {
    const { word } = await inWord({ bodyXml: p() + p("后") });
    await replaceParagraph(0, flat(styled));
    expect(documentXml(word)).not.toContain("pStyle");
  });

  it("brings a style along, and lets one that is there win", async () => {
    const { word } = await inWord({ bodyXml: p() + p("后") });
    await replaceParagraph(0, flat(styled, { styles: style(true) }));
    expect(documentXml(word)).toContain(`<w:pStyle w:val="Title9"/>`);
    expect(word.parts().get("/word/styles.xml")).toContain("<w:b/>");
    await replaceParagraph(2, flat(styled, { styles: style(false) }));
    expect(word.parts().get("/word/styles.xml")).not.toContain("<w:i/>");
    expect(word.parts().get("/word/styles.xml")!.split("Title9")).toHaveLength(2);
  });

  it("gives lists new numbers", async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>` +
      `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const item = p("项", `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`);
    const { word } = await inWord({ bodyXml: p() + p("后") });
    await replaceParagraph(0, flat(item + item, { numbering }));
    await replaceParagraph(3, flat(item + item, { numbering }));
    expect(documentXml(word)).toContain(`<w:numId w:val="1"/>`);
    expect(documentXml(word)).toContain(`<w:numId w:val="2"/>`);
    expect(word.parts().get("/word/numbering.xml")).toContain(`w:numId="2"`);
  });
});

describe("insertOoxml refuses", () => {
  const insert = (xml: string): Promise<unknown> =>
    Word.run(async (context) => {
      context.document.body.insertOoxml(xml, "End");
      await context.sync();
    });

  it.each([
    ["m365", "InvalidArgument"],
    ["web", "ooxmlIsMalformated"],
  ] as const)("what is no package in %s", async (profile, code) => {
    await inWord({ profile, bodyXml: p() });
    expect((await errorOf(() => insert("<w:p/>"))).code).toBe(code);
    expect((await errorOf(() => insert("甲 < 乙"))).code).toBe(code);
  });

  it("a relationship without part, and a part without relationship", async () => {
    await inWord({ bodyXml: p() });
    const good = flat(p("甲"), { more: { settings: "<w:settings xmlns:w='urn:x'/>" } });
    await insert(good);
    const lost = good.replace(/<pkg:part pkg:name="\/word\/settings.xml".*?<\/pkg:part>/, "");
    expect((await errorOf(() => insert(lost))).code).toBe("InvalidArgument");
    const orphan = good.replace(/<Relationship Id="rId1"[^>]*settings[^>]*>/, "");
    expect((await errorOf(() => insert(orphan))).code).toBe("InvalidArgument");
  });

  it("parts that the web does not know, and packages over its limit, where the switches say so", async () => {
    const strange = flat(p("甲"), { more: { strange: "<x xmlns='urn:x'/>" } });
    await inWord({ profile: "web", bodyXml: p(), behaviours: { insertUnknownParts: "refused" } });
    expect((await errorOf(() => insert(strange))).code).toBe("ooxmlIsMalformated");
    await insert(flat(p("甲")));
    await inWord({ profile: "web", bodyXml: p(), behaviours: { insertLimit: 500 } });
    expect((await errorOf(() => insert(flat(p("甲"))))).code).toBe("ooxmlIsMalformated");
  });

  it("to replace a range that ends inside a table", async () => {
    const { word } = await inWord({ bodyXml: p("前") + mergedTable + p("后") });
    const error = await errorOf(() =>
      Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        const inTable = context.document.body.tables.getFirst().getCell(0, 0).body.paragraphs.getFirst();
        paragraphs
          .getFirst()
          .getRange()
          .expandTo(inTable.getRange())
          .insertOoxml(flat(p("甲")), "Replace");
        await context.sync();
      }),
    );
    expect(error.code).toBe("GeneralException");
    expect(word.tableCount()).toBe(1);
  });
});

describe("insertOoxml at other places", () => {
  it.each([
    ["Before", ["甲", "乙", "", "前", "后"]],
    ["After", ["前", "甲", "乙", "", "后"]],
  ] as const)("%s a paragraph's range", async (where, expected) => {
    const { word } = await inWord({ bodyXml: p("前") + p("后") });
    await Word.run(async (context) => {
      context.document.body.paragraphs
        .getFirst()
        .getRange()
        .insertOoxml(flat(p("甲") + p("乙")), where);
      await context.sync();
    });
    expect(word.paragraphTexts()).toEqual(where === "Before" ? ["甲", "乙", "前", "后"] : expected);
  });

  it("cuts a paragraph in two at a point inside", async () => {
    const { word } = await inWord({ bodyXml: p("前后") });
    await Word.run(async (context) => {
      context.document.body
        .search("前")
        .getFirst()
        .getRange("End")
        .insertOoxml(flat(p("甲") + p("乙")), "After");
      await context.sync();
    });
    expect(word.paragraphTexts()).toEqual(["前", "甲", "乙", "后"]);
  });

  it("behind a table, and over a whole table", async () => {
    const { word } = await inWord({
      bodyXml: plainTable + p("后"),
      behaviours: { insertExtraParagraph: false },
    });
    await Word.run(async (context) => {
      context.document.body.tables
        .getFirst()
        .getRange()
        .insertOoxml(flat(p("甲") + p("乙")), "After");
      await context.sync();
    });
    expect(word.paragraphTexts()).toEqual(["甲", "乙", "丙", "丁", "甲", "乙", "后"]);
    await Word.run(async (context) => {
      context.document.body.tables
        .getFirst()
        .getRange()
        .insertOoxml(flat(p("新") + p("的")), "Replace");
      await context.sync();
    });
    expect(word.paragraphTexts()).toEqual(["新", "的", "甲", "乙", "后"]);
  });

  it("adds a paragraph each time that a body is replaced by its own OOXML", async () => {
    const { word } = await inWord({ bodyXml: p("甲") });
    for (let round = 0; round < 2; round++) {
      await Word.run(async (context) => {
        const xml = context.document.body.getOoxml();
        await context.sync();
        context.document.body.insertOoxml(xml.value, "Replace");
        await context.sync();
      });
    }
    expect(word.paragraphTexts().length).toBeGreaterThan(2);
  });
});

it("shows what a slow web inserts later, once", async () => {
  const { word } = await inWord({ profile: "web", bodyXml: p("前"), behaviours: { insertDelay: 40_000 } });
  let show: (() => void) | null = null;
  word.model.schedule = (work, milliseconds) => {
    expect(milliseconds).toBe(40_000);
    show = work;
  };
  await Word.run(async (context) => {
    context.document.body.insertOoxml(flat(p("甲") + p("乙")), "End");
    await context.sync();
  });
  expect(word.paragraphTexts()).toEqual(["前"]);
  show!();
  expect(word.paragraphTexts().slice(0, 3)).toEqual(["前", "甲", "乙"]);
});

it("may leave content of a control twice on the web", async () => {
  const control = `<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${p("旧")}</w:sdtContent></w:sdt>`;
  const { word } = await inWord({
    profile: "web",
    bodyXml: control + p("后"),
    behaviours: { insertIntoControl: "twice" },
  });
  await Word.run(async (context) => {
    context.document.contentControls.getFirst().insertOoxml(flat(p("新")), "Replace");
    await context.sync();
  });
  expect(word.paragraphTexts().join("").match(/新/g)).toHaveLength(2);
});

it("brings comments and links of the content along", async () => {
  const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const body =
    `<w:p><w:commentRangeStart w:id="7"/>${r("看")}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>` +
    p("后");
  const comments = `<w:comments xmlns:w="${W}"><w:comment w:id="7" w:author="别人">${p("旧批注")}</w:comment></w:comments>`;
  const { word } = await inWord({ bodyXml: p() });
  await replaceParagraph(0, flat(body, { more: { comments } }));
  expect(word.comments()).toEqual([{ id: "0", author: "别人", text: "旧批注", on: "看" }]);
});
