import type { Browser } from "playwright-core";
import type { RunningServer } from "./server";
import type { Shared } from "./shared/environment";
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
  /** Starts a server of its own in place of the shared one. */
  start?: () => Promise<RunningServer>;
  /** When the windows are closed. */
  closing?: typeof afterEach | typeof afterAll;
}

/** Registers what takes the shared browser and server, and what closes the windows again. */
export function useBrowser({ start, closing = afterEach }: Options = {}): BrowserInUse {
  let own: RunningServer | undefined;
  let shared: Shared | undefined;
  const windows: WordPage[] = [];
  beforeAll(async () => {
    [own, shared] = await Promise.all([start?.(), sharedBrowser()]);
  }, 240_000);
  closing(async () => {
    for (const word of windows.splice(0)) await word.close();
  });
  afterAll(() => own?.close());
  const url = (): string => own?.url ?? process.env.NIANBAO_SERVER!;
  return {
    get url() {
      return url();
    },
    get browser() {
      return shared!.browser;
    },
    async open(options) {
      const word = await openWordPage(shared!.windows, { url: url() }, options);
      windows.push(word);
      return word;
    },
  };
}
