import { Refusal } from "../host/problem";
import { inTable, landingOf, type Landing } from "./landing";
import { isUnmoved, lookAnew, type Listing } from "./listing";
import type { Session } from "../session";
import type { ExpectedContent } from "./pending";
import { putTypedBack } from "./removal/queue-removal";

/** A listing in which the content stands. */
export interface Seen extends Listing {
  landing: Landing;
}

/** Null while the content is not there. */
export function seenIn(listing: Listing, { before, views, at }: ExpectedContent): Seen | null {
  const landing = landingOf(before, listing.keys, views, at);
  return landing && { ...listing, landing };
}

/** Pauses between looks: Word on the web shows an insertion after 10 to 40 s (office-js issue 3271). A minute in all. */
const PAUSES = [250, 250, 500, 1000, ...Array.from({ length: 29 }, () => 2000)];

/** Every so many looks the whole list is looked at, whatever a glance at the place says. */
const WHOLE_EVERY = 5;

/** A look that fails is no reason to give up: what was asked of Word is done or on its way. */
const FAILED_LOOKS = 3;

/**
 * What the drafter has typed into the line that was made for the content, while it is awaited: Word may put the content
 * in place of it.
 */
function typedInPlaceholder({ listed, keys }: Listing, { before, at }: ExpectedContent): string {
  const placeholder = keys.findIndex(
    (key, i) => !inTable(key) && keys[i - 1] === before[at - 1] && keys[i + 1] === before[at],
  );
  return keys.length > before.length ? (listed[placeholder]?.text ?? "") : "";
}

/** What was typed into the placeholder comes back before the content that has taken its place. */
async function withTyped(context: Word.RequestContext, seen: Seen, typed: string): Promise<Seen> {
  const isThere = seen.listed.some(({ text }) => text.includes(typed));
  if (typed === "" || isThere) return seen;
  const first = seen.listed[seen.landing.start]!;
  await putTypedBack(context, [typed], (text) => first.insertParagraph(text, "Before"));
  return seen;
}

/**
 * Looks until the content is there. What is not answered is not asked again.
 * @param work what is done with it, with the objects of that look
 * @returns null when it was not seen in time
 */
export async function waitForContent<T>(
  session: Session,
  expected: ExpectedContent,
  work: (again: Session, seen: Seen) => Promise<T>,
): Promise<{ done: T } | null> {
  let failed = 0;
  let typed = "";
  let whole: string[] | null = null;
  for (const [look, pause] of [...PAUSES, null].entries()) {
    let isSeen = false;
    const mayGlance = whole !== null && look % WHOLE_EVERY !== 0 && pause !== null;
    if (mayGlance && (await isUnmoved(session, whole!, expected.at))) {
      await session.clock.pause(pause);
      continue;
    }
    try {
      const found = await lookAnew(session, async (again, listing) => {
        const seen = seenIn(listing, expected);
        if (!seen) {
          typed = typedInPlaceholder(listing, expected);
          whole = listing.keys;
          return null;
        }
        isSeen = true;
        return { done: await work(again, await withTyped(again.context, seen, typed)) };
      });
      if (found) return found;
    } catch (error) {
      failed += 1;
      if (isSeen || error instanceof Refusal || failed >= FAILED_LOOKS) throw error;
    }
    if (pause !== null) await session.clock.pause(pause);
  }
  return null;
}
