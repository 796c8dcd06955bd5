import { formOf } from "../../../src/form";
import { tablePackage } from "../../../src/template";
import { cellPlace, readFlatOpc } from "../../../src/document";
import type { Place } from "../../../src/document/types";
import { realClock } from "../../../src/word/host/clock";
import { createOpenDocument } from "../../../src/word";
import { describeInTurns } from "../../matrix/results";
import { withBehaviours } from "../../simulated-word/profiles";
import { insert, problemOf, session, valueOf } from "../support/session";
import { docx } from "../support/marked";
import { differences, partsOf } from "../support/parts";
import { p, table } from "../support/xml";

const content = readFlatOpc(tablePackage(formOf("2021"), "applications"));
if (!content.ok) throw new Error("the package of the table cannot be read");
/** Texts of the table with its heading, without the last empty paragraph. */
const inserted = content.document.paragraphs.map(({ text }) => text).slice(0, -1);

/** The text of the paragraph in which the cursor stands. */
const selection = (): Promise<string> =>
  Word.run(async (context) => {
    const paragraph = context.document.getSelection().paragraphs.getFirst();
    paragraph.load("text");
    await context.sync();
    return paragraph.text;
  });

describeInTurns()("inserting table 三 in %s", (profile, it) => {
  async function insertedInto(
    bodyXml: string,
    select: Parameters<Awaited<ReturnType<typeof session>>["word"]["select"]>[0],
  ) {
    const open = await session({ bodyXml, profile });
    open.word.select(select);
    const before = open.word.paragraphTexts();
    const result = await valueOf(insert(open.document, "applications"));
    return { ...open, before, result };
  }

  it("leaves an empty document with the table and the one empty paragraph that Word needs", async () => {
    const { word } = await insertedInto(p(""), { paragraph: 0 });
    expect(word.paragraphTexts()).toEqual([...inserted, ""]);
  });

  it("goes behind the paragraph of the cursor, between two texts", async () => {
    const { word, result } = await insertedInto(p("前") + p("后"), { paragraph: 0 });
    expect(word.paragraphTexts()).toEqual(["前", ...inserted, "后"]);
    expect(result.movedBehindTable).toBe(false);
  });

  it("goes before the empty paragraph of the cursor, which stays", async () => {
    const { word } = await insertedInto(p("前") + p("") + p("后"), { paragraph: 1 });
    expect(word.paragraphTexts()).toEqual(["前", ...inserted, "", "后"]);
  });

  it("leaves one empty paragraph behind the table at the end of the document", async () => {
    const { word } = await insertedInto(p("前") + p("末段"), { paragraph: 1 });
    expect(word.paragraphTexts()).toEqual(["前", "末段", ...inserted, ""]);
  });

  it("goes behind the table in which the cursor stands", async () => {
    const { word, result } = await insertedInto(p("前") + table([["甲", "乙"]]) + p("后"), {
      table: 0,
      tr: 0,
      tc: 1,
    });
    expect(word.paragraphTexts()).toEqual(["前", "甲", "乙", ...inserted, "后"]);
    expect(result.movedBehindTable).toBe(true);
  });

  it("goes behind the outermost table when the cursor stands in a table in a table", async () => {
    const nested = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>${table([["内"]])}${p("")}</w:tc></w:tr></w:tbl>`;
    const { word } = await insertedInto(p("前") + nested + p("后"), { table: 1, tr: 0, tc: 0 });
    expect(word.paragraphTexts()).toEqual(["前", "内", "", ...inserted, "后"]);
  });

  it("keeps an empty paragraph between its table and the one that follows", async () => {
    const { word } = await insertedInto(p("前") + table([["甲"]]) + p("后"), { paragraph: 0 });
    expect(word.paragraphTexts()).toEqual(["前", ...inserted, "", "甲", "后"]);
    expect(word.tableCount()).toBe(2);
  });

  it("can be taken back, and the document is as it was", async () => {
    const { word, document, result, before } = await insertedInto(p("前") + p("") + p("后"), {
      paragraph: 1,
    });
    await valueOf(document.takeBack(result.receipt));
    expect(word.paragraphTexts()).toEqual(before);
    expect(word.parts().get("/word/document.xml")).toEqual(
      (await session({ bodyXml: p("前") + p("") + p("后"), profile })).word.parts().get("/word/document.xml"),
    );
    expect(await problemOf(document.takeBack(result.receipt))).toBe("word/receipt-unknown");
  });

  it("is not taken back when numbers were typed into it", async () => {
    const { word, document, result } = await insertedInto(p("前") + p("后"), { paragraph: 0 });
    word.typeInCell(0, 4, 3, "5");
    expect(await problemOf(document.takeBack(result.receipt))).toBe("word/changed-since");
  });

  it("comes back without a line more when numbers are typed into it while it is taken back", async () => {
    const { word, document, result } = await insertedInto(p("前") + p("后"), { paragraph: 0 });
    const texts = word.paragraphTexts();
    word.faults.add({ call: 3, before: () => word.typeInCell(0, 4, 3, "5") });
    expect(await problemOf(document.takeBack(result.receipt))).toBe("word/changed-since");
    expect(word.cellText(0, 4, 3)).toBe("5");
    word.typeInCell(0, 4, 3, "");
    expect(word.paragraphTexts()).toEqual(texts);
  });
});

describe("an insertion", () => {
  it.each([
    ["a paragraph, behind it", 0, ["前", ...inserted, "", "甲", "乙", "后"], false],
    ["a cell, behind its table", 1, ["前", "甲", "乙", ...inserted, "后"], true],
  ])("at the place of %s; the cursor stays where it is", async (_, index, texts, movedBehindTable) => {
    const { word, document } = await session({
      bodyXml: p("前") + table([["甲", "乙"]]) + p("后"),
      profile: "ltsc2021",
    });
    const read = await valueOf(document.read());
    const at: Place =
      index === 0
        ? { kind: "paragraph", paragraph: 0, range: null, text: "前" }
        : cellPlace(read.tables[0]!, read.tables[0]!.rows[0]!.cells[0]!);
    word.select({ paragraph: 3 });
    const selected = await selection();
    const done = await valueOf(insert(document, "applications", { at }));
    expect(done.movedBehindTable).toBe(movedBehindTable);
    expect(word.paragraphTexts()).toEqual(texts);
    expect(await selection()).toBe(selected);
    await valueOf(document.takeBack(done.receipt));
    expect(word.paragraphTexts()).toEqual(["前", "甲", "乙", "后"]);
  });

  it("at a place that has gone is refused, and nothing is inserted", async () => {
    const { word, document } = await session({ bodyXml: p("前") + p("后"), profile: "web" });
    await valueOf(document.read());
    word.typeParagraph(0, "改过");
    const at: Place = { kind: "paragraph", paragraph: 0, range: null, text: "前" };
    expect(await problemOf(insert(document, "disputes", { at }))).toBe("word/place-gone");
    expect(word.paragraphTexts()).toEqual(["改过", "后"]);
  });

  it("of the whole report is taken back, tables and all", async () => {
    const open = await session({ bodyXml: p("前") + table([["甲"]]) + p("后"), profile: "web" });
    open.word.select({ paragraph: 0 });
    const before = partsOf(open.word);
    const { receipt } = await valueOf(insert(open.document, "report"));
    expect(open.word.tableCount()).toBe(4);
    await valueOf(open.document.takeBack(receipt));
    expect(differences(before, partsOf(open.word)).map((difference) => difference.split("\n")[0])).toEqual([
      "/word/styles.xml",
    ]);
  });

  it("of the whole report into an empty document begins with the title and ends with one empty paragraph", async () => {
    const open = await session({ bodyXml: p(""), profile: "web" });
    await valueOf(
      insert(open.document, { what: "report", content: { unit: "云溪县文化和旅游局", year: 2024 } }),
    );
    const texts = open.word.paragraphTexts();
    expect(texts[0]!.replace(/\s/g, "")).toBe("云溪县文化和旅游局2024年政府信息公开工作年度报告");
    expect(texts.slice(-2).map((text) => text === "")).toEqual([false, true]);
    expect(open.word.tableCount()).toBe(3);
  });

  it("is refused with the cursor in a footer", async () => {
    const open = await session({ docx, profile: "web" });
    await Word.run(async (context) => {
      context.document.sections.getFirst().getFooter("Primary").paragraphs.getFirst().select();
      await context.sync();
    });
    expect(await problemOf(insert(open.document, "disputes"))).toBe("word/cursor-outside");
  });

  it("is refused with the cursor in a locked content control", async () => {
    const locked = `<w:sdt><w:sdtPr><w:id w:val="7"/><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${p("锁定")}</w:sdtContent></w:sdt>`;
    const open = await session({ bodyXml: p("前") + locked + p("后"), profile: "web" });
    open.word.select({ paragraph: 1 });
    expect(await problemOf(insert(open.document, "disputes"))).toBe("word/control-locked");
    expect(open.word.paragraphTexts()).toEqual(["前", "锁定", "后"]);
  });

  it("that Word refuses leaves the document as it was", async () => {
    const open = await session({
      bodyXml: p("前") + p("后"),
      profile: withBehaviours("web", { insertLimit: 100 }),
    });
    const before = partsOf(open.word);
    expect((await insert(open.document, "disputes")).ok).toBe(false);
    expect(differences(before, partsOf(open.word))).toEqual([]);
  });

  /** A Word on the web that shows an insertion when it is told to. */
  async function slow() {
    const open = await session({
      bodyXml: p("前") + p("后"),
      profile: withBehaviours("web", { insertDelay: 40_000 }),
    });
    const coming: (() => void)[] = [];
    open.word.model.schedule = (work) => void coming.push(work);
    return { ...open, show: () => coming.splice(0).forEach((work) => work()) };
  }

  it("that is seen late is waited for, and not made twice", async () => {
    const { word, show } = await slow();
    let pauses = 0;
    const pause = async (): Promise<void> => {
      pauses += 1;
      if (pauses === 5) show();
    };
    const document = createOpenDocument({ clock: { ...realClock, pause } });
    await valueOf(insert(document, "disputes"));
    expect(pauses).toBe(5);
    expect(word.tableCount()).toBe(1);
    expect(word.paragraphTexts().at(-1)).toBe("后");
  });

  it("that is not seen within a minute says so; asked again, it is not made twice when it has come", async () => {
    const { word, document, pauses, show } = await slow();
    expect(await problemOf(insert(document, "disputes"))).toBe("word/not-seen");
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBe(60_000);
    show();
    await valueOf(insert(document, "disputes"));
    expect(word.tableCount()).toBe(1);
  });

  it("into a content control is there once, also where Word makes it twice", async () => {
    const control = `<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${p("内")}${p("里")}</w:sdtContent></w:sdt>`;
    const open = await session({
      bodyXml: p("前") + control + p("后"),
      profile: withBehaviours("web", { insertIntoControl: "twice" }),
    });
    open.word.select({ paragraph: 1 });
    await valueOf(insert(open.document, "applications"));
    expect(open.word.paragraphTexts()).toEqual(["前", "内", ...inserted, "里", "后"]);
  });

  it.each([
    ["no extra paragraph", { insertExtraParagraph: false }],
    ["its last paragraph as it is", { insertLastParagraph: "keeps own" }],
    ["continuation cells not listed", { continuationParagraphs: "absent" }],
    ["continuation cells listed", { continuationParagraphs: "listed" }],
  ] as const)("leaves no stray paragraph in a Word with %s", async (_, behaviours) => {
    const open = await session({ bodyXml: p("前") + p("后"), profile: withBehaviours("web", behaviours) });
    await valueOf(insert(open.document, "applications"));
    expect(open.word.paragraphTexts()).toEqual(["前", ...inserted, "后"]);
  });
});
