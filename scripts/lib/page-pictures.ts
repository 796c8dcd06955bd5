import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { NAMES } from "../../test/units/support/county";
import { plantedCounty } from "../../test/units/support/planted";

const root = path.resolve(__dirname, "../..");
const sample = path.join(root, "test", "fixtures", "sample", "document.docx");

async function ofReport(page: Page, file: string): Promise<void> {
  await page.locator("input[type=file]").first().setInputFiles(sample);
  await page.locator(".sheet").waitFor();
  await page.getByRole("tab", { name: /^核对/ }).click();
  await page.getByRole("button", { name: "检查本文" }).click();
  await page.locator("[data-finding]").first().waitFor();
  await page.getByText("应为 15，实填 14").first().click();
  await page.locator(".sheet [data-lit]").waitFor();
  // It is scrolled to at leisure.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: file });
}

/** Two files of a list and of a report of the body above, beside the folder. */
interface Chosen {
  reports: string;
  list: string;
  own: string;
}

async function choose(page: Page, button: string, chosen: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: button }).click();
  await (await chooser).setFiles(chosen);
}

/** A folder at a glance; then who is missing of a list, and how the sum compares with the report of the body above. */
async function ofMany(page: Page, chosen: Chosen, picture: (name: string) => string): Promise<void> {
  await choose(page, "选择文件夹…", chosen.reports);
  await page.locator(".units tbody tr").first().waitFor();
  await page.screenshot({ path: picture("many") });
  await page.getByRole("button", { name: "名单…" }).click();
  await choose(page, "从文件读…", chosen.list);
  await page.getByText(/^名单上 /).waitFor();
  await page.screenshot({ path: picture("many-list") });
  await page.getByRole("button", { name: "名单…" }).click();
  await choose(page, "上级的报告…", chosen.own);
  const compared = page.locator("[data-list=sum-comparison]");
  await compared.waitFor();
  await compared.evaluate((part) => part.scrollIntoView({ block: "start" }));
  await page.screenshot({ path: picture("many-compared") });
}

/**
 * The page without Word: how it opens, a report, and a folder of reports, light and dark.
 * @param picture where the picture of a name is written
 */
export async function picturesOfPage(browser: Browser, picture: (name: string) => string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "nianbao-pictures-"));
  const html = path.join(folder, "nianbao.html");
  const reports = path.join(folder, "2025");
  execFileSync(process.execPath, [path.join(root, "scripts", "page.mjs"), html]);
  mkdirSync(reports);
  const county = plantedCounty();
  for (const { name, bytes } of county.files) writeFileSync(path.join(reports, name), bytes);
  const [list, own] = ["名单.txt", county.own.name].map((name) => path.join(folder, name)) as [
    string,
    string,
  ];
  writeFileSync(list, NAMES.join("\n"));
  writeFileSync(own, county.own.bytes);
  for (const theme of ["light", "dark"] as const) {
    const named = (name: string): string => picture(`${name}-${theme}`);
    for (const subject of ["page", "many"] as const) {
      const viewport = { width: 1280, height: 760 };
      const context = await browser.newContext({ locale: "zh-CN", colorScheme: theme, viewport });
      const page = await context.newPage();
      await page.addInitScript(() => Object.assign(window, { showOpenFilePicker: undefined }));
      await page.goto(pathToFileURL(html).href);
      if (subject === "page") {
        await page.screenshot({ path: named("page-open") });
        await ofReport(page, named("page"));
      } else await ofMany(page, { reports, list, own }, named);
      await context.close();
    }
  }
  rmSync(folder, { recursive: true });
}
