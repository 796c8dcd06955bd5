import { act } from "react";
import { headlessPane } from "../../matrix/headless-pane";
import { openWord } from "../../simulated-word/open-word";
import { p } from "../../word/support/xml";
import { lastYearFile } from "../support/last-year-file";
import { show, type Screen } from "../support/screen";
import type { PaneContext } from "../../../src/pane/flows/flow";

let pane: PaneContext;
let screen: Screen;

type Dropped = ReturnType<typeof lastYearFile>;

/** Drops files as a browser tells it; jsdom knows no transfer of data. @returns whether the browser would open the file */
async function drop(target: EventTarget, files: Dropped[], types = ["Files"]): Promise<boolean> {
  const event = new Event("drop", { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files, types } });
  await act(async () => {
    target.dispatchEvent(event);
    for (let waited = 0; waited < 400 && (waited < 4 || pane.store.get().task !== null); waited += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
  });
  return !event.defaultPrevented;
}

const box = () => screen.element.querySelector('[aria-label="选择上年报告"]')!;
const read = () => pane.store.get().lastYear.last?.file ?? null;

describe("a file that is dropped on the pane", () => {
  beforeEach(async () => {
    pane = await headlessPane(openWord({ bodyXml: p(""), profile: "m365" }));
    screen = await show(pane);
  });
  afterEach(() => screen.close());

  it("has one button beside the box, and the input behind it is none for who does not see it", () => {
    const named = [...screen.element.querySelectorAll("button, input:not([aria-hidden])")].filter((control) =>
      (control.getAttribute("aria-label") ?? control.textContent ?? "").includes("选择上年报告"),
    );
    expect(named.map(({ tagName }) => tagName)).toEqual(["BUTTON"]);
    expect(screen.element.querySelector("input[type=file]")!.getAttribute("tabindex")).toBe("-1");
  });

  it("is read once when it hits the box", async () => {
    expect(await drop(box(), [lastYearFile()])).toBe(false);
    expect(read()).toBe("last-year.docx");
    expect(pane.store.get().notices.draft).toBeNull();
    expect(screen.announced()).toMatch(/^已读出上年报告：.+。 2024 年度的报告，将生成 2025 年度的初稿$/);
  });

  it("is read when it falls beside the box, and does not open in place of the pane", async () => {
    expect(await drop(document.body, [lastYearFile()])).toBe(false);
    expect(read()).toBe("last-year.docx");
  });

  it("is not read together with another one, and that is said", async () => {
    expect(await drop(box(), [lastYearFile(), lastYearFile()])).toBe(false);
    expect(read()).toBeNull();
    expect(screen.text()).toContain("拖来了 2 个文件");
    // What was said of them goes when the right one has come.
    await drop(box(), [lastYearFile()]);
    expect(read()).toBe("last-year.docx");
    expect(pane.store.get().notices.draft).toBeNull();
  });

  it("is not read when it is far too large, and the words for that are there", async () => {
    const asked: string[] = [];
    const { lastYear } = pane.services;
    pane.services.lastYear = () => {
      asked.push("engine");
      return lastYear();
    };
    const file = {
      ...lastYearFile(),
      size: 21 * 1024 * 1024,
      arrayBuffer: () => Promise.reject(asked.push("read")),
    };
    await drop(box(), [file]);
    expect(asked).toEqual(["engine"]);
    expect(screen.text()).toContain("20 MB");
    expect(screen.text()).not.toContain("复制详情");
    expect(read()).toBeNull();
  });

  it("does nothing where no report of last year is chosen", async () => {
    await act(async () => pane.store.dispatch({ type: "tab/chosen", tab: "check" }));
    expect(await drop(document.body, [lastYearFile()])).toBe(false);
    expect(read()).toBeNull();
  });

  it("is left to the browser when it is a text that is dragged into a field", async () => {
    expect(await drop(document.body, [], ["text/plain"])).toBe(true);
  });
});
