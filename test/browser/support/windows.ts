import type { Browser, BrowserContext, Page } from "playwright-core";
import { NetworkGuard } from "./network";

/** A window of the browser with a profile of its own. */
export interface BrowserWindow {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly guard: NetworkGuard;
}

/** Shorter than a test may take (index.ts), so that what did not come is named; long enough for a machine at work. */
const patience = 90_000;

/** What cannot be changed in a window that is open. */
export type WindowLocale = "zh-CN" | "en-US";

/**
 * The windows of a browser. A new one takes seconds, mostly for processes and for compiling the same scripts, so one that
 * is closed is emptied and taken again, with the page of the simulated Word still loaded.
 */
export class Windows {
  private readonly closed = new Map<WindowLocale, BrowserWindow[]>();

  constructor(private readonly browser: Browser) {}

  /** A window without anything in it. */
  async open(locale: WindowLocale): Promise<BrowserWindow> {
    const again = this.closed.get(locale)?.pop();
    if (again) return again;
    const context = await this.browser.newContext({
      // The certificate is the server's own; everything else about the connection is as it is for a person.
      ignoreHTTPSErrors: true,
      // Emulating a scheme would keep the pane from following the window's theme.
      colorScheme: null,
      locale,
      acceptDownloads: true,
    });
    context.setDefaultTimeout(patience);
    const guard = new NetworkGuard();
    guard.watch(context);
    return { context, guard, page: await context.newPage() };
  }

  /** Empties a window and forgets what its pages kept; one that cannot be emptied is closed for good. */
  async close(locale: WindowLocale, closing: BrowserWindow): Promise<void> {
    const { page, context } = closing;
    try {
      for (const other of context.pages()) if (other !== page) await other.close();
      await page.unrouteAll();
      await page.evaluate(() => {
        window.wordWindow.close();
        document.body.replaceChildren();
        localStorage.clear();
        sessionStorage.clear();
      });
      await context.clearCookies();
      this.closed.set(locale, [...(this.closed.get(locale) ?? []), closing]);
    } catch {
      await context.close();
    }
  }
}
