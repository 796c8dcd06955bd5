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
  it.each(["m365", "web"] as const)(
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
