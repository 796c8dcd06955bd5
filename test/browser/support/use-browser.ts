import type { Browser } from "playwright-core";
import { launch } from "./browser";
import { startServer, type RunningServer } from "./server";
import { openWordPage, type WordPage, type WordPageOptions } from "./word-page";

/** A server and a browser, for the tests of a file or of a `describe`. */
export interface BrowserInUse {
  /** Of the server, e.g. https://localhost:3100 */
  readonly url: string;
  readonly browser: Browser;
  /** Opens the simulated Word; it is closed by itself, and must have called nobody by then. */
  open: (options?: WordPageOptions) => Promise<WordPage>;
}

interface Options {
  start?: () => Promise<RunningServer>;
  /** When the windows are closed. */
  closing?: typeof afterEach | typeof afterAll;
}

/** Registers what starts and stops the server and the browser. */
export function useBrowser({ start = startServer, closing = afterEach }: Options = {}): BrowserInUse {
  let server: RunningServer | undefined;
  let browser: Browser | undefined;
  const windows: WordPage[] = [];
  // Building the pages takes its time when it is the first.
  beforeAll(async () => {
    [server, browser] = await Promise.all([start(), launch()]);
  }, 240_000);
  closing(async () => {
    for (const word of windows.splice(0)) await word.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get url() {
      return server!.url;
    },
    get browser() {
      return browser!;
    },
    async open(options) {
      const word = await openWordPage(browser!, server!, options);
      windows.push(word);
      return word;
    },
  };
}
