import { withBehaviours } from "../../simulated-word/profiles";
import type { SimulatedWord } from "../../simulated-word/simulated-word";
import { empty, granted, highlighted, mark, opened } from "../support/marked";
import { differences, partsOf } from "../support/parts";
import { session, valueOf } from "../support/session";

const addPart = (xml: string): Promise<void> =>
  new Promise((done) => Office.context.document.customXmlParts.addAsync(xml, () => done()));

const damaged = '<marks xmlns="urn:nianbao:marks">{"entries":[{"code":1}]}</marks>';
const partsLeft = (word: SimulatedWord): number =>
  [...word.parts().keys()].filter((name) => /customXml\/item\d/.test(name)).length;

async function switchTracking(mode: "Off" | "TrackAll"): Promise<void> {
  await Word.run(async (context) => {
    context.document.changeTrackingMode = mode;
    await context.sync();
  });
}

describe("what cannot be cleared is told, with the reason", () => {
  it("a shaded cell in a Word that does not take a shading back; the other marks go", async () => {
    const { word, document, read } = await opened({
      profile: withBehaviours("ltsc2021", { clearShading: "automatic" }),
    });
    await valueOf(document.mark([mark("甲", granted(read)), mark("丙", empty(read))]));
    const other = await session({ docx: word.save(), profile: "ltsc2021" });
    expect(await valueOf(other.document.clearMarks())).toEqual({
      removed: 1,
      left: 1,
      reason: "word/left-shading",
    });
    expect(highlighted(other.word)).toEqual([]);
    expect(await valueOf(other.document.countMarks())).toBe(1);
    expect(await valueOf(other.document.sweepMarks([]))).toEqual({ removed: 0, left: 1 });
  });

  it("colours while changes are tracked, where Word does not let add-ins switch that off", async () => {
    const { word, document, read, before } = await opened({
      profile: withBehaviours("m365", { commentsRefused: true }),
    });
    await valueOf(document.mark([mark("甲", granted(read))]));
    await switchTracking("TrackAll");
    const old = await session({ docx: word.save(), profile: "ltsc2021" });
    const marked = partsOf(old.word);
    expect(await valueOf(old.document.clearMarks())).toEqual({
      removed: 0,
      left: 1,
      reason: "word/left-tracking",
    });
    expect(differences(marked, partsOf(old.word))).toEqual([]);

    const modern = await session({ docx: old.word.save(), profile: "web" });
    await switchTracking("Off");
    expect(await valueOf(modern.document.clearMarks())).toEqual({ removed: 1, left: 0 });
    expect(differences(before, partsOf(modern.word))).toEqual([]);
  });

  it("a damaged register while a colour is in the document that may be ours; else it goes", async () => {
    const { word, document, before } = await opened({ profile: "ltsc2021" });
    await addPart(damaged);
    expect(await valueOf(document.clearMarks())).toEqual({ removed: 0, left: 0 });
    expect(differences(before, partsOf(word))).toEqual([]);

    await Word.run(async (context) => {
      context.document.body.search("12").getFirst().font.highlightColor = "#FFFF00";
      await context.sync();
    });
    await addPart(damaged);
    expect(await valueOf(document.clearMarks())).toEqual({
      removed: 0,
      left: 1,
      reason: "word/left-register",
    });
    expect(highlighted(word)).toEqual(["12"]);
    expect(partsLeft(word)).toBe(1);
  });
});

describe("a damaged register beside a sound one", () => {
  it("does not hinder marking and clearing", async () => {
    const { document, read, word } = await opened({ profile: "ltsc2021" });
    await addPart(damaged);
    await addPart('<marks xmlns="urn:nianbao:marks">not even this</marks>');
    expect((await valueOf(document.mark([mark("甲", granted(read))]))).marked).toEqual(["甲"]);
    expect(partsLeft(word)).toBe(3);
    expect(await valueOf(document.clearMarks())).toEqual({ removed: 1, left: 0 });
    expect(partsLeft(word)).toBe(0);
  });
});
