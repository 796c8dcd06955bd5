import { Refusal } from "../host/problem";
import type { Session } from "../session";
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

/** Takes out the paragraph that was made for the content. What was typed into it meanwhile stays. */
async function removePlaceholder(
  { context }: Session,
  listing: Listing,
  expected: ExpectedContent,
): Promise<Seen | "gone" | null> {
  const seen = seenIn(listing, expected);
  if (seen) return seen;
  if (listing.keys.join("\n") === expected.before.join("\n")) return "gone";
  const placeholder = placeholderIn(expected.before, listing.keys);
  if (placeholder === null) return null;
  const removal = queueRemoval(listing, placeholder, placeholder + 1);
  await context.sync();
  const [behind] = listing.listed.slice(placeholder + 1);
  await putTypedBack(context, removal.typed(), (text) =>
    behind ? behind.insertParagraph(text, "Before") : context.document.body.insertParagraph(text, "End"),
  );
  return "gone";
}

/**
 * After a failure it is not known how much of a batch was done. So the document is looked at: the content may be there
 * all the same; the placeholder that was made for it goes; nothing may have happened. Anything else is reported.
 * @param use what is done with the content when it is there
 * @throws the failure, when the document is as before; Refusal `word/insert-unclear`
 */
export async function settleFailedInsert<T>(
  session: Session,
  expected: ExpectedContent,
  failure: unknown,
  use: (again: Session, seen: Seen) => Promise<T>,
): Promise<T> {
  const unclear = new Refusal("word/insert-unclear", {}, String(failure));
  const look = (): Promise<{ done: T } | "gone" | null> =>
    lookAnew(session, async (again, listing) => {
      const found = await removePlaceholder(again, listing, expected);
      return found === null || found === "gone" ? found : { done: await use(again, found) };
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
  return found.done;
}
