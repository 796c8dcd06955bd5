import { objections, useBrowser, type WordPage } from "../../../browser/support";

const simulated = useBrowser();
let word: WordPage;

const title = (): Promise<string | null> => word.page.locator(".document-name").textContent();

describe("the window", () => {
  it("fails its test when a page in it asks for an address elsewhere", async () => {
    word = await simulated.open({ docx: "new" });
    await word.page.evaluate(() => {
      const picture = document.body.appendChild(new Image());
      picture.src = "https://elsewhere.example/picture.png";
    });
    await word.page.evaluate(() => fetch("/manifest.xml"));
    expect(() => word.assertNothingLeft()).toThrow("elsewhere.example");
  });

  it("opens a saved document again with the same text", async () => {
    word = await simulated.open();
    await word.typeInCell(1, 3, 1, "77");
    const texts = await word.paragraphTexts();
    const saved = await word.save();
    word = await simulated.open({ docx: saved });
    expect(await title()).toBe("document.docx");
    expect(await word.paragraphTexts()).toEqual(texts);
  });

  it("keeps the open document when another one cannot be opened, and says so", async () => {
    word = await simulated.open();
    await word.open(new TextEncoder().encode("这不是文档"), "坏.docx");
    expect(await word.page.getByRole("status").textContent()).toContain("打不开 坏.docx");
    expect(await title()).toBe("sample.docx");
    expect(await word.tables.count()).toBe(3);
  });

  it("starts a new document that can be typed into", async () => {
    word = await simulated.open({ docx: "new" });
    await word.paragraphs.first().click();
    await word.page.keyboard.type("第一段");
    await word.page.keyboard.press("Enter");
    await word.page.keyboard.type("第二段");
    expect(await word.paragraphTexts()).toEqual(["第一段", "第二段"]);
  });

  it("offers the samples", async () => {
    word = await simulated.open({ docx: "new" });
    await word.press("示例文档", "sample");
    await word.tables.first().waitFor();
    expect(await title()).toBe("sample.docx");
  });

  it("stays inside the browser's window when two panes leave the pages little room", async () => {
    word = await simulated.open({ panes: 2, width: 1100 });
    await word.press("打开助手");
    await word.paneAt(1).getByRole("tab", { name: /^核对/ }).waitFor();
    const right = (selector: string): Promise<number> =>
      word.page
        .locator(selector)
        .last()
        .evaluate((element) => element.getBoundingClientRect().right);
    expect(await right(".title-bar")).toBe(1100);
    expect(await right(".pane")).toBe(1100);
  });

  it("speaks English where Office does", async () => {
    word = await simulated.open({ locale: "en-US" });
    const labels = await word.page
      .getByRole("group", { name: "Annual report" })
      .locator(".ribbon-label")
      .allTextContents();
    expect(labels).toEqual(["Open assistant", "Check", "Insert template", "Clear marks"]);
  });

  it.each(["light", "dark"] as const)(
    "can be used with a keyboard and a screen reader (%s)",
    async (theme) => {
      word = await simulated.open({ theme });
      expect(await objections(word.page, [".sheet"])).toEqual([]);
      await word.page.keyboard.press("F6");
      expect(await word.page.evaluate(() => document.activeElement?.className)).toBe("sheet");
      await word.page.keyboard.press("F6");
      expect(await word.page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tab");
    },
  );
});
