import type { Page } from "playwright-core";
import { objections } from "../../browser/support/objections";
import { openPreview, type PreviewOptions } from "../support/preview";

jest.setTimeout(240_000);

/** The pane on an empty report, at table 三 with a row and a group open. */
async function atTable(look: PreviewOptions): Promise<Page> {
  const page = await openPreview({ ...look, query: `report&${look.query ?? ""}` });
  await page.getByRole("tab", { name: /^(填表|Tables)/ }).click();
  await page.getByRole("button", { name: /^表三/ }).click();
  await page.getByRole("button", { name: /^一、本年新收/ }).click();
  await page.getByRole("button", { name: /^（三）不予公开/ }).click();
  await page.locator("[data-cell]").first().waitFor();
  return page;
}

/** What sticks out of the pane sideways, and inputs in which four digits have no room. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[role=tabpanel] *")]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        const isTight = element.tagName === "INPUT" && width > 0 && width < 40;
        const isHidden = getComputedStyle(element).clipPath !== "none";
        return !isHidden && (right > window.innerWidth + 0.5 || isTight);
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );

const looks: { name: string; look: PreviewOptions }[] = [
  { name: "329 × 445", look: {} },
  { name: "280 × 445", look: { width: 280 } },
  { name: "280 × 244 (200 %), dark", look: { width: 280, height: 244, scheme: "dark" } },
  { name: "329 × 445, high contrast", look: { contrast: true } },
  { name: "280 × 445, English", look: { width: 280, query: "language=en" } },
];

describe("filling in the tables in a browser", () => {
  it.each(looks)("is accessible and fits: $name", async ({ name, look }) => {
    const page = await atTable(look);
    expect([await objections(page), await cut(page)]).toEqual([[], []]);
    const [first] = await page.locator("[data-cell]").all();
    await first!.fill("1234");
    expect([await objections(page), await cut(page)]).toEqual([[], []]);
    const folder = process.env.NIANBAO_LOOK;
    if (folder) await page.screenshot({ path: `${folder}/filling-${name.replace(/\W+/gu, "-")}.png` });
  });

  it("shows each number that the keyboard comes to, above what stays at the lower edge", async () => {
    const page = await atTable({ width: 280, height: 300 });
    const inputs = page.locator("[data-cell]");
    await inputs.first().fill("3");
    const hidden: string[] = [];
    for (let at = 0; at < 7; at += 1) {
      const covered = await page.evaluate(() => {
        const active = document.activeElement!;
        const { left, width, top, bottom } = active.getBoundingClientRect();
        const seen = [top + 2, bottom - 2].every(
          (y) => document.elementFromPoint(left + width / 2, y) === active,
        );
        return seen ? null : active.getAttribute("aria-label");
      });
      if (covered !== null) hidden.push(covered);
      await page.keyboard.press("Enter");
    }
    expect(hidden).toEqual([]);
  });
});
