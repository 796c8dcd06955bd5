import { EXTREMES, isFull, writeResult } from "../../matrix/results";
import type { Behaviours } from "../../simulated-word/behaviours";
import type { ProfileName } from "../../simulated-word/profiles";
import { commands } from "./commands";
import { runPlans } from "./run";

const changeTexts = Object.keys(commands).filter(
  (name) => commands[name]!.changes === "text" && !commands[name]!.long,
);

/**
 * What stays of a batch that fails is not known for certain (`openQuestions`): the other answer, where texts change, in
 * one Word of each route, in turns.
 */
const otherwise = (name: string, profile: ProfileName): Partial<Behaviours>[] =>
  isFull && EXTREMES[changeTexts.indexOf(name) % EXTREMES.length] === profile
    ? [{ failedBatch: "rolls back" }]
    : [];

/** Words that answer by the route of another one, which has every kind of fault: these have fewer, each kind at some call. */
const ALIKE: readonly ProfileName[] = ["ltsc2024", "m365"];

/** Declares the tests that run every fault at every call of every command. */
export function plansOf(name: "desktop" | "web", profiles: readonly ProfileName[]): void {
  let total = 0;

  afterAll(() => {
    console.info(`fault plans: ${total} in ${profiles.join(", ")}`);
    writeResult(`faults-${name}`, { plans: total, profiles });
  });

  describe.each(profiles)("a fault in %s", (profile) => {
    const names = Object.keys(commands).filter((command) => !commands[command]!.not?.includes(profile));
    it.each(names)("leaves nothing in between unsaid, and nothing typed is lost: %s", async (command) => {
      for (const behaviours of [{ failedBatch: "keeps writes" } as const, ...otherwise(command, profile)]) {
        const { plans, wrong } = await runPlans(
          profile,
          behaviours,
          commands[command]!,
          isFull && !ALIKE.includes(profile),
        );
        total += plans;
        console.info(`fault plans: ${plans} for ${command} in ${profile} (${behaviours.failedBatch})`);
        expect(plans).toBeGreaterThan(0);
        expect(wrong).toEqual([]);
      }
    });
  });
}
