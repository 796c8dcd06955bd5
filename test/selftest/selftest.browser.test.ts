import { readFileSync } from "node:fs";
import path from "node:path";
import type { Frame } from "playwright-core";
import { validateManifest } from "../../scripts/manifest";
import { servedFiles } from "../../scripts/manifest/surroundings";
import { downloaded, objections, startSelfTest, useBrowser, type WordPage } from "../browser/support";
import { isFull } from "../matrix/results";
import { manifestSurroundings } from "../scripts/support/manifest-surroundings";
import { profiles, readProfile } from "../simulated-word/profiles";

// It may be built anew on the way.
jest.setTimeout(240_000);

/** Everything that sticks out to the right of the pane. */
const overflowing = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#selftest *")]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 120)),
  );

/** Presses the hidden keys in the open pane, and waits for the self-test. */
async function pressHiddenKeys(word: WordPage): Promise<Frame> {
  await word.page
    .locator(".ribbon")
    .getByRole("button", { name: /打开助手|Open assistant/ })
    .click();
  await word.pane.getByRole("tab").first().click();
  await word.page.keyboard.press("Control+Alt+Shift+T");
  await word.pane.getByRole("button", { name: /^(开始自检|Start)$/ }).waitFor();
  return word.paneFrame();
}

/** Starts the self-test by keyboard alone: the page is opened with the focus on the button. */
async function run(word: WordPage): Promise<void> {
  await word.page.keyboard.press("Enter");
  await word.pane.getByText(/做完了|Done:/).waitFor({ timeout: 100_000 });
}

describe("the self-test in the visible Word", () => {
  const simulated = useBrowser();

  const looks = [
    { profile: "ltsc2021", theme: "light" },
    { profile: "web", theme: "dark" },
  ] as const;
  /** What was downloaded, and the behaviours that it describes: paragraphEventDelay is of this machine, in real time. */
  async function saved(word: WordPage, button: string, profile: string) {
    const [download] = await Promise.all([
      word.page.waitForEvent("download"),
      word.pane.getByRole("button", { name: button }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^nianbao-selftest-${profile}-\\d{8}\\.json$`));
    return readProfile(new TextDecoder().decode(await downloaded(download))).behaviours;
  }

  // In `npm test` the test below goes through the whole page once: each run asks Word some fifty questions.
  const itInMatrix = isFull ? it.each(looks) : () => undefined;
  itInMatrix(
    "is opened by the hidden keys, runs by keyboard, and saves a file that describes $profile ($theme)",
    async ({ profile, theme }) => {
      // Leaves 445 pixels of height to the pane's page.
      const word = await simulated.open({ docx: "new", profile, theme, height: 673 });
      const frame = await pressHiddenKeys(word);
      expect(await objections(frame)).toEqual([]);
      await run(word);
      expect(await objections(frame)).toEqual([]);
      expect(await overflowing(frame)).toEqual([]);
      expect(await word.paragraphTexts()).toEqual([""]);
      const behaviours = await saved(word, "保存结果", profile);
      const { paragraphEventDelay } = behaviours;
      expect(behaviours).toEqual({ ...profiles[profile].behaviours, paragraphEventDelay });
      expect(word.errors).toEqual([]);
      expect(await word.unsupported()).toEqual([]);
    },
  );

  it("is opened by the hidden keys, shows what is different first, in English too, and gives the result to copy and as a file", async () => {
    const flipped = { clearShading: "removed", cellNumbering: "grid" } as const;
    const word = await simulated.open({
      docx: "new",
      profile: "web",
      theme: "dark",
      locale: "en-US",
      // Leaves 445 pixels of height to the pane's page.
      height: 673,
      behaviours: flipped,
    });
    const frame = await pressHiddenKeys(word);
    expect(await objections(frame)).toEqual([]);
    await run(word);
    expect(await word.paragraphTexts()).toEqual([""]);
    const verdicts = await word.pane.locator(".verdict").allInnerTexts();
    expect(verdicts.slice(0, 2).map((each) => each.trim())).toEqual(["≠ different", "≠ different"]);
    const table = await word.pane.locator(".answers").innerText();
    expect(table).toContain("yes, without a trace");
    expect(table).toContain("the document has no header");
    expect(await objections(frame)).toEqual([]);
    expect(await overflowing(frame)).toEqual([]);
    await word.pane.getByRole("button", { name: "Copy the result" }).click();
    await word.pane.getByText("Copied").waitFor();
    await word.pane.getByText("Text of the result").click();
    const text = await word.pane.getByRole("textbox").inputValue();
    const behaviours = await saved(word, "Save the result", "web");
    const { paragraphEventDelay } = behaviours;
    expect(behaviours).toEqual({ ...profiles.web.behaviours, ...flipped, paragraphEventDelay });
    expect(readProfile(text).behaviours).toEqual(behaviours);
    expect(word.errors).toEqual([]);
    expect(await word.unsupported()).toEqual([]);
  });

  it("refuses a document that is not empty, and goes back to the pane", async () => {
    const word = await simulated.open();
    const before = await word.paragraphTexts();
    await pressHiddenKeys(word);
    await word.pane.getByRole("button", { name: "开始自检" }).click();
    await word.pane.getByRole("status").filter({ hasText: "新建空白文档" }).waitFor();
    expect(await word.paragraphTexts()).toEqual(before);
    await word.pane.getByRole("link", { name: "返回" }).click();
    await word.pane.getByRole("tab", { name: /^核对/ }).click();
    await word.pane.getByRole("button", { name: "检查本文" }).click();
    await word.pane.locator("[data-finding]").first().waitFor();
    expect(word.errors).toEqual([]);
  });

  it("can be stopped, and leaves the document empty", async () => {
    const word = await simulated.open({ docx: "new", behaviours: { insertDelay: 3_000 } });
    await pressHiddenKeys(word);
    await word.pane.getByRole("button", { name: "开始自检" }).click();
    await word.pane.getByText("正在问第").waitFor();
    await word.pane.getByRole("button", { name: "停止" }).click();
    const status = word.pane.getByRole("status").filter({ hasText: "已停止" });
    await status.filter({ hasText: "文档已恢复空白" }).waitFor();
    expect(await word.paragraphTexts()).toEqual([""]);
  });
});

describe("npm run selftest", () => {
  const simulated = useBrowser({ start: startSelfTest });

  it("opens an empty document with a header, and the self-test beside it", async () => {
    const page = await simulated.browser.newPage({ ignoreHTTPSErrors: true, locale: "zh-CN" });
    await page.goto(`${simulated.url}/word/?pane=open&profile=mac`);
    const pane = page.frameLocator(".pane iframe");
    await pane.getByRole("button", { name: "开始自检" }).waitFor();
    const parts = await page.evaluate(() => {
      const { word } = window.wordWindow;
      return { texts: word!.paragraphTexts(), names: [...word!.parts().keys()] };
    });
    expect(parts.texts).toEqual([""]);
    expect(parts.names.filter((name) => /^\/word\/header\d*\.xml$/.test(name))).not.toEqual([]);
    if (isFull) {
      await pane.getByRole("button", { name: "开始自检" }).click();
      await pane.getByText("做完了").waitFor({ timeout: 100_000 });
      const text = await pane.locator("textarea").inputValue();
      expect(text).toContain('"ooxmlHeaders": true');
      expect(readProfile(text).behaviours.ooxmlOfLastCellParagraph).toBe("row");
    }
    await page.close();
  });

  it("has a manifest of its own that is correct, with the self-test in place of the pane", async () => {
    const context = await simulated.browser.newContext({ ignoreHTTPSErrors: true });
    const xml = await (await context.request.get(`${simulated.url}/manifest.xml`)).text();
    const root = path.resolve(__dirname, "../..");
    const own = readFileSync(path.join(root, "manifest.xml"), "utf8");
    const idOf = (manifest: string): string => /<Id>(.+)<\/Id>/.exec(manifest)![1]!;
    expect(idOf(xml)).not.toBe(idOf(own));
    expect(xml).toContain("/selftest.html");
    expect(xml).not.toContain("/taskpane.html");
    expect(validateManifest(xml, { ...manifestSurroundings, file: servedFiles(root) })).toEqual([]);
    await context.close();
  });
});
