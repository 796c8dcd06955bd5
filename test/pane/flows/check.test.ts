import { catchUp, checkDocument, revealFinding } from "../../../src/pane/flows/check";
import { itemsOf } from "../../../src/pane/state/items";
import { mixedFindings, result } from "../support/findings";
import { testPane } from "../support/pane";

describe("checking the document", () => {
  it("reads once, writes nothing, and shows what was found", async () => {
    const pane = testPane();
    await checkDocument(pane);
    const { calls } = pane.document;
    expect(calls.read).toHaveLength(1);
    expect([calls.insert, calls.mark, calls.clearMarks, calls.correct].flat()).toEqual([]);
    expect(calls.sweepMarks).toEqual([[itemsOf(mixedFindings).map(({ id }) => id)]]);
    expect(pane.store.get().checked?.result.findings).toEqual(mixedFindings);
    expect(pane.store.get().task).toBeNull();
  });

  it("says what to do when the document cannot be read, and keeps the last result", async () => {
    const pane = testPane();
    await checkDocument(pane);
    const before = pane.store.get().checked;
    pane.document.refuse("read", { detail: "GeneralException: Body.getOoxml" });
    await checkDocument(pane);
    const { notices, checked, task } = pane.store.get();
    expect(notices.check).toMatchObject({ intent: "error", title: { id: "pane/check.failed" } });
    expect(notices.check?.detail).toContain("GeneralException: Body.getOoxml");
    expect(checked).toBe(before);
    expect(task).toBeNull();
  });

  it("is not stopped by marks that cannot be taken out", async () => {
    const pane = testPane();
    pane.document.refuse("sweepMarks");
    await checkDocument(pane);
    expect(pane.store.get()).toMatchObject({ marks: null, notices: { check: null } });
    expect(pane.store.get().checked).not.toBeNull();
  });

  it("shows an error that nobody foresaw instead of hanging", async () => {
    const pane = testPane();
    pane.services.check = () => Promise.reject(new TypeError("boom"));
    await checkDocument(pane);
    expect(pane.store.get().notices.check).toMatchObject({
      intent: "error",
      title: { id: "pane/error.unexpected" },
      detail: expect.stringContaining("boom") as string,
    });
    expect(pane.store.get().task).toBeNull();
  });

  it("does not begin while something else is running", async () => {
    const pane = testPane();
    const release = pane.document.hold();
    const running = checkDocument(pane);
    await checkDocument(pane);
    expect(pane.document.calls.read).toHaveLength(1);
    release();
    await running;
    expect(pane.store.get().task).toBeNull();
  });
});

describe("coming back to the pane", () => {
  it("says nothing while the document is as it was checked", async () => {
    const pane = testPane();
    await checkDocument(pane);
    await catchUp(pane);
    expect(pane.store.get()).toMatchObject({ stale: false, notices: { check: null } });
  });

  it("lets the list follow what was typed in the document", async () => {
    const pane = testPane();
    await checkDocument(pane);
    pane.document.write("改过的文字");
    pane.find(result([]));
    await catchUp(pane);
    expect(pane.store.get().checked?.result.findings).toEqual([]);
    expect(pane.store.get().notices.check?.title.id).toBe("pane/check.followed");
  });

  it("reads nothing before the first check, and not in the middle of a task", async () => {
    const pane = testPane();
    await catchUp(pane);
    const running = checkDocument(pane);
    await catchUp(pane);
    await running;
    expect(pane.document.calls.reread).toHaveLength(0);
  });

  it("says that the list may be old when the document cannot be read", async () => {
    const pane = testPane();
    await checkDocument(pane);
    pane.document.refuse("reread");
    await catchUp(pane);
    expect(pane.store.get()).toMatchObject({ stale: true, notices: { check: null } });
  });

  it("is over before a click on a finding goes anywhere: its place is the one of now", async () => {
    const pane = testPane();
    await checkDocument(pane);
    const { id, finding } = itemsOf(mixedFindings)[2]!;
    const moved = { ...finding, place: { kind: "table" as const, table: 7 } };
    pane.document.write("前面多了一段");
    pane.find(result([moved]));
    void catchUp(pane);
    await revealFinding(pane, id);
    expect(pane.document.calls.reveal).toEqual([[moved.place]]);
  });

  it("never lets a click go to a finding that is gone", async () => {
    const pane = testPane();
    await checkDocument(pane);
    pane.document.write("改好了");
    pane.find(result([]));
    void catchUp(pane);
    await revealFinding(pane, itemsOf(mixedFindings)[2]!.id);
    expect(pane.document.calls.reveal).toEqual([]);
    expect(pane.store.get().notices.check?.title.id).toBe("pane/finding.gone");
  });
});

describe("going to a finding", () => {
  it("reveals its place and makes it the current one", async () => {
    const pane = testPane();
    await checkDocument(pane);
    const { id, finding } = itemsOf(mixedFindings)[3]!;
    await revealFinding(pane, id);
    expect(pane.document.calls.reveal).toEqual([[finding.place]]);
    expect(pane.store.get()).toMatchObject({ current: id, notices: { check: null } });
  });

  it("says so when only the table could be told", async () => {
    const pane = testPane();
    await checkDocument(pane);
    pane.document.reveal = () => Promise.resolve({ ok: true, value: { precision: "table" } });
    await revealFinding(pane, itemsOf(mixedFindings)[0]!.id);
    expect(pane.store.get().notices.check?.title.id).toBe("pane/reveal.table");
  });
});
