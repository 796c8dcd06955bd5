/**
 * What the rules on numbers in prose cost beside the rest of the check, on a report with much prose, in one run: the check with
 * them, and without them (the same report, each sentence's numbers taken out of what they look at). Prints the medians and the
 * ratio, and exits with 1 when they cost more than all else. Run with `npx tsx bench/prose.ts`.
 */
import { proseStatements } from "../src/check/prose/statements/prose-statements";
import { numberedWords } from "../src/check/prose/statements/numbered-words";
import { valuesOf } from "../src/check/relations/relations";
import { check, rules } from "../src/check";
import type { Report } from "../src/report";
import { heldOut, tuned } from "../test/check/prose/gold";
import { NUMBER_RULES, wordsOf } from "../test/check/prose/gold/score";
import { reportWith } from "../test/check/support/reports";

const RUNS = 25;
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

const median = (times: number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

function main(): void {
  const own = rules.filter(({ id }) => (NUMBER_RULES as readonly string[]).includes(id));
  const whole: number[] = [];
  const prose: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const report = reportOf(run);
    const values = valuesOf(report);
    prose.push(
      timed(() => {
        const stated = proseStatements(report, values);
        stated.forEach(({ one }) => numberedWords(one.paragraph));
        const context = { prose: stated, values, last: null, verdicts: [], stated: new Map() };
        own.forEach((rule) => rule.check(report, context as never));
      }),
    );
    const again = reportOf(run);
    whole.push(timed(() => void check(again)));
  }
  const [all, part] = [median(whole), median(prose)];
  const ratio = part / (all - part);
  console.log(
    `${PARAGRAPHS} paragraphs: check ${all.toFixed(1)} ms, of which numbers in prose ${part.toFixed(1)} ms, ratio to the rest ${ratio.toFixed(2)}`,
  );
  if (ratio > MOST) process.exitCode = 1;
}

main();
