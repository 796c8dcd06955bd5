import fs from "node:fs";
import path from "node:path";
import { profileNames, type ProfileName } from "../../word/profiles";
import { commands } from "./commands";
import { runPlans } from "./run";

jest.setTimeout(300_000);

const full = process.env.NIANBAO_MATRIX === "full";
const profiles: readonly ProfileName[] = full ? profileNames : ["ltsc2021", "web"];
/** What stays of a batch that fails is not known for certain (`openQuestions`). */
const leaves = full ? (["keeps writes", "rolls back"] as const) : (["keeps writes"] as const);

let total = 0;

afterAll(() => {
  console.info(`fault plans: ${total}`);
  const folder = path.resolve(__dirname, "../../../.cache/matrix");
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, "faults.json"), JSON.stringify({ plans: total, profiles }));
});

describe.each(profiles)("faults in %s", (profile) => {
  describe.each(leaves)("where a failed batch %s", (failedBatch) => {
    const names = Object.keys(commands).filter((name) => !commands[name]!.not?.includes(profile));
    it.each(names)("leave nothing in between unsaid: %s", async (name) => {
      const { plans, wrong } = await runPlans(profile, { failedBatch }, commands[name]!, full);
      total += plans;
      console.info(`fault plans: ${plans} for ${name} in ${profile} (${failedBatch})`);
      expect(plans).toBeGreaterThan(0);
      expect(wrong).toEqual([]);
    });
  });
});
