import { describeInTurns } from "../../matrix/results";
import type { Place } from "../../../src/document/types";
import { sessionMemory } from "../../../src/word/memory/memory";
import type { OpenDocument, Receipt } from "../../../src/open";
import { openWord } from "../../simulated-word/open-word";
import type { ProfileName } from "../../simulated-word/profiles";
import type { SimulatedWord } from "../../simulated-word/simulated-word";
import { differences, partsOf } from "../support/parts";
import { insert, attach, problemOf, session, valueOf } from "../support/session";
import { p, table } from "../support/xml";

const sentence = "全年收到申请8件，办结8件。";
const bodyXml =
  p("前") +
  table([
    ["本年新收", "3", ""],
    ["上年结转", "1", "4"],
  ]) +
  p(sentence, "<w:b/>") +
  p("后");
const cell = (tr: number, tc: number, text: string): Place => ({
  kind: "cell",
  table: 0,
  tr,
  tc,
  paragraphs: [1 + 3 * tr + tc],
  text,
});
const part: Place = { kind: "paragraph", paragraph: 7, range: [6, 7], text: sentence };
const changes = [
  { id: "甲", place: cell(0, 1, "3"), text: "5" },
  { id: "乙", place: cell(0, 2, ""), text: "6" },
  { id: "丙", place: part, text: "12" },
];

interface Write {
  write(document: OpenDocument): Promise<Receipt>;
  /** Somebody changes what was written. */
  spoil(word: SimulatedWord): void;
}

const paragraphs = [
  { level: "heading1" as const, text: "一、总体情况" },
  { level: "body" as const, text: "本机关主动公开信息12条。" },
];
const insertion = (what: Parameters<typeof insert>[1]): Write => ({
  write: async (document) => (await valueOf(insert(document, what))).receipt,
  // The first paragraph of what was inserted behind the sentence.
  spoil: (word) => word.typeParagraph(8, "改过的标题"),
});

const writes: Record<string, Write> = {
  "corrections of cells and of a part of a sentence": {
    write: async (document) => (await valueOf(document.correct(changes))).receipt!,
    spoil: (word) => word.typeInCell(0, 0, 1, "7"),
  },
  "a table": insertion("disputes"),
  "the report": insertion("report"),
  paragraphs: insertion({ what: "paragraphs", paragraphs }),
};

async function written(
  profile: ProfileName,
  { write }: Write,
  isTracked: boolean,
  others: (word: SimulatedWord) => void = () => undefined,
) {
  const machine = sessionMemory();
  const open = await session({ bodyXml, profile }, machine);
  const { word, document } = open;
  if (isTracked) {
    word.model.tracking.set("TrackAll");
    word.model.tracking.apply();
  }
  const before = partsOf(word);
  await valueOf(document.read());
  word.select({ paragraph: 7 });
  const receipt = await write(document);
  expect(differences(before, partsOf(word))).not.toEqual([]);
  others(word);
  return { ...open, machine, before, receipt };
}

/** Parts that differ. Styles that came with a package stay: no API below WordApi 1.5 removes one. */
const changedParts = (before: Record<string, string>, word: SimulatedWord): string[] =>
  differences(before, partsOf(word)).filter((difference) => !difference.startsWith("/word/styles.xml"));

describe.each(Object.keys(writes))("taking %s back", (name) => {
  const write = writes[name]!;
  // Begins with another Word at each of the writes, so that each promise is tested in both.
  const shift = Object.keys(writes).indexOf(name) + 1;

  describeInTurns({ shift })("in %s", (profile, it) => {
    it("leaves every part as it was", async () => {
      const { word, document, before, receipt } = await written(profile, write, false);
      await valueOf(document.takeBack(receipt));
      expect(changedParts(before, word)).toEqual([]);
      expect(await problemOf(document.takeBack(receipt))).toBe("word/receipt-unknown");
    });

    it("leaves the texts as they were while changes are tracked, and the tracking on", async () => {
      const { word, document, before, receipt } = await written(profile, write, true);
      const texts = openWord({ bodyXml, profile }).paragraphTexts();
      await valueOf(document.takeBack(receipt));
      expect(word.paragraphTexts().filter((text) => text !== "")).toEqual(
        texts.filter((text) => text !== ""),
      );
      expect(word.model.tracking.mode).toBe("TrackAll");
      // Word below 1.6 takes a recorded correction back as one more change.
      const recordsMore = profile === "ltsc2021" && name.startsWith("corrections");
      if (!recordsMore) expect(changedParts(before, word)).toEqual([]);
    });

    it("works after other places were edited, and leaves those edits alone", async () => {
      const { word, document, receipt } = await written(profile, write, false, (edited) => {
        edited.typeParagraph(0, "前言");
        edited.typeInCell(0, 1, 2, "44");
        edited.pressEnter(0);
      });
      await valueOf(document.takeBack(receipt));
      const texts = ["前言", "", "本年新收", "3", "", "上年结转", "1", "44", sentence, "后"];
      expect(word.paragraphTexts()).toEqual(texts);
    });

    it("is refused when the place has changed since", async () => {
      const { word, document, receipt } = await written(profile, write, false, write.spoil);
      const since = partsOf(word);
      expect(await problemOf(document.takeBack(receipt))).toBe("word/changed-since");
      expect(differences(since, partsOf(word))).toEqual([]);
    });

    it("leaves every part as it was after the pane was closed and opened again, too", async () => {
      const { word, client, machine, before, receipt } = await written(profile, write, false);
      client.close();
      const { document } = await attach(word, machine);
      expect(await document.receipts()).toEqual([receipt]);
      await valueOf(document.takeBack(receipt));
      expect(changedParts(before, word)).toEqual([]);
      expect(await document.receipts()).toEqual([]);
    });

    it("is left to Word's own undo where the machine remembers nothing", async () => {
      const { word, client, receipt } = await written(profile, write, false);
      client.close();
      const { document } = await attach(word);
      const since = partsOf(word);
      expect(await document.receipts()).toEqual([]);
      expect(await problemOf(document.takeBack(receipt))).toBe("word/receipt-unknown");
      expect(differences(since, partsOf(word))).toEqual([]);
    });
  });
});

describe("taking a correction back that was recorded beside somebody else's change", () => {
  it("writes the old number: rejecting the changes there would throw away what the other one has typed", async () => {
    const inserted = `<w:ins w:id="7" w:author="乙" w:date="2026-01-05T09:00:00Z"><w:r><w:t>8</w:t></w:r></w:ins>`;
    const typed = table([["本年新收", "8"]]).replace(p("8"), `<w:p>${inserted}</w:p>`);
    const { word, document } = await session({ bodyXml: typed + p("后"), profile: "web" });
    word.model.tracking.set("TrackAll");
    word.model.tracking.apply();
    await valueOf(document.read());
    const place: Place = { kind: "cell", table: 0, tr: 0, tc: 1, paragraphs: [1], text: "8" };
    const { receipt } = await valueOf(document.correct([{ id: "甲", place, text: "9" }]));
    expect(word.cellText(0, 0, 1)).toBe("9");
    await valueOf(document.takeBack(receipt!));
    expect(word.cellText(0, 0, 1)).toBe("8");
  });
});
