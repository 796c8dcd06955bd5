import type { ReadingMessage } from "../../src/document/types";
import { documentAsLast } from "../../src/pane/engine/last-year";
import { LINES } from "../lastyear/support/last-year";
import { buildDocument } from "../report/support/build";
import { sourceOf } from "./support/fake-document";
import { mixedFindings, result } from "./support/findings";
import { testPane } from "./support/pane";
import { show, type Screen } from "./support/screen";

const damaged: ReadingMessage = { code: "document/bad-bytes", data: { count: 3 } };
const hidden: ReadingMessage = { code: "document/hidden-text", data: { count: 1, text: "给校对人的话" } };
const ragged = (row: number): ReadingMessage => ({ code: "document/ragged-row", data: { table: 1, row } });

describe("what the reader of the open document noticed", () => {
  let screen: Screen;
  afterEach(() => screen.close());

  async function checkWith(messages: ReadingMessage[], found = result([])): Promise<string> {
    const pane = testPane(found);
    pane.document.read = async () => ({ ok: true, value: { ...sourceOf("甲"), messages } });
    screen = await show(pane);
    await screen.click(screen.button("核对"));
    await screen.click(screen.button("检查本文"));
    return screen.text();
  }
  const notes = (): string[] =>
    [...screen.element.querySelectorAll('[role="note"]')].map((note) => note.textContent ?? "");

  it("stands near the summary, once, and nothing is called free of problems when the reading is in doubt", async () => {
    const text = await checkWith([hidden, damaged]);
    expect(text.match(/文字已损坏/g)).toHaveLength(1);
    expect(notes()[0]).toMatch(/^文档有内容没有读全或者读准.*文字已损坏.*给校对人的话/);
    expect(text).not.toContain("没有发现问题");
    expect(text).toContain("文档没有全部读准");
    expect(screen.announced()).toContain("文档没有全部读准");
  });

  it("is told beside findings as well", async () => {
    await checkWith([damaged], result(mixedFindings));
    expect(notes()[0]).toContain("文字已损坏");
  });

  it("leaves a report in order that was read as its readers see it", async () => {
    const text = await checkWith([hidden]);
    expect(notes()[0]).toMatch(/^文档中有 1 处隐藏的文字/);
    expect(text).toContain("没有发现问题");
    expect(screen.announced()).not.toContain("没有全部读准");
  });

  it("leaves a report in order whose encoding was guessed, and says so", async () => {
    const text = await checkWith([{ code: "document/guessed-encoding", data: { encoding: "GB18030" } }]);
    expect(notes()[0]).toContain("GB18030");
    expect(notes()[0]).not.toContain("没有读全");
    expect(text).toContain("没有发现问题");
  });

  it("is counted where there is more than anybody reads", async () => {
    await checkWith([1, 2, 3, 4, 5, 6, 7].map(ragged));
    expect(notes()[0]).toMatch(/第 5 行比其他行短.*还有 2 处/);
    expect(notes()[0]).not.toContain("第 6 行");
  });

  it("is silent where there is nothing", async () => {
    await checkWith([]);
    expect(notes().filter((note) => note.includes("读"))).toEqual([]);
  });

  it("begins with what the document is not, where it is no report", async () => {
    const foundInstead = [{ code: "no-report/year", data: { year: 2023 } }];
    const pane = testPane({ ...result(mixedFindings), foundInstead });
    screen = await show(pane);
    await screen.click(screen.button("核对"));
    await screen.click(screen.button("检查本文"));
    expect(notes()[0]).toMatch(/^这份文件不像.*只找到：2023 年度。/);
  });

  it("of last year's report takes nothing for good that was compared with it", async () => {
    const pane = testPane(result([], { unit: "云溪县林业局", year: 2024 }));
    pane.document.read = async () => ({ ok: true, value: sourceOf("甲") });
    const read = documentAsLast({ ...buildDocument(LINES), messages: [damaged] });
    if (!read.ok) throw new Error(read.code);
    pane.store.dispatch({ type: "last/read", last: read.last, draft: null });
    screen = await show(pane);
    await screen.click(screen.button("核对"));
    await screen.click(screen.button("检查本文"));
    expect(screen.text()).toContain("上年报告没有全部读准");
    expect(screen.text()).not.toContain("没有发现问题");
  });

  it("stands in the card of last year's report too", async () => {
    const pane = testPane();
    const read = documentAsLast({ ...buildDocument(LINES), messages: [damaged, hidden] });
    if (!read.ok) throw new Error(read.code);
    pane.store.dispatch({ type: "last/read", last: read.last, draft: null });
    screen = await show(pane);
    await screen.click(screen.button("起草"));
    const list = screen.element.querySelector('[aria-label="读取时发现的情况"]');
    expect([...list!.children].map((line) => line.textContent)).toEqual([
      expect.stringContaining("文字已损坏"),
      expect.stringContaining("给校对人的话"),
    ]);
  });
});
