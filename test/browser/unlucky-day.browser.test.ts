import path from "node:path";
import { useBrowser, type WordPage } from "./support";

/**
 * What goes wrong on one day at one desk: two files dropped at once, the wrong file, a draft inserted twice, a check of a
 * draft that nobody has touched, the pane closed and opened again the next morning.
 */
const simulated = useBrowser();
const fixture = (name: string): string => path.resolve(__dirname, "../fixtures", name);

/** Drops files of these names on the page of the pane. */
async function drop(word: WordPage, names: string[]): Promise<void> {
  const frame = await word.paneFrame();
  await frame.evaluate((files) => {
    const dataTransfer = new DataTransfer();
    for (const name of files) dataTransfer.items.add(new File(["年报"], name));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, names);
}

const paragraphCount = async (word: WordPage): Promise<number> => (await word.paragraphTexts()).length;

describe("an unlucky day", () => {
  it("ends with one report, compared with the right file, and with every open fact still told", async () => {
    const word = await simulated.open({ docx: "new", profile: "m365", width: 1366, height: 768 });
    const { pane, page } = word;
    const look = async (name: string): Promise<void> => {
      const folder = process.env.NIANBAO_LOOK;
      if (folder) await page.locator(".pane").screenshot({ path: path.join(folder, `unlucky-${name}.png`) });
    };
    const choose = (name: string) => pane.locator("input[type=file]").first().setInputFiles(fixture(name));
    await word.press("打开助手");

    await pane.getByText("您手上有上年的报告吗").waitFor();
    await drop(word, ["上年.docx", "再上年.docx"]);
    await pane.getByText("拖来了 2 个文件").first().waitFor();
    expect(await pane.getByText("认出的内容").count()).toBe(0);
    await look("two-files");

    await choose("last-year/document.doc");
    await pane.getByRole("button", { name: "插入初稿", exact: true }).click();
    await pane.locator("[data-fact-input]:focus").waitFor({ timeout: 60_000 });
    const inserted = await paragraphCount(word);

    await pane.getByRole("button", { name: "再看一遍初稿" }).click();
    await pane.getByRole("button", { name: "插入初稿", exact: true }).click();
    await pane.getByRole("alertdialog").getByText("文中已有一份报告").waitFor();
    await look("twice");
    await page.keyboard.press("Escape");
    await pane.getByRole("alertdialog").waitFor({ state: "detached" });
    expect(await paragraphCount(word)).toBe(inserted);

    await pane.getByRole("tab", { name: /^核对/ }).click();
    await pane.getByRole("button", { name: "检查本文" }).click();
    await pane.locator("dl").first().waitFor();
    await look("untouched");
    expect(await pane.locator("[data-finding]").count()).toBeLessThanOrEqual(10);
    expect(await pane.getByText(/没有发现问题/).count()).toBe(0);

    await word.closePane();
    await word.press("打开助手");
    await pane
      .getByText(/上年留下的.*还有 \d+ 处/u)
      .first()
      .waitFor({ timeout: 60_000 });
    await look("next-morning");
    await pane.getByRole("tab", { name: /^核对/ }).click();
    await pane.getByRole("button", { name: "检查本文" }).click();
    await pane
      .getByText(/没有与上年报告比对|上次用的上年报告是|沿用了/u)
      .first()
      .waitFor();
    await look("not-compared");

    await pane.getByRole("tab", { name: /^起草/ }).click();
    await choose("eight-against-zero/document.docx");
    await pane.getByText("这份可能不是本文的上年报告").first().waitFor();
    await look("wrong-file");
    await pane.getByRole("button", { name: "换一份" }).first().click();
    await choose("last-year/document.doc");
    await pane.getByText("这份可能不是本文的上年报告").waitFor({ state: "detached" });
    await pane.getByRole("tab", { name: /^核对/ }).click();
    await pane.getByRole("button", { name: /检查/ }).first().click();
    // 42 of the form, and nine with the year before.
    await pane.getByText("勾稽关系 51 项").first().waitFor();
    await look("compared");
    expect(await paragraphCount(word)).toBe(inserted);
    expect(word.errors).toEqual([]);
  });
});
