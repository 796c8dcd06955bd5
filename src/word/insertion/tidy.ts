import { Refusal } from "../host/problem";
import { lookAnew } from "./listing";
import { neighboursOf, type Neighbours } from "./neighbours";
import type { Session } from "../session";
import type { ExpectedContent } from "./pending";
import { seenIn, type Seen } from "./wait-for-content";
import { paragraphBehind, putTypedBack, queueRemoval } from "./removal/queue-removal";

/** Content of ours that went for an insertion. Keys are those of Word's list. */
export interface Replaced {
  /** Flat OPC from which it comes back. */
  xml: string;
  content: string[];
  /** Paragraphs between the end of the insertion and where it stood. */
  at: number;
  /** What it stood between; null for the end of the document. */
  before: string;
  behind: string | null;
}

/** What was inserted, so that it can be taken back. */
export interface WrittenInsertion {
  kind: "insertion";
  /** The content as Word lists it, and the empty paragraphs of ours behind it. */
  content: string[];
  empties: number;
  /** Where it came; missing in what an earlier version has remembered. */
  neighbours?: Neighbours;
  /** What went for it, in the order of the document. */
  replaced?: Replaced[];
}

/** A batch that fails is tried so often again. */
const TRIES = 2;

/**
 * Removes what Word has left behind the content. What the drafter types into such a line meanwhile is put back.
 * @throws Refusal `word/insert-unclear` when it cannot be removed
 */
export async function tidy(
  session: Session,
  expected: ExpectedContent,
  seen: Seen,
  tries = TRIES,
): Promise<WrittenInsertion> {
  const { start, length, copy, empties, keep } = seen.landing;
  const end = start + length;
  const written = (left: number): WrittenInsertion => ({
    kind: "insertion",
    content: seen.keys.slice(start, end),
    empties: left,
    neighbours: {
      before: neighboursOf(seen.keys, start, end).before,
      behind: neighboursOf(seen.keys, start, end + copy + empties).behind,
    },
  });
  const surplus = copy + empties - keep;
  if (surplus === 0) return written(keep);
  const removal = queueRemoval(seen, end, end + surplus);
  try {
    await session.context.sync();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return tidyAgain(session, expected, error, tries);
  }
  await putTypedBack(session.context, removal.typed(), (text) =>
    paragraphBehind(seen.listed[end - 1]!, text),
  );
  return written(keep);
}

async function tidyAgain(
  session: Session,
  expected: ExpectedContent,
  failure: unknown,
  tries: number,
): Promise<WrittenInsertion> {
  const unclear = new Refusal("word/insert-unclear", {}, String(failure));
  if (tries === 0) throw unclear;
  return lookAnew(session, async (again, listing) => {
    const seen = seenIn(listing, expected);
    if (!seen) throw unclear;
    return tidy(again, expected, seen, tries - 1);
  });
}
