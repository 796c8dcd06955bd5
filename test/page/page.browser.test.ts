import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { unzipSync } from "fflate";
import { readFile } from "../../src/document";
import { objections } from "../browser/support/objections";

jest.setTimeout(180_000);

const ROOT = path.resolve(__dirname, "../..");
const FIXTURES = path.join(ROOT, "test", "fixtures");
const SAMPLE = path.join(FIXTURES, "sample", "document.docx");
/** What is sent around on a stick, and by mail. */
const MOST_BYTES = 1.5 * 1024 * 1024;

describe("the page without Word, opened from a disk", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "nianbao-page-"));
  const file = path.join(folder, "nianbao.html");
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let errors: string[];
  let requests: string[];

  beforeAll(async () => {
    execFileSync(process.execPath, [path.join(ROOT, "scripts", "page.mjs"), file]);
    ({ browser } = await sharedBrowser());
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  afterEach(() => context.close());

  beforeEach(async () => {
    context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1300, height: 800 } });
    // Their dialogs are the system's own, which no test can press: then the page downloads.
    await context.addInitScript(() => {
      Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
    });
    page = await context.newPage();
    [errors, requests] = [[], []];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(file).href);
  });

  async function openReport(report: string): Promise<void> {
    await page.locator("input[type=file]").setInputFiles(report);
    await page.locator(".sheet").waitFor();
    await page.getByRole("tab", { name: /核对/ }).click();
    await page.getByRole("button", { name: /检查/ }).first().click();
    await page.locator("[data-finding]").first().waitFor();
  }

  it("is one file that is small enough, and asks for no other", async () => {
    expect(statSync(file).size).toBeLessThanOrEqual(MOST_BYTES);
    await page.getByRole("heading", { name: "年报助手（不用 Word）" }).waitFor();
    expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([pathToFileURL(file).href]);
    expect(await objections(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("shows the report with its tables as they are merged, and the findings at their cells", async () => {
    await openReport(SAMPLE);
    const reading = await readFile(new Uint8Array(readFileSync(SAMPLE)));
    if (!reading.ok) throw new Error(reading.code);
    const cells = reading.document.tables.flatMap(({ rows }) => rows.flatMap(({ cells: own }) => own));
    expect(await page.locator(".sheet td").count()).toBe(cells.length);
    const spans = cells.filter(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1);
    expect(await page.locator(".sheet td[rowspan], .sheet td[colspan]").count()).toBe(spans.length);
    const found = await page.locator("[data-finding]").count();
    const flags = await page.locator(".sheet .flag").allInnerTexts();
    expect(flags.reduce((sum, count) => sum + Number(count), 0)).toBe(found);
    expect(await objections(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("goes to the cell of a finding, and from a cell to its finding", async () => {
    await openReport(SAMPLE);
    await page
      .locator("[data-finding]")
      .filter({ hasText: "应为 15，实填 14" })
      .getByText("应为 15，实填 14")
      .click();
    const lit = page.locator(".sheet [data-lit]");
    await lit.waitFor();
    expect((await lit.innerText()).startsWith("14")).toBe(true);
    expect(await lit.evaluate((cell) => cell === document.activeElement)).toBe(true);
    await page.locator(".sheet .flag.error").last().click();
    await page.waitForFunction(() => document.activeElement?.closest("[data-finding]") !== null);
    expect(errors).toEqual([]);
  });

  it("corrects, takes back, corrects again and saves: every other part is what it was, byte for byte", async () => {
    await openReport(SAMPLE);
    await page.getByRole("button", { name: /改为 15/ }).click();
    await page.getByText("有改动未保存").waitFor();
    const before = await page.locator("[data-finding]").count();
    await page.getByRole("button", { name: /^撤销/ }).first().click();
    await page.getByText("有改动未保存").waitFor({ state: "detached" });
    await page.getByRole("button", { name: /改为 15/ }).click();
    await page.getByText("有改动未保存").waitFor();
    expect(await page.locator("[data-finding]").count()).toBe(before);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "另存为 .docx" }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("document-改.docx");
    const copy = path.join(folder, "saved.docx");
    await saved.saveAs(copy);
    const [from, to] = [SAMPLE, copy].map((one) => unzipSync(new Uint8Array(readFileSync(one))));
    expect(Object.keys(to!)).toEqual(Object.keys(from!));
    for (const [name, bytes] of Object.entries(from!)) {
      if (name !== "word/document.xml") expect(to![name]).toEqual(bytes);
    }
    const texts = async (one: string): Promise<string[]> => {
      const reading = await readFile(new Uint8Array(readFileSync(one)));
      return reading.ok ? reading.document.paragraphs.map(({ text }) => text) : [];
    };
    const [old, now] = [await texts(SAMPLE), await texts(copy)];
    const changed = old.flatMap((text, i) => (text === now[i] ? [] : [[text, now[i]]]));
    expect(changed).toEqual([["14", "15"]]);
    await page.getByText("有改动未保存").waitFor({ state: "detached" });
    expect(requests.filter((url) => !/^(data|blob|file):/.test(url))).toEqual([]);
    expect(errors).toEqual([]);
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
