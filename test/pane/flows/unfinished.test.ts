import { markFindings } from "../../../src/pane/flows/write";
import { checkDocument } from "../../../src/pane/flows/check";
import { resume } from "../../../src/pane/flows/unfinished";
import { readNote } from "../../../src/pane/flows/underway";
import type { Problem } from "../../../src/open";
import { testPane, type TestPane } from "../support/pane";

/** A pane that opens on what another one has left on this machine. */
function nextPane(before: TestPane): TestPane {
  const pane = testPane();
  pane.services.memory = before.services.memory;
  return pane;
}

/** A pane that is closed in the middle of marking. */
async function cutOff(): Promise<TestPane> {
  const pane = testPane();
  await checkDocument(pane);
  pane.document.hold();
  void markFindings(pane);
  return pane;
}

describe("a pane that was closed in the middle of a write", () => {
  it("is told of by the next one, once", async () => {
    const cut = await cutOff();
    const next = nextPane(cut);
    await resume(next, 0);
    expect(next.store.get().notices.draft).toMatchObject({
      intent: "warning",
      title: { id: "pane/unfinished" },
      lines: [{ id: "pane/unfinished.mark" }],
    });
    const last = nextPane(cut);
    await resume(last, 0);
    expect(last.store.get().notices.draft).toBeNull();
  });

  it("is not told of over another document", async () => {
    const next = nextPane(await cutOff());
    next.services.documentName = "别的文件.docx";
    await resume(next, 0);
    expect(next.store.get().notices.draft).toBeNull();
  });

  it("is not told of when it was another pane that has finished meanwhile", async () => {
    const pane = testPane();
    await checkDocument(pane);
    const release = pane.document.hold();
    const marking = markFindings(pane);
    const other = nextPane(pane);
    const opening = resume(other, 20);
    release();
    await marking;
    await opening;
    expect(other.store.get().notices.draft).toBeNull();
  });

  it("is not told of by a pane that is at the same task itself", async () => {
    const cut = await cutOff();
    const next = nextPane(cut);
    const opening = resume(next, 20);
    await checkDocument(next);
    const release = next.document.hold();
    const marking = markFindings(next);
    await opening;
    expect(Object.values(next.store.get().notices).map((notice) => notice?.title.id)).not.toContain(
      "pane/unfinished",
    );
    expect(readNote(next.services)).not.toBeNull();
    release();
    await marking;
  });

  it("leaves no note when it ended, well or not", async () => {
    const pane = testPane();
    await checkDocument(pane);
    pane.document.refuse("mark");
    await markFindings(pane);
    expect(readNote(pane.services)).toBeNull();
  });

  it("is not noted when it only read", async () => {
    const pane = testPane();
    pane.document.hold();
    void checkDocument(pane);
    expect(readNote(pane.services)).toBeNull();
  });

  it("has left change tracking off: it is put back, and that is said", async () => {
    const pane = testPane();
    pane.services.document.recover = async () => ({ ok: true, value: { tracking: true } });
    await resume(pane, 0);
    expect(pane.store.get().notices.draft?.title.id).toBe("pane/unfinished.tracking");
  });

  it("has left change tracking off where add-ins cannot switch it: the drafter is told how", async () => {
    const pane = testPane();
    pane.services.document.recover = async () => ({ ok: true, value: { tracking: false, byHand: true } });
    await resume(pane, 0);
    expect(pane.store.get().notices.draft).toMatchObject({
      intent: "warning",
      lines: [{ id: "pane/unfinished.trackingByHand" }],
    });
  });

  it("does not stop the next one when nothing can be put back", async () => {
    const pane = testPane();
    const problem: Problem = { code: "word/general", data: {}, detail: "" };
    pane.services.document.recover = async () => ({ ok: false, problem });
    await resume(pane, 0);
    expect(pane.store.get().notices.draft).toBeNull();
  });

  it.each(["", "{", "null", '{"task":"check","document":"年报.docx"}', '{"task":"mark"}'])(
    "is not made up from a damaged note: %s",
    async (note) => {
      const pane = testPane();
      pane.services.memory.set("nianbao.underway", note);
      await resume(pane, 0);
      expect(pane.store.get().notices.draft).toBeNull();
    },
  );
});
