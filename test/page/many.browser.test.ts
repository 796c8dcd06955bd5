import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, BrowserContext, Download, Page } from "playwright-core";
import { objections } from "../browser/support/objections";
import { plantedCounty, type PlantedFile } from "../units/support/planted";

jest.setTimeout(240_000);

const ROOT = path.resolve(__dirname, "../..");
const planted = plantedCounty();
const { unit } = planted;
const RETURNED = [unit.rowTotal, unit.blank, unit.slash, unit.balance];
const LOOKED_AT = [unit.notJoined, unit.asLastYear, unit.copied, unit.copiedFrom, unit.twice, unit.twice];
/** The twelve files: of ten units, all but the last with slips, one of them sent again, and one that is broken. */
const NAMES = [
  ...RETURNED,
  unit.notJoined,
  unit.asLastYear,
  unit.copied,
  unit.copiedFrom,
  unit.twice,
  unit.leftOut,
];
const wanted = ({ name }: PlantedFile): boolean =>
  NAMES.some((own) => name.startsWith(own)) || name === "重新报送.docx" || name === "坏.docx";

describe("many reports in the page without Word", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "nianbao-many-"));
  const file = path.join(folder, "nianbao.html");
  const [now, before] = ["2025", "2024"].map((name) => path.join(folder, name)) as [string, string];
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let errors: string[];
  let requests: string[];

  beforeAll(async () => {
    execFileSync(process.execPath, [path.join(ROOT, "scripts", "page.mjs"), file]);
    for (const one of [now, before]) mkdirSync(one);
    for (const { name, bytes } of planted.files.filter(wanted)) writeFileSync(path.join(now, name), bytes);
    writeFileSync(path.join(now, "~$锁.docx"), "left by a program");
    for (const { name, bytes } of planted.last) writeFileSync(path.join(before, path.basename(name)), bytes);
    ({ browser } = await sharedBrowser());
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  afterEach(() => context.close());

  beforeEach(async () => {
    context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1300, height: 800 } });
    page = await context.newPage();
    [errors, requests] = [[], []];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    await choose("选择文件夹…", now);
    await page.getByRole("heading", { name: "11 份报告一览" }).waitFor();
  });

  async function choose(button: string, chosen: string): Promise<void> {
    const dialog = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: button }).click();
    await (await dialog).setFiles(chosen);
  }
  const rows = (state?: string): Promise<string[]> =>
    page
      .locator(`.units tbody tr${state ? `[data-state=${state}]` : ""} th`)
      .evaluateAll((cells) => cells.map((cell) => cell.firstChild!.textContent!));
  const cellsOf = (name: string): Promise<string[]> =>
    page.locator(".units tbody tr").filter({ hasText: name }).first().locator("td").allInnerTexts();
  const press = async (button: string): Promise<Download> => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: button, exact: true }).click();
    return download;
  };
  const listed = (kind: string): Promise<string[]> => page.locator(`[data-list=${kind}] li`).allInnerTexts();

  it("has the right rows, first what has to go back, and tells what stands in none", async () => {
    expect(await page.locator("h1").evaluate((head) => head === document.activeElement)).toBe(true);
    expect((await rows("return")).sort()).toEqual([...RETURNED].sort());
    expect((await rows()).slice(0, 4).sort()).toEqual([...RETURNED].sort());
    expect((await cellsOf(unit.blank))[0]).toBe("退回");
    expect((await cellsOf(unit.blank))[4]).toBe("1");
    expect(await cellsOf(unit.leftOut)).toEqual(expect.arrayContaining(["可收", "0", "没有上年报告"]));
    expect((await listed("twice"))[0]).toContain(unit.twice);
    expect((await listed("alike")).join("")).toContain(unit.copiedFrom);
    const [unread] = await listed("unread");
    expect(unread).toContain("坏.docx");
    expect(unread).toContain("请确认选的是年度报告");
    expect(await page.locator("[data-list=missing]").count()).toBe(0);
    expect(await objections(page)).toEqual([]);
    expect(requests).toEqual([pathToFileURL(file).href]);
    expect(errors).toEqual([]);
  });

  it("compares with last year's folder, and then knows who is missing", async () => {
    await choose("上年的文件夹…", before);
    await page.getByText(`已与上年的 ${planted.last.length} 个文件比对。`).waitFor();
    expect((await rows("look")).sort()).toEqual([...LOOKED_AT].sort());
    expect(await cellsOf(unit.notJoined)).toContain("不衔接");
    expect(parseInt((await cellsOf(unit.asLastYear))[5]!, 10)).toBeGreaterThan(70);
    expect((await listed("missing")).sort()).toEqual([unit.missing, unit.unreadable].sort());
  });

  it("sorts by its headings and shows what is looked for", async () => {
    const head = page.locator("th[data-column=blanks]");
    await head.getByRole("button").click();
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    expect((await rows())[0]).toBe(unit.blank);
    await head.getByRole("button").click();
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    expect((await rows()).at(-1)).toBe(unit.blank);
    await page.getByRole("searchbox").fill(`退回 ${unit.slash.slice(3, 5)}`);
    await page.getByText("显示 1 份，共 11 份").waitFor();
    expect(await rows()).toEqual([unit.slash]);
  });

  it("opens one as a single report, and comes back to its row", async () => {
    const open = page.getByRole("button", { name: new RegExp(`^打开${unit.rowTotal}的报告`) });
    await open.click();
    await page.locator(".sheet td").first().waitFor();
    expect(await page.locator(".bar .name").innerText()).toBe(`${unit.rowTotal}2025年报.docx`);
    await page.getByRole("button", { name: "打开另一份" }).click();
    await page.waitForFunction(() => document.activeElement?.textContent === "打开");
    expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(errors).toEqual([]);
  });

  it("hands over an Excel file, a CSV, the sum, pictures and a note, and asks nobody", async () => {
    const bytesOf = async (download: Download): Promise<Uint8Array> => {
      const copy = path.join(folder, download.suggestedFilename());
      await download.saveAs(copy);
      return new Uint8Array(readFileSync(copy));
    };
    const book = unzipSync(await bytesOf(await press("Excel")));
    const named = strFromU8(book["xl/workbook.xml"]!);
    expect([...named.matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(([, name]) => name)).toEqual([
      "概览",
      "问题",
      "数据",
      "缺报、重复",
      "雷同",
    ]);
    const csv = strFromU8(await bytesOf(await press("CSV")));
    expect(csv.trim().split("\r\n")).toHaveLength(1 + 11 + 1);
    const sum = unzipSync(await bytesOf(await press("汇总表（Word）")));
    expect(strFromU8(sum["word/document.xml"]!)).toContain("（10 个单位）");
    expect(strFromU8(await bytesOf(await press("图示")))).toContain("<svg");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: new RegExp(`^下载给${unit.slash}的退回修改单`) }).click();
    const note = await download;
    expect(note.suggestedFilename()).toBe(`${unit.slash}-退回修改单.docx`);
    expect(strFromU8(unzipSync(await bytesOf(note))["word/document.xml"]!)).toContain("/");
    expect(requests.filter((url) => !url.startsWith("blob:"))).toEqual([pathToFileURL(file).href]);
    expect(errors).toEqual([]);
  });
});
