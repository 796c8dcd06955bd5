import { CannotAsk } from "../failure";
import { listed, paragraphWith, type Lab } from "../lab/lab";
import { all, wordAttribute } from "../lab/markup";
import {
  BOOKMARK,
  bookmarked,
  CAPTION,
  captionedTable,
  sampleOf,
  paragraph,
  unknownPart,
} from "../lab/package";
import { lines } from "../lab/stage";
import type { Probe } from "../types";

const CENTRED = `<w:jc w:val="center"/>`;

/** A new empty paragraph behind the first line. */
const behindFirst = (body: Word.Body): Word.Paragraph =>
  body.paragraphs.getFirst().insertParagraph("", "After");

const alignmentOf = (lab: Lab, text: string): Promise<string> =>
  lab.run(async (context) => {
    const found = paragraphWith(await listed(context), text);
    found.load("alignment");
    await context.sync();
    return found.alignment;
  });

const severalParagraphs: Probe = {
  asks: ["insertDelay", "insertExtraParagraph", "insertLastParagraph"],
  stage: "lines",
  spoils: true,
  async run(lab, tell) {
    const before = (await lab.texts()).length;
    const package_ = sampleOf(paragraph("自检首段") + paragraph("自检末段", CENTRED));
    const delay = await lab.put(package_, "自检末段", behindFirst);
    tell("insertDelay", delay);
    const extra = (await lab.texts()).length - before - 2;
    tell("insertExtraParagraph", extra > 0, `${extra}`);
    const alignment = await alignmentOf(lab, "自检末段");
    tell("insertLastParagraph", alignment === "Centered" ? "keeps own" : "takes target's", alignment);
  },
};

const singleParagraph: Probe = {
  asks: ["insertSingleParagraph"],
  stage: "lines",
  spoils: true,
  async run(lab, tell) {
    await lab.put(sampleOf(paragraph("自检单段", CENTRED)), "自检单段", behindFirst);
    const alignment = await alignmentOf(lab, "自检单段");
    tell(
      "insertSingleParagraph",
      alignment === "Centered" ? "keeps properties" : "drops properties",
      alignment,
    );
  },
};

const unknownParts: Probe = {
  asks: ["insertUnknownParts"],
  stage: "lines",
  spoils: true,
  async run(lab, tell) {
    const refused = await lab.run(async (context) => {
      const room = behindFirst(context.document.body);
      await context.sync();
      room.getRange("Whole").insertOoxml(sampleOf(paragraph("自检附件"), unknownPart), "Replace");
      return lab.attempt(context);
    });
    tell("insertUnknownParts", refused === null ? "ignored" : "refused", refused ?? "");
  },
};

const invisibleMarks: Probe = {
  asks: ["tableCaption", "hiddenBookmark"],
  stage: "empty",
  spoils: true,
  async run(lab, tell) {
    const marker = "自检书签";
    await lab.put(sampleOf(bookmarked(marker) + captionedTable("自检表") + paragraph("")), "自检表");
    const body = await lab.body();
    const captions = all(body, "tblCaption").map((caption) => wordAttribute(caption, "val"));
    const bookmarks = all(body, "bookmarkStart").map((bookmark) => wordAttribute(bookmark, "name"));
    tell("tableCaption", captions.includes(CAPTION) ? "kept" : "dropped");
    tell("hiddenBookmark", bookmarks.includes(BOOKMARK) ? "kept" : "dropped");
  },
};

/** Paragraphs of the package that is counted: one, four in the table, one behind it. */
const LENGTH = 6;

/** How many paragraphs more than those of the package are there, the replaced one taken off. */
async function extraAfter(lab: Lab, find: (body: Word.Body) => Word.Paragraph): Promise<number> {
  const before = (await lab.texts()).length;
  const content = paragraph("自检表前") + captionedTable("自检计数") + paragraph("");
  await lab.put(sampleOf(content), "自检计数", find);
  // Making room adds the paragraph that is replaced.
  const made = (await lab.texts()).length - before;
  return made - LENGTH;
}

const inTheMiddle: Probe = {
  asks: ["extraInTheMiddle"],
  stage: "lines",
  spoils: true,
  run: async (lab, tell) => tell("extraInTheMiddle", await extraAfter(lab, behindFirst)),
};

const inAnEmptyDocument: Probe = {
  asks: ["extraInEmptyDocument"],
  stage: "empty",
  spoils: true,
  // Here the document's only paragraph is replaced, and none was added for it.
  run: async (lab, tell) =>
    tell("extraInEmptyDocument", (await extraAfter(lab, (body) => body.paragraphs.getFirst())) + 1),
};

const atTheEnd: Probe = {
  asks: ["extraAtTheEnd"],
  stage: "lines",
  spoils: true,
  run: async (lab, tell) =>
    tell("extraAtTheEnd", (await extraAfter(lab, (body) => body.paragraphs.getLast())) + 1),
};

const betweenTables: Probe = {
  asks: ["extraBetweenTables"],
  stage: "lines",
  spoils: true,
  async run(lab, tell) {
    const two = captionedTable("自检上表") + paragraph("自检中间") + captionedTable("自检下表");
    await lab.put(sampleOf(paragraph(lines.first) + two + paragraph("")), "自检下表", behindFirst);
    const between = await lab.run(async (context) => {
      const found = paragraphWith(await listed(context), "自检中间");
      found.insertText("", "Replace");
      await context.sync();
      const texts = (await listed(context)).items.map(({ text }) => text);
      return texts.indexOf("自检下表") - 1;
    });
    if (between < 0) throw new CannotAsk("not-seen", "自检下表");
    const extra = await lab.run(async (context) => {
      const before = await listed(context);
      const room = before.items[between]!;
      const content = paragraph("自检表前") + captionedTable("自检计数") + paragraph("");
      room.getRange("Whole").insertOoxml(sampleOf(content), "Replace");
      await context.sync();
      return before.items.length;
    });
    await lab.seen("自检计数");
    tell("extraBetweenTables", (await lab.texts()).length - extra - LENGTH + 1);
  },
};

export const insertionProbes: readonly Probe[] = [
  severalParagraphs,
  singleParagraph,
  unknownParts,
  invisibleMarks,
  inTheMiddle,
  inAnEmptyDocument,
  atTheEnd,
  betweenTables,
];
