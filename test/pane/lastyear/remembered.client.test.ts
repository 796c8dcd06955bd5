import { act } from "react";
import { checkDocument } from "../../../src/pane/flows/check";
import { chooseFile } from "../../../src/pane/lastyear/flows/choose";
import type { PaneContext } from "../../../src/pane/flows/flow";
import { sessionMemory, type Memory } from "../../../src/word/memory/memory";
import { headlessPane } from "../../matrix/headless-pane";
import { closeClient } from "../../simulated-word/client/boot";
import { openWord } from "../../simulated-word/open-word";
import { p } from "../../word/support/xml";
import { fixtureFile, lastYearFile } from "../support/last-year-file";
import { show, type Screen } from "../support/screen";

const word = () => openWord({ bodyXml: p("关于年报的一段文字"), profile: "m365" });

let screen: Screen;

/** Opens the pane on a document of this name. */
async function open(memory: Memory, documentName = "年报.docx"): Promise<PaneContext> {
  const pane = await headlessPane(word(), memory);
  pane.services.documentName = documentName;
  screen = await show(pane);
  await act(() => pane.catchingUp);
  return pane;
}

async function closePane(): Promise<void> {
  await screen.close();
  closeClient();
}

describe("the file that was last year's report", () => {
  const memory = sessionMemory();
  afterEach(closePane);

  it("is asked for by its name when the pane is opened again, and named where nothing was compared", async () => {
    const first = await open(memory);
    expect(screen.text()).not.toContain("上次用的");
    await act(() => chooseFile(first, lastYearFile()));
    await closePane();

    const second = await open(memory);
    expect(screen.text()).toContain("这份文档上次用的是“last-year.docx”");
    await act(() => checkDocument(second));
    await act(async () => second.store.dispatch({ type: "tab/chosen", tab: "check" }));
    expect(screen.text()).toContain("上次用的上年报告是“last-year.docx”");
  });

  it("is known again: nothing is said of the same file, something of another one", async () => {
    const pane = await open(memory);
    await act(() => chooseFile(pane, lastYearFile()));
    expect(pane.store.get().notices.draft).toBeNull();
    // A copy under another name is the same report.
    await act(() => chooseFile(pane, { ...lastYearFile(), name: "2024年报（定稿）.docx" }));
    expect(pane.store.get().notices.draft).toBeNull();

    const other = fixtureFile("last-year", "document.doc");
    await act(() => chooseFile(pane, { ...other, name: "另一份.doc" }));
    expect(pane.store.get().notices.draft).toMatchObject({
      intent: "warning",
      title: { id: "pane/last.otherFile" },
      lines: [{ data: { before: "2024年报（定稿）.docx" } }, { data: { file: "另一份.doc" } }],
    });
    await act(() => chooseFile(pane, { ...lastYearFile(), name: "另一份.doc" }));
    expect(screen.text()).toContain("名称相同，内容改过。");
  });

  it("is that of one document: another one knows nothing of it, nor does one that was never saved", async () => {
    await open(memory, "别的.docx");
    expect(screen.text()).not.toContain("上次用的");
    await closePane();

    const unsaved = sessionMemory();
    const pane = await open(unsaved, "");
    await act(() => chooseFile(pane, lastYearFile()));
    await closePane();
    await open(unsaved, "");
    expect(screen.text()).not.toContain("上次用的");
  });

  it("is not remembered from a memory that somebody has damaged", async () => {
    const damaged = sessionMemory();
    damaged.set("nianbao.last:年报.docx", '{"name":3');
    await open(damaged);
    expect(screen.text()).not.toContain("上次用的");
  });
});
