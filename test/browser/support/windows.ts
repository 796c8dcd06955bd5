import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { NetworkGuard } from "./network";

/** A window of the browser with a profile of its own. */
export interface BrowserWindow {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly guard: NetworkGuard;
}

/**
 * Windows that are closed, by browser and settings: a new one takes seconds, mostly for processes and for compiling the
 * same scripts again, so the next that is opened with the same settings is the old one, emptied.
 */
const closed = new WeakMap<Browser, Map<string, BrowserWindow[]>>();

function closedWindows(browser: Browser, settings: BrowserContextOptions): BrowserWindow[] {
  const bySettings = closed.get(browser) ?? new Map<string, BrowserWindow[]>();
  closed.set(browser, bySettings);
  const key = JSON.stringify(settings);
  const windows = bySettings.get(key) ?? [];
  bySettings.set(key, windows);
  return windows;
}

/** An empty window. */
export async function openWindow(browser: Browser, settings: BrowserContextOptions): Promise<BrowserWindow> {
  const again = closedWindows(browser, settings).pop();
  if (again) return again;
  const context = await browser.newContext(settings);
  const guard = new NetworkGuard();
  await guard.watch(context);
  return { context, guard, page: await context.newPage() };
}

/**
 * Leaves what a window shows and forgets what its pages kept; one that cannot be emptied is closed for good.
 * @param quiet an address of the same origin that keeps nothing
 */
export async function closeWindow(
  browser: Browser,
  settings: BrowserContextOptions,
  window: BrowserWindow,
  quiet: string,
): Promise<void> {
  const { page, context } = window;
  try {
    await page.unrouteAll();
    await page.goto(quiet);
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await context.clearCookies();
    closedWindows(browser, settings).push(window);
  } catch {
    await context.close();
  }
}
