/**
 * `npm test`: installs what is lacking, then types, lint, format, manifest, unit, client and browser tests.
 * Every step runs even when an earlier one failed; the last line is `N passed, N failed`.
 */
import { ensurePackages } from "./lib/build/packages.mjs";
import { ensureChromium } from "./lib/chromium.mjs";
import { ensureBuilt } from "./lib/build/build.mjs";
import { inRoot } from "./lib/root.mjs";
import { run } from "./lib/run.mjs";
import { Tally } from "./lib/tally.mjs";

const tool = (...parts) => inRoot("node_modules", ...parts);
/** A program of ours or of the packages; its output is printed at its end, for two of them run at a time. */
const program =
  (...args) =>
  async () => {
    const { code, output } = await run(process.execPath, args, { quiet: true });
    if (output.trim() !== "") console.log(output.trimEnd());
    return code === 0;
  };

try {
  await ensurePackages();
} catch (error) {
  console.error(error.message);
  console.log("0 passed, 1 failed");
  process.exit(1);
}

const tally = new Tally();
await Promise.all([
  tally.step("types", program(tool("typescript", "bin", "tsc"), "--noEmit")),
  tally.step("lint", program(tool("eslint", "bin", "eslint.js"), ".")),
]);
const [built] = await Promise.all([
  tally.step("build", async () => {
    await ensureBuilt("addin");
    await ensureBuilt("page");
    return true;
  }),
  tally.step(
    "format",
    program(tool("prettier", "bin", "prettier.cjs"), "--check", "--log-level", "warn", "."),
  ),
]);
await Promise.all([
  tally.step("unused code", program(tool("knip", "bin", "knip.js"))),
  tally.step("code that only tests use", program(tool("knip", "bin", "knip.js"), "--production")),
]);
await tally.step("manifest", program("scripts/validate.mjs"));
await tally.jest("unit", ["--selectProjects", "unit"]);
await tally.jest("client", ["--selectProjects", "client"]);
const browser = built && (await tally.step("chromium", async () => Boolean(await ensureChromium())));
if (browser) await tally.jest("browser", ["--selectProjects", "browser"]);
process.exitCode = tally.end();
