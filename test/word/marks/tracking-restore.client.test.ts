import { closeClient } from "../../simulated-word/client/boot";
import { createOpenDocument } from "../../../src/word";
import { withBehaviours } from "../../simulated-word/profiles";
import { isFull } from "../../matrix/results";
import type { SimulatedWord } from "../../simulated-word/simulated-word";
import { granted, highlighted, mark, opened, secret } from "../support/marked";
import { pane, registered } from "../support/panes";
import { differences, partsOf } from "../support/parts";
import { attach, session, valueOf } from "../support/session";

/** A Word whose marks are colours, in which changes are tracked. */
async function tracking(trackingMode: "next batch" | "at once" = "next batch") {
  const open = await opened({ profile: withBehaviours("web", { commentsRefused: true, trackingMode }) });
  await Word.run(async (context) => {
    context.document.changeTrackingMode = "TrackAll";
    await context.sync();
  });
  return { ...open, before: partsOf(open.word) };
}

const isTracked = (word: SimulatedWord): boolean => word.flatOpc().includes("w:trackRevisions");
const soon = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The number of the batch that makes Word go from tracking to not tracking, when this runs. */
async function batchThatSwitchesOff(): Promise<number> {
  const { word, document, read } = await tracking();
  let batch = 0;
  let at = 0;
  for (let number = 1; number <= 40; number += 1) {
    word.faults.add({
      batch: number,
      after: () => {
        batch = number;
        if (at === 0 && !isTracked(word)) at = batch;
      },
    });
  }
  await valueOf(document.mark([mark("甲", granted(read))]));
  closeClient();
  return at;
}

describe("change tracking that is switched off for colours", () => {
  let off = 0;
  /** So many batches behind that one is the one that writes: whether it is off is asked in between. */
  const write = 2;
  beforeAll(async () => {
    off = await batchThatSwitchesOff();
    expect(off).toBeGreaterThan(0);
  });

  it("is as the user sets it afterwards where it was switched on again after a failure", async () => {
    for (const batch of [off, off + 1, off + write]) {
      const { word, document, read } = await tracking();
      word.faults.add({ batch, before: () => void word.server.references.lose() });
      await document.mark([mark("甲", granted(read))]);
      word.faults.clear();
      expect([batch, isTracked(word)]).toEqual([batch, true]);
      word.model.tracking.set("Off");
      word.model.tracking.apply();
      await valueOf(document.recover());
      expect([batch, isTracked(word)]).toEqual([batch, false]);
      closeClient();
    }
  });

  it("is switched on again by the next session when the pane is closed in between", async () => {
    const { word, document, read, client: first } = await tracking();
    word.faults.add({ batch: off, drop: true });
    void document.mark([mark("甲", granted(read))]);
    while (isTracked(word)) await soon(5);
    first.close();
    word.faults.clear();
    expect(registered(word).restores).toEqual(["TrackAll"]);

    const later = await attach(word);
    expect(await valueOf(later.document.recover())).toEqual({ tracking: true });
    expect(isTracked(word)).toBe(true);
    expect(registered(word).restores).toEqual([]);
    expect(await valueOf(later.document.recover())).toEqual({ tracking: false });
    await valueOf(later.document.clearMarks());
    expect(word.parts().has("/customXml/item1.xml")).toBe(false);
    expect(word.flatOpc()).not.toContain("rPrChange");
  });

  it("is on again when only the answer of the batch that writes is lost", async () => {
    const { word, document, read, before, client: first } = await tracking();
    word.faults.add({ batch: off + write, drop: true });
    void document.mark([mark("甲", granted(read))]);
    while (highlighted(word).length === 0) await soon(5);
    expect(isTracked(word)).toBe(true);
    first.close();
    word.faults.clear();
    const later = await attach(word);
    expect(await valueOf(later.document.recover())).toEqual({ tracking: false });
    expect(await valueOf(later.document.clearMarks())).toEqual({ removed: 1, left: 0 });
    expect(differences(before, partsOf(word))).toEqual([]);
  });

  it.each([
    ["asks whether it is off", "before", 1],
    ["asks whether it is off", "after", 1],
    ["writes", "before", write],
    ["writes", "after", write],
  ] as const)("is on again when the batch that %s fails (%s)", async (_, at, behind) => {
    const { word, document, read, before } = await tracking();
    word.faults.add({ batch: off + behind, fail: { code: "GeneralException", at } });
    expect((await document.mark([mark("甲", granted(read))])).ok).toBe(false);
    expect(isTracked(word)).toBe(true);
    expect(registered(word).restores).toEqual([]);
    word.faults.clear();
    expect((await valueOf(document.clearMarks())).left).toBe(0);
    expect(differences(before, partsOf(word))).toEqual([]);
  });

  it("is put back by a session in another Word that finds its announcement in the file", async () => {
    const { word, document, read, client: first } = await tracking();
    word.faults.add({ batch: off, drop: true });
    void document.mark([mark("甲", granted(read))]);
    while (isTracked(word)) await soon(5);
    const file = word.save();
    first.close();

    const modern = await session({ docx: file, profile: "m365" });
    expect(await valueOf(modern.document.recover())).toEqual({ tracking: true });
    expect(isTracked(modern.word)).toBe(true);

    const old = await session({ docx: file, profile: "ltsc2021" });
    expect(await valueOf(old.document.recover())).toEqual({ tracking: false, byHand: true });
    expect(registered(old.word).restores).toEqual([]);

    const locked = await session({ docx: file, profile: "m365", readOnly: true });
    expect(await valueOf(locked.document.recover())).toEqual({ tracking: false });
    expect(registered(locked.word).restores).toEqual(["TrackAll"]);
  });

  it("is not taken for the drafter's wish by a second pane", async () => {
    const { word, document, read, before } = await tracking();
    const second = pane();
    await valueOf(second.read());
    word.faults.add({ batch: off, delay: 60 });
    const first = document.mark([mark("甲", granted(read))]);
    while (isTracked(word)) await soon(2);
    const other = second.mark([mark("甲", granted(read)), mark("乙", secret(read))]);
    await Promise.all([valueOf(first), valueOf(other)]);
    word.faults.clear();
    expect(isTracked(word)).toBe(true);
    expect(registered(word).restores).toEqual([]);
    expect(word.flatOpc()).not.toContain("rPrChange");
    expect((await valueOf(createOpenDocument().clearMarks())).left).toBe(0);
    expect(differences(before, partsOf(word))).toEqual([]);
  });

  // From about the twentieth call on the second pane waits for the first one.
  const calls = Array.from({ length: 24 }, (_, i) => i + 1).filter((call) => isFull || call % 8 === 0);
  it.each(calls)("is not missed by a second pane when the first one is done at call %i", async (call) => {
    const { word, document, read } = await tracking();
    const second = pane();
    await valueOf(second.read());
    let goOn = (): void => undefined;
    word.faults.add({ batch: off, until: new Promise<void>((resolve) => (goOn = resolve)) });
    const first = document.mark([mark("甲", granted(read))]);
    while (isTracked(word)) await soon(1);
    const met = jest.fn(goOn);
    word.faults.add({ call, after: met, until: first });
    await valueOf(second.mark([mark("甲", granted(read)), mark("乙", secret(read))]));
    expect(met).toHaveBeenCalledTimes(1);
    await valueOf(first);
    expect(isTracked(word)).toBe(true);
    expect(registered(word).restores).toEqual([]);
    expect(word.flatOpc()).not.toContain("rPrChange");
  });

  it("owes nothing when changes are not tracked", async () => {
    const { word, document, read } = await opened({
      profile: withBehaviours("web", { commentsRefused: true }),
    });
    const seen: string[][] = [];
    for (let call = 1; call <= 60; call += 1) {
      word.faults.add({ call, after: () => void seen.push(registered(word).restores) });
    }
    await valueOf(document.mark([mark("甲", granted(read))]));
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.flat()).toEqual([]);
    expect(await valueOf(document.recover())).toEqual({ tracking: false });
  });
});
