/**
 * `npm run histories`: long random days in the simulated Word, replayed by their seeds (docs/testing.md).
 *
 *   --seed 1    the first one, or several of them: --seed 38,331
 *   --many 20   how many
 *
 * What fails is brought to its shortest form and printed, with the address at which `npm start` opens the document as it is
 * before the last step.
 */
import { parseArgs } from "node:util";
import { ensurePackages } from "./lib/build/packages.mjs";
import { run } from "./lib/run.mjs";

const { values } = parseArgs({
  options: { seed: { type: "string", default: "1" }, many: { type: "string", default: "20" } },
});

await ensurePackages();
const { code } = await run(
  "npx",
  ["jest", "--selectProjects", "client", "--testPathPatterns", "test/word-room"],
  { env: { NIANBAO_SEED: values.seed, NIANBAO_HISTORIES: values.many } },
);
process.exitCode = code;
