import { rules, type Finding } from "../../../src/check";
import { wordingTable } from "../../evidence/page";
import { countedTables } from "../../evidence/written-page";
import { wordingCases } from "./wording-gold";
import {
  foundIn,
  foundInWhole,
  measured,
  precisionOf,
  recallOf,
  wordingScore,
  type WordingScore,
} from "./wording-gold/score";

/** One in so many cases is read and checked as a whole as well. */
const EVERY = 17;

const line = (name: string, one: WordingScore): string =>
  `${name.padEnd(20)} precision ${precisionOf(one).toFixed(3)}  recall ${recallOf(one).toFixed(3)}  (${one.right} right, ${one.falseAlarms} false, ${one.missed} missed)`;

describe("the gold set of wording", () => {
  it("has as many cases as were asked for, half of which tempt to a false alarm", () => {
    expect(wordingCases.length).toBeGreaterThanOrEqual(150);
    expect(wordingCases.filter(({ half }) => half === "held-out").length).toBeGreaterThanOrEqual(60);
    expect(wordingCases.filter(({ finds }) => finds.length === 0).length).toBeGreaterThanOrEqual(75);
    const known = new Set(rules.map(({ id }) => id));
    expect([...measured].filter((rule) => !known.has(rule))).toEqual([]);
  });

  it.each(["known", "held-out"] as const)("is judged right in the half %s", (half) => {
    const { rules: scores, all, errors } = wordingScore(half);
    const lines = [...scores].map(([rule, one]) => line(rule, one)).sort();
    process.stdout.write([half, ...lines, line("all", all), ...errors, ""].join("\n"));
    expect(precisionOf(all)).toBeGreaterThanOrEqual(0.99);
    expect(recallOf(all)).toBeGreaterThanOrEqual(0.95);
  });

  it("is judged as in reports that are read and checked as a whole", () => {
    const told = ({ rule, section, actual, message }: Finding) => ({ rule, section, actual, message });
    const sample = wordingCases.filter((_, i) => i % EVERY === 0);
    expect(sample.map((one) => foundIn(one).map(told))).toEqual(
      sample.map((one) => foundInWhole(one).map(told)),
    );
  });

  it("is counted in docs/evidence.md; else run: npx tsx scripts/evidence.ts", () => {
    expect(wordingTable()).toBe(countedTables().wording);
  });
});
