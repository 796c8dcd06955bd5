import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from "playwright-core";

const usualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

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
