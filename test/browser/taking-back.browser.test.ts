import { useBrowser, type WordPage } from "./support";

/** What was written can be taken back from the pane, whoever wrote it and however often the pane was closed since. */

const simulated = useBrowser();

async function openList(word: WordPage, count: number): Promise<void> {
  await word.pane.getByText(/^刚才：/).click();
  await word.pane.getByRole("list", { name: `可以撤销的改动（${count}）` }).waitFor();
}

describe("taking back", () => {
  it("reaches what a ribbon function has inserted before the pane was opened", async () => {
    const word = await simulated.open({ docx: "new", profile: "web" });
    const before = await word.paragraphTexts();
    await word.press("插入模板", "表三");
    await word.tables.first().waitFor();
    await word.press("打开助手");
    await openList(word, 1);
    await word.pane.getByRole("button", { name: /^撤销 .+ 的“插入表三”$/ }).click();
    await word.pane.getByText("已撤销：插入表三").first().waitFor();
    expect(await word.paragraphTexts()).toEqual(before);
    expect(await word.pane.getByText(/^刚才：/).count()).toBe(0);
    expect(word.errors).toEqual([]);
  });

  it("sees what a ribbon function inserts while the pane is open", async () => {
    const word = await simulated.open({ docx: "new", profile: "web" });
    await word.press("打开助手");
    await word.pane.getByRole("button", { name: "插入表四" }).waitFor();
    await word.press("插入模板", "表四");
    await openList(word, 1);
    await word.pane.getByText("插入表四").last().waitFor();
    expect(word.errors).toEqual([]);
  });

  it("reaches every write of a pane that was closed, in any order", async () => {
    const word = await simulated.open({ profile: "ltsc2021" });
    const texts = await word.paragraphTexts();
    await word.press("打开助手");
    await word.pane.getByRole("tab", { name: /^核对/ }).click();
    await word.pane.getByRole("button", { name: "检查本文" }).click();
    await word.pane.getByRole("button", { name: /^改为/ }).first().click();
    await word.pane.getByText("已改正 1 处").first().waitFor();
    const corrected = await word.paragraphTexts();
    expect(corrected).not.toEqual(texts);
    await word.pane.getByRole("tab", { name: /^起草/ }).click();
    await word.pane.getByRole("button", { name: "插入表四" }).click();
    // There is one already: it asks.
    await word.pane.getByRole("button", { name: "仍要插入" }).click();
    await word.pane.getByText("已插入表四").first().waitFor();
    await word.closePane();

    await word.press("打开助手");
    await openList(word, 2);
    await word.pane.getByRole("button", { name: /的“改正 1 处”$/ }).click();
    await word.pane.getByText("已撤销：改正 1 处").first().waitFor();
    await word.pane.getByRole("button", { name: /的“插入表四”$/ }).click();
    await word.pane.getByText("已撤销：插入表四").first().waitFor();
    expect(await word.paragraphTexts()).toEqual(texts);
    expect(word.errors).toEqual([]);
    expect(await word.unsupported()).toEqual([]);
  });
});
