import { existsSync, readFileSync } from "node:fs";
import { run } from "../run.mjs";
import { inRoot } from "../root.mjs";
import { say, text } from "../texts.mjs";

/**
 * True when every package that package.json names is installed in the version the lock file pins.
 * npm writes what it installed to node_modules/.package-lock.json.
 */
export function packagesAreInstalled() {
  const installedFile = inRoot("node_modules", ".package-lock.json");
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(inRoot("package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(installedFile, "utf8")).packages;
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(inRoot("package.json"), "utf8"),
  );
  return Object.keys({ ...dependencies, ...devDependencies }).every((name) => {
    const key = `node_modules/${name}`;
    return installed[key]?.version === wanted[key]?.version && existsSync(inRoot(key, "package.json"));
  });
}

/** Installs the pinned packages when they are lacking. @throws Error with a sentence for the user */
export async function ensurePackages() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20) throw new Error(text("nodeTooOld", { version: process.versions.node }));
  if (packagesAreInstalled()) return;
  say("installing");
  const quiet = ["--no-audit", "--no-fund"];
  if ((await run("npm", ["ci", ...quiet], { quiet: true })).code === 0) return;
  // `npm ci` refuses a lock file that does not list every other system's optional binaries; `npm install` takes the
  // same pinned versions and adds what this system needs.
  const { code, output } = await run("npm", ["install", "--no-save", ...quiet], { quiet: true });
  if (code !== 0) throw new Error(`${output}\n${text("installFailed", { code })}`);
}
