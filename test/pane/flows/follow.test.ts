import { catchUp, checkDocument } from "../../../src/pane/flows/check";
import { follow } from "../../../src/pane/flows/follow";
import { result } from "../support/findings";
import { testPane, type TestPane } from "../support/pane";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** The pane after a check, following what is typed. */
async function following(): Promise<{ pane: TestPane; stop: () => void }> {
  const pane = testPane();
  const stop = follow(pane);
  await checkDocument(pane);
  await jest.advanceTimersByTimeAsync(0);
  return { pane, stop };
}

async function type(pane: TestPane, text: string): Promise<void> {
  pane.document.write(text);
  pane.document.hint();
}

const rereadings = (pane: TestPane): number => pane.document.calls.reread.length;

describe("while the drafter types", () => {
  it("nothing is heard before there is a list", async () => {
    const pane = testPane();
    const stop = follow(pane);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(pane.document.calls.watch).toHaveLength(0);
    stop();
  });

  it("the list follows after a pause, without a word and without a write", async () => {
    const { pane, stop } = await following();
    pane.find(result([]));
    await type(pane, "改过的文字");
    await jest.advanceTimersByTimeAsync(1000);
    await type(pane, "改过的文字，还在改");
    await jest.advanceTimersByTimeAsync(1400);
    expect(rereadings(pane)).toBe(0);
    await jest.advanceTimersByTimeAsync(200);
    expect(rereadings(pane)).toBe(1);
    const { checked, notices } = pane.store.get();
    expect(checked?.result.findings).toEqual([]);
    expect(notices.check).toBeNull();
    const { calls } = pane.document;
    expect(calls.sweepMarks).toHaveLength(1);
    expect([calls.insert, calls.mark, calls.clearMarks, calls.correct, calls.keep].flat()).toEqual([]);
    stop();
  });

  it("a hint without a change is not checked again", async () => {
    const { pane, stop } = await following();
    const before = pane.store.get().checked;
    pane.document.hint();
    await jest.advanceTimersByTimeAsync(2000);
    expect(rereadings(pane)).toBe(1);
    expect(pane.store.get().checked).toBe(before);
    stop();
  });

  it("a task goes first", async () => {
    const { pane, stop } = await following();
    const release = pane.document.hold();
    const running = checkDocument(pane);
    await type(pane, "改过的文字");
    await jest.advanceTimersByTimeAsync(5000);
    expect(rereadings(pane)).toBe(0);
    release();
    await running;
    await jest.advanceTimersByTimeAsync(2000);
    expect(rereadings(pane)).toBe(1);
    stop();
  });

  it("a document that cannot be read makes the list old, and nothing else", async () => {
    const { pane, stop } = await following();
    pane.document.refuse("reread");
    await type(pane, "改过的文字");
    await jest.advanceTimersByTimeAsync(2000);
    expect(pane.store.get()).toMatchObject({ stale: true, notices: { check: null } });
    stop();
  });

  it("nothing is done that may get in the way of who is typing; the way back to the pane does it", async () => {
    const { pane, stop } = await following();
    pane.document.refuse("reread", { code: "word/elsewhere" });
    await type(pane, "改过的文字");
    await jest.advanceTimersByTimeAsync(2000);
    expect(pane.document.calls.reread).toEqual([[{ gently: true, thoroughly: false }]]);
    expect(pane.store.get()).toMatchObject({ stale: true, notices: { check: null } });
    await catchUp(pane);
    expect(pane.document.calls.reread[1]).toEqual([{ gently: false, thoroughly: false }]);
    expect(pane.store.get().stale).toBe(false);
    stop();
  });

  it("what Word may have kept back is looked for some time later, once, and not in the middle of a task", async () => {
    const { pane, stop } = await following();
    await type(pane, "改过的文字");
    await jest.advanceTimersByTimeAsync(1600);
    await type(pane, "又改了");
    await jest.advanceTimersByTimeAsync(19_500);
    expect(rereadings(pane)).toBe(2);
    const release = pane.document.hold();
    const running = checkDocument(pane);
    await jest.advanceTimersByTimeAsync(5000);
    expect(rereadings(pane)).toBe(2);
    release();
    await running;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(pane.document.calls.reread.slice(2)).toEqual([[{ gently: true, thoroughly: true }]]);
    stop();
  });

  it("nobody listens any more once the pane is gone", async () => {
    const { pane, stop } = await following();
    await type(pane, "改过的文字");
    stop();
    await jest.advanceTimersByTimeAsync(5000);
    await type(pane, "又改了");
    await jest.advanceTimersByTimeAsync(5000);
    expect(rereadings(pane)).toBe(0);
  });

  it("a Word without events leaves the button", async () => {
    const pane = testPane();
    pane.document.refuse("watch");
    const stop = follow(pane);
    await checkDocument(pane);
    await jest.advanceTimersByTimeAsync(5000);
    expect(pane.store.get().notices.check).toBeNull();
    stop();
  });
});
