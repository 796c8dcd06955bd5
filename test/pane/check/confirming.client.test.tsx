import { act } from "react";
import type { CellKey } from "../../../src/form";
import { jobs } from "../../../src/pane/worker/jobs";
import type { Memory } from "../../../src/word/memory/memory";
import { reportWith } from "../../check/support/reports";
import { testPane, type TestPane } from "../support/pane";
import { show, type Screen } from "../support/screen";

/** Right is 3: its row, its column and the sum of all say so. */
const WRONG: CellKey = "applications/granted/natural";

describe("数字没错", () => {
  let pane: TestPane;
  let screen: Screen;

  /** The real check of a report in which one cell is wrong. */
  async function open(typed = "4", memory?: Memory): Promise<void> {
    pane = testPane();
    if (memory) pane.services.memory = memory;
    pane.services.check = async (given) => jobs.check({ ...given, language: "zh" });
    await type(typed);
    screen = await show(pane);
    await screen.click(screen.button("核对"));
    await screen.click(screen.button("检查本文"));
  }
  async function type(typed: string): Promise<void> {
    const { document } = reportWith({ set: { [WRONG]: typed } });
    pane.document.read = pane.document.reread = async () => ({ ok: true, value: document });
  }
  const found = () => pane.store.get().checked!.result.findings;
  const corrected = () => found().flatMap(({ fix }) => fix?.changes.map(({ cell }) => cell) ?? []);
  const proposed = () =>
    found().flatMap(({ fix, alternatives }) =>
      [...(fix ? [fix] : []), ...(alternatives ?? [])].flatMap(({ changes }) =>
        changes.map(({ cell }) => cell),
      ),
    );
  async function confirm(): Promise<void> {
    await screen.click(screen.findings()[0]!);
    await screen.click(screen.button("忽略…"));
    await screen.click(screen.button("数字没错"));
  }
  const claim = () => found()[0]!.message;

  afterEach(() => screen.close());

  it("leaves the number as it is, says so, and looks for what else explains the sums", async () => {
    await open();
    expect(corrected()).toEqual([WRONG]);
    await confirm();
    expect(found().length).toBeGreaterThan(0);
    expect(proposed()).not.toContain(WRONG);
    expect(found()[0]).toMatchObject({ severity: "error", fix: null });
    expect(found()[0]!.message).toContain("已经确认，不改这个数");
    // The sums are still off: what is found of them is told.
    expect(screen.findings().map(({ textContent }) => textContent)).toEqual(
      found().map(({ where, says }) => where.join("›") + says.join("")),
    );
    expect(pane.store.get().ignored).toMatchObject([{ confirms: [{ cell: WRONG, text: "4" }] }]);
  });

  it("holds in the next check, and the next morning", async () => {
    await open();
    await confirm();
    await screen.click(screen.button("重新检查"));
    expect(proposed()).not.toContain(WRONG);
    const { memory } = pane.services;
    await screen.close();
    await open("4", memory);
    expect(proposed()).not.toContain(WRONG);
  });

  it("ends when another number is typed there", async () => {
    await open();
    await confirm();
    await act(() => type("6"));
    await screen.click(screen.button("重新检查"));
    expect(corrected()).toEqual([WRONG]);
  });

  it("can be taken back from the list of what was ignored, although it is found no more", async () => {
    await open();
    const before = claim();
    await confirm();
    await screen.click(screen.button("已忽略 1"));
    expect(screen.text()).toContain("数字已经核实");
    await screen.click(screen.button(`恢复：${before}`));
    expect(corrected()).toEqual([WRONG]);
    expect(pane.store.get()).toMatchObject({ ignored: [], filter: null });
    expect(pane.services.memory.get("nianbao.ignored")).not.toContain(WRONG);
  });

  it("is offered only where a number of the tables would be changed", async () => {
    await open();
    await confirm();
    await screen.click(screen.findings()[0]!);
    await screen.click(screen.button("忽略…"));
    expect(screen.text()).not.toContain("数字没错");
  });

  it("is not heard from a memory that holds nonsense", async () => {
    const { services } = testPane();
    const kept = { rule: "relation/row-total", fingerprint: "x", message: "y", reason: "" };
    services.memory.set(
      "nianbao.ignored",
      JSON.stringify({
        documents: [
          {
            name: "年报.docx",
            ignored: [
              { ...kept, confirms: [WRONG] },
              { ...kept, confirms: WRONG },
            ],
          },
        ],
      }),
    );
    await open("4", services.memory);
    expect(corrected()).toEqual([WRONG]);
    expect(pane.store.get().ignored).toEqual([]);
  });
});
