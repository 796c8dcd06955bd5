/**
 * `npm run package -- --origin https://…`: the add-in for an office as one zip: the pages to be served from an address of
 * its own, the manifest for that address, and what an IT person needs. `--help` prints the options.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import * as tsx from "tsx/cjs/api";
import { ensurePackages } from "./lib/build/packages.mjs";
import served from "./lib/build/served-from.cjs";
import { endWith, UsageError } from "./lib/options.mjs";
import { stampOf } from "./lib/package/stamp.mjs";
import { cacheFolder, inRoot, root } from "./lib/root.mjs";
import { run } from "./lib/run.mjs";
import { say, text } from "./lib/texts.mjs";

/** The options; a wrong word ends with a sentence of ours. */
function optionsFrom(args) {
  const named = ["origin", "officejs", "share", "contact", "output"];
  try {
    const options = Object.fromEntries(named.map((name) => [name, { type: "string" }]));
    return parseArgs({ args, options: { ...options, help: { type: "boolean", short: "h" } } }).values;
  } catch (error) {
    throw new UsageError(`${error.message}\n\n${text("packageHelp")}`);
  }
}

/** @throws UsageError for what Word or Windows would not take */
function looked({ origin, officejs, share, ...rest }) {
  if (!origin) throw new UsageError(text("originMissing"));
  const address = served.addressFrom(origin);
  if (address === null) throw new UsageError(text("originWrong", { origin }));
  if (officejs !== undefined && !served.isLibraryAddress(officejs))
    throw new UsageError(text("officejsWrong", { officejs }));
  if (share !== undefined && !/^\\\\[^\\/"<>|:*?]+\\[^/"<>|:*?]+$/.test(share))
    throw new UsageError(text("shareWrong", { share }));
  return { address, officejs, share, ...rest };
}

async function build(folder, { address, officejs, contact }) {
  const webpack = inRoot("node_modules", "webpack", "bin", "webpack.js");
  const values = { origin: address, officejs, contact };
  const env = Object.entries(values).flatMap(([name, value]) => (value ? ["--env", `${name}=${value}`] : []));
  const args = [webpack, "--mode", "production", "--stats", "errors-only", "--output-path", folder, ...env];
  const { code, output } = await run(process.execPath, args, { quiet: true });
  if (code !== 0) throw new Error(`${text("buildFailed", { what: folder })}\n${output}`);
  const { buildPage } = await import("./lib/build/page.mjs");
  await buildPage(path.join(folder, "nianbao.html"));
}

/** What Word would not take, found here and not in the office. */
async function assertTaken(folder, address) {
  const { validateManifest } = tsx.require("./manifest/index.ts", import.meta.url);
  const { surroundingsOf } = tsx.require("./manifest/surroundings.ts", import.meta.url);
  const base = new URL(address).pathname.replace(/^\/|\/$/g, "");
  const surroundings = surroundingsOf(root, path.relative(root, folder));
  const manifest = await readFile(path.join(folder, "manifest.xml"), "utf8");
  const problems = validateManifest(manifest, {
    ...surroundings,
    file: (name) => surroundings.file(base ? path.posix.relative(base, name) : name),
  });
  if (problems.length > 0)
    throw new Error(problems.map(({ check, message }) => `${check}: ${message}`).join("\n"));
}

async function built(folder, options) {
  await build(folder, options);
  await assertTaken(folder, options.address);
  return folder;
}

async function main() {
  const { help, output = inRoot("package"), ...options } = optionsFrom(process.argv.slice(2));
  if (help) return say("packageHelp");
  const given = looked(options);
  const { address, share, contact } = given;
  await ensurePackages();
  // These need the packages.
  const { contentsOf } = await import("./lib/package/contents.mjs");
  const { sha256, zipOf } = await import("./lib/package/zip.mjs");
  const { version } = JSON.parse(await readFile(inRoot("package.json"), "utf8"));
  const { date, doubt } = await stampOf();
  const name = `nianbao-${version}`;
  say("building", { what: `${name}.zip` });
  await mkdir(cacheFolder, { recursive: true });
  const workplace = await mkdtemp(path.join(cacheFolder, "package-"));
  try {
    const builds = [built(path.join(workplace, "first"), { address, contact })];
    if (given.officejs)
      builds.push(built(path.join(workplace, "second"), { ...given, address: `${address}/officejs` }));
    const [first, second = null] = await Promise.all(builds);
    const files = await contentsOf({ version, address, share, built: first, second });
    const zip = zipOf(name, files, date);
    const file = path.resolve(output, `${name}.zip`);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, zip);
    await writeFile(`${file}.sha256`, `${sha256(zip)}  ${name}.zip\n`);
    if (doubt !== null) say(`packageDoubt.${doubt}`);
    say("packaged", { file, sum: sha256(zip), address });
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
}

main().catch(endWith);
