import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync } from "fflate";
import type { Download, Page } from "playwright-core";
import { objections } from "../browser/support/objections";
import { docx } from "../document/support/packages";
import { formFor } from "../../src/form";
import { reportDocx } from "../../src/template";
import { typed } from "../fixtures/build/numbers";
import { trueSum } from "../units/support/county";
import { plantedCounty, type PlantedFile } from "../units/support/planted";
import { leaving, openWindow, type PageWindow } from "./support/page-window";

jest.setTimeout(240_000);

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

const OWN = "县政府年报.docx";

/** The numbers of the ten units added up, but that one of them was left out of table 三. */
function ownNumbers(): Map<string, number> {
  const numbers = trueSum(planted.reports.filter((report) => NAMES.includes(report.unit)));
  const leftOut = planted.reports.find((report) => report.unit === unit.leftOut)!;
  for (const [cell, value] of leftOut.numbers)
    if (cell.startsWith("applications/")) numbers.set(cell, numbers.get(cell)! - value);
  return numbers;
}

/** What else is chosen: a list in a table, the report of the body above, and what is neither. */
const others: Record<string, Uint8Array> = {
  "名单.docx": docx({
    body: `tbl(${["单位名称", ...NAMES, "云溪县气象站"].map((name, i) => `tr(tc"${i}" tc"${name}")`).join(" ")}) p`,
  }),
  "扫描.pdf": strToU8("%PDF-1.7\n"),
  [OWN]: reportDocx(formFor(2025), { unit: "云溪县人民政府", year: 2025, numbers: typed(ownNumbers()) }),
};

describe("many reports in the page without Word", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "nianbao-many-"));
  const [now, before] = ["2025", "2024"].map((name) => path.join(folder, name)) as [string, string];
  let opened: PageWindow;
  let page: Page;

  beforeAll(async () => {
    for (const one of [now, before]) mkdirSync(one);
    for (const { name, bytes } of planted.files.filter(wanted)) writeFileSync(path.join(now, name), bytes);
    writeFileSync(path.join(now, "~$锁.docx"), "left by a program");
    for (const { name, bytes } of planted.last) writeFileSync(path.join(before, path.basename(name)), bytes);
    for (const [name, bytes] of Object.entries(others)) writeFileSync(path.join(folder, name), bytes);
    const { browser } = await sharedBrowser();
    // Reading and checking the folder is most of the time: all look at one page, which each leaves as it was.
    opened = await openWindow(browser);
    ({ page } = opened);
    await opened.load();
    await choose("选择文件夹…", now);
    await page.getByRole("heading", { name: "11 份报告一览" }).waitFor();
  });
  afterAll(async () => {
    await opened.context.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(() => {
    expect(opened.errors.splice(0)).toEqual([]);
    expect(leaving(opened.requests)).toEqual([]);
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
  const bytesOf = async (download: Download): Promise<Uint8Array> => {
    const copy = path.join(folder, download.suggestedFilename());
    await download.saveAs(copy);
    return new Uint8Array(readFileSync(copy));
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
    await page.getByRole("searchbox").fill("");
    await page.locator("th[data-column=state]").getByRole("button").click();
  });

  it("opens one as a single report, and comes back to its row", async () => {
    const open = page.getByRole("button", { name: new RegExp(`^打开${unit.rowTotal}的报告`) });
    await open.click();
    await page.locator(".sheet td").first().waitFor();
    expect(await page.locator(".bar .name").innerText()).toBe(`${unit.rowTotal}2025年报.docx`);
    await page.getByRole("button", { name: "打开另一份" }).click();
    await page.waitForFunction(() => document.activeElement?.textContent === "打开");
    expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it("hands over an Excel file, a CSV, the sum, pictures and a note, and asks nobody", async () => {
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
  });

  describe("with a list of who has to file", () => {
    const status = (): Promise<string> => page.locator("#many-names [role=status]").innerText();
    beforeAll(() => page.getByRole("button", { name: "名单…" }).click());
    afterAll(async () => {
      await page.getByRole("button", { name: "不用名单" }).click();
      await page.getByRole("button", { name: "名单…" }).click();
      expect(await page.locator("[data-list=missing], #many-names:visible").count()).toBe(0);
    });

    it("takes pasted names by keyboard, and tells who is missing and who is not in it", async () => {
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
      const pasted = ["单位名称\t联系人", ...NAMES.slice(1).map((name) => `${name}\t王某`), "云溪县天文台\t"];
      await page.keyboard.insertText(pasted.join("\n"));
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.locator("[data-list=missing]").waitFor();
      expect(await listed("missing")).toEqual(["云溪县天文台"]);
      expect(await listed("unlisted")).toEqual([NAMES[0]]);
      expect(await status()).toBe(`名单上 ${NAMES.length} 个单位，没有收到 1 个。`);
      // The Excel file tells it as well.
      const book = unzipSync(await bytesOf(await press("Excel")));
      expect(strFromU8(book["xl/worksheets/sheet4.xml"]!)).toContain("云溪县天文台");
    });

    it("reads a file, and of a wrong one says what will do and keeps the list that counts", async () => {
      await choose("从文件读…", path.join(folder, "名单.docx"));
      await page.getByText(`名单上 ${NAMES.length + 1} 个单位，没有收到 1 个。`).waitFor();
      expect(await listed("missing")).toEqual(["云溪县气象站"]);
      expect(await page.locator("[data-list=unlisted]").count()).toBe(0);
      expect(await page.getByLabel("应报送单位名单").inputValue()).toContain("云溪县气象站");
      await choose("从文件读…", path.join(folder, "扫描.pdf"));
      await page.getByText("这个文件不能当名单。").waitFor();
      expect(await listed("missing")).toEqual(["云溪县气象站"]);
    });
  });

  it("compares the sum with the report of the body above, and names the unit that explains and the one that breaks it", async () => {
    await choose("上级的报告…", path.join(folder, "扫描.pdf"));
    await page.getByText("没有比对“扫描.pdf”：").waitFor();
    expect(await page.locator("[data-list^=sum-]").count()).toBe(0);
    await choose("上级的报告…", path.join(folder, OWN));
    await page.getByText(`已按各单位相加的数与“${OWN}”比对`).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("与上级报告比对");
    const compared = await listed("sum-comparison");
    expect(compared[0]).toContain("云溪县人民政府报告");
    expect(compared.join("")).toMatch(new RegExp(`表三有 \\d+ 格不同，全部等于没有计入${unit.leftOut}。`));
    expect((await listed("sum-breaks")).join("")).toContain(unit.rowTotal);
    expect((await listed("sum-incomplete")).join("")).toContain(`${unit.slash}填的是“/”`);
    const sum = unzipSync(await bytesOf(await press("汇总表（Word）")));
    expect(strFromU8(sum["word/document.xml"]!)).toContain("与上级报告比对");
  });

  it("does not tell what rules find that were switched off in the pane of a report, nor in its notes", async () => {
    const said = async (): Promise<string[]> => {
      const all = await cellsOf(unit.notJoined);
      return [all[0]!, all[3]!, all.at(-1)!.replace(/\s+/gu, "")];
    };
    const inPane = async (choose: () => Promise<unknown>): Promise<void> => {
      await page.getByRole("button", { name: new RegExp(`^打开${unit.notJoined}的报告`) }).click();
      await page.getByRole("button", { name: "设置和使用说明" }).click();
      await choose();
      await page.getByRole("button", { name: "打开另一份" }).click();
      await page.getByRole("heading", { name: "11 份报告一览" }).waitFor();
    };
    const rule = "正文与表格的数不一致";
    expect(await said()).toEqual(["看一看", "2", "打开退回修改单"]);
    await inPane(() => page.getByLabel("再停用一条").selectOption({ label: rule }));
    await page.getByText(`设置里停用了 1 条规则，它们的疑点和提示没有列出：${rule}。`).waitFor();
    expect(await said()).toEqual(["可收", "0", "打开不用退回"]);
    await inPane(() => page.getByRole("button", { name: `恢复：${rule}` }).click());
    await page.getByText("设置里停用了").waitFor({ state: "detached" });
    expect(await said()).toEqual(["看一看", "2", "打开退回修改单"]);
  });

  it("compares with last year's folder, and then knows who is missing", async () => {
    await choose("上年的文件夹…", before);
    await page.getByText(`已与上年的 ${planted.last.length} 个文件比对。`).waitFor();
    expect((await rows("look")).sort()).toEqual([...LOOKED_AT].sort());
    expect(await cellsOf(unit.notJoined)).toContain("不衔接");
    expect(parseInt((await cellsOf(unit.asLastYear))[5]!, 10)).toBeGreaterThan(70);
    expect((await listed("missing")).sort()).toEqual([unit.missing, unit.unreadable].sort());
  });

  it.each(["light", "dark"] as const)("is accessible, on a narrow screen too: %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.getByRole("button", { name: "名单…" }).click();
    expect(await objections(page)).toEqual([]);
    await page.setViewportSize({ width: 329, height: 445 });
    expect(await objections(page)).toEqual([]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1300, height: 800 });
    await page.getByRole("button", { name: "名单…" }).click();
  });
});
