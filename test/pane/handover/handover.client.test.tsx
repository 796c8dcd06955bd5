import { act } from "react";
import { readFile } from "../../../src/document";
import { verifyReport } from "../../../src/handover/certificate/verify";
import { readReport } from "../../../src/report";
import { contentWith } from "../../handover/support/reports";
import { pageContent, webPage } from "../../handover/support/web-page";
import type { TestPane } from "../support/pane";
import type { Screen } from "../support/screen";
import { checkedAs, numbers, opened, until } from "./opened";

const nextButton = (screen: Screen): HTMLElement =>
  [...screen.element.querySelectorAll<HTMLElement>("button")].find((one) =>
    /^复制第/u.test(one.textContent ?? ""),
  )!;

async function choose(screen: Screen, table: string): Promise<void> {
  const select = screen.element.querySelector<HTMLSelectElement>("#hand-copy ~ * select")!;
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")!.set!.call(select, table);
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

const row = (prefix: string): string =>
  [...numbers]
    .filter(([key]) => key.startsWith(prefix))
    .map(([, text]) => text)
    .join("\t");

describe("handing a report over", () => {
  let screen: Screen;
  afterEach(() => screen.close());

  it("copies a row and goes on to the next with one press each, to the last one", async () => {
    let pane: TestPane;
    ({ pane, screen } = await opened());
    const first = nextButton(screen);
    expect(first.textContent).toBe("复制第 1 行（共 25 行）：一、本年新收政府信息公开申请数量");
    await screen.click(first);
    expect(screen.text()).toContain("已复制：一、本年新收政府信息公开申请数量");
    // The same button is under the key again.
    expect(nextButton(screen)).toBe(first);
    for (let i = 1; i < 25; i++) await screen.click(first);
    expect(pane.copied).toHaveLength(25);
    expect(pane.copied[0]).toBe(row("applications/new/"));
    expect(pane.copied[24]).toBe(row("applications/carriedOut/"));
    expect(new Set(pane.copied).size).toBe(25);
    expect(first.textContent).toContain("第 25 行");
  });

  it("copies any row of a chosen table, the table, HTML and JSON", async () => {
    let pane: TestPane;
    ({ pane, screen } = await opened());
    await choose(screen, "disputes");
    await screen.click(screen.button("复制“行政复议”"));
    await screen.click(screen.button("复制整张表"));
    await screen.click(screen.button("复制三张表的 HTML"));
    await screen.click(screen.button("复制 JSON"));
    expect(pane.copied[0]).toBe(row("disputes/review/"));
    expect(pane.copied[1]!.split("\n")).toHaveLength(3);
    expect(pane.copied[2]!.match(/<table>/gu)).toHaveLength(3);
    expect(JSON.parse(pane.copied[3]!)).toMatchObject({ version: 1, year: 2025 });
  });

  it("copies nothing of a row with a blank, and says which cell it is", async () => {
    let pane: TestPane;
    ({ pane, screen } = await opened(new Map([...numbers, ["applications/new/total", ""]])));
    await screen.click(nextButton(screen));
    expect(pane.copied).toEqual([]);
    expect(screen.text()).toContain("有 1 格空着或者不是数");
    expect(screen.text()).toContain("表三“一、本年新收政府信息公开申请数量”行“总计”列");
    expect(nextButton(screen).textContent).toContain("第 1 行");
  });

  it("shows the text, selected, where the clipboard is out of reach", async () => {
    let pane: TestPane;
    ({ pane, screen } = await opened());
    pane.services.copy = async () => false;
    await screen.click(nextButton(screen));
    const area = document.activeElement as HTMLTextAreaElement;
    expect(area.value).toBe(row("applications/new/"));
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, area.value.length]);
    expect(screen.text()).toContain("请按 Ctrl+C 复制");
    expect(nextButton(screen).textContent).toContain("第 2 行");
  });

  it("names what differs in a page that is pasted", async () => {
    let pane: TestPane;
    ({ pane, screen } = await opened());
    const page = pageContent(contentWith(new Map([...numbers, ["disputes/direct/total", "7"]])));
    const area = screen.element.querySelector<HTMLTextAreaElement>("#hand-compare ~ * textarea")!;
    const paste = async (html: string): Promise<void> => {
      const event = new Event("paste", { bubbles: true, cancelable: true });
      Object.assign(event, {
        clipboardData: { getData: (type: string) => (type === "text/html" ? html : "") },
      });
      await act(async () => void area.dispatchEvent(event));
      await until(() => /一致|没有比对/u.test(screen.text()));
    };
    await paste(webPage("letters", page));
    expect(screen.text()).toContain("不一致：1 格的数不同");
    expect(screen.text()).toContain("表四“行政诉讼—未经复议直接起诉—总计”列：报告里是");
    // The report is corrected while the page lies beside it.
    await checkedAs(pane, contentWith(new Map([...numbers, ["disputes/direct/total", "7"]])));
    expect(screen.text()).not.toContain("1 格的数不同");
    expect(screen.text()).not.toContain("报告里是");
    await paste("<p>会议记录</p><p>下午三点开会。</p>");
    expect(screen.text()).toContain("没有认出年度报告");
    expect(screen.text()).not.toContain("不一致");
  });

  it("saves a 核校单 with what was ticked and the name that was typed, which the report passes", async () => {
    let pane: TestPane;
    ({ pane, screen } = await opened());
    await screen.click(screen.element.querySelectorAll<HTMLElement>("fieldset input[type=checkbox]")[1]!);
    const saved: { href: string; name: string }[] = [];
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push({ href: this.href, name: this.download });
    });
    await screen.click(screen.button("存为 Word 文件"));
    await screen.click(screen.button("存为网页"));
    click.mockRestore();
    expect(saved.map(({ name }) => name)).toEqual(["核校单.docx", "核校单.html"]);
    expect(screen.text()).toContain("已存为 核校单.html");
    for (const { href } of saved) {
      const bytes = new Uint8Array(Buffer.from(href.slice(href.indexOf(",") + 1), "base64"));
      const reading = await readFile(bytes);
      if (!reading.ok) throw new Error(reading.code);
      const texts = reading.document.paragraphs.map(({ text }) => text);
      expect(texts).toContain("已按规定做保密审查");
      expect(texts).toContain("2025年1月10日");
      expect(texts.join("\n")).not.toContain("制单");
      const report = readReport(pane.store.get().checked!.source);
      expect(verifyReport(texts, report, "1.0.0")).toMatchObject({ ok: true, value: { same: true } });
    }
  });
});
