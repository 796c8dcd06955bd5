import { readFile } from "../../src/document";
import { readReport } from "../../src/report";
import { useBrowser, type WordPage } from "./support";
import { versions } from "../matrix/results";
import { LongTasks } from "./support/long-tasks";

/**
 * What an office does to an add-in: a Word that takes seconds, a pane that is closed midway, two panes on one document,
 * somebody who goes on typing.
 */

const simulated = useBrowser();

/** Word on the web takes up to 40 s (office-js issue 3271); a few are as long for a pane that waits. */
const slow = { profile: "web", behaviours: { insertDelay: 2000 } } as const;

const insertButton = (word: WordPage, table: string, pane = 0) =>
  word.paneAt(pane).getByRole("button", { name: `插入${table}` });

const tableCount = (word: WordPage): Promise<number> =>
  word.page.evaluate(() => window.wordWindow.word!.tableCount());

/** The tables of the form that the saved document has. */
async function tablesOf(word: WordPage): Promise<string[]> {
  const bytes = await word.page.evaluate(() => [...window.wordWindow.word!.save()]);
  const reading = await readFile(new Uint8Array(bytes));
  if (!reading.ok) throw new Error(reading.code);
  const { tables } = readReport(reading.document);
  return Object.keys(tables).filter((id) => Reflect.get(tables, id));
}

describe("a Word that shows an insertion late", () => {
  it("is waited for, and a second click inserts nothing", async () => {
    const word = await simulated.open({ docx: "new", ...slow });
    await word.press("打开助手");
    const { pane } = word;
    await insertButton(word, "表三").click();
    await pane.getByRole("progressbar", { name: "正在插入…" }).waitFor();
    expect(await tableCount(word)).toBe(0);
    await insertButton(word, "表三").click({ force: true });
    await insertButton(word, "表二").click({ force: true });
    await pane
      .getByText(/已插入.*表三/)
      .first()
      .waitFor({ timeout: 60_000 });
    expect(await pane.getByRole("progressbar").count()).toBe(0);
    expect(await tableCount(word)).toBe(1);
    // Whatever a second click had begun would have come by now.
    await word.page.waitForTimeout(slow.behaviours.insertDelay + 500);
    expect(await tablesOf(word)).toEqual(["applications"]);
    expect(word.errors).toEqual([]);
  });
});

describe("a pane that is closed while it inserts", () => {
  it.each(versions(["web"]))(
    "leaves the document whole and says so when it is opened again (%s)",
    async (profile) => {
      const word = await simulated.open({
        docx: "new",
        profile,
        behaviours: { insertDelay: 3000 },
      });
      await word.press("打开助手");
      await insertButton(word, "表三").click();
      await word.pane.getByRole("progressbar").waitFor();
      // The pane says that it works before it has asked Word; closed so early it would have inserted nothing.
      await word.page.waitForFunction(() =>
        window.wordWindow.word!.batches.some(({ request }) =>
          JSON.stringify(request).includes("InsertOoxml"),
        ),
      );
      await word.closePane();
      expect(await word.page.locator(".pane iframe").count()).toBe(0);
      await word.press("打开助手");
      await word.pane.getByText("上次的操作可能没有做完").first().waitFor({ timeout: 60_000 });
      await word.tables.first().waitFor();
      expect(await tablesOf(word)).toEqual(["applications"]);
      // The pane works: it reads, finds, and inserts the next table.
      await word.pane.getByRole("tab", { name: /^核对/ }).click();
      await word.pane.getByRole("button", { name: "检查本文" }).click();
      await word.pane.locator("[data-finding]").first().waitFor();
      await word.pane.getByRole("tab", { name: /^起草/ }).click();
      await insertButton(word, "表四").click();
      await word.pane
        .getByText(/已插入.*表四/)
        .first()
        .waitFor({ timeout: 60_000 });
      expect((await tablesOf(word)).sort()).toEqual(["applications", "disputes"]);
      expect(word.errors).toEqual([]);
      expect(await word.unsupported()).toEqual([]);
    },
  );
});

describe("two panes on one document", () => {
  it.each(versions(["m365"]))("lose nothing of each other's work (%s)", async (profile) => {
    const word = await simulated.open({ docx: "new", profile, panes: 2 });
    await word.press("打开助手");
    const both = [0, 1];
    const inBoth = (work: (pane: number) => Promise<unknown>): Promise<unknown> =>
      Promise.all(both.map((pane) => work(pane)));
    await inBoth((pane) => insertButton(word, pane === 0 ? "表二" : "表四", pane).click());
    await inBoth((pane) =>
      word
        .paneAt(pane)
        .getByText(/已插入.*表/)
        .first()
        .waitFor({ timeout: 60_000 }),
    );
    expect((await tablesOf(word)).sort()).toEqual(["disclosure", "disputes"]);
    const typed = await word.page.evaluate(() => {
      window.wordWindow.word!.typeInCell(0, 2, 1, "7");
      return window.wordWindow.word!.paragraphTexts();
    });

    await inBoth(async (index) => {
      const pane = word.paneAt(index);
      await pane.getByRole("tab", { name: /^核对/ }).click();
      await pane.getByRole("button", { name: "检查本文" }).click();
      await pane.locator("[data-finding]").first().waitFor();
    });
    await inBoth(async (index) => {
      const pane = word.paneAt(index);
      await pane.getByRole("button", { name: "在文中标记" }).click();
      await pane
        .getByText(/已标记|已在文中/)
        .first()
        .waitFor();
    });
    const marks = word.marks(profile).first();
    await marks.waitFor();
    await inBoth((pane) => word.paneAt(pane).getByRole("button", { name: "清除全部标记" }).click());
    await marks.waitFor({ state: "detached" });
    expect(await word.commentTexts()).toEqual([]);
    expect(await word.paragraphTexts()).toEqual(typed);
    expect(word.errors).toEqual([]);
    expect(await word.unsupported()).toEqual([]);
  });
});

describe("somebody who types while a check runs", () => {
  it("loses no character, and the pane's own tasks are short", async () => {
    const word = await simulated.open({ profile: "web" });
    await word.press("打开助手");
    await word.pane.getByRole("tab", { name: /^核对/ }).click();
    const frame = await word.paneFrame();
    const tasks = await LongTasks.watch(frame);
    await word.pane.getByRole("button", { name: "检查本文" }).click();
    await word.pane.locator("[data-finding]").first().waitFor();
    await tasks.report("check");

    const index = (await word.paragraphTexts()).findIndex((text) => text.startsWith("根据"));
    const before = (await word.paragraphTexts())[index]!;
    await word.page
      .locator(".sheet .paragraph")
      .filter({ hasText: before.slice(0, 20) })
      .first()
      .click();
    await word.page.keyboard.press("End");
    const typed = "本机关高度重视政府信息公开工作";
    const again = word.pane.getByRole("button", { name: /重新检查|检查本文/ });
    for (const character of typed) {
      // A click in the page, not with the mouse: the keyboard stays in the document.
      if (typed.indexOf(character) % 4 === 0)
        await again.first().evaluate((button: HTMLElement) => button.click());
      await word.page.keyboard.type(character);
    }
    await word.page.waitForTimeout(3000);
    await tasks.report("re-check while typing");
    const after = (await word.paragraphTexts())[index]!;
    expect(after.length).toBe(before.length + typed.length);
    expect(after).toContain(typed);
    expect(word.errors).toEqual([]);
  });
});
