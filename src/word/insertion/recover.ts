import { Refusal } from "../problem";
import { EMPTY } from "./landing";
import { list, seenIn, type Expected, type Seen } from "./look";

/** Where one empty paragraph was put into the list, nothing else being changed; null when that is not so. */
export function roomIn(before: string[], now: string[]): number | null {
  if (now.length !== before.length + 1) return null;
  let behind = 0;
  while (behind < before.length && before.at(-1 - behind) === now.at(-1 - behind)) behind += 1;
  const at = now.length - 1 - behind;
  const rest = [...now.slice(0, at), ...now.slice(at + 1)];
  return now[at] === EMPTY && rest.every((key, i) => key === before[i]) ? at : null;
}

/**
 * After a failure it is not known how much of a batch was done. So the document is looked at: the content may be there
 * all the same; the room that was made for it goes; nothing may have happened. What is something else is said.
 * @returns where the content is, when it is there
 * @throws the failure, when the document is as before; Refusal `word/insert-unclear`
 */
export async function recover(
  context: Word.RequestContext,
  expected: Expected,
  failure: unknown,
): Promise<Seen> {
  const unclear = new Refusal("word/insert-unclear", {}, String(failure));
  const listing = await list(context).catch(() => {
    throw unclear;
  });
  const seen = seenIn(listing, expected);
  if (seen) return seen;
  const same = listing.keys.join("\n") === expected.before.join("\n");
  if (same) throw failure;
  const room = roomIn(expected.before, listing.keys);
  if (room === null) throw unclear;
  listing.listed[room]!.delete();
  await context.sync().catch(() => {
    throw unclear;
  });
  throw failure;
}
