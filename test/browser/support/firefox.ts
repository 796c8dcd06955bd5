import { existsSync } from "node:fs";
import { firefox, type Browser, type BrowserContextOptions } from "playwright-core";

/** Debian's Firefox; null when it is not there. FIREFOX_PATH names another one. */
export const firefoxPath = (): string | null =>
  [process.env.FIREFOX_PATH ?? "", "/usr/bin/firefox-esr"].find((file) => existsSync(file)) ?? null;

/** What Playwright would ask of the screen by a command that Debian's Firefox does not have yet. */
const NOT_KNOWN = "emulation.setMediaFeaturesOverride";

interface Session {
  send(method: string, params?: object): Promise<unknown>;
}
interface Insides {
  _connection: { toImpl(browser: Browser): { _browserSession: Session } };
}

/**
 * A Firefox as Debian has it, driven by WebDriver BiDi: Playwright does that under the name of a channel, which is not in its
 * documentation. Its own Firefox is a changed one, which has to be fetched.
 * @param downloads the folder into which it saves: BiDi says nothing of downloads out of a page to Playwright
 */
export async function launchFirefox(downloads: string): Promise<Browser> {
  const executablePath = firefoxPath();
  if (executablePath === null) throw new Error("No Firefox found: install firefox-esr or set FIREFOX_PATH.");
  const browser = await firefox.launch({
    channel: "moz-firefox",
    executablePath,
    downloadsPath: downloads,
    // Its list of downloads would take the focus out of the page.
    firefoxUserPrefs: { "browser.download.alwaysOpenPanel": false },
  });
  const session = (browser as unknown as Insides)._connection.toImpl(browser)._browserSession;
  const send = session.send.bind(session);
  // Nothing of the kind is asked for below, so that doing nothing is the right answer.
  session.send = async (method, params) => (method === NOT_KNOWN ? {} : send(method, params));
  return browser;
}

/** For its windows: the looks of the screen are its own. */
export const asItIs = {
  colorScheme: null,
  reducedMotion: null,
  forcedColors: null,
  contrast: null,
} satisfies BrowserContextOptions;
