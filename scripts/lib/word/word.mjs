import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { run } from "../run.mjs";
import { inRoot } from "../root.mjs";

/*
 * Word itself, where it is installed: its place, a certificate it trusts, and the add-in put into it the way
 * Microsoft documents for development (Windows: developer registry key; Mac: the wef folder).
 */

const debugging = "office-addin-debugging@7.0.0";
const devCertificates = "office-addin-dev-certs@3.0.0";
const usageData = "office-addin-usage-data@3.0.0";

const registeredPath = "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\Winword.exe";

async function findOnWindows() {
  const { code, output } = await run("reg", ["query", registeredPath, "/ve"], { quiet: true });
  const registered = code === 0 ? /REG_SZ\s+(.+?)\s*$/m.exec(output)?.[1]?.replaceAll('"', "") : undefined;
  const usual = ["PROGRAMFILES", "PROGRAMFILES(X86)"]
    .map((name) => process.env[name])
    .filter(Boolean)
    .map((folder) => path.join(folder, "Microsoft Office", "root", "Office16", "WINWORD.EXE"));
  return [registered, ...usual].find((file) => file && existsSync(file)) ?? null;
}

/** Where Word is installed; null on machines without it. @returns {Promise<string | null>} */
export async function findWord() {
  if (process.platform === "win32") return findOnWindows();
  const application = "/Applications/Microsoft Word.app";
  return process.platform === "darwin" && existsSync(application) ? application : null;
}

/**
 * A certificate for localhost that this user's system trusts; the system may ask whether to trust it.
 * @returns {Promise<{ key: string, cert: string } | null>} null when the user refused or it could not be made
 */
export async function trustedCertificate() {
  // Microsoft's tools report their use home unless told not to.
  await run("npx", ["--yes", usageData, "off"], { quiet: true });
  const { code } = await run("npx", ["--yes", devCertificates, "install"], { input: "inherit" });
  if (code !== 0) return null;
  const folder = path.join(os.homedir(), ".office-addin-dev-certs");
  try {
    const [key, cert] = await Promise.all(
      ["localhost.key", "localhost.crt"].map((name) => readFile(path.join(folder, name), "utf8")),
    );
    return { key, cert };
  } catch {
    return null;
  }
}

const macFolder = () => path.join(os.homedir(), "Library/Containers/com.microsoft.Word/Data/Documents/wef");
const ownManifest = inRoot("manifest.xml");
/** One file an add-in: another manifest is told apart by its folder. */
const macManifest = (manifest) => {
  const other = manifest === ownManifest ? "" : `${path.basename(path.dirname(manifest))}.`;
  return path.join(macFolder(), `nianbao.${other}manifest.xml`);
};

/**
 * Puts the add-in into Word and opens a document there.
 * @param {string | null} document a .docx, or an empty one of Word's own
 * @param {string} [manifest] path of the manifest
 * @returns {Promise<boolean>} false when it could not be done
 */
export async function sideload(document, manifest = ownManifest) {
  if (process.platform === "darwin") {
    await mkdir(macFolder(), { recursive: true });
    await copyFile(manifest, macManifest(manifest));
    const { code } = await run("open", ["-a", "Microsoft Word", ...(document ? [document] : [])], {
      quiet: true,
    });
    return code === 0;
  }
  const args = [
    "--yes",
    debugging,
    "start",
    manifest,
    "desktop",
    "--app",
    "word",
    "--no-debug",
    "--no-live-reload",
  ];
  const { code } = await run("npx", document ? [...args, "--document", document] : args);
  return code === 0;
}

/** Takes the add-in out of Word again. @param {string} [manifest] the one it was put in with */
export async function takeOut(manifest = ownManifest) {
  if (process.platform === "darwin") await rm(macManifest(manifest), { force: true });
  else await run("npx", ["--yes", debugging, "stop", manifest, "desktop"], { quiet: true });
}
