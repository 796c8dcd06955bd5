import type { Mark } from "../../open";
import { ownComments } from "./comments";
import type { Session } from "../session";
import { markCode, commentText } from "../../open/writing/mark-wording";

export interface CommentStep {
  mark: Mark;
  /** Makes the range anew: what was made in a batch that failed is dead. */
  range: () => Word.Range;
}

export interface Commented {
  done: Mark[];
  refused: Mark[];
}

/** So many batches may fail before the rest counts as refused. */
const FAILURES = 10;

const join = (a: Commented, b: Commented): Commented => ({
  done: [...a.done, ...b.done],
  refused: [...a.refused, ...b.refused],
});

/**
 * With more comments in one sync Word hangs at the next Undo where their engine is the old one (office-js issue 4566), which
 * Microsoft 365 has no more; of other Words nobody knows.
 */
const MOST_AT_ONCE = 3;

/** One batch. What was put is remembered until Word lists it. */
async function putBatch({ context, memory }: Session, batch: CommentStep[]): Promise<void> {
  const put = batch.map(({ mark, range }) => ({ mark, comment: range().insertComment(commentText(mark)) }));
  await context.sync();
  for (const { mark, comment } of put) {
    context.trackedObjects.add(comment);
    memory.marks.comments.set(markCode(mark.id), comment);
  }
}

/** Codes of our comments that are in the document now, whether Word lists them or not. */
async function codesNow(session: Session): Promise<Set<string>> {
  const { listed, hidden } = await ownComments(session, null);
  return new Set([...listed.map(({ code }) => code), ...hidden]);
}

/**
 * Puts comments in with one sync, or by threes. One that Word refuses makes the whole batch fail, and nobody says which; what came
 * before it may be in the document or not. So after a failure the comments are read again, and what is missing is
 * tried in halves; where a part of the batch did arrive, the first one missing is the one refused.
 */
export async function putComments(session: Session, steps: CommentStep[]): Promise<Commented> {
  let failures = 0;
  const put = async (batch: CommentStep[]): Promise<Commented> => {
    if (batch.length === 0) return { done: [], refused: [] };
    try {
      await putBatch(session, batch);
      return { done: batch.map(({ mark }) => mark), refused: [] };
    } catch {
      failures += 1;
      const there = await codesNow(session);
      const missing = batch.filter(({ mark }) => !there.has(markCode(mark.id)));
      const arrived = batch.filter((step) => !missing.includes(step));
      const done: Commented = { done: arrived.map(({ mark }) => mark), refused: [] };
      if (missing.length === 1 || failures >= FAILURES) {
        return join(done, { done: [], refused: missing.map(({ mark }) => mark) });
      }
      const cut = arrived.length > 0 ? 1 : Math.ceil(missing.length / 2);
      const first = await put(missing.slice(0, cut));
      return join(done, join(first, await put(missing.slice(cut))));
    }
  };
  if (session.host.has("manyComments")) return put(steps);
  let all: Commented = { done: [], refused: [] };
  for (let from = 0; from < steps.length; from += MOST_AT_ONCE) {
    all = join(all, await put(steps.slice(from, from + MOST_AT_ONCE)));
  }
  return all;
}
