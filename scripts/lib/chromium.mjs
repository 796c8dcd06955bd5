import { existsSync } from "node:fs";
import path from "node:path";
import { run } from "./run.mjs";
import { say, text } from "./texts.mjs";

const windowsFolders = () =>
  ["LOCALAPPDATA", "PROGRAMFILES", "PROGRAMFILES(X86)"].map((name) => process.env[name]).filter(Boolean);

/** Usual places of browsers of the Chromium family, best first, each as [name, path]. */
function places(platform) {
  if (platform === "win32") {
    const programs = [
      ["Edge", "Microsoft\\Edge\\Application\\msedge.exe"],
      ["Chrome", "Google\\Chrome\\Application\\chrome.exe"],
      ["Chromium", "Chromium\\Application\\chrome.exe"],
    ];
    return programs.flatMap(([name, tail]) =>
      windowsFolders().map((folder) => [name, path.win32.join(folder, tail)]),
    );
  }
  if (platform === "darwin") {
    return [
      ["Chromium", "/Applications/Chromium.app/Contents/MacOS/Chromium"],
      ["Chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
      ["Edge", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
    ];
  }
  const names = [
    ["Chromium", "chromium"],
    ["Chromium", "chromium-browser"],
    ["Chrome", "google-chrome"],
    ["Chrome", "google-chrome-stable"],
    ["Edge", "microsoft-edge"],
  ];
  const folders = ["/usr/bin", "/usr/local/bin", "/snap/bin"];
  return names.flatMap(([name, file]) => folders.map((folder) => [name, `${folder}/${file}`]));
}

/**
 * A browser of the Chromium family on this machine; CHROMIUM_PATH goes before the usual places.
 * @returns {{ name: string, path: string } | null}
 */
export function findChromium(platform = process.platform) {
  const named = process.env.CHROMIUM_PATH;
  if (named && existsSync(named)) return { name: path.basename(named), path: named };
  const found = places(platform).find(([, file]) => existsSync(file));
  return found ? { name: found[0], path: found[1] } : null;
}

const isDebianRoot = () => existsSync("/etc/debian_version") && process.getuid?.() === 0;

function howToInstall() {
  if (process.platform === "darwin") return text("chromiumHowMac");
  if (process.platform === "win32") return text("chromiumHowWindows");
  return text(existsSync("/etc/debian_version") ? "chromiumHowDebian" : "chromiumHowLinux");
}

/**
 * A browser of the Chromium family, installed first where that can be done without asking (Debian, as root).
 * @returns {Promise<{ name: string, path: string }>}
 * @throws Error that says what to install
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (isDebianRoot()) {
    say("chromiumInstalling");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-q"], { quiet: true, env });
    await run("apt-get", ["install", "-y", "-q", "chromium", "fonts-noto-cjk"], { quiet: true, env });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(text("chromiumMissing", { how: howToInstall() }));
}
