import { OpcPackage } from "../../ooxml/package/package";
import { closeWord, errorOf, inWord, patience } from "../../support/in-word";
import { p, plainTable, tbl, tc } from "../../support/xml";
import { withHeader } from "../../support/with-header";

jest.setTimeout(patience);
afterEach(closeWord);

/** Comments the first occurrence of a text. */
async function comment(on: string, text: string): Promise<void> {
  await Word.run(async (context) => {
    context.document.body.search(on).getFirst().insertComment(text);
    await context.sync();
  });
}

async function deleteComments(marker: string): Promise<number> {
  return Word.run(async (context) => {
    const comments = context.document.body.getComments();
    comments.load("items/content");
    await context.sync();
    const own = comments.items.filter((item) => item.content.startsWith(marker));
    for (const item of own) item.delete();
    await context.sync();
    return own.length;
  });
}

it("puts a comment on a text, with part, relationship and content type", async () => {
  const { word } = await inWord({ bodyXml: p("前中后") });
  await comment("中", "看");
  expect(word.comments()).toEqual([{ id: "0", author: "起草人", text: "看", on: "中" }]);
  const opened = OpcPackage.open(word.save());
  expect(opened.contentType("/word/comments.xml")).toMatch(/comments\+xml$/);
  expect(opened.text("/word/_rels/document.xml.rels")).toContain("comments.xml");
  expect(opened.text("/word/document.xml")).toMatch(
    /commentRangeStart[^]*中[^]*commentRangeEnd[^]*commentReference/,
  );
});

it("leaves the file as it was when the last comment goes, cut runs joined again", async () => {
  const { word } = await inWord({ bodyXml: p("前中后") + plainTable + p() });
  const before = word.save();
  await comment("中", "【年报校验】一");
  await comment("丙", "【年报校验】二");
  await comment("前中", "【年报校验】三");
  expect(await deleteComments("【年报校验】")).toBe(3);
  const [was, is] = [OpcPackage.open(before), OpcPackage.open(word.save())];
  expect(is.names).toEqual(was.names);
  for (const name of was.names) expect(is.text(name)).toBe(was.text(name));
});

it("leaves other people's comments alone", async () => {
  const { word } = await inWord({ bodyXml: p("前中后"), author: "甲" });
  await comment("中", "请核对");
  await comment("后", "【年报校验】");
  await deleteComments("【年报校验】");
  expect(word.comments().map(({ text }) => text)).toEqual(["请核对"]);
});

it("survives saving and opening on another machine", async () => {
  const first = await inWord({ bodyXml: p("前中后"), author: "甲" });
  await comment("中", "【年报校验】");
  const { word } = await inWord({ docx: first.word.save(), author: "乙", profile: "web" });
  expect(word.comments()).toEqual([{ id: "0", author: "甲", text: "【年报校验】", on: "中" }]);
  await deleteComments("【年报校验】");
  expect(word.comments()).toEqual([]);
  expect(word.parts().has("/word/comments.xml")).toBe(false);
});

it("goes with the paragraph that it stands on", async () => {
  const { word } = await inWord({ bodyXml: p("甲") + p("乙") + p("丙") });
  await comment("乙", "看");
  word.remove({ paragraph: 1 });
  expect(word.comments()).toEqual([]);
  expect(word.parts().has("/word/comments.xml")).toBe(false);
});

it("tells its range, and follows the text", async () => {
  const { word } = await inWord({ bodyXml: p("前中后") });
  await comment("中", "看");
  word.typeParagraph(0, "全新");
  await Word.run(async (context) => {
    const comments = context.document.body.getComments();
    comments.load("items/content,items/authorName,items/id");
    await context.sync();
    const range = comments.items[0]!.getRange();
    range.load("text");
    await context.sync();
    expect(comments.items[0]).toMatchObject({ content: "看", authorName: "起草人" });
    expect(["", "全新"]).toContain(range.text);
  });
});

describe("a comment on an empty cell", () => {
  const onEmptyCell = (): Promise<void> =>
    Word.run(async (context) => {
      context.document.body.tables.getFirst().getCell(0, 0).body.getRange("Content").insertComment("空");
      await context.sync();
    });

  it("is allowed, or refused", async () => {
    const bodyXml = tbl([tc("")]) + p();
    const { word } = await inWord({ bodyXml });
    await onEmptyCell();
    expect(word.comments()).toMatchObject([{ text: "空", on: "" }]);
    await inWord({ bodyXml, behaviours: { commentOnEmptyRange: "refused" } });
    expect((await errorOf(onEmptyCell)).code).toBe("InvalidArgument");
  });
});

it("is refused in a header", async () => {
  const { word } = await inWord({ docx: withHeader("页眉", p("甲")) });
  const error = await errorOf(() =>
    Word.run(async (context) => {
      context.document.sections.getFirst().getHeader("Primary").getRange("Content").insertComment("看");
      await context.sync();
    }),
  );
  expect(error.code).toBe("GeneralException");
  expect(word.comments()).toEqual([]);
});

it("may be refused on the web, and may stay unseen until the document is opened again", async () => {
  await inWord({ profile: "web", bodyXml: p("前中后"), behaviours: { commentsRefused: true } });
  expect((await errorOf(() => comment("中", "看"))).code).toBe("NotAllowed");
  const { word } = await inWord({
    profile: "web",
    bodyXml: p("前中后"),
    behaviours: { newComments: "after reload" },
  });
  await comment("中", "【年报校验】");
  expect(await deleteComments("【年报校验】")).toBe(0);
  await inWord({ docx: word.save(), profile: "web", behaviours: { newComments: "after reload" } });
  expect(await deleteComments("【年报校验】")).toBe(1);
});
