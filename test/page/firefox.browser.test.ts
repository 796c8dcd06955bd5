import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { asItIs, firefoxPath, launchFirefox } from "../browser/support/firefox";
import { leaving, openWindow, type PageWindow } from "./support/page-window";
import { correctAndSave, lastYearAndSave, letterhead, SAMPLE, type Save } from "./support/rounds";
import { expectCorrected, expectDrafted } from "./support/saved";

jest.setTimeout(180_000);

const isHere = firefoxPath() !== null;
if (!isHere)
  console.warn("There is no Firefox here (Debian: apt-get install firefox-esr): its round is skipped.");

(isHere ? describe : describe.skip)("the page without Word in Firefox, opened from a disk", () => {
  let downloads: string;
  let browser: Browser;
  let opened: PageWindow;
  let page: Page;

  beforeAll(async () => {
    downloads = mkdtempSync(path.join(tmpdir(), "nianbao-firefox-"));
    browser = await launchFirefox(downloads);
    opened = await openWindow(browser, asItIs);
    ({ page } = opened);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(downloads, { recursive: true, force: true });
  });
  beforeEach(() => opened.load());
  afterEach(() => {
    expect(leaving(opened.requests)).toEqual([]);
    expect(opened.errors).toEqual([]);
  });

  /** Firefox writes under another name first, beside an empty file of the name it will have. */
  async function inDownloads(name: string): Promise<Uint8Array> {
    const file = path.join(downloads, name);
    const isThere = (): boolean =>
      existsSync(file) &&
      readFileSync(file).length > 0 &&
      !readdirSync(downloads).some((one) => one.endsWith(".part"));
    while (!isThere()) await page.waitForTimeout(50);
    return new Uint8Array(readFileSync(file));
  }

  const save: Save = async (button) => {
    await page.getByRole("button", { name: button }).click();
    const said = page.getByText(/^已存到下载文件夹：/);
    await said.waitFor();
    const name = (await said.innerText()).replace(/^已存到下载文件夹：/, "");
    return { name, bytes: await inDownloads(name) };
  };

  it("corrects, takes back, corrects again and saves: every other part is what it was, byte for byte", async () => {
    const { name, bytes } = await correctAndSave(page, save);
    expect(name).toBe("document-改.docx");
    await expectCorrected(new Uint8Array(readFileSync(SAMPLE)), bytes);

    // From a cell to its finding, and from there to the cell again.
    await page.locator(".sheet .flag.error").last().click();
    await page.waitForFunction(() => document.activeElement?.closest("[data-finding]") !== null);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.matches(".sheet td:has(.flag.error)"));
  });

  it("carries last year's report through the four places, and saves it beside what stood there", async () => {
    const { name, bytes } = await lastYearAndSave(page, save);
    expect(name).toBe("本年-改.docx");
    await expectDrafted(letterhead(), bytes);
  });

  it("would be seen to ask for an address", async () => {
    await page.goto("about:blank");
    const address = "http://localhost:18999/";
    await page.evaluate((url) => fetch(url).catch(() => undefined), address);
    expect(leaving(opened.requests.splice(0))).toEqual([address]);
  });
});
