import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isFull, writeResult } from "../../matrix/results";
import { switchTexts } from "../../simulated-word/switches";
import { profileNames } from "../../simulated-word/profiles";
import { documentBefore, liveSeed, shrink, worldOf } from "./run";
import { closeRoom } from "./room";
import { faultKinds, historyOf, told } from "./steps";

/** How many histories there are in all, in `npm test` and in the matrix; docs/testing.md. */
const MANY = isFull ? 5_000 : 60;
/** The suites that share them, so that they run side by side; `npm test` leaves the others out. */
const SUITES = isFull ? 6 : 1;
/** Of what fails, so much is brought to its shortest form: that takes minutes. By hand there is time for more. */
const SHRUNK = process.env.NIANBAO_HISTORIES === undefined ? 2 : 12;

/** What must have happened in a run, or it has shown nothing. */
const interesting: readonly string[] = [
  ...faultKinds.map((kind) => `fault: ${kind}`),
  "corrected",
  "corrected while changes are tracked",
  "inserted",
  "inserted while changes are tracked",
  "marked",
  "cleared",
  "marks are left",
  "taken back",
  "taken back in a later session",
  "taken back by another pane",
  "opened again",
  "two panes",
  "Word's undo",
  "cells are merged",
  "a colleague's change is tracked",
  "the user works meanwhile",
  "the user works while changes are tracked",
  "in between, and said",
  "refused: word/attached",
  "refused: word/changed-since",
  "refused: word/has-revisions",
  "refused: word/protected",
  "refused: word/text-changed",
];

const folder = resolve(__dirname, "../../../.cache/histories");

/** The shortest form of a history that fails, and how to look at it: the document before its last step, and that step. */
async function explained(seed: number): Promise<string> {
  const world = worldOf(seed);
  const { steps, ran } = await shrink(historyOf(seed), world);
  const name = `history-${seed}.docx`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), await documentBefore(steps, world));
  const { name: profile, behaviours } = world.profile;
  const usual = worldOf(seed).usual;
  const changed = Object.fromEntries(
    Object.entries(behaviours).filter(([key, value]) => Reflect.get(usual, key) !== value),
  );
  const switches = switchTexts(changed).map((text) => `&switch=${encodeURIComponent(text)}`);
  return [
    `seed ${seed}`,
    ...steps.map((step, i) => `  ${i}. ${told(step)}`),
    ...(ran.failure?.wrong ?? []),
    `before the last step: /word/?document=${name}&profile=${profile}${switches.join("")}`,
  ].join("\n");
}

/** The seeds of a suite, those of one Word one behind the other: its library is loaded once for them. */
function seedsOf(suite: number): number[] {
  const [first = 1, ...more] = (process.env.NIANBAO_SEED ?? "1").split(",").map(Number);
  const many = Number(process.env.NIANBAO_HISTORIES ?? MANY);
  const words = profileNames.length;
  const seeds = more.length > 0 ? [first, ...more] : Array.from({ length: many }, (_, i) => first + i);
  return seeds
    .filter((seed) => Math.floor(seed / words) % SUITES === suite)
    .sort((a, b) => (a % words) - (b % words) || a - b);
}

/** Declares the tests of one of the suites. */
export function histories(suite: number): void {
  jest.setTimeout(3_600_000);
  afterAll(() => closeRoom());
  const seeds = seedsOf(suite);
  const counters = new Map<string, number>();
  const sum = { histories: seeds.length, steps: 0, faults: 0 };

  it("lose nothing, leave nothing and come to rest", async () => {
    const failed: number[] = [];
    for (const seed of seeds) {
      const ran = await liveSeed(seed);
      sum.steps += ran.steps;
      sum.faults += ran.faults;
      for (const [name, count] of ran.counters) counters.set(name, (counters.get(name) ?? 0) + count);
      if (ran.failure) failed.push(seed);
    }
    console.info(`histories: ${JSON.stringify(sum)}`);
    writeResult(`histories-${suite}`, sum);
    const reasons = [];
    for (const seed of failed.slice(0, SHRUNK)) reasons.push(await explained(seed));
    if (failed.length > 0) throw new Error(`seeds ${failed.join(", ")}\n\n${reasons.join("\n\n")}`);
    expect(sum.faults).toBeGreaterThanOrEqual(3 * sum.histories);
  });

  // One history or a few, asked for by hand, need not have seen everything.
  const itSees = process.env.NIANBAO_HISTORIES === undefined ? it : it.skip;
  itSees("have been everywhere that is of interest", () => {
    expect(interesting.filter((name) => !counters.get(name))).toEqual([]);
  });
}
