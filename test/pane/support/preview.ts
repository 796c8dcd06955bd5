import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { FakeDocument } from "./fake-document";

export interface PreviewOptions {
  width?: number;
  height?: number;
  scheme?: "light" | "dark";
  contrast?: boolean;
  /** Words of the address that preview-page.tsx knows, e.g. `help` or `language=en`. */
  query?: string;
  scale?: number;
}

/** The size of the pane in Word at 1366 × 768 (learn.microsoft.com, task pane add-ins). */
export const PANE = { width: 329, height: 445 };

/** The pane over the fake document, as a page of its own in Chromium. */
export async function openPreview(
  browser: Browser,
  file: string,
  options: PreviewOptions = {},
): Promise<Page> {
  const { width = PANE.width, height = PANE.height, scheme = "light", contrast = false } = options;
  const settings: BrowserContextOptions = {
    viewport: { width, height },
    colorScheme: scheme,
    forcedColors: contrast ? "active" : "none",
    reducedMotion: "reduce",
    deviceScaleFactor: options.scale ?? 1,
  };
  const page = await (await browser.newContext(settings)).newPage();
  await page.goto(`${pathToFileURL(path.resolve(file)).href}?${options.query ?? ""}`);
  await page.getByRole("tablist").waitFor();
  return page;
}

/** Goes to 检查 and checks. */
export async function runCheck(page: Page): Promise<void> {
  await page.getByRole("tab", { name: /^(检查|Check)$/ }).click();
  await page.getByRole("button", { name: /^(检查本文|Check this document)$/ }).click();
  await page.locator("dl").first().waitFor();
}

declare global {
  interface Window {
    fake: FakeDocument;
  }
}
