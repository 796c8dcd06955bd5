import { EXTREMES, versions } from "../../matrix/results";
import { withBehaviours } from "../../simulated-word/profiles";
import { createOpenDocument } from "../../../src/word";
import { docx } from "../support/marked";
import { session, valueOf, type Session } from "../support/session";
import { p } from "../support/xml";

/** Long enough for Word to gather what was typed and to say so. */
const whenSaid = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

describe.each(versions(EXTREMES))("somebody who types in %s", (profile) => {
  it("is heard, until nobody listens any more", async () => {
    const { word, document } = await session({
      docx,
      profile: withBehaviours(profile, { lostSelectionEvents: 0 }),
    });
    let hints = 0;
    const stop = await valueOf(document.watch(() => (hints += 1)));
    word.typeInCell(0, 4, 3, "77");
    word.select({ table: 0, tr: 4, tc: 3 });
    await whenSaid();
    expect(hints).toBeGreaterThan(0);
    await stop();
    const heard = hints;
    word.typeInCell(0, 4, 3, "78");
    word.select({ table: 0, tr: 5, tc: 3 });
    await whenSaid();
    expect(hints).toBe(heard);
  });

  it("is read again as a whole reading would read it", async () => {
    const { word, document } = await session({ docx, profile });
    const first = await valueOf(document.read());
    expect(await valueOf(document.reread())).toBe(first);
    word.typeInCell(0, 4, 3, "77");
    word.typeParagraph(0, "换了标题");
    const typed = await valueOf(document.reread());
    expect(typed).not.toBe(first);
    expect(typed).toEqual(await valueOf(createOpenDocument().read()));
    word.pressEnter(0);
    expect(await valueOf(document.reread())).toEqual(await valueOf(createOpenDocument().read()));
  });
});

describe("reading again", () => {
  const askedForXml = ({ word }: Session, since: number): boolean =>
    JSON.stringify(word.batches.slice(since).map(({ request }) => request)).includes("GetOoxml");

  it("asks for no XML when nothing but texts was changed", async () => {
    const opened = await session({ docx, profile: "m365" });
    await valueOf(opened.document.read());
    opened.word.typeInCell(0, 4, 3, "77");
    const since = opened.word.syncs;
    await valueOf(opened.document.reread());
    expect(opened.word.syncs - since).toBe(1);
    expect(askedForXml(opened, since)).toBe(false);
  });

  it("asks for the XML where Word does not tell whether changes are tracked", async () => {
    const opened = await session({ docx, profile: "ltsc2021" });
    await valueOf(opened.document.read());
    opened.word.typeInCell(0, 4, 3, "77");
    const since = opened.word.syncs;
    await valueOf(opened.document.reread());
    expect(askedForXml(opened, since)).toBe(true);
  });

  it("sees through changes that began to be tracked meanwhile", async () => {
    const { word, document } = await session({ docx, profile: "m365" });
    await valueOf(document.read());
    await Word.run(async (context) => {
      context.document.changeTrackingMode = "TrackAll";
      await context.sync();
    });
    word.typeInCell(0, 4, 3, "77");
    expect(await valueOf(document.reread())).toEqual(await valueOf(createOpenDocument().read()));
  });

  it("gives places that can be corrected", async () => {
    const { word, document } = await session({ docx, profile: "m365" });
    await valueOf(document.read());
    word.typeInCell(0, 4, 3, "77");
    const read = await valueOf(document.reread());
    const cell = read.tables[0]!.rows.flatMap(({ cells }) => cells).find(({ text }) => text === "77")!;
    const paragraphs = cell.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.index] : []));
    const place = { kind: "cell" as const, table: 0, tr: cell.tr, tc: cell.tc, paragraphs, text: "77" };
    const { done } = await valueOf(document.correct([{ id: "甲", place, text: "78" }]));
    expect(done).toEqual(["甲"]);
    expect(word.cellText(0, cell.tr, cell.tc)).toBe("78");
  });
});

describe("a Word that refuses to tell", () => {
  it("is asked for the selection instead of the paragraphs", async () => {
    const { word, document } = await session({ bodyXml: p("段落"), profile: "m365" });
    word.faults.add({ batch: 1, fail: { code: "GeneralException", at: "before" } });
    let hints = 0;
    await valueOf(document.watch(() => (hints += 1)));
    word.select({ paragraph: 0 });
    await whenSaid();
    expect(hints).toBeGreaterThan(0);
  });
});
