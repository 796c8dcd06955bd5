import { usualSettings } from "../../../src/settings/settings";
import { packageOf } from "../../../src/template";
import { checkDocument } from "../../../src/pane/flows/check";
import {
  clearAllMarks,
  correctFindings,
  insertAtCursor,
  markFindings,
  takeBack,
} from "../../../src/pane/flows/write";
import { isFixable, itemsOf, safeItems } from "../../../src/pane/state/items";
import { finding, mixedFindings, result } from "../support/findings";
import { say } from "../../../src/pane/state/said";
import { testPane } from "../support/pane";

const fixable = itemsOf(mixedFindings).filter(isFixable);

describe("inserting from the pane", () => {
  it("gives unit and year to the report, cleaned of spaces and full-width digits", async () => {
    const pane = testPane();
    pane.store.dispatch({ type: "draft/typed", field: "unit", value: " 云溪县水务局 " });
    pane.store.dispatch({ type: "draft/typed", field: "year", value: "２０２３" });
    await insertAtCursor(pane, "report");
    const { content, title } = packageOf({ what: "report", content: { unit: "云溪县水务局", year: 2023 } });
    expect(pane.document.calls.insert).toEqual([[content, title, undefined]]);
  });

  it("gives the report the office's own words", async () => {
    const pane = testPane();
    const wording = { fees: "〔年份〕年未收取信息处理费。" };
    pane.store.dispatch({ type: "settings/changed", settings: { ...usualSettings, wording } });
    await insertAtCursor(pane, "report");
    expect(pane.document.calls.insert[0]![0]).toContain("2024年未收取信息处理费。");
  });

  it("gives no empty unit", async () => {
    const pane = testPane();
    await insertAtCursor(pane, "report");
    const { content, title } = packageOf({ what: "report", content: { unit: null, year: 2024 } });
    expect(pane.document.calls.insert).toEqual([[content, title, undefined]]);
  });

  it("gives a table the year whose form it follows, and says where it went", async () => {
    const pane = testPane();
    await insertAtCursor(pane, "disputes");
    const { content, title } = packageOf({ what: "disputes", year: 2024 });
    expect(pane.document.calls.insert).toEqual([[content, title, undefined]]);
    expect(pane.store.get().notices.draft).toMatchObject({
      intent: "success",
      title: { id: "pane/draft.done", data: { name: "表四" } },
      lines: [{ id: "pane/draft.done.behindTable" }],
      receipt: { id: "insert-表四" },
    });
  });

  it("makes the last check an old one", async () => {
    const pane = testPane();
    await checkDocument(pane);
    await insertAtCursor(pane, "applications");
    expect(pane.store.get().stale).toBe(true);
  });

  it("can be taken back with the receipt", async () => {
    const pane = testPane();
    await insertAtCursor(pane, "applications");
    const { receipt } = pane.store.get().notices.draft!;
    await takeBack(pane, "draft", receipt!);
    expect(pane.document.calls.takeBack).toEqual([[receipt]]);
    expect(pane.store.get().notices.draft).toMatchObject({
      title: { id: "pane/takeBack.done" },
      receipt: null,
    });
  });

  it("is told in the language of the pane when it was taken back", async () => {
    const pane = testPane();
    pane.services.language = "en";
    await insertAtCursor(pane, "report");
    await takeBack(pane, "draft", pane.store.get().receipts[0]!);
    expect(pane.store.get().notices.draft!.title.data).toEqual({ title: "Insert the whole report" });
  });

  it("keeps the way back when it was refused", async () => {
    const pane = testPane();
    await insertAtCursor(pane, "applications");
    const { receipt } = pane.store.get().notices.draft!;
    pane.document.refuse("takeBack");
    await takeBack(pane, "draft", receipt!);
    expect(pane.store.get().notices.draft).toMatchObject({ title: { id: "pane/takeBack.failed" }, receipt });
  });
});

describe("marks", () => {
  it("are set for every finding that has a place, and counted", async () => {
    const pane = testPane();
    await checkDocument(pane);
    await markFindings(pane);
    const marks = pane.document.calls.mark[0]![0] as { id: string; message: string }[];
    expect(marks.map(({ message }) => message)).not.toContain("没有找到报告标题。");
    expect(marks).toHaveLength(mixedFindings.length - 1);
    expect(pane.store.get().marks).toBe(marks.length);
  });

  it("are not set on each blank of a table that is still being filled in, and that is said", async () => {
    const blank = (n: number) => finding({ rule: "cell/empty", message: `第 ${n} 格没有填。`, actual: "" });
    const marked = async (count: number) => {
      const blanks = Array.from({ length: count }, (_, n) => blank(n));
      const pane = testPane(result([...blanks, finding({ message: "合计不符。" })]));
      await checkDocument(pane);
      await markFindings(pane);
      const marks = pane.document.calls.mark[0]![0] as unknown[];
      return { marks: marks.length, lines: pane.store.get().notices.check?.lines ?? [] };
    };
    expect(await marked(3)).toEqual({ marks: 4, lines: [] });
    expect(await marked(4)).toEqual({ marks: 1, lines: [say("pane/mark.blanks", { count: 4 })] });
  });

  it("that could not be set are told with each reason once", async () => {
    const pane = testPane();
    await checkDocument(pane);
    pane.document.mark = () =>
      Promise.resolve({
        ok: true,
        value: {
          marked: ["a"],
          notMarked: [
            { id: "b", code: "pane/reveal.table" },
            { id: "c", code: "pane/reveal.table" },
          ],
        },
      });
    await markFindings(pane);
    expect(pane.store.get().notices.check).toMatchObject({
      intent: "warning",
      title: { data: { count: 1, left: 2 } },
      lines: [{ id: "pane/reveal.table", data: { count: 2 } }],
    });
  });

  it("on the name of a row, where Word cannot shade the empty cell, are counted as marks", async () => {
    const pane = testPane();
    await checkDocument(pane);
    const onLabel = { id: "b", code: "word/mark-on-label" };
    const refused = { id: "c", code: "pane/reveal.table" };
    const marking = async (...notMarked: { id: string; code: string }[]) => {
      pane.document.mark = () => Promise.resolve({ ok: true, value: { marked: ["a"], notMarked } });
      await markFindings(pane);
      return pane.store.get().notices.check;
    };
    expect(await marking(onLabel)).toMatchObject({
      intent: "success",
      title: { id: "pane/mark.done", data: { count: 2 } },
      lines: [{ id: "word/mark-on-label" }],
    });
    expect(await marking(onLabel, refused)).toMatchObject({
      intent: "warning",
      title: { id: "pane/mark.partly", data: { count: 2, left: 1 } },
    });
  });

  it("are all gone after clearing, or it is said how many are not", async () => {
    const pane = testPane();
    await checkDocument(pane);
    await markFindings(pane);
    await clearAllMarks(pane);
    expect(pane.store.get()).toMatchObject({
      marks: 0,
      notices: { check: { title: { id: "pane/clear.done" } } },
    });
    pane.document.clearMarks = () => Promise.resolve({ ok: true, value: { removed: 4, left: 2 } });
    await clearAllMarks(pane);
    expect(pane.store.get()).toMatchObject({
      marks: 2,
      notices: { check: { intent: "warning", title: { data: { count: 4, left: 2 } } } },
    });
  });
});

describe("correcting", () => {
  it("writes the text of the correction to the place of the correction, then checks again", async () => {
    const pane = testPane();
    await checkDocument(pane);
    pane.find(result([]));
    await correctFindings(pane, [fixable[2]!.id]);
    const { id, finding } = fixable[2]!;
    expect(pane.document.calls.correct).toEqual([
      [finding.fix.changes.map(({ place, text }) => ({ id, place, text }))],
    ]);
    expect([pane.document.calls.read, pane.document.calls.reread].map(({ length }) => length)).toEqual([
      1, 1,
    ]);
    expect(pane.store.get().checked?.result.findings).toEqual([]);
    expect(pane.store.get().notices.check).toMatchObject({
      title: { id: "pane/correct.done", data: { count: 1 } },
      receipt: { id: "correct" },
    });
  });

  it("does all safe ones in one call", async () => {
    const pane = testPane();
    await checkDocument(pane);
    await correctFindings(
      pane,
      safeItems(itemsOf(mixedFindings)).map(({ id }) => id),
    );
    const changes = pane.document.calls.correct[0]![0] as { text: string }[];
    expect(pane.document.calls.correct).toHaveLength(1);
    expect(changes.map(({ text }) => text)).toEqual(["行政规范性文件", "12"]);
  });

  it("says which were left alone and why", async () => {
    const pane = testPane();
    await checkDocument(pane);
    pane.document.correct = () =>
      Promise.resolve({
        ok: true,
        value: { receipt: null, done: [], refused: [{ id: "a", code: "pane/check.stale" }] },
      });
    await correctFindings(pane, [fixable[0]!.id]);
    expect(pane.store.get().notices.check).toMatchObject({
      intent: "warning",
      title: { id: "pane/correct.refused" },
      lines: [{ id: "pane/check.stale" }],
      receipt: null,
    });
  });

  it("forgets the choice once it is done", async () => {
    const pane = testPane();
    await checkDocument(pane);
    pane.store.dispatch({ type: "finding/chosen", id: fixable[0]!.id, chosen: true });
    await correctFindings(pane, [fixable[0]!.id]);
    expect(pane.store.get().selected).toEqual([]);
  });

  it("is undone by its receipt, and the list follows", async () => {
    const pane = testPane();
    await checkDocument(pane);
    await correctFindings(pane, [fixable[0]!.id]);
    const { receipt } = pane.store.get().notices.check!;
    await takeBack(pane, "check", receipt!);
    expect(pane.document.calls.takeBack).toEqual([[receipt]]);
    expect(pane.document.calls.reread).toHaveLength(2);
    expect(pane.store.get().notices.check?.title.id).toBe("pane/takeBack.done");
    expect(pane.store.get().receipts).toEqual([]);
  });

  it("can still be undone after marks were set and the document was checked again", async () => {
    const pane = testPane();
    await checkDocument(pane);
    await correctFindings(pane, [fixable[0]!.id]);
    const { receipt } = pane.store.get().notices.check!;
    await markFindings(pane);
    await checkDocument(pane);
    expect(pane.store.get().receipts).toEqual([receipt]);
  });
});
