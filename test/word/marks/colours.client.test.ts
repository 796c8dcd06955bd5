import { FILL } from "../../../src/word/marks/palette";
import { withBehaviours } from "../../simulated-word/profiles";
import { docx, empty, filled, granted, highlighted, mark, opened, secret, tracked } from "../support/marked";
import { differences, partsOf } from "../support/parts";
import { placeInRow, session, valueOf } from "../support/session";
import { p, table } from "../support/xml";

/** A table whose cells have no shading. */
const plain = p("表") + table([["本年新收", "", "3"]]) + p("");

describe("marks as colours, where Word has no comments for add-ins", () => {
  it("highlight text, and the label of the row of an empty cell; and leave nothing behind", async () => {
    const { word, document, read, before } = await opened({ profile: "ltsc2021" });
    const result = await valueOf(
      document.mark([mark("甲", granted(read)), mark("乙", secret(read)), mark("丙", empty(read))]),
    );
    expect(result.marked).toEqual(["甲", "乙"]);
    expect(result.notMarked).toEqual([{ id: "丙", code: "word/mark-on-label" }]);
    expect(highlighted(word)).toEqual(["8", "1.属于国家秘密", "1"]);
    expect(word.comments()).toEqual([]);
    expect(await valueOf(document.countMarks())).toBe(3);
    expect(await valueOf(document.clearMarks())).toEqual({ removed: 3, left: 0 });
    expect(differences(before, partsOf(word))).toEqual([]);
  });

  it.each([
    ["automatic", "with an automatic fill, which returns", docx, "（一）予以公开", 4],
    ["removed", "without a fill, which is without it again", plain, "本年新收", 1],
  ] as const)(
    "shade an empty cell where clearing leaves it %s: one %s",
    async (clearShading, _, file, label, column) => {
      const { word, document, read, before } = await opened({
        profile: withBehaviours("ltsc2021", { clearShading }),
        ...(typeof file === "string" ? { bodyXml: file } : { docx: file }),
      });
      const result = await valueOf(document.mark([mark("丙", placeInRow(read, label, column))]));
      expect(result).toEqual({ marked: ["丙"], notMarked: [] });
      expect(filled(word, FILL)).toBe(1);
      expect(highlighted(word)).toEqual([]);
      expect(await valueOf(document.clearMarks())).toEqual({ removed: 1, left: 0 });
      expect(differences(before, partsOf(word))).toEqual([]);
    },
  );

  it.each([
    ["automatic", plain, "本年新收", 1],
    ["removed", docx, "（一）予以公开", 4],
    ["refused", docx, "（一）予以公开", 4],
  ] as const)(
    "do not shade where clearing leaves another fill than before (%s)",
    async (clearShading, file, label, column) => {
      const { word, document, read, before } = await opened({
        profile: withBehaviours("ltsc2021", { clearShading }),
        ...(typeof file === "string" ? { bodyXml: file } : { docx: file }),
      });
      await valueOf(document.mark([mark("丙", placeInRow(read, label, column))]));
      expect(filled(word, FILL)).toBe(0);
      expect(highlighted(word)).toEqual([label]);
      await valueOf(document.clearMarks());
      expect(differences(before, partsOf(word))).toEqual([]);
    },
  );

  it("do not touch what the drafter has highlighted, and use another colour than the drafter's", async () => {
    const { word, document, read } = await opened({ profile: "ltsc2021" });
    await Word.run(async (context) => {
      const hits = context.document.body.search("12");
      hits.getFirst().font.highlightColor = "#FFFF00";
      await context.sync();
    });
    const before = partsOf(word);
    const result = await valueOf(
      document.mark([
        mark("甲", granted(read)),
        mark("丁", placeInRow(read, "一、本年新收政府信息公开申请数量", 3)),
      ]),
    );
    expect(result.marked).toEqual(["甲"]);
    expect(result.notMarked).toEqual([{ id: "丁", code: "word/already-highlighted" }]);
    expect(await valueOf(document.clearMarks())).toEqual({ removed: 1, left: 0 });
    expect(differences(before, partsOf(word))).toEqual([]);
  });

  it("are replaced by those of the next check", async () => {
    const { word, document, read, before } = await opened({ profile: "ltsc2021" });
    await valueOf(document.mark([mark("甲", granted(read)), mark("乙", secret(read))]));
    await valueOf(document.mark([mark("乙", secret(read))]));
    expect(highlighted(word)).toEqual(["1"]);
    expect(await valueOf(document.countMarks())).toBe(1);
    await valueOf(document.mark([]));
    expect(differences(before, partsOf(word))).toEqual([]);
  });

  it("are cleared by somebody else in another Word, also where the text was typed over", async () => {
    const { word, document, read } = await opened({ profile: "ltsc2021" });
    const place = granted(read);
    if (place.kind !== "cell") throw new Error("not a cell");
    await valueOf(document.mark([mark("甲", place), mark("乙", secret(read))]));
    word.typeInCell(0, place.tr, place.tc, "9");
    word.pressEnter(0);
    const other = await session({ docx: word.save(), profile: "m365", author: "科长" });
    expect(await valueOf(other.document.countMarks())).toBe(2);
    expect(await valueOf(other.document.clearMarks())).toEqual({ removed: 2, left: 0 });
    expect(highlighted(other.word)).toEqual([]);
    expect([...other.word.parts().keys()].filter((name) => name.startsWith("/customXml"))).toEqual([]);
  });

  it("are found again when their table's words were edited", async () => {
    const { word, document, read } = await opened({ profile: "ltsc2021" });
    await valueOf(document.mark([mark("甲", granted(read))]));
    word.typeInCell(0, 3, 0, "一、本年收到的申请");
    expect(await valueOf(document.clearMarks())).toEqual({ removed: 1, left: 0 });
    expect(highlighted(word)).toEqual([]);
  });

  it("are not made while changes are tracked and Word cannot switch that off for add-ins", async () => {
    const { word, document, read, before } = await opened({
      profile: "ltsc2021",
      docx: tracked(docx),
    });
    const place = placeInRow(read, "1.属于国家秘密", 3);
    const result = await valueOf(document.mark([mark("甲", place)]));
    expect(result.notMarked).toEqual([{ id: "甲", code: "word/tracking-on" }]);
    expect(differences(before, partsOf(word))).toEqual([]);
  });
});

describe("marks while changes are tracked", () => {
  it("are not recorded as changes, and the mode is put back", async () => {
    const { word, document, read } = await opened({
      profile: withBehaviours("web", { commentsRefused: true }),
    });
    await Word.run(async (context) => {
      context.document.changeTrackingMode = "TrackAll";
      await context.sync();
    });
    const before = partsOf(word);
    await valueOf(document.mark([mark("甲", granted(read))]));
    expect(highlighted(word)).toEqual(["8"]);
    expect(word.flatOpc()).not.toContain("w:rPrChange");
    expect(word.flatOpc()).toContain("w:trackRevisions");
    await valueOf(document.clearMarks());
    expect(differences(before, partsOf(word))).toEqual([]);
  });
});
