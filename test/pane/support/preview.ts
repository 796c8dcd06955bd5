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

/** Pages by browser and settings: a new one takes seconds, opening the address again empties the old one. */
const pages = new WeakMap<Browser, Map<string, Page>>();

async function pageWith(browser: Browser, settings: BrowserContextOptions): Promise<Page> {
  const known = pages.get(browser) ?? new Map<string, Page>();
  pages.set(browser, known);
  const key = JSON.stringify(settings);
  const page = known.get(key) ?? (await (await browser.newContext(settings)).newPage());
  known.set(key, page);
  return page;
}

/** The pane over the fake document, alone in a page of Chromium; what stood in a page of the same look before is gone. */
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
  const page = await pageWith(browser, settings);
  await page.goto(`${pathToFileURL(path.resolve(file)).href}?${options.query ?? ""}`);
  await page.getByRole("tablist").waitFor();
  // What is loaded behind the first moment: a test presses keys faster than anybody.
  await page.locator("#draft-tables").waitFor();
  return page;
}

/** Goes to 检查 and checks. */
export async function runCheck(page: Page): Promise<void> {
  await page.getByRole("tab", { name: /^(核对|Check)/ }).click();
  await page.getByRole("button", { name: /^(检查本文|Check this document)$/ }).click();
  await page.locator("dl").first().waitFor();
}

declare global {
  interface Window {
    fake: FakeDocument;
  }
}
