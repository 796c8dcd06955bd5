import type { Worker } from "node:worker_threads";
import { chinese } from "../chinese";
import type { NamedFile } from "../files/folder";
import { progressOf, type FileProgress } from "../progress";
import type { ReportOrReason } from "../report";
import type { Terminal } from "../surroundings";
import { begun, type Shared, type StepName, type Told } from "./steps";
import type { FromWorker, ToWorker } from "./worker";

/** A worker takes as long to start as some files take to be read. */
const FILES_PER_WORKER = 8;
/** Each takes memory of its own. */
const MOST_WORKERS = 8;

type Result = ReportOrReason<unknown>;

/** Files of which nothing is known yet, in their order; each is taken once. */
class Queue {
  readonly results: (Result | undefined)[];
  private next = 0;

  constructor(
    readonly files: readonly NamedFile[],
    private readonly interruption: AbortSignal,
    private readonly progress: FileProgress,
  ) {
    this.results = files.map(() => undefined);
  }

  /** The next file to be worked on, null when there is none or the user wants an end. */
  take(): number | null {
    if (this.interruption.aborted) return null;
    if (this.next >= this.files.length) return null;
    this.progress.working(this.files[this.next]!.file);
    return this.next++;
  }

  done(index: number, result: Result): void {
    this.results[index] = result;
    this.progress.done();
  }
}

/** Gives one worker file after file, until none is left, or it has ended itself, or has never come up. */
function work(worker: Worker, queue: Queue, begin: ToWorker): Promise<"finished" | "ended" | "never-came"> {
  return new Promise((resolve) => {
    let isReady = false;
    let current: number | null = null;
    const give = (): void => {
      current = queue.take();
      if (current === null) return resolve("finished");
      worker.postMessage({ kind: "file", named: queue.files[current]! } satisfies ToWorker);
    };
    const lost = (detail: string): void => {
      if (!isReady) return resolve("never-came");
      if (current !== null) queue.done(current, { ok: false, reason: chinese("cli/file/slip", { detail }) });
      current = null;
      resolve("ended");
    };
    worker.on("message", (message: FromWorker) => {
      if (message.kind === "ready") isReady = true;
      else if (current !== null) queue.done(current, message.result);
      give();
    });
    worker.on("error", (problem) => lost(String(problem)));
    worker.on("exit", (code) => lost(`exit ${code}`));
    worker.postMessage(begin);
  });
}

/** Keeps one thread at work; one that a file has ended is replaced. */
async function thread(start: () => Worker, queue: Queue, begin: ToWorker): Promise<void> {
  for (;;) {
    const worker = start();
    const outcome = await work(worker, queue, begin);
    worker.removeAllListeners();
    await worker.terminate();
    if (outcome !== "ended") return;
  }
}

/**
 * Does a step with each of the files, with several at a time where there are many and the machine can. What becomes of them
 * stands in the order of the files, whoever has done it; what the user has interrupted is said to be so.
 */
export async function onEach<Name extends StepName>(
  files: readonly NamedFile[],
  step: Name,
  shared: Shared<Name>,
  terminal: Terminal,
): Promise<ReportOrReason<Told<Name>>[]> {
  const progress = progressOf(files.length, terminal);
  const queue = new Queue(files, terminal.interruption, progress);
  const { workers } = terminal;
  const count = workers
    ? Math.min(workers.count, MOST_WORKERS, Math.floor(files.length / FILES_PER_WORKER))
    : 0;
  if (workers && count > 1) {
    const begin: ToWorker = { kind: "begin", step, shared };
    await Promise.all(Array.from({ length: count }, () => thread(workers.start, queue, begin)));
  }
  // The rest: all, where no worker is to be had.
  const one = begun(step, shared);
  for (let index = queue.take(); index !== null; index = queue.take())
    queue.done(index, await one(files[index]!));
  progress.end();
  const interrupted: Result = { ok: false, reason: chinese("cli/interrupted") };
  return queue.results.map((result) => result ?? interrupted) as ReportOrReason<Told<Name>>[];
}
