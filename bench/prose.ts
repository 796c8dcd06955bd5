/**
 * What the rules on numbers in prose cost beside the rest of the check, on a report with much prose, in one run: the check with
 * them, and without them (the same report, each sentence's numbers taken out of what they look at). Prints what both take and the
 * ratio, and exits with 1 when they cost more than all else. Run with `npx tsx bench/prose.ts`.
 */
import { proseStatements } from "../src/check/prose/statements/prose-statements";
import { check, rules } from "../src/check";
import { prepared } from "../src/check/run";
import type { Report } from "../src/report";
import { heldOut, tuned } from "../test/check/prose/gold";
import { NUMBER_RULES, wordsOf } from "../test/check/prose/gold/score";
import { reportWith } from "../test/check/support/reports";

const RUNS = 60;
/** Before anything counts: the engine compiles what it meets often. */
const WARM = 10;
const MOST = 1;

const sentences = [tuned, heldOut].flatMap((half) => Object.values(half).flat());
/** Twice as much prose with numbers as the longest report at hand. */
const PARAGRAPHS = 60;

/** A report with labelled sentences as paragraphs of its part 一, each object new: nothing is remembered of it. */
function reportOf(run: number): Report {
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

function main(): void {
  const own = rules.filter(({ id }) => (NUMBER_RULES as readonly string[]).includes(id));
  let [all, part] = [0, 0];
  for (let run = -WARM; run < RUNS; run++) {
    const [report, again] = [reportOf(run + WARM), reportOf(run + WARM)];
    const { context } = prepared(report);
    // Nothing is remembered of the same words in another object.
    const fresh = reportOf(run + WARM);
    const ofProse = spent(() => {
      const prose = proseStatements(fresh, context.values);
      own.forEach((rule) => rule.check(fresh, { ...context, prose }));
    });
    const whole = spent(() => void check(again));
    if (run >= 0) [all, part] = [all + whole, part + ofProse];
  }
  const ratio = part / (all - part);
  console.log(
    `${PARAGRAPHS} paragraphs: check ${(all / RUNS).toFixed(1)} ms of the processor, of which numbers in prose ${(part / RUNS).toFixed(1)} ms, ratio to the rest ${ratio.toFixed(2)}`,
  );
  if (ratio > MOST) process.exitCode = 1;
}

main();
