import type { Page } from "playwright-core";
import { objections } from "../../browser/support/objections";
import { openPreview, type PreviewOptions } from "../support/preview";

jest.setTimeout(240_000);

const fields = (page: Page) => page.locator("[data-fact-input]");

/** The pane on a document with facts of last year, at the first of them. */
async function atFacts(look: PreviewOptions): Promise<Page> {
  const page = await openPreview({ ...look, query: `facts&${look.query ?? ""}` });
  const way = page.getByRole("button", { name: /^(去核对|Look at them)$/ });
  await fields(page).first().or(way).first().waitFor();
  if ((await fields(page).count()) === 0) await way.first().click();
  await fields(page).first().waitFor();
  return page;
}

/** What sticks out of the pane, or is cut in it. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#pane section *")]
      .filter((element) => {
        const { right } = element.getBoundingClientRect();
        const isWords = ["P", "H2", "H3", "MARK", "BUTTON"].includes(element.tagName);
        return (
          right > window.innerWidth + 0.5 ||
          (isWords && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
        );
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );

const looks: { name: string; look: PreviewOptions }[] = [
  { name: "329 × 445", look: {} },
  { name: "280 × 445", look: { width: 280 } },
  { name: "280 × 300, dark", look: { width: 280, height: 300, scheme: "dark" } },
  { name: "329 × 445, high contrast", look: { contrast: true } },
  { name: "280 × 445, English", look: { width: 280, query: "language=en" } },
];

describe("working off last year's facts in a browser", () => {
  it.each(looks)("is accessible and fits: $name", async ({ look }) => {
    const page = await atFacts(look);
    expect([await objections(page), await cut(page)]).toEqual([[], []]);
    // A remark, the whole sentence in a field, and what has not changed.
    await fields(page).first().fill("很多");
    await fields(page).first().press("Enter");
    expect([await objections(page), await cut(page)]).toEqual([[], []]);
    await fields(page).first().fill("286");
    await fields(page).first().press("Alt+Enter");
    await page.locator("details summary").first().click();
    await page.getByRole("button", { name: /^(改写整句|Rewrite the sentence)$/ }).click();
    await page.locator("textarea").first().waitFor();
    expect([await objections(page), await cut(page)]).toEqual([[], []]);
  });

  it("keeps the field that the keyboard is in where it can be seen, from one fact to the last", async () => {
    const page = await atFacts({ width: 280, height: 300 });
    await fields(page).first().focus();
    const seen = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        const box = activeElement!.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const top = document.elementFromPoint(x, y);
        return (
          top !== null &&
          (top === activeElement || activeElement!.contains(top) || top.contains(activeElement))
        );
      });
    const names: (string | null)[] = [];
    for (;;) {
      expect(await seen()).toBe(true);
      const name = await page.evaluate(() => document.activeElement!.getAttribute("aria-label"));
      if (name === null) break;
      names.push(name);
      await page.keyboard.press("Alt+Enter");
      await page.waitForFunction(
        (before) => document.activeElement?.getAttribute("aria-label") !== before,
        name,
      );
    }
    expect(names.slice(0, 3)).toEqual(["今年：286条", "今年：174条", "今年：112条"]);
    expect(names.length).toBeGreaterThan(4);
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe("上年内容都核对过了");
  });

  it("goes into the whole sentence and out again by the keyboard", async () => {
    const page = await atFacts({});
    const rewriting = page.getByRole("button", { name: "改写整句" });
    await rewriting.focus();
    await page.keyboard.press("Enter");
    const field = page.getByRole("textbox", { name: "改写整句" });
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await field.inputValue()).toContain("全年主动公开政府信息286条");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement!.getAttribute("aria-label"))).toBe("今年：286条");
  });
});
