import type { JobAnswer, Given, JobName, Jobs, WorkerMessage, Request } from "./jobs";

/** Does jobs where they do not hold up the pane. */
export interface Thread {
  run<Name extends JobName>(name: Name, given: Given<Name>): Promise<JobAnswer<Name>>;
}

/** A worker that has not begun by then is not waited for: some hosts allow none and do not say so. */
const BEGIN_MS = 5000;

interface Pending {
  request: Request;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/**
 * A thread of its own for the jobs, or the pane's where there can be none: a worker that cannot be started, does not
 * begin or breaks down costs time, never an answer.
 * @param start starts the worker
 * @param here the jobs in the pane's own thread
 */
export function createThread(start: () => Worker, here: Jobs, beginMs = BEGIN_MS): Thread {
  const pending = new Map<number, Pending>();
  let worker: Worker | null | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let next = 1;

  const doHere = ({ request, resolve, reject }: Pending): void => {
    try {
      resolve((here[request.name] as (given: unknown) => unknown)(request.given));
    } catch (error) {
      reject(error);
    }
  };

  const giveUp = (): void => {
    clearTimeout(patience);
    worker?.terminate();
    worker = null;
    const left = [...pending.values()];
    pending.clear();
    left.forEach(doHere);
  };

  const hear = ({ data }: MessageEvent<WorkerMessage>): void => {
    if (data === "ready") {
      clearTimeout(patience);
      return;
    }
    const asked = pending.get(data.id);
    pending.delete(data.id);
    if ("error" in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data.value);
  };

  const begin = (): Worker | null => {
    try {
      const started = start();
      started.addEventListener("message", hear);
      started.addEventListener("error", giveUp);
      started.addEventListener("messageerror", giveUp);
      patience = setTimeout(giveUp, beginMs);
      return started;
    } catch {
      return null;
    }
  };

  return {
    run: <Name extends JobName>(name: Name, given: Given<Name>) =>
      new Promise<JobAnswer<Name>>((resolve, reject) => {
        if (worker === undefined) worker = begin();
        const request: Request<Name> = { id: next, name, given };
        next += 1;
        const asked: Pending = { request, resolve: (value) => resolve(value as JobAnswer<Name>), reject };
        if (worker === null) return doHere(asked);
        pending.set(request.id, asked);
        worker.postMessage(request);
      }),
  };
}
