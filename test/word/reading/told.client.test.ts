import { describeInTurns } from "../../matrix/results";
import { createOpenDocument } from "../../../src/word";
import { profileNames, withBehaviours } from "../../simulated-word/profiles";
import type { SimulatedWord } from "../../simulated-word/simulated-word";
import { insert, session, valueOf } from "../support/session";
import { p } from "../support/xml";

const withEvents = profileNames.filter((name) => name !== "ltsc2021");
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, i) => p(`第${i}段，写了一些字`)).join("");
const long = paragraphs(100);

/** Long enough for Word to gather what was typed and to say so. */
const whenSaid = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

/** Characters that Word has answered with since. */
const moved = (word: SimulatedWord, since: number): number =>
  word.batches.slice(since).reduce((sum, { response }) => sum + JSON.stringify(response).length, 0);

const askedForXml = (word: SimulatedWord, since: number): boolean =>
  JSON.stringify(word.batches.slice(since).map(({ request }) => request)).includes("GetOoxml");

describeInTurns({ words: ["m365", "web"], all: withEvents })("a pause in typing in %s", (profile, it) => {
  const open = async (lostParagraphEvents = 0) => {
    const opened = await session({
      bodyXml: long,
      profile: withBehaviours(profile, { lostParagraphEvents, trackedDeletionEvents: true }),
    });
    await valueOf(opened.document.read());
    await valueOf(opened.document.watch(() => undefined));
    await valueOf(opened.document.reread());
    return opened;
  };
  const gently = { gently: true };
  const textsOf = (paragraphs: { text: string }[]): string[] => paragraphs.map(({ text }) => text);
  const whole = () => valueOf(createOpenDocument().read());

  it("asks for the paragraphs alone that Word has told of", async () => {
    const { word, document } = await open();
    word.typeParagraph(7, "改过的一段");
    word.typeParagraph(90, "改过的另一段");
    await whenSaid();
    const since = word.batches.length;
    const read = await valueOf(document.reread(gently));
    expect(moved(word, since)).toBeLessThan(2000);
    expect(askedForXml(word, since)).toBe(false);
    expect(read).toEqual(await whole());
    word.typeParagraph(8, "再改一段");
    await whenSaid();
    const again = word.batches.length;
    expect(textsOf((await valueOf(document.reread(gently))).paragraphs)[8]).toBe("再改一段");
    expect(moved(word, again)).toBeLessThan(2000);
  });

  it.each([
    ["came", (word: SimulatedWord) => word.pressEnter(5)],
    ["went", (word: SimulatedWord) => word.remove({ paragraph: 5 })],
  ])("reads everything when a paragraph %s", async (_, change) => {
    const { word, document } = await open();
    word.typeParagraph(9, "改过的一段");
    change(word);
    await whenSaid();
    expect(await valueOf(document.reread(gently))).toEqual(await whole());
  });

  it("reads everything when more was typed than is worth asking for one by one", async () => {
    const { word, document } = await open();
    for (let at = 0; at < 60; at += 1) word.typeParagraph(at, `新的第${at}段`);
    await whenSaid();
    expect(await valueOf(document.reread(gently))).toEqual(await whole());
  });

  it("misses what Word has kept back, until it is looked for or somebody asks", async () => {
    for (const how of [{ gently: true, thoroughly: true }, {}]) {
      const { word, document } = await open(2);
      word.typeParagraph(7, "说了的一段");
      await whenSaid();
      await valueOf(document.reread(gently));
      word.typeParagraph(9, "没有说的一段");
      await whenSaid();
      // Something else that Word tells of: the look is at this alone.
      word.typeParagraph(11, "又说了的一段");
      await whenSaid();
      const seen = textsOf((await valueOf(document.reread(gently))).paragraphs);
      expect([seen[7], seen[9], seen[11]]).toEqual(["说了的一段", "第9段，写了一些字", "又说了的一段"]);
      const since = word.batches.length;
      const found = await valueOf(document.reread(how));
      expect(askedForXml(word, since)).toBe(false);
      expect(found).toEqual(await whole());
    }
  });

  it("asks for nothing when everything was looked at last", async () => {
    const { word, document } = await open();
    const since = word.batches.length;
    await valueOf(document.reread({ gently: true, thoroughly: true }));
    // What the library itself says when a run ends.
    expect(moved(word, since)).toBeLessThan(200);
  });

  it("looks at everything where asking for a paragraph fails", async () => {
    const { word, document } = await open();
    word.typeParagraph(7, "改过的一段");
    await whenSaid();
    word.faults.add({ batch: 1, fail: { code: "GeneralException", at: "before" } });
    expect(await valueOf(document.reread(gently))).toEqual(await whole());
  });

  it.each(["are missing", "are refused"])("looks at everything where ids %s", async (how) => {
    const localIds = how === "are missing" ? "missing" : "given";
    const { word, document } = await session({
      bodyXml: long,
      profile: withBehaviours(profile, { localIds }),
    });
    await valueOf(document.read());
    await valueOf(document.watch(() => undefined));
    if (localIds === "given") word.faults.add({ batch: 1, fail: { code: "GeneralException", at: "before" } });
    expect(await valueOf(document.reread())).toEqual(await whole());
    word.typeParagraph(7, "改过的一段");
    await whenSaid();
    expect(await valueOf(document.reread(gently))).toEqual(await whole());
  });
});

it("looks for an insertion that is late move the whole list only now and then", async () => {
  const { word, document } = await session({
    bodyXml: paragraphs(400),
    profile: withBehaviours("web", { insertDelay: 1_000_000 }),
  });
  word.select({ paragraph: 200 });
  expect((await insert(document, "disputes")).ok).toBe(false);
  const looks = word.batches.map(({ response }) => JSON.stringify(response).length);
  const lists = looks.filter((length) => length > 20_000);
  const glances = looks.filter((length) => length < 3000);
  expect(lists.length).toBeLessThan(14);
  expect(glances.length).toBeGreaterThan(20);
});

it("an insertion that is late is seen where Word gives the whole list for a part of it", async () => {
  const { word, document } = await session({
    bodyXml: paragraphs(20),
    profile: withBehaviours("web", { insertDelay: 40, listWindow: "whole" }),
  });
  word.select({ paragraph: 10 });
  await valueOf(insert(document, "disputes"));
  expect(word.tableCount()).toBe(1);
  expect(word.paragraphTexts().at(-1)).toBe("第19段，写了一些字");
});
