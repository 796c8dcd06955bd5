/**
 * `npm run test:matrix`: the main job and last year's report under every Word that is known, and with every switch of the
 * simulated Word that rests on inference set otherwise; fault plans; all pairs of Words for marks. Prints a matrix of
 * what ran, and looks for code that nothing uses. With `--all` each switch is flipped under each Word, else under two that differ most, in turns. The last line is
 * `N passed, N failed`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensurePackages } from "./lib/build/packages.mjs";
import { ensureChromium } from "./lib/chromium.mjs";
import { ensureBuilt } from "./lib/build/build.mjs";
import suites from "./lib/matrix-suites.cjs";
import { inRoot } from "./lib/root.mjs";
import { program, roomForTheNew, tool } from "./lib/run.mjs";
import { Tally } from "./lib/tally.mjs";

const folder = inRoot(".cache", "matrix");
const { values } = parseArgs({ options: { all: { type: "boolean", default: false } } });
const env = { NIANBAO_MATRIX: "full", NIANBAO_FLIPS: values.all ? "all" : "two" };

/** So many more run side by side than there are cores, since histories wait for timers a part of their time. */
const BEYOND_CORES = 2;

/** Everything that the suites have written down. */
const results = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({ name, ...JSON.parse(readFileSync(path.join(folder, name), "utf8")) }));

const sign = (ran) => (ran === undefined ? "·" : ran.ok ? "ok" : "FAILED");

/** Rows: what was flipped; columns: the Words; one such table for each suite. */
function printMatrix(ran) {
  const suites = [...new Set(ran.map(({ suite }) => suite))].sort();
  const profiles = [...new Set(ran.map(({ profile }) => profile))].sort();
  for (const suite of suites) {
    const own = ran.filter((one) => one.suite === suite);
    const flips = [...new Set(own.map(({ flipped }) => flipped))].sort((a, b) =>
      String(a ?? "").localeCompare(String(b ?? "")),
    );
    const width = Math.max(...flips.map((flip) => (flip ?? "as it is").length));
    console.log(`\n${suite}\n${"".padEnd(width)}  ${profiles.map((name) => name.padEnd(9)).join(" ")}`);
    for (const flipped of flips) {
      const cells = profiles.map((profile) =>
        sign(own.find((one) => one.profile === profile && one.flipped === flipped)).padEnd(9),
      );
      console.log(`${(flipped ?? "as it is").padEnd(width)}  ${cells.join(" ")}`);
    }
    const passed = own.filter(({ ok }) => ok).length;
    console.log(`${suite}: ${passed} of ${own.length} passed`);
  }
}

await ensurePackages();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const tally = new Tally();
const ready = await tally.step("matrix-build", async () => {
  await ensureBuilt("addin");
  await ensureBuilt("page");
  return Boolean(await ensureChromium());
});
/** One after the other, beside the tests. */
async function lookForUnused() {
  const knip = [roomForTheNew, tool("knip", "bin", "knip.js")];
  await tally.step("unused code", program(...knip));
  await tally.step("code that only tests use", program(...knip, "--production"));
}

// In one call: what waits and what computes fill each other's gaps, and only one end leaves a core without work.
const projects = ["unit", "client", ...(ready ? ["browser"] : [])];
const patterns = [...suites.unit, ...suites.client, ...suites.histories, ...(ready ? suites.browser : [])];
await Promise.all([
  lookForUnused(),
  tally.jest(
    "matrix",
    ["--selectProjects", ...projects, "--testPathPatterns", ...patterns],
    env,
    projects,
    availableParallelism() + BEYOND_CORES,
  ),
]);

const all = results();
printMatrix(all.filter(({ suite }) => suite).map((one) => ({ ...one, suite: `${one.suite} (${one.kind})` })));
for (const { name, ...counts } of all.filter(({ suite }) => !suite)) {
  console.log(`\n${name.replace(".json", "")}: ${JSON.stringify(counts)}`);
}
console.log(`\nfault plans: ${all.reduce((sum, { plans = 0 }) => sum + plans, 0)}`);
process.exitCode = tally.end();
