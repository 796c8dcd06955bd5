import type { Clock } from "./clock";
import { Refusal } from "./problem";

/** Word on the web takes up to 40 s for an insertion; an answer that has not come after this will not come. */
const LONGEST = 120_000;

/**
 * Gives up what is not answered, so that the jobs behind it get their turn.
 * @throws Refusal `word/no-answer`
 */
export function answered<T>(asked: Promise<T>, clock: Clock): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const limit = clock.limit(LONGEST, () => reject(new Refusal("word/no-answer")));
    asked.then(resolve, reject).finally(() => limit.stop());
  });
}

/**
 * Gives up a sync that is not answered. The job that asked ends there: an answer that comes later finds nobody who
 * would go on writing.
 */
export function impatient(context: Word.RequestContext, clock: Clock): void {
  const sync = context.sync.bind(context);
  context.sync = <T>(passThrough?: T): Promise<T> => answered(sync(passThrough), clock);
}
