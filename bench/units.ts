/**
 * Sixty reports of an invented county, with slips in some of them: how long the command line takes for the Excel file, the notes and the
 * sum (goal: 5 s on two processors; on a busy machine the processor time of each tells), and in one thread what of it is reading, what is checking, and what is looking at them together.
 *
 *     npx tsx bench/units.ts
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import "../src/messages";
import { check } from "../src/check";
import { readFile } from "../src/document";
import { readReport, recognisedAs, type Report } from "../src/report";
import {
  breaksOf,
  compareWithOwn,
  allPictures,
  noteDocx,
  overviewOf,
  returnNote,
  saying,
  sheetsOf,
  sheetsXlsx,
  sumDocx,
  sumOfUnits,
  unitFacts,
} from "../src/units";
import { NAMES } from "../test/units/support/county";
import { plantedCounty } from "../test/units/support/planted";

const root = resolve(__dirname, "..");
const ROUNDS = 5;
const planted = plantedCounty();

/** Told by the process itself at its end: the processor time of all its threads, in milliseconds. */
const TIME = `data:text/javascript,import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write("TIME "+(user+system)/1000)})`;

function asProgram(): void {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-units-"));
  try {
    for (const name of ["报送", "上年"]) mkdirSync(join(folder, name));
    for (const { name, bytes } of planted.files) writeFileSync(join(folder, "报送", name), bytes);
    for (const { name, bytes } of [...planted.last, planted.own]) writeFileSync(join(folder, name), bytes);
    writeFileSync(join(folder, "名单.txt"), NAMES.join("\n"));
    const run = (title: string, ...words: string[]): void => {
      const start = performance.now();
      const line = ["--import", TIME, join(root, "dist/nianbao.mjs"), ...words];
      const { stderr, signal } = spawnSync(process.execPath, line, { cwd: folder, encoding: "utf8" });
      if (signal) throw new Error(`${signal} ${stderr}`);
      const seconds = (performance.now() - start) / 1000;
      const processor = Number(/TIME ([\d.]+)/.exec(stderr)?.[1]) / 1000;
      console.log(
        `  ${title.padEnd(24)} ${seconds.toFixed(2).padStart(6)} s, processor time ${processor.toFixed(2)} s,` +
          ` ${(processor / availableParallelism()).toFixed(2)} s of each processor,` +
          ` load ${loadavg()[0]!.toFixed(1)}`,
      );
    };
    run("Excel, without last year", "check", "--as", "xlsx", "--list", "名单.txt", "-o", "a.xlsx", "报送");
    run("Excel, with last year", "check", "--as", "xlsx", "--last", "上年", "-o", "b.xlsx", "报送");
    run("notes", "return", "-o", "退回", "报送");
    run("sum, compared", "sum", "--own", planted.own.name, "-o", "c.docx", "报送");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The least processor time of some rounds, in milliseconds, and what came out. */
async function timed<T>(work: () => T | Promise<T>): Promise<{ value: T; milliseconds: number }> {
  let best = Infinity;
  let value: T;
  for (let round = 0; round < ROUNDS; round++) {
    const begun = process.cpuUsage();
    value = await work();
    const { user, system } = process.cpuUsage(begun);
    best = Math.min(best, (user + system) / 1000);
  }
  return { value: value!, milliseconds: best };
}

async function inOneThread(): Promise<void> {
  const say = saying("zh");
  const reading = await timed(async () => {
    const reports: { file: string; report: Report }[] = [];
    for (const { name, bytes } of planted.files) {
      const read = await readFile(bytes);
      const report = read.ok ? readReport(read.document) : null;
      if (report && recognisedAs(report).isReport) reports.push({ file: name, report });
    }
    return reports;
  });
  const checking = await timed(() =>
    reading.value.map(({ file, report }) =>
      unitFacts({ file, report, result: check(report), doubts: [], last: null }),
    ),
  );
  const units = checking.value;
  const together = await timed(() => {
    const overview = overviewOf(units, [], NAMES);
    const sum = sumOfUnits(units, []);
    return [
      sheetsXlsx(sheetsOf(overview, units)),
      sumDocx({ sum, breaks: breaksOf(sum), comparison: compareWithOwn(sum, units[0]!) }, say),
      allPictures(units, say),
      ...units.flatMap((unit) => {
        const note = returnNote(unit, overview, say);
        return note ? [noteDocx(note, say)] : [];
      }),
    ];
  });
  const rows = { reading, checking, "looking at them together": together };
  for (const [title, { milliseconds }] of Object.entries(rows)) {
    const ratio = milliseconds / reading.milliseconds;
    console.log(
      `  ${title.padEnd(26)} ${milliseconds.toFixed(0).padStart(6)} ms  ${ratio.toFixed(2)} × reading`,
    );
  }
}

async function main(): Promise<void> {
  spawnSync(process.execPath, ["scripts/cli.mjs"], { cwd: root, stdio: "inherit" });
  console.log(`${planted.files.length} reports, the program, on ${availableParallelism()} processors:`);
  asProgram();
  console.log("The same in one thread, processor time:");
  await inOneThread();
}

void main();
