import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from "playwright-core";

const usualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * Left out of the browser. Its address field loads two pages of its own into each new profile, at five times the cost of a page of
 * text. Of two such flags Chromium takes the last, so what Playwright leaves out is named again where it matters here.
 */
const leftOut = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "PreloadTopChromeWebUI",
  "AimEnabled",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/** No sandbox: test machines run as root. The rest keeps the browser from calling home. */
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // No name and no address but this machine's leads anywhere.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]",
  `--disable-features=${leftOut.join(",")}`,
];

/** How the Chromium of this machine is started; `npm test` installs it where it can. CHROMIUM_PATH names another one. */
function settings(): LaunchOptions {
  const executablePath = [process.env.CHROMIUM_PATH ?? "", ...usualPlaces].find((file) => existsSync(file));
  if (!executablePath) throw new Error("No Chromium found: install it or set CHROMIUM_PATH.");
  return { executablePath, args: flags };
}

/** A Chromium for this process alone. */
export const launch = (): Promise<Browser> => chromium.launch(settings());

/** A Chromium that other processes connect to. */
export const launchShared = (): Promise<BrowserServer> => chromium.launchServer(settings());
