import type { OpenDocument, Receipt } from "../../../src/open";
import type { ParagraphContent } from "../../../src/template";
import { versions } from "../../matrix/results";
import type { ProfileName } from "../../simulated-word/profiles";
import type { SimulatedWord } from "../../simulated-word/simulated-word";
import { insert, problemOf, session, valueOf } from "../support/session";
import { p } from "../support/xml";

type What = "report" | "applications" | "paragraphs";

const paragraphs: ParagraphContent[] = [
  { level: "heading1", text: "一、总体情况" },
  { level: "body", text: "公开信息12条。" },
];

async function insertAt(
  word: SimulatedWord,
  document: OpenDocument,
  what: What,
  paragraph: number,
): Promise<Receipt> {
  word.select({ paragraph });
  const inserted = await valueOf(insert(document, what === "paragraphs" ? { what, paragraphs } : what));
  return inserted.receipt;
}

/** Behind the last table of a document Word keeps an empty paragraph: here there is one before anything is inserted. */
const between = p("前") + p("后") + p("");

/** Where a copy ends up depends on what was there before; the texts do not. */
const spoken = (word: SimulatedWord): string[] => word.paragraphTexts().filter((text) => text !== "");

async function twice(profile: ProfileName, what: What, bodyXml: string) {
  const open = await session({ bodyXml, profile });
  const { word, document } = open;
  const empty = spoken(word);
  const first = await insertAt(word, document, what, 0);
  const once = spoken(word);
  const second = await insertAt(word, document, what, word.paragraphTexts().length - 1);
  expect(spoken(word)).toHaveLength(2 * once.length - empty.length);
  return { ...open, empty, once, first, second };
}

describe.each(versions(["web"]))("what was inserted twice in %s", (profile) => {
  it.each([
    ["report", "an empty document", p("")],
    ["applications", "an empty document", p("")],
    ["paragraphs", "a document with texts", between],
  ] as const)(
    "(%s) can be taken back, the last one and then the first one, in %s",
    async (what, _, bodyXml) => {
      const { word, document, empty, once, first, second } = await twice(profile, what, bodyXml);
      await valueOf(document.takeBack(second));
      expect(spoken(word)).toEqual(once);
      await valueOf(document.takeBack(first));
      expect(spoken(word)).toEqual(empty);
    },
  );

  it.each(["applications", "paragraphs"] as const)(
    "(%s) can be taken back, the first one and then the last one",
    async (what) => {
      const { word, document, empty, once, first, second } = await twice(profile, what, between);
      await valueOf(document.takeBack(first));
      expect([...spoken(word)].sort()).toEqual([...once].sort());
      // The copy behind the text is the one that is left.
      expect(spoken(word).slice(0, 2)).toEqual(["前", "后"]);
      await valueOf(document.takeBack(second));
      expect(spoken(word)).toEqual(empty);
    },
  );

  it.each(["applications", "paragraphs"] as const)(
    "(%s) is not taken back where it was changed, though the other copy is as it was",
    async (what) => {
      const { word, document, first, second } = await twice(profile, what, between);
      word.typeParagraph(word.paragraphTexts().lastIndexOf("后") + 1, "改过的标题");
      const texts = word.paragraphTexts();
      expect(await problemOf(document.takeBack(second))).toBe("word/changed-since");
      expect(word.paragraphTexts()).toEqual(texts);
      await valueOf(document.takeBack(first));
      expect(word.paragraphTexts()).toContain("改过的标题");
    },
  );

  it("is a table of its own beside the one in the whole report", async () => {
    const { word, document } = await session({ bodyXml: between, profile });
    await insertAt(word, document, "report", 0);
    const report = spoken(word);
    const table = await insertAt(word, document, "applications", word.paragraphTexts().length - 1);
    expect(word.tableCount()).toBe(4);
    await valueOf(document.takeBack(table));
    expect(spoken(word)).toEqual(report);
  });
});
