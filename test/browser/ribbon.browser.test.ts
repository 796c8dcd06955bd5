import type { Frame } from "playwright-core";
import { sizeOf } from "../../src/commands/message";
import { addressOf } from "../../src/commands/message-page";
import type { RibbonMessage } from "../../src/open";
import { versions } from "../matrix/results";
import { useBrowser, type WordPage } from "./support";

/** The ribbon and the pane beside it: what a button does, and that the open pane knows of it. */

const simulated = useBrowser();

const focusedFinding = (word: WordPage): Promise<string | null | undefined> =>
  word
    .paneFrame()
    .then((frame) => frame.evaluate(() => document.activeElement?.getAttribute("data-finding")));

const isOnCheck = (word: WordPage): Promise<string | null> =>
  word.pane.getByRole("tab", { name: /^核对/ }).getAttribute("aria-selected");

describe("检查", () => {
  it.each(versions(["m365"]))(
    "opens the pane in %s and checks, and checks again from wherever the open pane is",
    async (profile) => {
      const word = await simulated.open({ profile });
      await word.press("检查");
      await word.pane.locator("[data-finding]:focus").waitFor();
      expect(await isOnCheck(word)).toBe("true");
      expect(await focusedFinding(word)).toBeTruthy();
      await word.pane.getByRole("tab", { name: /^报送/ }).click();
      await word.press("检查");
      await word.pane.locator("[data-finding]:focus").waitFor();
      expect(await isOnCheck(word)).toBe("true");
      expect(word.errors).toEqual([]);
    },
  );

  it("checks in a pane that was opened by the other button", async () => {
    const word = await simulated.open();
    await word.press("打开助手");
    await word.pane.getByRole("tab", { name: /^起草/ }).waitFor();
    expect(await isOnCheck(word)).toBe("false");
    await word.press("检查");
    await word.pane.locator("[data-finding]:focus").waitFor();
    expect(await isOnCheck(word)).toBe("true");
    expect(word.errors).toEqual([]);
  });
});

/** The page of the dialog that is open. */
async function dialogFrame(word: WordPage): Promise<Frame> {
  const element = await word.page.locator(".dialog iframe").elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("There is no dialog.");
  return frame;
}

describe("清除标记", () => {
  it("is said in a dialog while no pane is open, and Esc closes it", async () => {
    const word = await simulated.open({ width: 1366, height: 768 });
    await word.press("清除标记");
    const dialog = word.page.locator(".dialog");
    await dialog.waitFor();
    const page = await dialogFrame(word);
    await page.getByRole("heading", { name: "文中没有标记" }).waitFor();
    await page.getByText("文件里没有年报助手的内容了。").waitFor();
    await page.locator("button:focus").waitFor();
    await word.page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await word.page.getByRole("status").filter({ hasText: "“清除标记”已完成" }).waitFor();
    expect(word.errors).toEqual([]);
  });

  it("is done although the script of the functions comes seconds after the click", async () => {
    const word = await simulated.open();
    await word.page.route("**/commands.js", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await route.fallback();
    });
    await word.press("清除标记");
    await word.page.locator(".dialog").waitFor();
    expect(word.errors).toEqual([]);
  });

  it("is said in the pane that is open, which counts no mark any more", async () => {
    const word = await simulated.open();
    await word.press("检查");
    await word.pane.locator("[data-finding]:focus").waitFor();
    await word.pane.getByRole("button", { name: "在文中标记" }).first().click();
    await word.comments.first().waitFor();
    await word.press("清除标记");
    await word.pane
      .getByText(/已清除 \d+ 处标记/)
      .first()
      .waitFor();
    expect(await word.page.locator(".dialog").count()).toBe(0);
    expect(await word.pane.getByText(/文中有 \d+ 处标记/).count()).toBe(0);
    expect(word.errors).toEqual([]);
  });
});

describe("the dialog", () => {
  const longest: RibbonMessage = {
    intent: "warning",
    title: { id: "pane/clear.partly", data: { count: 100, left: 100 } },
    lines: [
      { id: "word/left-comments", data: {} },
      { id: "word/record-left", data: {} },
    ],
  };
  const question: RibbonMessage = {
    intent: "warning",
    title: { id: "word/report-again", data: {} },
    lines: [{ id: "word/report-there", data: {} }],
    asksFor: "report",
  };

  it.each(["zh-CN", "en-US"] as const)("shows all of it at 1366 × 768 in %s", async (locale) => {
    const word = await simulated.open({ locale, width: 1366, height: 768 });
    await word.press(locale === "zh-CN" ? "清除标记" : "Clear marks");
    await word.page.locator(".dialog").waitFor();
    const page = await dialogFrame(word);
    await page.locator("button:focus").waitFor();
    // The function has found nothing to clear: its dialog is made as large as for the message, and shows that one.
    const [own] = page.url().split("?");
    for (const message of [longest, question]) {
      const { width, height } = sizeOf(message, { width: 1366, height: 768 });
      await word.page.locator(".dialog").evaluate(
        (dialog, [across, down]) => {
          dialog.style.width = `${across}vw`;
          dialog.style.height = `${down}vh`;
        },
        [width, height] as const,
      );
      const address = addressOf(message, own!);
      await page.evaluate((url) => location.replace(url), address);
      await page.waitForURL(address);
      await page.locator("button:focus").waitFor();
      const fits = await page.evaluate(() => {
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
        return { down: scrollHeight <= clientHeight, across: scrollWidth <= clientWidth };
      });
      expect(fits).toEqual({ down: true, across: true });
    }
    expect(word.errors).toEqual([]);
  });
});
