import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { inRoot, root } from "../root.mjs";
import { noticesOf } from "./notices.mjs";
import { onlyRules } from "./without-examples.mjs";

/** The command line in one file, which runs without node_modules. */
export const cliFile = inRoot("dist", "nianbao.mjs");

/** What it is made from. */
const SOURCES = ["src", "package.json", "package-lock.json"];

/** The newest time at which something below was written. */
async function newest(entry) {
  const info = await stat(entry);
  if (!info.isDirectory()) return info.mtimeMs;
  const names = await readdir(entry);
  const times = await Promise.all(names.map((name) => newest(path.join(entry, name))));
  return Math.max(info.mtimeMs, ...times);
}

/** Whether the file is there and no source is newer; without any source it is all that there is. */
export async function isCliFresh() {
  if (!existsSync(cliFile)) return false;
  const built = (await stat(cliFile)).mtimeMs;
  const sources = SOURCES.map((name) => inRoot(name)).filter((name) => existsSync(name));
  const times = await Promise.all(sources.map(newest));
  return times.every((time) => time <= built);
}

/**
 * Builds dist/nianbao.mjs, with the notices of all that is bundled at its end. Who is reading the old one at that moment
 * reads it to its end.
 */
export async function buildCli() {
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/cli/main.ts"],
    outfile: cliFile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    plugins: [onlyRules],
    banner: { js: "#!/usr/bin/env node" },
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const notices = await noticesOf(Object.keys(metafile.inputs));
  await mkdir(path.dirname(cliFile), { recursive: true });
  const aside = `${cliFile}.${process.pid}`;
  try {
    await writeFile(aside, `${outputFiles[0].text}\n/*!\n${notices}*/\n`, { mode: 0o755 });
    await rename(aside, cliFile);
  } finally {
    await rm(aside, { force: true });
  }
}
