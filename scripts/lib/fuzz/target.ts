import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { MOST_MEGABYTES, MOST_SECONDS, throughEverything } from "../everything";
import { fuzzSource } from "./sources";

/** What the command tells the target: the source, and the folder that both of them know. */
const { NIANBAO_FUZZ_SOURCE = "", NIANBAO_FUZZ_FOLDER = "" } = process.env;
const source = fuzzSource(NIANBAO_FUZZ_SOURCE);

const MEGABYTE = 1024 * 1024;
const megabytes = (): number => process.memoryUsage.rss() / MEGABYTE;
const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
};

const atFirst = megabytes();
/** What was needed most, and how many runs there were: the fuzzer's own last words may be lost when it ends. */
const most = { runs: 0, seconds: 0, megabytes: 0 };
const COUNTED_EVERY = 100;

/**
 * One run: the file of an input through everything.
 * @throws Error when something was thrown, or the file cost more than any may; every run that ends with one is a finding
 */
export async function fuzz(input: Uint8Array): Promise<void> {
  const bytes = source.file(input);
  // A run that never ends, or ends the process, cannot say what it was about.
  writeFileSync(join(NIANBAO_FUZZ_FOLDER, "current"), bytes);
  const started = seconds();
  await throughEverything(bytes);
  measure({ seconds: seconds() - started, megabytes: megabytes() - atFirst });
}

function measure(now: { seconds: number; megabytes: number }): void {
  most.runs++;
  if (most.runs % COUNTED_EVERY === 0 || now.seconds > most.seconds || now.megabytes > most.megabytes) {
    most.seconds = Math.max(most.seconds, now.seconds);
    most.megabytes = Math.max(most.megabytes, now.megabytes);
    writeFileSync(join(NIANBAO_FUZZ_FOLDER, "most.json"), JSON.stringify(most));
  }
  if (now.seconds > MOST_SECONDS) throw new Error(`It took ${now.seconds.toFixed(1)} s.`);
  if (now.megabytes > MOST_MEGABYTES) throw new Error(`It took ${now.megabytes.toFixed(0)} MB.`);
}
