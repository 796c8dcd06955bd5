import { Refusal } from "../host/problem";
import type { Session } from "../session";
import { commonLandmarks } from "../places/landmarks";
import { EMPTY } from "./landing";
import type { ExpectedContent } from "./pending";
import { seenIn, type Seen } from "./wait-for-content";
import { lookAnew, type Listing } from "./listing";
import { putTypedBack, queueRemoval } from "./removal/queue-removal";

/** Where one empty paragraph was put into the list, nothing else being changed; null when that is not so. */
export function placeholderIn(before: string[], now: string[]): number | null {
  if (now.length !== before.length + 1) return null;
  let behind = 0;
  while (behind < before.length && before.at(-1 - behind) === now.at(-1 - behind)) behind += 1;
  const at = now.length - 1 - behind;
  const rest = [...now.slice(0, at), ...now.slice(at + 1)];
  return now[at] === EMPTY && rest.every((key, i) => key === before[i]) ? at : null;
}

/** The one place in a stretch of as many paragraphs that leaves the rest most alike; null where two are as good. */
function mostAlike(before: string[], now: string[]): number | null {
  if (now.length !== before.length + 1) return null;
  const changes = (at: number): number => before.filter((key, i) => key !== now[i < at ? i : i + 1]).length;
  const empties = now.flatMap((key, at) => (key === EMPTY ? [{ at, changed: changes(at) }] : []));
  const fewest = Math.min(...empties.map(({ changed }) => changed));
  const best = empties.filter(({ changed }) => changed === fewest);
  // Empty paragraphs side by side are one place.
  const isOne = best.every(({ at }, i) => i === 0 || at === best[i - 1]!.at + 1);
  return isOne ? (best[0]?.at ?? null) : null;
}

const emptiesIn = (keys: string[]): number => keys.filter((key) => key === EMPTY).length;

/**
 * Where an empty paragraph was put into the list while somebody worked elsewhere: of the stretches between the texts that
 * stand once before and now, the one with an empty paragraph more. Null where there are two, or more has come or gone in it.
 * @returns where the content comes in `before`
 */
export function placeholderAmong(before: string[], now: string[]): number | null {
  const texts = (keys: string[]): (string | null)[] => keys.map((key) => (key === EMPTY ? null : key));
  const landmarks = [...commonLandmarks(texts(before), texts(now)), [before.length, now.length] as const];
  let [left, right] = [0, 0];
  const found: (number | null)[] = [];
  for (const [i, j] of landmarks) {
    const [was, is] = [before.slice(left, i), now.slice(right, j)];
    if (emptiesIn(is) > emptiesIn(was)) {
      const at = mostAlike(was, is);
      found.push(at === null ? null : left + at);
    }
    [left, right] = [i + 1, j + 1];
  }
  return found.length === 1 ? found[0]! : null;
}

/**
 * Takes out the paragraph that was made for the content. What was typed into it meanwhile stays, and so does the paragraph
 * itself where Word keeps it, at the end of the document or among lines whose deletion is tracked: `line`.
 */
async function removePlaceholder(
  session: Session,
  listing: Listing,
  expected: ExpectedContent,
): Promise<Seen | "gone" | "line" | null> {
  const { context } = session;
  const seen = seenIn(listing, expected);
  if (seen) return seen;
  if (listing.keys.join("\n") === expected.before.join("\n")) return "gone";
  const placeholder = placeholderIn(expected.before, listing.keys);
  if (placeholder === null) return null;
  const [behind] = listing.listed.slice(placeholder + 1);
  const removal = queueRemoval(listing, placeholder, placeholder + 1);
  await context.sync();
  await putTypedBack(context, removal.typed(), (text) =>
    behind ? behind.insertParagraph(text, "Before") : context.document.body.insertParagraph(text, "End"),
  );
  if (removal.typed().length > 0) return "gone";
  const { keys } = await lookAnew(session, (_, now) => now);
  return keys.length > expected.before.length ? "line" : "gone";
}

/**
 * After a failure it is not known how much of a batch was done. So the document is looked at: the content may be there
 * all the same; the placeholder that was made for it goes; nothing may have happened. Anything else is reported.
 * @param use what is done with the content when it is there
 * @throws the failure, when the document is as before; Refusal `word/insert-unclear`, `word/insert-line-left`
 */
export async function settleFailedInsert<T>(
  session: Session,
  expected: ExpectedContent,
  failure: unknown,
  use: (again: Session, seen: Seen) => Promise<T>,
): Promise<T> {
  const unclear = new Refusal("word/insert-unclear", {}, String(failure));
  const look = (): Promise<{ done: T } | "gone" | "line" | null> =>
    lookAnew(session, async (again, listing) => {
      const found = await removePlaceholder(again, listing, expected);
      return found === null || typeof found === "string" ? found : { done: await use(again, found) };
    });
  const found = await look()
    .catch((error: unknown) => {
      if (error instanceof Refusal) throw error;
      return look();
    })
    .catch((error: unknown) => {
      throw error instanceof Refusal && error.code === "word/overwritten" ? error : unclear;
    });
  if (found === null) throw unclear;
  if (found === "gone") throw failure;
  if (found === "line") throw new Refusal("word/insert-line-left", {}, String(failure));
  return found.done;
}
