/**
 * `npm run package -- --origin https://…`: the add-in for an office, built to be served from an address of its own, with
 * the manifest for that address. `--help` prints the options.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import * as tsx from "tsx/cjs/api";
import { endWith, UsageError } from "./lib/options.mjs";
import { ensurePackages } from "./lib/build/packages.mjs";
import served from "./lib/build/served-from.cjs";
import { inRoot, root } from "./lib/root.mjs";
import { run } from "./lib/run.mjs";
import { say, text } from "./lib/texts.mjs";

const FOLDER = "package";

/** The options; a wrong word ends with a sentence of ours. */
function optionsFrom(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        help: { type: "boolean", short: "h" },
        origin: { type: "string" },
        officejs: { type: "string" },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError(`${error.message}\n\n${text("packageHelp")}`);
  }
}

async function build(address, officeJs) {
  const webpack = inRoot("node_modules", "webpack", "bin", "webpack.js");
  const office = officeJs ? ["--env", `officejs=${officeJs}`] : [];
  const where = ["--output-path", inRoot(FOLDER), "--env", `origin=${address}`, ...office];
  const args = [webpack, "--mode", "production", "--stats", "errors-only", ...where];
  const { code, output } = await run(process.execPath, args, { quiet: true });
  if (code !== 0) throw new Error(`${text("buildFailed", { what: FOLDER })}\n${output}`);
}

/** What Word would not take, found here and not in the office. */
async function problemsOf(address) {
  const { validateManifest } = tsx.require("./manifest/index.ts", import.meta.url);
  const { surroundingsOf } = tsx.require("./manifest/surroundings.ts", import.meta.url);
  const base = new URL(address).pathname.replace(/^\/|\/$/g, "");
  const surroundings = surroundingsOf(root, FOLDER);
  const manifest = await readFile(inRoot(FOLDER, "manifest.xml"), "utf8");
  return validateManifest(manifest, {
    ...surroundings,
    file: (name) => surroundings.file(base ? path.posix.relative(base, name) : name),
  });
}

async function main() {
  const { help, origin, officejs } = optionsFrom(process.argv.slice(2));
  if (help) return say("packageHelp");
  if (!origin) throw new UsageError(text("originMissing"));
  const address = served.addressFrom(origin);
  if (address === null) throw new UsageError(text("originWrong", { origin }));
  await ensurePackages();
  say("building", { what: `${FOLDER}/` });
  await build(address, officejs);
  const problems = await problemsOf(address);
  if (problems.length > 0)
    throw new Error(problems.map(({ check, message }) => `${check}: ${message}`).join("\n"));
  say("packaged", { folder: inRoot(FOLDER), address });
}

main().catch(endWith);
