import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { previewFile } from "./bundle";
import type { FakeDocument } from "./fake-document";

export interface PreviewOptions {
  width?: number;
  height?: number;
  scheme?: "light" | "dark";
  contrast?: boolean;
  /** Words of the address that preview-page.tsx knows, e.g. `help` or `language=en`. */
  query?: string;
}

/** The size of the pane in Word at 1366 × 768 (learn.microsoft.com, task pane add-ins). */
export const PANE = { width: 329, height: 445 };

/** The worker's page with the preview in it. It is loaded once: compiling it takes seconds, showing it anew does not. */
async function previewPage(): Promise<Page> {
  const shared = await sharedBrowser();
  if (!shared.preview) {
    const page = await (await shared.browser.newContext()).newPage();
    page.setDefaultTimeout(90_000);
    await page.goto(pathToFileURL(previewFile).href);
    shared.preview = page;
  }
  return shared.preview;
}

/** Gives the page the size and the colours of a look; what it shows stays. */
export async function changeLook(page: Page, look: PreviewOptions): Promise<void> {
  const { width = PANE.width, height = PANE.height, scheme = "light", contrast = false } = look;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    colorScheme: scheme,
    forcedColors: contrast ? "active" : "none",
    reducedMotion: "reduce",
  });
  // The pane is told with one of the next frames.
  await page.waitForFunction((isDark) => {
    const ground = getComputedStyle(document.querySelector("#pane > *")!).backgroundColor;
    return Number(/\d+/.exec(ground)![0]) < 128 === isDark;
  }, scheme === "dark");
}

/** The pane over the fake document, alone in a page of Chromium; what stood in it before is gone. */
export async function openPreview(options: PreviewOptions = {}): Promise<Page> {
  const page = await previewPage();
  await changeLook(page, options);
  await page.evaluate((search) => window.showPreview(search), `?${options.query ?? ""}`);
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
    /** Shows the pane anew, as if the page had been loaded with these words in its address. */
    showPreview: (search: string) => void;
  }
}
