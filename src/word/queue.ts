/** Runs jobs one after the other. */
export type Queue = <T>(job: () => Promise<T>) => Promise<T>;

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
