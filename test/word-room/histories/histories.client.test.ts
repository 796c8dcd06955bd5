import { historyOf } from "./steps";
import { liveSeed, profileOf, report, shrink } from "./run";

const FROM = Number(process.env.NIANBAO_SEED ?? 1);
const MANY = Number(process.env.NIANBAO_HISTORIES ?? 20);
jest.setTimeout(3_600_000);

it("lives", async () => {
  const failed: string[] = [];
  const counters = new Map<string, number>();
  let [steps, faults] = [0, 0];
  const start = performance.now();
  const seeds = Array.from({ length: MANY }, (_, i) => FROM + i).sort((a, b) => (a % 5) - (b % 5) || a - b);
  for (const seed of seeds) {
    const ran = await liveSeed(seed);
    steps += ran.steps;
    faults += ran.faults;
    for (const [name, count] of ran.counters) counters.set(name, (counters.get(name) ?? 0) + count);
    if (ran.failure) {
      const short = process.env.NIANBAO_SHRINK ? await shrink(historyOf(seed), profileOf(seed)) : null;
      failed.push(
        short
          ? `${profileOf(seed).name} ${report(seed, short.steps, short.ran)}`
          : `seed ${seed} at ${ran.failure.at} (${historyOf(seed)[ran.failure.at]?.do}): ${ran.failure.wrong.join("; ").slice(0, 400)}`,
      );
    }
  }
  console.info(
    `${MANY} histories, ${steps} steps, ${faults} faults, ${((performance.now() - start) / MANY).toFixed(0)} ms each`,
  );
  console.info(
    [...counters]
      .sort()
      .map(([name, count]) => `${name}: ${count}`)
      .join("\n"),
  );
  console.info(failed.join("\n\n"));
  expect(failed.length).toBe(0);
});
