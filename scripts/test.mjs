/**
 * `npm test`: installs what is lacking, then types, lint, format, manifest, unit, client and browser tests.
 * Every step runs even when an earlier one failed; the last line is `N passed, N failed`.
 */
import { ensurePackages } from "./lib/build/packages.mjs";
import { ensureChromium } from "./lib/chromium.mjs";
import { writeBatches } from "./lib/batches.mjs";
import { ensureBuilt } from "./lib/build/build.mjs";
import { inRoot } from "./lib/root.mjs";
import { program, tool } from "./lib/run.mjs";
import { Tally } from "./lib/tally.mjs";

const tally = new Tally();
// Comes from the system's packages while ours are installed.
const chromium = tally.step("chromium", async () => Boolean(await ensureChromium()));
try {
  await ensurePackages();
} catch (error) {
  console.error(error.message);
  console.log("0 passed, 1 failed");
  process.exit(1);
}

const built = tally.step("build", async () => {
  await Promise.all([ensureBuilt("addin"), ensureBuilt("page")]);
  return true;
});

/** What was looked at is known again by its content: what is the same is not looked at twice. */
const knownTypes = ["--incremental", "--tsBuildInfoFile", inRoot(".cache", "types.tsbuildinfo")];
const knownLint = ["--cache", "--cache-strategy", "content", "--cache-location", inRoot(".cache", "eslint")];

/** What looks at the files without running them: one after the other, beside the tests. */
async function look() {
  await tally.step("types", program(tool("typescript-native", "bin", "tsc"), "--noEmit", ...knownTypes));
  await tally.step("common lint", program(tool("oxlint", "bin", "oxlint")));
  await tally.step("lint of the product", program(tool("eslint", "bin", "eslint.js"), ".", ...knownLint));
  await tally.step("format", program(tool("oxfmt", "bin", "oxfmt"), "--check", "."));
  await built;
  await tally.step("manifest", program("scripts/validate.mjs"));
}

async function test() {
  const canBrowse = (await built) && (await chromium);
  const projects = ["unit", "client", ...(canBrowse ? ["browser"] : [])];
  await tally.jest("tests", ["--selectProjects", ...projects], writeBatches(), projects);
}

await Promise.all([look(), test()]);
process.exitCode = tally.end();
