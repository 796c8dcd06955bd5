import fs from "node:fs";
import path from "node:path";
import type { Behaviours } from "../../word/behaviours";
import type { ProfileName } from "../../word/profiles";
import { commands } from "./commands";
import { runPlans } from "./run";

/** Everything (`NIANBAO_MATRIX=full`), or a part that is short enough for every run of the tests. */
export const full = process.env.NIANBAO_MATRIX === "full";

const folder = path.resolve(__dirname, "../../../.cache/matrix");

interface Totals {
  plans: number;
  profiles: string[];
}

/** The totals of one file of tests; with those that the other has left they make up `faults.json`. */
function write(name: string, totals: Totals): void {
  const file = (part: string): string => path.join(folder, `faults-${part}.json`);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(file(name), JSON.stringify(totals));
  const parts = ["desktop", "web"]
    .filter((part) => fs.existsSync(file(part)))
    .map((part) => JSON.parse(fs.readFileSync(file(part), "utf8")) as Totals);
  const plans = parts.reduce((sum, part) => sum + part.plans, 0);
  const profiles = parts.flatMap((part) => part.profiles);
  fs.writeFileSync(path.join(folder, "faults.json"), JSON.stringify({ plans, profiles }));
}

/**
 * What stays of a batch that fails is not known for certain (`openQuestions`): the other answer, where texts change, in
 * one Word of each route.
 */
const otherwise = (name: string, profile: ProfileName): Partial<Behaviours>[] =>
  full && ["ltsc2021", "web"].includes(profile) && commands[name]!.changes === "text" && !commands[name]!.long
    ? [{ failedBatch: "rolls back" }]
    : [];

/** Declares the tests that run every fault at every call of every command. */
export function plansOf(name: "desktop" | "web", profiles: readonly ProfileName[]): void {
  let total = 0;

  afterAll(() => {
    console.info(`fault plans: ${total} in ${profiles.join(", ")}`);
    write(name, { plans: total, profiles: [...profiles] });
  });

  describe.each(profiles)("a fault in %s", (profile) => {
    const names = Object.keys(commands).filter((command) => !commands[command]!.not?.includes(profile));
    it.each(names)("leaves nothing in between unsaid, and nothing typed is lost: %s", async (command) => {
      for (const behaviours of [{ failedBatch: "keeps writes" } as const, ...otherwise(command, profile)]) {
        const { plans, wrong } = await runPlans(profile, behaviours, commands[command]!, full);
        total += plans;
        console.info(`fault plans: ${plans} for ${command} in ${profile} (${behaviours.failedBatch})`);
        expect(plans).toBeGreaterThan(0);
        expect(wrong).toEqual([]);
      }
    });
  });
}
