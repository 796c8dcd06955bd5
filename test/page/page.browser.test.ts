import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { objections } from "../browser/support/objections";
import { downloaded } from "../browser/support/word-page";
import { programs } from "../document/support/programs";
import { leaving, openWindow, pageUrl, type PageWindow } from "./support/page-window";
import { correctAndSave, lastYearAndSave, letterhead, openReport, SAMPLE, type Save } from "./support/rounds";
import { expectCorrected, expectDrafted, readSaved, textsOf } from "./support/saved";

jest.setTimeout(180_000);

/** What is sent around on a stick, and by mail. */
const MOST_BYTES = 1024 * 1024;
const sample = new Uint8Array(readFileSync(SAMPLE));
const libreOffice = programs.find(({ name }) => name === "LibreOffice")!;

describe("the page without Word, opened from a disk", () => {
  let opened: PageWindow;
  let page: Page;
  /** What the rounds have saved. */
  const kept: Uint8Array[] = [];

  beforeAll(async () => {
    const { browser } = await sharedBrowser();
    opened = await openWindow(browser);
    ({ page } = opened);
  });
  afterAll(() => opened.context.close());
  beforeEach(async () => {
    await page.emulateMedia({ media: null });
    await opened.load();
  });
  afterEach(() => {
    expect(leaving(opened.requests)).toEqual([]);
    expect(opened.errors).toEqual([]);
  });

  const save: Save = async (button) => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: button }).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: await downloaded(file) };
  };

  it("is one file that is small enough, and asks for no other", async () => {
    expect(statSync(process.env.NIANBAO_PAGE!).size).toBeLessThanOrEqual(MOST_BYTES);
    await page.getByRole("heading", { name: "年报助手（不用 Word）" }).waitFor();
    expect(opened.requests.filter((url) => !url.startsWith("data:"))).toEqual([pageUrl()]);
    expect(await objections(page)).toEqual([]);
  });

  it("says which browsers it needs where it cannot be unpacked", async () => {
    const { browser } = await sharedBrowser();
    const old = await openWindow(browser);
    await old.context.addInitScript(() => Object.assign(window, { DecompressionStream: undefined }));
    await old.load();
    expect(await old.page.locator("#page").innerText()).toContain("请改用 Edge、Chrome（108 以上）");
    await old.context.close();
  });

  it("shows the report with its tables as they are merged, and the findings at their cells", async () => {
    await openReport(page, SAMPLE);
    const { tables } = await readSaved(sample);
    const cells = tables.flatMap(({ rows }) => rows.flatMap(({ cells: own }) => own));
    expect(await page.locator(".sheet td").count()).toBe(cells.length);
    const spans = cells.filter(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1);
    expect(await page.locator(".sheet td[rowspan], .sheet td[colspan]").count()).toBe(spans.length);
    const found = await page.locator("[data-finding]").count();
    const flags = await page.locator(".sheet .flag").allInnerTexts();
    expect(flags.reduce((sum, count) => sum + Number(count), 0)).toBe(found);
    expect(await objections(page)).toEqual([]);
  });

  it("goes to the cell of a finding, and from a cell to its finding; prints the report alone", async () => {
    await openReport(page, SAMPLE);
    await page
      .locator("[data-finding]")
      .filter({ hasText: "应为 15，实填 14" })
      .getByText("应为 15，实填 14")
      .click();
    const lit = page.locator(".sheet [data-lit]");
    await lit.waitFor();
    expect((await lit.innerText()).startsWith("14")).toBe(true);
    expect(await lit.evaluate((cell) => cell === document.activeElement)).toBe(true);

    const words = (await textsOf(sample)).join("").replace(/\s/gu, "");
    await page.emulateMedia({ media: "print" });
    expect((await page.locator("body").innerText()).replace(/\s/gu, "")).toBe(words);
    // Nothing is cut off at the edge of the window, and nothing of the findings is to be seen.
    expect(await page.locator(".document").evaluate((one) => getComputedStyle(one).overflow)).toBe("visible");
    const looks = await page.locator(".sheet [data-found], .sheet [data-lit]").evaluateAll((all) =>
      all.map((one) => {
        const { backgroundColor, outlineStyle } = getComputedStyle(one);
        return `${backgroundColor} ${outlineStyle}`;
      }),
    );
    expect(new Set(looks)).toEqual(new Set(["rgba(0, 0, 0, 0) none"]));
    await page.emulateMedia({ media: null });

    await page.locator(".sheet .flag.error").last().click();
    await page.waitForFunction(() => document.activeElement?.closest("[data-finding]") !== null);
  });

  it("corrects, takes back, corrects again and saves: every other part is what it was, byte for byte", async () => {
    const { name, bytes } = await correctAndSave(page, save);
    expect(name).toBe("document-改.docx");
    await expectCorrected(sample, bytes);
    kept.push(bytes);
  });

  it("carries last year's report through the four places, and saves it beside what stood there", async () => {
    const { name, bytes } = await lastYearAndSave(page, save);
    expect(name).toBe("本年-改.docx");
    await expectDrafted(letterhead(), bytes);
    kept.push(bytes);
  });

  // Counted as skipped where it is not installed.
  (libreOffice.isHere() ? it : it.skip)("has saved what LibreOffice opens and reads as we do", async () => {
    expect(kept).toHaveLength(2);
    const folder = mkdtempSync(path.join(tmpdir(), "nianbao-page-"));
    try {
      const files = kept.map((bytes, i) => {
        const file = path.join(folder, `${i}.docx`);
        writeFileSync(file, bytes);
        return file;
      });
      const theirs = await libreOffice.routes["a .docx"]!(files, folder);
      for (const [i, file] of theirs.entries()) {
        expect(await textsOf(new Uint8Array(readFileSync(file)))).toEqual(await textsOf(kept[i]!));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("says what it cannot read, and stays", async () => {
    await page.locator("input[type=file]").setInputFiles({
      name: "年报.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.7"),
    });
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").innerText()).toContain("PDF");
    expect(await page.getByRole("button", { name: "选择文件…" }).isVisible()).toBe(true);
  });
});
