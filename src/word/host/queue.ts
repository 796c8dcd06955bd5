import { realClock, type Clock } from "./clock";

/** Runs jobs one after the other. */
export type Queue = <T>(job: () => Promise<T>) => Promise<T>;

/** What keeps jobs of other pages apart from ours: `navigator.locks` (Web Locks API), or what stands for it in tests. */
export interface Locks {
  request(
    name: string,
    options: { signal?: AbortSignal; ifAvailable?: boolean },
    held: (lock: unknown) => Promise<void>,
  ): Promise<unknown>;
}

/** A job of another page takes a minute at most (an insertion on the web); a page that hangs must not stop this one. */
const LONGEST = 90_000;

/** The locks of the browser; null where there are none, or none for this page. */
export const browserLocks = (): Locks | null =>
  typeof navigator === "object" && "locks" in navigator ? (navigator.locks as Locks) : null;

/**
 * One queue for everything that is asked of Word: two overlapping jobs would read each other's half-done work, and
 * two overlapping switches of change tracking can leave it off. A job that fails does not stop those behind it.
 */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job, job);
    last = next.catch(() => undefined);
    return next;
  };
}

/**
 * A queue whose jobs also keep apart from those of other pages on the same document: a second pane, a function of the
 * ribbon. Nobody waits for ever: when the lock does not come in time, the job goes on without it, and so do the next
 * ones until the lock is free again.
 * @param name of the document
 */
export function createSharedQueue(name: string, locks = browserLocks(), clock: Clock = realClock): Queue {
  const queue = createQueue();
  if (!locks) return queue;
  let isStuck = false;
  return <T>(job: () => Promise<T>): Promise<T> =>
    queue(async () => {
      const waiting = new AbortController();
      const limit = clock.limit(LONGEST, () => waiting.abort());
      const started: Promise<T>[] = [];
      const run = (lock: unknown): Promise<void> => {
        limit.stop();
        isStuck = lock === null;
        const running = job();
        started.push(running);
        return running.then(
          () => undefined,
          () => undefined,
        );
      };
      try {
        await locks.request(name, isStuck ? { ifAvailable: true } : { signal: waiting.signal }, run);
      } catch {
        // Aborted, or not allowed to this page.
        isStuck = true;
      } finally {
        limit.stop();
      }
      return started[0] ?? job();
    });
}
