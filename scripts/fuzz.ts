import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { bundle } from "./lib/fuzz/bundle";
import { fuzzSource, fuzzSources, type FuzzSource } from "./lib/fuzz/sources";

/**
 * `npm run fuzz`: changes files of every source, guided by the branches that they reach (Jazzer.js), and takes each through
 * reading, recognition and check. What throws, takes more than 5 s of processor time or 500 MB is kept in test/fixtures/fuzz,
 * where a unit test reads it. docs/testing.md has the figures. Exits with 1 when something was found.
 *
 *   --runs 16000       of each source
 *   --sources doc,html which (all unless told)
 *   --seed 1           of the fuzzer's numbers
 *
 * What was reached is kept in .cache/fuzz, and the next call goes on from there.
 */
const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "16000" },
    sources: { type: "string", default: fuzzSources.map(({ name }) => name).join(",") },
    seed: { type: "string", default: "1" },
  },
});

const root = resolve(__dirname, "..");
const cache = join(root, ".cache", "fuzz");
const kept = join(root, "test", "fixtures", "fuzz");
/** How much longer than a seed an input may become: runs cost what their inputs are long. */
const MORE_BYTES = 1_000;
/** A run that takes longer than this by the clock will not end. */
const HANGS_AFTER_MS = 60_000;

/** What the target writes down as it goes. */
interface Most {
  runs: number;
  seconds: number;
  megabytes: number;
}

interface Outcome extends Most {
  /** By the clock, all runs together. */
  took: number;
  /** The path of the file that was kept, when the runs ended with a finding. */
  found: string | null;
}

async function runs(source: FuzzSource): Promise<Outcome> {
  const folder = join(cache, source.name);
  const corpus = join(folder, "corpus");
  mkdirSync(corpus, { recursive: true });
  const seeds = source.seeds();
  seeds.forEach((seed, i) => writeFileSync(join(corpus, `seed-${i}`), seed));
  const longest = Math.max(...seeds.map(({ length }) => length)) + MORE_BYTES;
  const words = join(folder, "words");
  writeFileSync(words, source.words.split(" ").map(inDictionary).join("\n"));
  rmSync(join(folder, "most.json"), { force: true });

  const started = Date.now();
  const child = spawn(
    process.execPath,
    [
      "--require",
      join(root, "scripts", "lib", "fuzz", "older-systems.cjs"),
      join(dirname(require.resolve("@jazzer.js/core")), "cli.js"),
      join(cache, "target.cjs"),
      corpus,
      ...["--includes", "target.cjs", "--disableBugDetectors", ".*", "--"],
      ...[`-runs=${values.runs}`, `-seed=${values.seed}`, `-max_len=${longest}`],
      ...[`-dict=${words}`, `-artifact_prefix=${folder}/`, "-rss_limit_mb=0", "-print_final_stats=1"],
    ],
    {
      cwd: root,
      env: { ...process.env, NIANBAO_FUZZ_SOURCE: source.name, NIANBAO_FUZZ_FOLDER: folder },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let output = "";
  const take = (chunk: Buffer): void => void (output = (output + chunk.toString()).slice(-20_000));
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  const current = join(folder, "current");
  const watch = setInterval(() => {
    if (existsSync(current) && Date.now() - Math.max(started, statSync(current).mtimeMs) > HANGS_AFTER_MS)
      child.kill("SIGKILL");
  }, 5_000);
  const code = await new Promise((done) => child.on("close", done));
  clearInterval(watch);
  const took = (Date.now() - started) / 1000;
  const reached = join(folder, "most.json");
  if (!existsSync(reached)) throw new Error(`${source.name} could not begin.\n${output}`);
  const most = JSON.parse(readFileSync(reached, "utf8")) as Most;
  if (code === 0) return { ...most, took, found: null };
  console.error(output.split("\n").slice(-40).join("\n"));
  return { ...most, took, found: keep(source, readFileSync(current)) };
}

/** As libFuzzer wants it: what is no letter or sign of ASCII as a number. */
const inDictionary = (word: string): string =>
  `"${[...Buffer.from(word)].map((byte) => (byte < 0x21 || byte > 0x7e || byte === 0x22 || byte === 0x5c ? `\\x${byte.toString(16).padStart(2, "0")}` : String.fromCharCode(byte))).join("")}"`;

function keep({ name }: FuzzSource, file: Uint8Array): string {
  const digest = createHash("sha256").update(file).digest("hex").slice(0, 8);
  mkdirSync(kept, { recursive: true });
  const path = join(kept, `${name}-${digest}.bin`);
  writeFileSync(path, file);
  return path;
}

const line = ({ name }: FuzzSource, { runs: count, took, seconds, megabytes, found }: Outcome): string =>
  `${name.padEnd(14)} ${String(count).padStart(7)} runs ${took.toFixed(0).padStart(6)} s` +
  `  slowest ${seconds.toFixed(2)} s  ${megabytes.toFixed(0)} MB more${found ? `  FOUND ${found}` : ""}`;

async function main(): Promise<void> {
  await bundle(join(root, "scripts", "lib", "fuzz", "target.ts"), cache, "target.cjs");
  let total = 0;
  for (const source of values.sources.split(",").map(fuzzSource)) {
    const outcome = await runs(source);
    total += outcome.runs;
    console.log(line(source, outcome));
    if (outcome.found) process.exitCode = 1;
  }
  console.log(`${total} runs`);
}

void main();
