import { describeInTurns } from "../../matrix/results";
import type { Place } from "../../../src/document/types";
import { addComment, commentElements } from "../../simulated-word/model/review/comments";
import { startOf } from "../../simulated-word/model/text/positions";
import { Span } from "../../simulated-word/model/text/span";
import { children, contains, isW, type XmlElement } from "../../simulated-word/ooxml/dom";
import type { SimulatedWord } from "../../simulated-word/simulated-word";
import { problemOf, session, valueOf } from "../support/session";
import { p, table } from "../support/xml";

/** Puts the cursor into a comment that is being written. */
function writeComment(word: SimulatedWord): XmlElement {
  const paragraph = word.paragraphElements()[0]!;
  addComment(word.model, new Span(startOf(paragraph), { paragraph, offset: 1 }), "还没写完");
  const comment = commentElements(word.model)[0]!;
  const inside = children(comment).find((child) => isW(child, "p")) as XmlElement;
  word.model.select(new Span(startOf(inside), startOf(inside)));
  return comment;
}

const isIn = (word: SimulatedWord, comment: XmlElement): boolean =>
  contains(comment, word.model.selection.start.paragraph);

describeInTurns()("while the drafter writes a comment in %s", (profile, it) => {
  const open = async () => {
    const opened = await session({ bodyXml: p("甲") + p("乙"), profile });
    opened.word.trouble.xmlTakesCursor = true;
    const { paragraphs } = await valueOf(opened.document.read());
    opened.word.pressEnter(1);
    return { ...opened, now: paragraphs.length + 1 };
  };

  it("the XML is not read unasked, and the cursor stays where it is", async () => {
    const { word, document, now } = await open();
    const comment = writeComment(word);
    expect(await problemOf(document.reread({ gently: true }))).toBe("word/elsewhere");
    expect(isIn(word, comment)).toBe(true);
    word.select({ paragraph: 0 });
    expect((await valueOf(document.reread({ gently: true }))).paragraphs).toHaveLength(now);
  });

  it("what the list tells is read all the same", async () => {
    const { word, document } = await session({ bodyXml: p("甲") + p("乙"), profile });
    word.trouble.xmlTakesCursor = true;
    await valueOf(document.read());
    const comment = writeComment(word);
    await valueOf(document.reread({ gently: true }));
    expect(isIn(word, comment)).toBe(true);
  });

  it("everything is read when somebody asks", async () => {
    const { word, document, now } = await open();
    writeComment(word);
    expect((await valueOf(document.reread())).paragraphs).toHaveLength(now);
  });
});

it("a jump to a cell of several paragraphs leaves nothing on the undo stack", async () => {
  const nested = table([["内"]]);
  const { word, document } = await session({
    bodyXml: p("前") + table([["标签", "上"]]).replace(p("上"), nested + p("上") + p("下")) + p("后"),
    profile: "web",
  });
  let entries = 0;
  word.trouble.expanded = () => (entries += 1);
  const read = await valueOf(document.read());
  const cell = read.tables[0]!.rows[0]!.cells[1]!;
  const paragraphs = read.paragraphs
    .filter(({ text }) => ["内", "上", "下"].includes(text))
    .map(({ index }) => index);
  const place: Place = { kind: "cell", table: 0, tr: 0, tc: 1, paragraphs, text: cell.text };
  expect(await valueOf(document.reveal(place))).toEqual({ precision: "exact" });
  expect(word.selection().text).toMatch(/上\s下/);
  expect(entries).toBe(0);
});
