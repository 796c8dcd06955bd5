import { realpathSync } from "node:fs";
import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { chinese } from "./chinese";
import { removeUnfinished } from "./files/writing";
import { systemCode, troubleSentence } from "./files/trouble";
import { compilePatternsOnce } from "./patterns";
import { run } from "./run";
import { exitCode } from "./surroundings";
import type { ExitCode, Terminal } from "./surroundings";
import { serve } from "./workers/worker";

/** The program behind `npm run -s nianbao -- …`; in one file it is its own worker too. */

/** One Ctrl-C may arrive as two signals: from the terminal, and handed on by npm. */
const ONE_INTERRUPTION = 500;
/** How long what is done may take to be kept and told. */
const LAST_MOMENT = 10_000;

const USUAL_COLUMNS = 80;

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

/** Why what was written to the standard output did not arrive. */
const outputTroubles: unknown[] = [];
const outputs: Promise<void>[] = [];
const out = (text: string): void => {
  outputs.push(new Promise((resolve) => void process.stdout.write(text, () => resolve())));
};
const err = (text: string): void => void process.stderr.write(text);

function slipped(problem: unknown): ExitCode {
  err(`${chinese("cli/slip", { detail: String(problem) })}\n`);
  return exitCode.failed;
}

/**
 * For what a thread has just made: half of what it may have otherwise, since each thread holds what it has once had. With half of this
 * a report in work no longer fits, and what should have gone away with it is kept (docs/performance.md).
 */
const YOUNG_MEMORY = { maxYoungGenerationSizeMb: 24 };

/**
 * What is old may grow to two and a half times what is alive before it is gone through, not to four as by itself: a fifth less
 * memory with threads, for up to a tenth more of the processor's time (docs/performance.md).
 */
const OLD_MEMORY = "--heap-growing-percent=150";

/** Workers run the same file. Sources are compiled as they are loaded, which no worker does. */
function workersOf(): Terminal["workers"] {
  const file = realpathSync(process.argv[1]!);
  if (file.endsWith(".ts")) return null;
  setFlagsFromString(OLD_MEMORY);
  return { count: availableParallelism(), start: () => new Worker(file, { resourceLimits: YOUNG_MEMORY }) };
}

async function main(): Promise<ExitCode> {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, interrupt);
  process.on("exit", removeUnfinished);
  process.stdout.on("error", (problem) => outputTroubles.push(problem));
  // Nothing can be said about words that nobody hears.
  process.stderr.on("error", () => undefined);

  // A terminal that does not know its width has none.
  const columns = process.stderr.isTTY ? process.stderr.columns || USUAL_COLUMNS : null;
  const terminal = { out, err, columns, workers: workersOf(), interruption: interruption.signal };
  const code = await run(process.argv.slice(2), terminal).catch(slipped);
  await Promise.all(outputs);
  const [trouble] = outputTroubles;
  if (trouble === undefined || code === exitCode.interrupted) return code;
  // A reader that has seen enough (`| head`) closes the pipe, and needs no words.
  if (systemCode(trouble) !== "EPIPE") {
    err(`${chinese("cli/output-failed", { reason: troubleSentence(trouble) })}\n`);
  }
  return exitCode.failed;
}

if (isMainThread) {
  compilePatternsOnce();
  // Only the exit code is set: ending the process would cut off output that is still on its way.
  void main().then((code) => {
    process.exitCode = code;
  });
} else serve(parentPort!);
