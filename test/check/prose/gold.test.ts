import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sentenceTable } from "../../evidence/page";
import { countedTables } from "../../evidence/written-page";
import { goldSets } from "./gold/sets";
import { findingsInWhole, findingsOn, NUMBER_RULES, precision, recall, scoreOf, wordsOf } from "./gold/score";

/** The rules on numbers in prose, on labelled sentences (docs/numbers-in-prose.md). */

const LEAST_PRECISION = 0.99;
const LEAST_RECALL = 0.95;
/** One in so many sentences goes through the whole check as well. */
const EVERY = 41;

describe.each(Object.entries(goldSets))("the %s sentences", (half, sentences) => {
  it.each(NUMBER_RULES)("of %s: no false alarm, and what is wrong is found", (rule) => {
    const score = scoreOf(rule, sentences[rule]);
    const figures = `${half} ${rule}: precision ${precision(score).toFixed(3)}, recall ${recall(score).toFixed(3)}`;
    process.stdout.write(`${figures} (${score.sentences} sentences)\n`);
    expect({ falseAlarms: score.falseAlarms, missed: score.missed }).toEqual({ falseAlarms: [], missed: [] });
    expect(precision(score)).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(recall(score)).toBeGreaterThanOrEqual(LEAST_RECALL);
  });
});

describe("the labelled sentences", () => {
  const all = Object.values(goldSets).flatMap((half) => Object.values(half).flat());

  it("are enough to prove something, in each half", () => {
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(all.filter((one) => "tempts" in one).length).toBeGreaterThanOrEqual(120);
    expect(Object.values(goldSets["held out"]).flat().length).toBeGreaterThanOrEqual(100);
    expect(Object.values(goldSets.blind).flat().length).toBeGreaterThanOrEqual(160);
    expect(Object.values(goldSets.second).flat().length).toBeGreaterThanOrEqual(250);
  });

  it("are judged as in the whole check", () => {
    const sample = all.filter((_, i) => i % EVERY === 0);
    expect(sample.map(findingsOn)).toEqual(sample.map(findingsInWhole));
  });

  it("are counted, whichever file they stand in", () => {
    const folder = path.join(__dirname, "gold");
    const index = readFileSync(path.join(folder, "index.ts"), "utf8");
    const files = ["tuned", "held-out", "general"].flatMap((part) =>
      readdirSync(path.join(folder, part)).map((name) => `./${part}/${path.parse(name).name}`),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !index.includes(`"${file}"`))).toEqual([]);
  });

  it("stand once, and mark what is wrong in the wrong ones only", () => {
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(all.length);
    for (const one of all) expect(/\{[^{}]+\}/u.test(wordsOf(one))).toBe("wrong" in one);
  });

  it("are counted in docs/evidence.md; else run: npx tsx scripts/evidence.ts", () => {
    expect(sentenceTable()).toBe(countedTables().sentences);
  });
});
