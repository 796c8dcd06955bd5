import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { run } from "../run.mjs";
import { cacheFolder, inRoot } from "../root.mjs";
import { say, text } from "../texts.mjs";

/** What is built: config, what it is made from, and a file that is there afterwards. */
const builds = {
  addin: {
    title: "dist/",
    config: "webpack.config.js",
    from: [
      "webpack.config.js",
      "package.json",
      "package-lock.json",
      "manifest.xml",
      "src",
      "assets",
      path.join("scripts", "lib", "build"),
    ],
    result: inRoot("dist", "taskpane.html"),
  },
  page: {
    title: "test/simulated-word/page",
    config: path.join("test", "simulated-word", "page", "webpack.config.js"),
    from: ["package-lock.json", path.join("test", "simulated-word"), "src"],
    result: inRoot(".cache", "page", "index.html"),
  },
};

async function filesUnder(entry) {
  const info = await stat(entry).catch(() => null);
  if (!info) return [];
  if (info.isFile()) return [`${entry} ${info.size} ${info.mtimeMs}`];
  const names = (await readdir(entry)).sort();
  return (await Promise.all(names.map((name) => filesUnder(path.join(entry, name))))).flat();
}

/** Changes whenever one of the files a build is made from changes. */
async function signatureOf(build) {
  const lists = await Promise.all(build.from.map((entry) => filesUnder(inRoot(entry))));
  return createHash("sha256").update(lists.flat().join("\n")).digest("hex");
}

/** True while the process that a lock names lives; signal 0 only asks. */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Two test files may want the same build at the same time: the second waits for the first. */
async function withLock(name, work) {
  const lock = path.join(cacheFolder, `build-${name}.lock`);
  await mkdir(cacheFolder, { recursive: true });
  for (;;) {
    try {
      await writeFile(lock, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const owner = Number(await readFile(lock, "utf8").catch(() => "0"));
    // Ended in the middle of a build: the lock is nobody's.
    if (owner !== 0 && !isAlive(owner)) await rm(lock, { force: true });
    else await pause(200);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/**
 * Builds `addin` (dist/) or `page` (the simulated Word), unless nothing it is made from has changed.
 * @param {keyof typeof builds} name
 * @param {{ quiet?: boolean }} [options] quiet says nothing unless it fails
 * @throws Error with webpack's output when it fails
 */
export async function ensureBuilt(name, { quiet = false } = {}) {
  const build = builds[name];
  if (!existsSync(inRoot(build.config))) {
    if (!quiet) say("buildNone", { file: build.config, what: build.title });
    return;
  }
  await withLock(name, async () => {
    const stamp = path.join(cacheFolder, `built-${name}`);
    const signature = await signatureOf(build);
    const before = await readFile(stamp, "utf8").catch(() => "");
    if (before === signature && existsSync(build.result)) return;
    if (!quiet) say("building", { what: build.title });
    const started = Date.now();
    const webpack = inRoot("node_modules", "webpack", "bin", "webpack.js");
    const args = [webpack, "--config", build.config, "--mode", "production", "--stats", "errors-only"];
    const { code, output } = await run(process.execPath, args, { quiet: true });
    if (code !== 0) throw new Error(`${text("buildFailed", { what: build.title })}\n${output}`);
    await writeFile(stamp, signature);
    if (!quiet) say("built", { what: build.title, seconds: Math.round((Date.now() - started) / 1000) });
  });
}
