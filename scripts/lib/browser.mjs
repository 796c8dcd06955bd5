import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { publicKeyHash } from "./word/certificate.mjs";
import { findChromium } from "./chromium.mjs";
import { cacheFolder } from "./root.mjs";
import { run } from "./run.mjs";

const isRoot = () => process.getuid?.() === 0;

/** False on a server without a screen. */
export const hasScreen = () =>
  process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * Opens an address in a window of its own: own profile, so that accepting our certificate (by its public key
 * alone) touches nobody's browser.
 * @param {string} url  @param {string} cert PEM text
 * @returns {Promise<{ name: string, close: () => void } | null>} null when there is no Chromium, Chrome or Edge
 */
export async function openInChromium(url, cert) {
  const browser = findChromium();
  if (!browser) return null;
  const profile = path.join(cacheFolder, "browser");
  await mkdir(profile, { recursive: true });
  const child = spawn(
    browser.path,
    [
      `--user-data-dir=${profile}`,
      `--ignore-certificate-errors-spki-list=${publicKeyHash(cert)}`,
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-sync",
      "--disable-component-update",
      "--disable-background-networking",
      "--window-size=1500,950",
      // Chromium refuses to start as root inside its sandbox.
      ...(isRoot() ? ["--no-sandbox"] : []),
      `--app=${url}`,
    ],
    { stdio: "ignore" },
  );
  child.on("error", () => {});
  return { name: browser.name, close: () => child.kill() };
}

/** Asks the system to open an address in the default browser. @returns {Promise<boolean>} */
export async function openInDefaultBrowser(url) {
  const [command, args] = {
    // Not through cmd.exe, which would read the & of an address.
    win32: ["rundll32", ["url.dll,FileProtocolHandler", url]],
    darwin: ["open", [url]],
  }[process.platform] ?? ["xdg-open", [url]];
  const { code } = await run(command, args, { quiet: true });
  return code === 0;
}
