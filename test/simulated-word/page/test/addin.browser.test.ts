import { useBrowser, type WordPage } from "../../../browser/support";
import { inWord, openStubPane, useStubAddin } from "./stub-addin";

const simulated = useBrowser();
let word: WordPage;

beforeEach(async () => {
  word = await simulated.open();
});

const news = (): Promise<string | null> => word.page.getByRole("status").textContent();

describe("the ribbon", () => {
  it("shows the group of the manifest with its buttons and its menu", async () => {
    const group = word.page.getByRole("group", { name: "年报" });
    const labels = await group.locator(".ribbon-label").allTextContents();
    expect(labels).toEqual(["打开助手", "检查", "插入模板", "清除标记"]);
    await word.press("插入模板");
    const entries = await word.page.getByRole("menuitem").allTextContents();
    expect(entries[0]).toBe("整份报告");
    expect(entries).toHaveLength(4);
    const icons = await group
      .locator("img")
      .evaluateAll((images) => images.map((each) => (each as HTMLImageElement).naturalWidth));
    expect(icons.slice(0, 2)).toEqual([32, 32]);
  });

  it("runs a function in a page of its own each time", async () => {
    await useStubAddin(word);
    for (let press = 0; press < 2; press += 1) {
      await word.press("清除标记");
      await word.page.getByRole("status").filter({ hasText: "“清除标记”已完成" }).waitFor();
      await word.page.getByRole("status").evaluate((status) => (status.textContent = ""));
    }
    const written = (await word.paragraphTexts()).filter((each) => each.startsWith("功能写入"));
    expect(written).toEqual(["功能写入的第1段", "功能写入的第1段"]);
    expect(await word.page.locator(".function-frame").count()).toBe(0);
  });

  it("says so when the add-in has no such function", async () => {
    await useStubAddin(word);
    await word.press("插入模板", "整份报告");
    await word.page.getByRole("status").filter({ hasText: "没有执行" }).waitFor();
    expect(await news()).toContain("insertReport");
  });
});

describe("the task pane", () => {
  it("is Word on Windows for Microsoft's library, as wide as Word's, and can be closed", async () => {
    await openStubPane(word);
    expect(await word.pane.locator("#state").textContent()).toBe("Word PC zh-CN light");
    expect((await word.page.locator(".pane").boundingBox())?.width).toBe(329);
    await word.page.getByRole("separator").focus();
    await word.page.keyboard.press("ArrowLeft");
    expect((await word.page.locator(".pane").boundingBox())?.width).toBe(349);
    await word.page.getByRole("button", { name: "关闭任务窗格" }).click();
    expect(await word.page.locator(".pane iframe").count()).toBe(0);
  });

  it("follows the theme of the window", async () => {
    await word.press("深色");
    await openStubPane(word);
    expect(await word.pane.locator("#state").textContent()).toContain("dark");
  });

  it("sees what the user has selected", async () => {
    const run = await openStubPane(word);
    await word.cell(1, 3, 2).click();
    const text = await run(`Word.run(async (context) => {
      const paragraph = context.document.getSelection().paragraphs.getFirst();
      paragraph.load("text");
      await context.sync();
      return paragraph.text;
    })`);
    expect(text).toBe("3");
  });

  it("sees what was selected in the same turn, before the browser has told of it", async () => {
    await openStubPane(word);
    await word.cell(1, 3, 2).click();
    const frame = await word.page.locator(".pane iframe").elementHandle();
    const row = await word.cell(1, 4, 2).evaluate((cell, pane) => {
      const { Word: itsWord } = (pane as HTMLIFrameElement).contentWindow as Window & { Word: typeof Word };
      getSelection()?.setPosition(cell.querySelector(".paragraph"), 0);
      return itsWord.run(async (context) => {
        const paragraph = context.document.getSelection().paragraphs.getFirst();
        const ownCell = paragraph.parentTableCellOrNullObject;
        ownCell.load("rowIndex");
        await context.sync();
        return ownCell.rowIndex;
      });
    }, frame);
    expect(row).toBe(4);
  });

  it("scrolls to what it selects, and leaves the focus in the pane", async () => {
    const run = await openStubPane(word);
    await word.pane.locator("body").click();
    await run(inWord(`context.document.body.paragraphs.getLast().select();`));
    const last = word.paragraphs.last();
    await last.waitFor();
    const seen = await last.evaluate((element) => {
      const desk = element.closest(".desk")!.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      return box.top >= desk.top && box.bottom <= desk.bottom;
    });
    expect(seen).toBe(true);
    expect(await word.page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
  });

  it("shows comments, highlights and shading that it makes, and lets the user undo them", async () => {
    const run = await openStubPane(word);
    await run(
      inWord(`const first = context.document.body.paragraphs.getFirst();
      first.getRange("Content").insertComment("标题请核对");
      first.font.highlightColor = "#FFFF00";`),
    );
    await word.comments.filter({ hasText: "标题请核对" }).waitFor();
    expect(await word.paragraphs.first().locator(".commented").count()).toBeGreaterThan(0);
    const marked = word.paragraphs.first().locator("span").first();
    expect(await marked.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      "rgb(255, 255, 0)",
    );
    await word.press("撤消");
    await word.comments.first().waitFor({ state: "detached" });
    expect((await word.commentTexts()).length).toBe(0);
  });
});
