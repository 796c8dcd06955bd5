import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { CorpusResult, WorkerAnswer } from "./result";

export interface RunOptions {
  /** Seconds by the clock after which a file counts as hung. */
  limit: number;
  /** The module that answers, in TypeScript or bundled; that of this folder unless told. */
  worker?: string;
}

/**
 * Takes files through everything, one after the other, in a process of their own: one that ends or does not answer costs its
 * file and no other.
 */
export async function* throughWorker(
  files: string[],
  { limit, worker = join(__dirname, "worker.ts") }: RunOptions,
): AsyncGenerator<CorpusResult> {
  const execArgv = worker.endsWith(".ts") ? ["--import", "tsx"] : [];
  let child: ChildProcess | null = null;
  try {
    for (const file of files) {
      child ??= fork(worker, { execArgv, stdio: ["ignore", "ignore", "ignore", "ipc"] });
      const answer = await answerOf(child, file, limit);
      if (answer.outcome === "hung" || answer.outcome === "crashed") {
        child.kill("SIGKILL");
        child = null;
      }
      yield { file, ...answer };
    }
  } finally {
    child?.kill("SIGKILL");
  }
}

const without = (outcome: WorkerAnswer["outcome"], why: string, all: number): WorkerAnswer => ({
  outcome,
  why,
  seconds: { reading: all, all },
  megabytes: 0,
  seen: null,
});

async function answerOf(child: ChildProcess, file: string, limit: number): Promise<WorkerAnswer> {
  const over = new AbortController();
  const { signal } = over;
  const timer = setTimeout(() => over.abort(), 1000 * limit);
  try {
    const ended = once(child, "exit", { signal }).then(([code, by]: unknown[]) =>
      without("crashed", `exit ${String(code ?? by)}`, 0),
    );
    const answered = once(child, "message", { signal }).then(([answer]) => answer as WorkerAnswer);
    child.send(file);
    return await Promise.race([ended, answered]);
  } catch {
    return without("hung", `not ready after ${limit} s`, limit);
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}
