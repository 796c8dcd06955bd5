import { realClock, type Clock } from "./clock";
import { Refusal } from "./problem";

/** Word on the web takes up to 40 s for an insertion; an answer that has not come after this will not come. */
const LONGEST = 120_000;

/** There is one Word in a page, and one clock for what is asked of it. */
let clock: Clock = realClock;

/** Sets the clock by which unanswered calls are given up. */
export function keepTimeBy(other: Clock): void {
  clock = other;
}

/**
 * Gives up what is not answered, so that the jobs behind it get their turn.
 * @throws Refusal `word/no-answer`
 */
export function untilTimeout<T>(asked: Promise<T>, by: Clock = clock): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const limit = by.limit(LONGEST, () => reject(new Refusal("word/no-answer")));
    asked.then(resolve, reject).finally(() => limit.stop());
  });
}

/**
 * Gives up a sync that is not answered. The job that asked ends there: an answer that comes later finds nobody who
 * would go on writing.
 */
export function withTimeout(context: Word.RequestContext, by: Clock = clock): void {
  const sync = context.sync.bind(context);
  context.sync = <T>(passThrough?: T): Promise<T> => untilTimeout(sync(passThrough), by);
}

/**
 * Looks at the document with objects of its own: after a failure nothing is known of those in hand, and what Word has
 * forgotten would fail again.
 */
export function inNewContext<T>(work: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  return Word.run((context) => {
    withTimeout(context);
    return work(context);
  });
}

/** The second try of something that changes nothing; what is not answered is not asked twice. */
export async function retryOnce<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return work();
  }
}
