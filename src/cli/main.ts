import { chinese } from "./chinese";
import { removeUnfinished } from "./files/writing";
import { systemCode, troubleSentence } from "./files/trouble";
import { run } from "./run";
import { exitCode } from "./surroundings";
import type { ExitCode } from "./surroundings";

/** The program behind `npm run -s nianbao -- …`. */

/** One Ctrl-C may arrive as two signals: from the terminal, and handed on by npm. */
const ONE_INTERRUPTION = 500;
/** How long what is done may take to be kept and told. */
const LAST_MOMENT = 10_000;

const interruption = new AbortController();
let interrupted = 0;

function interrupt(): void {
  if (interruption.signal.aborted) {
    if (performance.now() - interrupted > ONE_INTERRUPTION) process.exit(exitCode.interrupted);
    return;
  }
  interrupted = performance.now();
  interruption.abort();
  setTimeout(() => process.exit(exitCode.interrupted), LAST_MOMENT).unref();
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, interrupt);
process.on("exit", removeUnfinished);

/** Why what was written to the standard output did not arrive. */
const outputTroubles: unknown[] = [];
process.stdout.on("error", (problem) => outputTroubles.push(problem));
// Nothing can be said about words that nobody hears.
process.stderr.on("error", () => undefined);

const outputs: Promise<void>[] = [];
const out = (text: string): void => {
  outputs.push(new Promise((resolve) => void process.stdout.write(text, () => resolve())));
};
const err = (text: string): void => void process.stderr.write(text);

function slipped(problem: unknown): ExitCode {
  err(`${chinese("cli/slip", { detail: String(problem) })}\n`);
  return exitCode.failed;
}

async function main(): Promise<ExitCode> {
  const code = await run(process.argv.slice(2), { out, err, interruption: interruption.signal }).catch(
    slipped,
  );
  await Promise.all(outputs);
  const [trouble] = outputTroubles;
  if (trouble === undefined || code === exitCode.interrupted) return code;
  // A reader that has seen enough (`| head`) closes the pipe, and needs no words.
  if (systemCode(trouble) !== "EPIPE") {
    err(`${chinese("cli/output-failed", { reason: troubleSentence(trouble) })}\n`);
  }
  return exitCode.failed;
}

// Only the exit code is set: ending the process would cut off output that is still on its way.
void main().then((code) => {
  process.exitCode = code;
});
