import { createOpenDocument } from "../../../src/word";
import { realClock, type Clock } from "../../../src/word/host/clock";
import { OpcPackage } from "../../simulated-word/ooxml/package/package";
import { withBehaviours } from "../../simulated-word/profiles";
import { docx } from "../support/marked";
import { insert, problemOf, session, valueOf } from "../support/session";
import { p, table } from "../support/xml";

describe("reading the document", () => {
  it("takes one sync, and changes nothing", async () => {
    const { word, document } = await session({ docx, profile: "m365" });
    const before = [...word.parts()];
    const read = await valueOf(document.read());
    expect(word.syncs).toBe(1);
    expect(read.source).toBe("flat-opc");
    expect(read.tables).toHaveLength(1);
    expect([...word.parts()]).toEqual(before);
  });

  it("tells whose name the file carries, and writes nothing for it", async () => {
    const pkg = OpcPackage.open(docx);
    pkg.add(
      "/docProps/core.xml",
      "application/vnd.openxmlformats-package.core-properties+xml",
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator> 张三 </dc:creator></cp:coreProperties>',
    );
    const { word, document } = await session({ docx: pkg.save(), profile: "ltsc2021" });
    const before = [...word.parts()];
    expect(await valueOf(document.author())).toBe("张三");
    expect([...word.parts()]).toEqual(before);
    const nobody = await session({ docx, profile: "ltsc2021" });
    expect(await valueOf(nobody.document.author())).toBe("");
  });

  it("reads the saved file where Word does not give the XML", async () => {
    const { document } = await session({ docx, profile: withBehaviours("m365", { ooxmlRefused: "body" }) });
    const read = await valueOf(document.read());
    expect(read.source).toBe("docx");
    expect(read.tables).toHaveLength(1);
  });

  it.each(["body", "always"] as const)("reads an empty document, XML refused: %s", async (ooxmlRefused) => {
    const profile = withBehaviours("ltsc2021", { ooxmlRefused });
    const { document } = await session({ bodyXml: p(""), profile });
    expect((await valueOf(document.read())).paragraphs.every(({ text }) => text === "")).toBe(true);
  });

  it("can jump and correct in a document whose XML Word does not give", async () => {
    const { word, document } = await session({
      bodyXml: p("前") + table([["本年新收", "3"]]) + p("后"),
      profile: withBehaviours("m365", { ooxmlRefused: "body" }),
    });
    const read = await valueOf(document.read());
    const cell = read.tables[0]!.rows[0]!.cells[1]!;
    const place = { kind: "cell" as const, table: 0, tr: 0, tc: 1, paragraphs: [2], text: cell.text };
    expect(await valueOf(document.reveal(place))).toEqual({ precision: "exact" });
    await valueOf(document.correct([{ id: "甲", place, text: "4" }]));
    expect(word.cellText(0, 0, 1)).toBe("4");
  });

  it("says what to do when Word fails, and works again afterwards", async () => {
    const { word, document } = await session({ bodyXml: p("段落"), profile: "web" });
    word.faults.add({ batch: 1, fail: { code: "GeneralException", at: "before" } });
    expect(await problemOf(document.read())).toBe("word/general");
    word.faults.add({ batch: 1, transport: 7000 });
    expect(await problemOf(document.read())).toBe("word/not-allowed");
    word.faults.add({ batch: 1, transport: 5102 });
    expect(await problemOf(document.read())).toBe("word/busy");
    expect((await valueOf(document.read())).paragraphs).toHaveLength(2);
  });

  it("gives up a Word that does not answer, and goes on with the next job", async () => {
    const { word } = await session({ bodyXml: p("段落"), profile: "web" });
    let giveUp = (): void => {};
    const limit: Clock["limit"] = (_, passed) => {
      giveUp = passed;
      return { stop: () => undefined };
    };
    const document = createOpenDocument({ clock: { ...realClock, limit } });
    word.faults.add({ batch: 1, drop: true, after: () => setTimeout(() => giveUp(), 0) });
    const [lost, next] = await Promise.all([document.read(), document.countMarks()]);
    expect(lost).toMatchObject({ ok: false, problem: { code: "word/no-answer" } });
    expect(next).toEqual({ ok: true, value: 0 });
  });

  it("answers jobs that were asked at once one after the other", async () => {
    const { word, document } = await session({ bodyXml: p("前") + p("后"), profile: "web" });
    const [first, second] = await Promise.all([insert(document, "disputes"), insert(document, "disputes")]);
    expect([first.ok, second.ok]).toEqual([true, true]);
    expect(word.tableCount()).toBe(2);
  });
});
