import type { HostFeatures } from "../features";
import { hostError } from "../problem";
import type { Mark } from "../types";
import { codeOf, codeOfComment, commentText } from "./wording";

/** A comment of ours in the document. */
export interface OwnComment {
  code: string;
  comment: Word.Comment;
}

/** Our comments, known by their text. In a sync of its own: some sessions refuse it (office-js issue 6746). */
export async function ownComments(context: Word.RequestContext, host: HostFeatures): Promise<OwnComment[]> {
  if (!host.has("comments")) return [];
  const comments = context.document.body.getComments();
  comments.load("items/content");
  try {
    await context.sync();
  } catch {
    host.withdraw("comments");
    return [];
  }
  return comments.items.flatMap((comment) => {
    const code = codeOfComment(comment.content);
    return code === null ? [] : [{ code, comment }];
  });
}

export interface CommentStep {
  mark: Mark;
  /** Makes the range anew: what was made in a batch that failed is dead. */
  range: () => Word.Range;
}

export interface Commented {
  done: Mark[];
  refused: { mark: Mark; code: string }[];
}

/** So many batches may fail before the rest counts as refused. */
const FAILURES = 10;

/**
 * Puts comments in with one sync. One that Word refuses makes the whole batch fail, and nobody says which; what came
 * before it may be in the document or not. So after a failure the comments are read again, and what is missing is
 * tried in halves; where a part of the batch did arrive, the first one missing is the one refused.
 */
export async function putComments(
  context: Word.RequestContext,
  host: HostFeatures,
  steps: CommentStep[],
): Promise<Commented> {
  let failures = 0;
  const refuse = (rest: CommentStep[], code: string): Commented => ({
    done: [],
    refused: rest.map(({ mark }) => ({ mark, code })),
  });
  const join = (a: Commented, b: Commented): Commented => ({
    done: [...a.done, ...b.done],
    refused: [...a.refused, ...b.refused],
  });
  const put = async (batch: CommentStep[]): Promise<Commented> => {
    if (batch.length === 0) return { done: [], refused: [] };
    try {
      for (const { mark, range } of batch) range().insertComment(commentText(mark));
      await context.sync();
      return { done: batch.map(({ mark }) => mark), refused: [] };
    } catch (error) {
      failures += 1;
      const { code } = hostError(error);
      const there = new Set((await ownComments(context, host)).map((own) => own.code));
      const [missing, arrived] = partition(batch, ({ mark }) => !there.has(codeOf(mark.id)));
      const done: Commented = { done: arrived.map(({ mark }) => mark), refused: [] };
      if (missing.length === 1 || failures >= FAILURES) return join(done, refuse(missing, code));
      const cut = arrived.length > 0 ? 1 : Math.ceil(missing.length / 2);
      const first = await put(missing.slice(0, cut));
      return join(done, join(first, await put(missing.slice(cut))));
    }
  };
  return put(steps);
}

const partition = <T>(items: T[], test: (item: T) => boolean): [T[], T[]] => [
  items.filter(test),
  items.filter((item) => !test(item)),
];
