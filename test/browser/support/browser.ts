import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

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

/** The Chromium of this machine; `npm test` installs it where it can. CHROMIUM_PATH names another one. */
export function launch(): Promise<Browser> {
  const executablePath = [process.env.CHROMIUM_PATH ?? "", ...usualPlaces].find((file) => existsSync(file));
  if (!executablePath) throw new Error("No Chromium found: install it or set CHROMIUM_PATH.");
  return chromium.launch({ executablePath, args: flags });
}
