/**
 * What the rules on numbers in prose cost beside the rest of the check, in one run: on whole reports (those of the fixtures that
 * have prose, and real ones where they are at hand), and on one with much more prose than any. The check with them, and without
 * them (the same report, each sentence's numbers taken out of what they look at). Prints what both take and the ratio, and exits
 * with 1 when they cost more than all else in a whole report. Run with `npx tsx bench/prose.ts`.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { proseStatements } from "../src/check/prose/statements/prose-statements";
import { check, rules } from "../src/check";
import { prepared } from "../src/check/run";
import { readFile } from "../src/document";
import { readReport, type Report } from "../src/report";
import { heldOut, tuned } from "../test/check/prose/gold";
import { NUMBER_RULES, wordsOf } from "../test/check/prose/gold/score";
import { reportWith } from "../test/check/support/reports";
import { sharedFile, sharedFiles } from "../test/support/shared-reports";

const RUNS = 40;
/** Before anything counts: the engine compiles what it meets often. */
const WARM = 10;
const MOST = 1;

const sentences = [tuned, heldOut].flatMap((half) => Object.values(half).flat());
const FIXTURES = ["sample/libreoffice.docx", "last-year/libreoffice.docx"];
const files = [
  ...FIXTURES.map((name) => path.resolve(__dirname, "../test/fixtures", name)),
  ...sharedFiles.filter((name) => name.startsWith("real-")).map(sharedFile),
];
/** Twice as much prose with numbers as the longest report at hand. */
const PARAGRAPHS = 60;

/** A report with labelled sentences as paragraphs of its part 一, each object new: nothing is remembered of it. */
function denseReport(run: number): Report {
  const report = reportWith();
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, i) => {
    const text = wordsOf(sentences[(i * 7 + run) % sentences.length]!).replace(/[{}\n]/g, "");
    return { ...report.preamble[0]!, index: 1000 + i, text };
  });
  const [first, ...others] = report.sections;
  return { ...report, sections: [{ ...first!, paragraphs }, ...others] };
}

/** Processor time, which other work on the machine disturbs less than the clock. */
const spent = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

const own = rules.filter(({ id }) => (NUMBER_RULES as readonly string[]).includes(id));

/** @param reportOf gives the report of a run, each time in new objects: nothing is remembered of it */
function ratioOf(name: string, reportOf: (run: number) => Report): number {
  let [all, part] = [0, 0];
  for (let run = -WARM; run < RUNS; run++) {
    const [report, again, fresh] = [0, 1, 2].map(() => reportOf(run + WARM)) as [Report, Report, Report];
    const { context } = prepared(report);
    const ofProse = spent(() => {
      const prose = proseStatements(fresh, context.values);
      own.forEach((rule) => rule.check(fresh, { ...context, prose }));
    });
    const whole = spent(() => void check(again));
    if (run >= 0) [all, part] = [all + whole, part + ofProse];
  }
  const ratio = part / (all - part);
  console.log(
    `${name}: check ${(all / RUNS).toFixed(1)} ms of the processor, of which numbers in prose ${(part / RUNS).toFixed(1)} ms, ratio to the rest ${ratio.toFixed(2)}`,
  );
  return ratio;
}

async function main(): Promise<void> {
  const ratios: number[] = [];
  for (const file of files) {
    const reading = await readFile(new Uint8Array(readFileSync(file)));
    if (!reading.ok) throw new Error(`${file}: ${reading.code}`);
    ratios.push(
      ratioOf(path.basename(path.dirname(file)) + "/" + path.basename(file), () =>
        readReport(structuredClone(reading.document)),
      ),
    );
  }
  ratioOf(`${PARAGRAPHS} paragraphs`, denseReport);
  if (Math.max(...ratios) > MOST) process.exitCode = 1;
}

void main();
