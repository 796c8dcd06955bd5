import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
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

async function ofMany(page: Page, folder: string, file: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "选择文件夹…" }).click();
  await (await chooser).setFiles(folder);
  await page.locator(".units tbody tr").first().waitFor();
  await page.screenshot({ path: file });
}

/**
 * The page without Word: a report, and a folder of reports, light and dark.
 * @param picture where the picture of a name is written
 */
export async function picturesOfPage(browser: Browser, picture: (name: string) => string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "nianbao-pictures-"));
  const html = path.join(folder, "nianbao.html");
  const reports = path.join(folder, "2025");
  execFileSync(process.execPath, [path.join(root, "scripts", "page.mjs"), html]);
  mkdirSync(reports);
  for (const { name, bytes } of plantedCounty().files) writeFileSync(path.join(reports, name), bytes);
  for (const theme of ["light", "dark"] as const) {
    for (const subject of ["page", "many"] as const) {
      const viewport = { width: 1280, height: 760 };
      const context = await browser.newContext({ locale: "zh-CN", colorScheme: theme, viewport });
      const page = await context.newPage();
      await page.addInitScript(() => Object.assign(window, { showOpenFilePicker: undefined }));
      await page.goto(pathToFileURL(html).href);
      if (subject === "page") await ofReport(page, picture(`page-${theme}`));
      else await ofMany(page, reports, picture(`many-${theme}`));
      await context.close();
    }
  }
  rmSync(folder, { recursive: true });
}
