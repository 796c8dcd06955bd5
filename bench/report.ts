/**
 * From the bytes of a report to its findings, beside mammoth, which makes HTML of the same bytes, and beside what cannot be
 * saved: unzipping the main part and passing it through saxes. Calls are taken in turns in one run, on a report that LibreOffice
 * has written, and told as ratios of the best processor times: how fast the machine is stands on both sides.
 * Then the first call of a fresh process, the memory, and how the time grows with the number of tables. Ours is measured as
 * one file of plain JavaScript, as it ships: tsx has each function named anew whenever it is made, which takes a tenth more.
 *
 *     npx tsx bench/report.ts
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { buildSync } from "esbuild";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";
import { SaxesParser } from "saxes";
import type * as checking from "../src/check";
import type * as reading from "../src/document";
import type * as recognising from "../src/report";

const root = resolve(__dirname, "..");
const REPORT = join(root, "test", "fixtures", "sample", "libreoffice.docx");
const MAIN = "word/document.xml";
const WARMING = 15;
const ROUNDS = 25;
const COLD = 7;
const TABLES = [1, 10, 50, 100, 200];

type Call = () => unknown;

/** Processor time of this process, in milliseconds. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as (options: { type: "minor" }) => void;

/** Takes away what earlier calls have just left, so that each pays for its own. */
const clean = (): void => collect({ type: "minor" });

/** What others do on the machine only adds: the best of some runs is what the work itself takes. */
const best = (times: number[]): number => Math.min(...times);

/** The best of each call, taken in turns; each turn begins with another one, so that none always follows the same. */
async function inTurns(calls: Record<string, Call>): Promise<Record<string, number>> {
  const names = Object.keys(calls);
  const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < WARMING + ROUNDS; round++) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(round + i) % names.length]!;
      clean();
      const start = used();
      await calls[name]!();
      if (round >= WARMING) times[name]!.push(used() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, best(times[name]!)]));
}

/** A program, or a part of one, in one file of plain JavaScript. */
function bundle(contents: string, outfile: string): string {
  buildSync({
    stdin: { contents, resolveDir: root, loader: "js" },
    absWorkingDir: root,
    outfile,
    bundle: true,
    platform: "node",
    logLevel: "error",
  });
  return outfile;
}

interface Engine {
  check: typeof checking.check;
  readFile: typeof reading.readFile;
  readReport: typeof recognising.readReport;
}

async function engineIn(folder: string): Promise<Engine> {
  const contents = `export { check } from "./src/check";
    export { readFile } from "./src/document";
    export { readReport } from "./src/report";`;
  return (await import(bundle(contents, join(folder, "engine.cjs")))) as Engine;
}

async function documentOf({ readFile }: Engine, bytes: Uint8Array): Promise<reading.SourceDocument> {
  const read = await readFile(bytes);
  if (!read.ok) throw new Error(read.code);
  return read.document;
}

const findingsOf = async (engine: Engine, bytes: Uint8Array) =>
  engine.check(engine.readReport(await documentOf(engine, bytes))).findings;

/** Unzipping the main part and hearing all of it. */
function bare(bytes: Uint8Array, xmlns: boolean): number {
  const xml = strFromU8(unzipSync(bytes, { filter: ({ name }) => name === MAIN })[MAIN]!);
  let heard = 0;
  const hear = (): void => void heard++;
  const parser = new SaxesParser({ xmlns: xmlns as false, position: false });
  parser.on("opentag", hear);
  parser.on("closetag", hear);
  parser.on("text", hear);
  parser.write(xml).close();
  return heard;
}

async function warm(engine: Engine, bytes: Uint8Array): Promise<void> {
  const document = await documentOf(engine, bytes);
  const report = engine.readReport(document);
  const times = await inTurns({
    whole: () => findingsOf(engine, bytes),
    reading: () => documentOf(engine, bytes),
    recognising: () => engine.readReport(document),
    checking: () => engine.check(report),
    mammoth: () => mammoth.convertToHtml({ buffer: Buffer.from(bytes) }),
    "bare, namespaces": () => bare(bytes, true),
    "bare, no namespaces": () => bare(bytes, false),
  });
  for (const [name, time] of Object.entries(times))
    console.log(`  ${name.padEnd(20)} ${time.toFixed(1).padStart(7)} ms`);
  const ratio = (one: string, other: string): string => (times[one]! / times[other]!).toFixed(2);
  console.log(`  mammoth ÷ whole                      ${ratio("mammoth", "whole")}   (at least 3)`);
  console.log(`  whole ÷ bare, namespaces             ${ratio("whole", "bare, namespaces")}   (at most 2)`);
  console.log(`  recognising ÷ reading                ${ratio("recognising", "reading")}   (at most 1)`);
}

/** Each as its program starts it. */
const SUBJECTS = {
  whole: `require("./src/cli/patterns").compilePatternsOnce();
    const { check } = require("./src/check");
    const { readFile } = require("./src/document");
    const { readReport } = require("./src/report");
    const call = async (bytes) => check(readReport((await readFile(bytes)).document));`,
  mammoth: `const mammoth = require("mammoth");
    const call = (bytes) => mammoth.convertToHtml({ buffer: Buffer.from(bytes) });`,
};

/** A program in one file that loads one of the two, calls it once and tells times and memory. */
function coldProgram(name: keyof typeof SUBJECTS, folder: string): string {
  const contents = `const start = process.cpuUsage();
    ${SUBJECTS[name]}
    const bytes = new Uint8Array(require("node:fs").readFileSync(${JSON.stringify(REPORT)}));
    Promise.resolve(call(bytes)).then(() => {
      const { user, system } = process.cpuUsage(start);
      console.log(JSON.stringify({ time: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 }));
    });`;
  return bundle(contents, join(folder, `${name}.cjs`));
}

function cold(folder: string): void {
  const names = Object.keys(SUBJECTS) as (keyof typeof SUBJECTS)[];
  const programs = new Map(names.map((name) => [name, coldProgram(name, folder)]));
  const told = new Map(names.map((name) => [name, { time: [] as number[], memory: [] as number[] }]));
  for (let round = 0; round < COLD; round++) {
    for (const name of names) {
      const answer = execFileSync(process.execPath, [programs.get(name)!], { encoding: "utf8" });
      const { time, memory } = JSON.parse(answer) as { time: number; memory: number };
      told.get(name)!.time.push(time);
      told.get(name)!.memory.push(memory);
    }
  }
  const [ours, theirs] = names.map((name) => told.get(name)!);
  for (const name of names) {
    const { time, memory } = told.get(name)!;
    console.log(
      `  ${name.padEnd(20)} ${best(time).toFixed(0).padStart(7)} ms  ${best(memory).toFixed(0)} MB`,
    );
  }
  console.log(
    `  mammoth ÷ whole                      ${(best(theirs!.time) / best(ours!.time)).toFixed(2)}   (at least 1)`,
  );
}

/** The report with its last table written so many times. */
function withTables(bytes: Uint8Array, count: number): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[MAIN]!);
  const end = xml.lastIndexOf("</w:tbl>") + "</w:tbl>".length;
  const table = xml.slice(xml.lastIndexOf("<w:tbl>"), end);
  const more = `${table}<w:p/>`.repeat(count - 1);
  return zipSync({ ...parts, [MAIN]: strToU8(`${xml.slice(0, end)}<w:p/>${more}${xml.slice(end)}`) });
}

async function growth(engine: Engine, bytes: Uint8Array): Promise<void> {
  const files = TABLES.map((count) => withTables(bytes, count));
  const calls = Object.fromEntries(
    files.map((file, i) => [String(TABLES[i]), () => findingsOf(engine, file)]),
  );
  const times: Record<string, number> = {};
  for (const [count, call] of Object.entries(calls)) {
    await call();
    const runs: number[] = [];
    for (let i = 0; i < 5; i++) {
      clean();
      const start = used();
      await call();
      runs.push(used() - start);
    }
    times[count] = best(runs);
  }
  const perTable = (from: number, to: number): number => (times[to]! - times[from]!) / (to - from);
  for (const count of TABLES)
    console.log(`  ${String(count).padStart(4)} more tables   ${times[count]!.toFixed(0).padStart(6)} ms`);
  const ratio = perTable(100, 200) / perTable(10, 100);
  console.log(`  a table of the last 100 ÷ one of the first   ${ratio.toFixed(2)}   (about 1: linear)`);
}

async function main(): Promise<void> {
  const bytes = new Uint8Array(readFileSync(REPORT));
  const folder = join(tmpdir(), `nianbao-bench-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    const engine = await engineIn(folder);
    console.log("Warm, in turns, the best processor times:");
    await warm(engine, bytes);
    console.log("The first call of a fresh process, loading included:");
    cold(folder);
    console.log("The last table so many times:");
    await growth(engine, bytes);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
