import type { Clock } from "./clock";
import { Refusal } from "./problem";

/** Word on the web takes up to 40 s for an insertion; an answer that has not come after this will not come. */
const LONGEST = 120_000;

/**
 * Gives up what is not answered, so that the jobs behind it get their turn.
 * @throws Refusal `word/no-answer`
 */
export function untilTimeout<T>(asked: Promise<T>, clock: Clock): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const limit = clock.limit(LONGEST, () => reject(new Refusal("word/no-answer")));
    asked.then(resolve, reject).finally(() => limit.stop());
  });
}

/**
 * Gives up a sync that is not answered. The job that asked ends there: an answer that comes later finds nobody who
 * would go on writing.
 */
export function withTimeout(context: Word.RequestContext, clock: Clock): void {
  const sync = context.sync.bind(context);
  context.sync = <T>(passThrough?: T): Promise<T> => untilTimeout(sync(passThrough), clock);
}

/**
 * Does something with objects of its own: a job begins so, and after a failure nothing is known of the objects in hand,
 * and what Word has forgotten would fail again. What was done stays done when nothing fails but the sync with which the
 * library ends a run: all that is left for it is to let go of objects.
 */
export async function inNewContext<S extends { clock: Clock }, T>(
  session: S,
  work: (again: S & { context: Word.RequestContext }) => Promise<T>,
): Promise<T> {
  const done: T[] = [];
  try {
    await Word.run(async (context) => {
      withTimeout(context, session.clock);
      done.push(await work({ ...session, context }));
    });
  } catch (error) {
    if (done.length === 0) throw error;
  }
  return done[0]!;
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
