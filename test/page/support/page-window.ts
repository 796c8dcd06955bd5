import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

/** The page without Word, opened from the disk, with what went wrong in it and what it asked for. */
export interface PageWindow {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors that nobody caught, and those on the console. */
  readonly errors: string[];
  /** Addresses that were asked for; of data in the page itself nothing is said. */
  readonly requests: string[];
  /** Loads the page anew, with nothing in its memory; what was written down of the one before is forgotten. */
  load(): Promise<void>;
}

/** The file's address; start.ts has built it. */
export const pageUrl = (): string => pathToFileURL(process.env.NIANBAO_PAGE!).href;

/** What was asked for that is neither the page itself nor made by it. */
export const leaving = (requests: readonly string[]): string[] =>
  requests.filter((url) => url !== pageUrl() && !/^(blob|data):/.test(url));

/** Opens a window for a file of tests: to start a context and a page for each test takes seconds. */
export async function openWindow(browser: Browser, options: BrowserContextOptions = {}): Promise<PageWindow> {
  const context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: 1300, height: 800 },
    ...options,
  });
  await context.addInitScript(() => {
    if (location.protocol === "file:") localStorage.clear();
    // Their dialogs are the system's own, which no test can press: then the page downloads.
    Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
  });
  const page = await context.newPage();
  const [errors, requests]: [string[], string[]] = [[], []];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("request", (request) => requests.push(request.url()));
  const load = async (): Promise<void> => {
    for (const list of [errors, requests]) list.length = 0;
    await page.goto(pageUrl());
  };
  return { page, context, errors, requests, load };
}
