/**
 * The command line as a program: how long it takes to start, from one file and through tsx, started in turns; then how long and
 * with how much memory it checks 1,000 invented reports of some 200 numbers each, in a folder of their own.
 *
 *     npx tsx bench/command-line.ts [number of reports]
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const root = resolve(__dirname, "..");
const MAIN = "word/document.xml";
const STARTS = 9;
const COUNT = Number(process.argv[2] ?? 1000);

const FILE = ["dist/nianbao.mjs"];
const THROUGH_TSX = ["--import", "tsx", "src/cli/main.ts"];

/** Runs the program, and gives the time until it ends in milliseconds. */
function timeOf(words: string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

const median = (times: number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!;

function starting(): void {
  const ways: Record<string, string[]> = { "one file": FILE, tsx: THROUGH_TSX, "node alone": ["-e", "0"] };
  const times = new Map(Object.keys(ways).map((name) => [name, [] as number[]]));
  for (let round = 0; round < STARTS; round++) {
    for (const [name, words] of Object.entries(ways)) {
      const help = name === "node alone" ? [] : ["--help"];
      times.get(name)!.push(timeOf([...words, ...help]));
    }
  }
  for (const [name, all] of times)
    console.log(
      `  ${name.padEnd(12)} ${median(all).toFixed(0).padStart(6)} ms, the fastest ${Math.min(...all).toFixed(0)} ms`,
    );
  const ratio = median(times.get("tsx")!) / median(times.get("one file")!);
  console.log(`  tsx ÷ one file  ${ratio.toFixed(1)}`);
}

/** One report under many names, with other numbers in it: no two files are the same. */
function writeReports(folder: string): void {
  const parts = unzipSync(new Uint8Array(readFileSync(join(root, "test/fixtures/correct/document.docx"))));
  const xml = strFromU8(parts[MAIN]!);
  for (let i = 0; i < COUNT; i++) {
    const own = xml.replaceAll("文化和旅游局", `第${i + 1}街道办事处`).replaceAll(">63<", `>${63 + i}<`);
    const file = join(folder, `${i % 10}`, `${i + 1}.docx`);
    writeFileSync(file, zipSync({ ...parts, [MAIN]: strToU8(own) }));
  }
}

/** Told by the process itself at its end, its threads included. */
const MEMORY = `data:text/javascript,process.on("exit",()=>{process.stderr.write("MEMORY "+process.resourceUsage().maxRSS/1024)})`;

function checking(): void {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-bench-"));
  try {
    for (let i = 0; i < 10; i++) mkdirSync(join(folder, String(i)));
    writeReports(folder);
    const start = performance.now();
    const words = ["--import", MEMORY, ...FILE, "check", "--as", "csv", folder];
    const { stderr, stdout, status } = spawnSync(process.execPath, words, {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    const seconds = (performance.now() - start) / 1000;
    // The last of them: threads say theirs too, which is the same number at their end.
    const memory = Math.max(...[...stderr.matchAll(/MEMORY ([\d.]+)/g)].map(([, all]) => Number(all)));
    if (status === 2 || status === null) throw new Error(`${status}: ${stderr}`);
    console.log(
      `  ${COUNT} reports: ${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB at most, ${stdout.split("\r\n").length - 2} findings`,
    );
    console.log(`  ${((seconds * 1000) / COUNT).toFixed(1)} ms a report`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

spawnSync(process.execPath, ["scripts/cli.mjs"], { cwd: root, stdio: "inherit" });
console.log("Starting (--help), in turns:");
starting();
console.log(`Checking a folder, on ${availableParallelism()} processors:`);
checking();
