import { ribbonCommands } from "../../../src/commands/ribbon";
import { teller } from "../../../src/commands/tell";
import type { RibbonMessage } from "../../../src/open";
import { checkDocument } from "../../../src/pane/flows/check";
import { insertAtCursor, markFindings } from "../../../src/pane/flows/write";
import { followRibbon } from "../../../src/pane/flows/ribbon";
import type { PaneContext } from "../../../src/pane/flows/flow";
import { infoNotice } from "../../../src/pane/state/notices";
import { say } from "../../../src/pane/state/said";
import { headlessPane } from "../../matrix/headless-pane";
import { openWord } from "../../simulated-word/open-word";
import type { SimulatedWord } from "../../simulated-word/simulated-word";
import { p } from "../../word/support/xml";
import { createOpenDocument } from "../../../src/word";

const NAME = "年报.docx";

let stop: () => void = () => undefined;
afterEach(() => stop());

/** A pane beside a document, and the buttons of the ribbon: what they say in a dialog is remembered. */
async function beside(word: SimulatedWord, documentName = NAME) {
  const pane = await headlessPane(word);
  const { memory } = pane.services;
  pane.services.documentName = documentName;
  stop = followRibbon(pane);
  const dialogs: RibbonMessage[] = [];
  const press = async (name: string, answer: "read" | "yes" = "read"): Promise<void> => {
    // A page hears of what another page puts into the memory; here both are one.
    const shared = {
      ...memory,
      set: (key: string, value: string) => {
        memory.set(key, value);
        window.dispatchEvent(new StorageEvent("storage", { key }));
      },
    };
    const show = async (message: RibbonMessage) => (dialogs.push(message), answer);
    const commands = ribbonCommands({
      openDocument: () => createOpenDocument({ machine: memory }),
      tell: teller(shared, documentName, show, 300),
      unit: () => "",
      wording: () => ({}),
      today: () => new Date(2025, 10, 27),
    });
    await commands[name]!({ completed: () => undefined } as unknown as Office.AddinCommands.Event);
    await settled(pane);
  };
  return { pane, press, dialogs };
}

/** Until the pane has followed. */
async function settled(pane: PaneContext): Promise<void> {
  for (let quiet = 0; quiet < 5; quiet += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await pane.catchingUp;
    if (pane.store.get().task !== null) quiet = 0;
  }
}

describe("清除标记 beside an open pane", () => {
  it("is said in the pane where the drafter is, and the pane counts no mark any more", async () => {
    const word = openWord({ bodyXml: p(""), profile: "m365" });
    const { pane, press, dialogs } = await beside(word);
    await insertAtCursor(pane, "report");
    word.typeInCell(1, 4, 3, "5");
    await checkDocument(pane);
    await markFindings(pane);
    const { marks } = pane.store.get();
    expect(marks).toBeGreaterThan(0);
    pane.store.dispatch({ type: "tab/chosen", tab: "fill" });
    await press("clearMarks");
    expect(pane.store.get().marks).toBe(0);
    expect(pane.store.get().notices.fill).toMatchObject({
      intent: "success",
      title: { id: "pane/clear.done", data: { count: marks } },
      lines: [{ id: "word/nothing-left" }],
    });
    expect(dialogs).toEqual([]);
  });

  it("is said in a dialog for a document without a name, and the pane counts anew all the same", async () => {
    const word = openWord({ bodyXml: p(""), profile: "m365" });
    const { pane, press, dialogs } = await beside(word, "");
    pane.store.dispatch({ type: "marks/counted", marks: 6 });
    await press("clearMarks");
    expect(dialogs).toMatchObject([{ title: { id: "pane/clear.none" } }]);
    expect(pane.store.get().marks).toBe(0);
    expect(pane.store.get().notices.draft).toBeNull();
  });
});

describe("插入模板 beside an open pane", () => {
  it("is said, can be taken back in the pane, and the pane knows what the document is now", async () => {
    const word = openWord({ bodyXml: p(""), profile: "m365" });
    const { pane, press, dialogs } = await beside(word);
    expect(pane.store.get().look?.kind ?? "empty").toBe("empty");
    await press("insertReport");
    expect(pane.store.get().look).toMatchObject({ kind: "report", year: 2025 });
    expect(pane.store.get().notices.draft).toMatchObject({ title: { id: "word/report-inserted" } });
    expect(pane.store.get().receipts.map(({ title }) => title.id)).toEqual(["receipt/report"]);
    expect(dialogs).toEqual([]);
  });

  it("brings the list up to date, and what was said stays", async () => {
    const word = openWord({ bodyXml: p("封面") + p(""), profile: "m365" });
    const { pane, press } = await beside(word);
    await checkDocument(pane);
    pane.store.dispatch({ type: "tab/chosen", tab: "check" });
    const before = pane.store.get().checked;
    await press("insertApplications");
    const { checked, stale, notices } = pane.store.get();
    expect(checked).not.toBe(before);
    expect(checked!.source.tables).toHaveLength(1);
    expect(stale).toBe(false);
    expect(notices.check).toMatchObject({ title: { id: "pane/draft.done", data: { name: "表三" } } });
  });

  it("asks in the pane before a second one, and inserts nothing", async () => {
    const word = openWord({ bodyXml: p(""), profile: "m365" });
    const { pane, press, dialogs } = await beside(word);
    await insertAtCursor(pane, "report");
    await press("insertReport", "yes");
    expect(pane.store.get().question).toMatchObject({ title: { id: "pane/again.report" } });
    expect(dialogs).toEqual([]);
    expect(word.tableCount()).toBe(3);
  });
});

describe("an open pane", () => {
  it("waits with following until its own task is done", async () => {
    const word = openWord({ bodyXml: p(""), profile: "m365" });
    const { pane, press } = await beside(word);
    pane.store.dispatch({ type: "marks/counted", marks: 6 });
    pane.store.dispatch({ type: "task/began", task: "mark" });
    const done = press("clearMarks");
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(pane.store.get().marks).toBe(6);
    const { tab } = pane.store.get();
    // The task's own word comes last before it ends, and is not true any more then.
    const notice = infoNotice(say("pane/mark.done", { count: 6 }));
    pane.store.dispatch({ type: "notice/shown", tab, notice });
    pane.store.dispatch({ type: "task/ended" });
    await done;
    expect(pane.store.get().marks).toBe(0);
    expect(pane.store.get().notices[tab]?.title.id).toBe("pane/clear.none");
  });

  it("leaves alone what belongs to another document, and what was before it was opened", async () => {
    const word = openWord({ bodyXml: p(""), profile: "m365" });
    const { pane } = await beside(word);
    const { memory } = pane.services;
    const message = { intent: "info", title: { id: "pane/clear.none", data: {} }, lines: [] };
    memory.set("nianbao.ribbon", JSON.stringify({ id: "1", document: "别的.docx", act: "clear", message }));
    window.dispatchEvent(new StorageEvent("storage", { key: "nianbao.ribbon" }));
    await settled(pane);
    expect(pane.store.get().notices.draft).toBeNull();
    memory.set("nianbao.ribbon", JSON.stringify({ id: "2", document: NAME, act: "clear", message }));
    stop();
    stop = followRibbon(pane);
    window.dispatchEvent(new Event("focus"));
    await settled(pane);
    expect(pane.store.get().notices.draft).toBeNull();
  });
});
