import { paragraphsPackage, type ParagraphContent } from "../../../src/template";
import type { Place } from "../../../src/document/types";
import { sessionMemory } from "../../../src/word/memory/memory";
import { describeInTurns } from "../../matrix/results";
import { attach, problemOf, session, valueOf } from "../support/session";
import { p } from "../support/xml";

const body = (...texts: string[]): ParagraphContent[] => texts.map((text) => ({ text, level: "body" }));
const content = paragraphsPackage(body("新的第一段", "新的第二段"));
const title = { id: "receipt/paragraphs", data: {} };
const prompts = ["（一）主动公开", "〔写明主动公开〕"];
const later = ["〔写明平台〕"];
const instead = [paragraphsPackage(body(...prompts)), paragraphsPackage(body(...later))];
const before = ["一、总体情况", ...prompts, "自己写的一段", ...later, "二、主动公开"];
const after = ["一、总体情况", "新的第一段", "新的第二段", "自己写的一段", "二、主动公开"];
const xmlOf = (texts: string[]): string => texts.map((text) => p(text)).join("");
const heading: Place = { kind: "paragraph", paragraph: 0, range: null, text: "一、总体情况" };

describeInTurns()("content that goes for an insertion in %s", (profile, it) => {
  async function replaced(texts = before) {
    const machine = sessionMemory();
    const open = await session({ bodyXml: xmlOf(texts), profile }, machine);
    await valueOf(open.document.read());
    const result = await valueOf(open.document.insert(content, title, { at: heading, instead }));
    return { ...open, result, machine };
  }

  it("goes, and what was typed between it stays", async () => {
    const { word, result } = await replaced();
    expect(word.paragraphTexts()).toEqual(after);
    expect(result.notReplaced).toBe(0);
  });

  it("comes back to its places when the insertion is taken back, and not twice", async () => {
    const { word, document, result } = await replaced();
    await valueOf(document.takeBack(result.receipt));
    expect(word.paragraphTexts()).toEqual(before);
    expect(await problemOf(document.takeBack(result.receipt))).toBe("word/receipt-unknown");
    expect(word.paragraphTexts()).toEqual(before);
  });

  it("comes back also where the pane was closed meanwhile", async () => {
    const { word, result, machine } = await replaced();
    const { document } = await attach(word, machine);
    await valueOf(document.takeBack(result.receipt));
    expect(word.paragraphTexts()).toEqual(before);
  });

  it("stays where it was changed, and that is told", async () => {
    const changed = before.map((text) => (text === later[0] ? "〔写明平台〕共3个" : text));
    const { word, document, result } = await replaced(changed);
    expect(result.notReplaced).toBe(1);
    expect(word.paragraphTexts()).toEqual([...after.slice(0, 4), "〔写明平台〕共3个", "二、主动公开"]);
    await valueOf(document.takeBack(result.receipt));
    expect(word.paragraphTexts()).toEqual(changed);
  });

  it("is looked for behind the insertion only", async () => {
    const { word, result } = await replaced([...before, "第二份", ...prompts]);
    expect(word.paragraphTexts()).toEqual([...after, "第二份", ...prompts]);
    expect(result.notReplaced).toBe(0);
  });

  it("is not taken from before the insertion, where a first report may stand", async () => {
    const first = ["第一份", ...prompts, ...later];
    const open = await session({ bodyXml: xmlOf([...first, ...before]), profile });
    await valueOf(open.document.read());
    const at: Place = { kind: "paragraph", paragraph: first.length, range: null, text: "一、总体情况" };
    const { notReplaced } = await valueOf(open.document.insert(content, title, { at, instead }));
    expect(notReplaced).toBe(0);
    expect(open.word.paragraphTexts()).toEqual([...first, ...after]);
  });

  it("does not come back where something else was typed in its place; then nothing is taken back", async () => {
    const { word, document, result } = await replaced();
    word.typeParagraph(3, "又改过的一段");
    expect(await problemOf(document.takeBack(result.receipt))).toBe("word/changed-since");
    expect(word.paragraphTexts()).toEqual(
      after.map((text) => (text === "自己写的一段" ? "又改过的一段" : text)),
    );
  });

  it("comes back beside paragraphs that were typed elsewhere", async () => {
    const { word, document, result } = await replaced();
    word.typeParagraph(4, "二、主动公开政府信息情况");
    expect(await problemOf(document.takeBack(result.receipt))).toBe("word/changed-since");
  });
});

describe("while changes are tracked", () => {
  it("nothing of the old content goes, and that is told", async () => {
    const { word, document } = await session({ bodyXml: xmlOf(before), profile: "m365" });
    await Word.run(async (context) => {
      context.document.changeTrackingMode = "TrackAll";
      await context.sync();
    });
    await valueOf(document.read());
    const result = await valueOf(document.insert(content, title, { at: heading, instead }));
    expect(result.notReplaced).toBe(2);
    expect(word.paragraphTexts()).toEqual(expect.arrayContaining(before));
  });
});
