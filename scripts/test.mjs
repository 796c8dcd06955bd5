/**
 * `npm test`: installs what is lacking, then types, lint, format, manifest, unit, client and browser tests.
 * Every step runs even when an earlier one failed; the last line is `N passed, N failed[, N skipped]`.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensurePackages } from "./lib/packages.mjs";
import { ensureChromium } from "./lib/chromium.mjs";
import { ensureBuilt } from "./lib/build.mjs";
import { cacheFolder, inRoot } from "./lib/root.mjs";
import { run } from "./lib/run.mjs";

const node = process.execPath;
const tool = (...parts) => inRoot("node_modules", ...parts);
const counts = { passed: 0, failed: 0, skipped: 0 };
const summary = [];

function record(name, { passed, failed, skipped = 0 }, seconds) {
  counts.passed += passed;
  counts.failed += failed;
  counts.skipped += skipped;
  summary.push(
    `${failed === 0 ? "ok    " : "FAILED"} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`,
  );
}

/** Runs a step that is right or wrong as a whole. */
async function step(name, work) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  let right = false;
  try {
    right = await work();
  } catch (error) {
    console.error(error.message);
  }
  record(name, right ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, seconds(started));
  return right;
}

const seconds = (started) => Math.round((Date.now() - started) / 1000);
const program =
  (...args) =>
  async () =>
    (await run(node, args)).code === 0;

/** Runs jest projects and counts their tests; a suite that could not run counts as one failure. */
async function jest(name, projects, ...options) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const answer = inRoot(".cache", `jest-${name}.json`);
  rmSync(answer, { force: true });
  const args = ["--selectProjects", ...projects, "--json", `--outputFile=${answer}`, ...options];
  await run(node, [tool("jest", "bin", "jest.js"), ...args], { env: { FORCE_COLOR: "0" } });
  try {
    const result = JSON.parse(readFileSync(answer, "utf8"));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    const none = result.numTotalTests === 0 ? 1 : 0;
    record(
      name,
      { passed: result.numPassedTests, failed: failed + none, skipped: result.numPendingTests },
      seconds(started),
    );
  } catch {
    record(name, { passed: 0, failed: 1 }, seconds(started));
  }
}

try {
  await ensurePackages();
} catch (error) {
  console.error(error.message);
  console.log("0 passed, 1 failed");
  process.exit(1);
}
mkdirSync(cacheFolder, { recursive: true });

await step("types", program(tool("typescript", "bin", "tsc"), "--noEmit"));
await step("lint", program(tool("eslint", "bin", "eslint.js"), "."));
await step("format", program(tool("prettier", "bin", "prettier.cjs"), "--check", "--log-level", "warn", "."));
await jest("unit", ["unit"]);
const built = await step("build", async () => {
  await ensureBuilt("addin");
  await ensureBuilt("page");
  return true;
});
await step("manifest", program("scripts/validate.mjs"));
await jest("client", ["client"]);
const browser = built && (await step("chromium", async () => Boolean(await ensureChromium())));
if (browser) await jest("browser", ["browser"], "--runInBand");

console.log(`\n${summary.join("\n")}\n`);
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exit(counts.failed === 0 ? 0 : 1);
