import { Refusal } from "../../host/problem";
import { retryOnce } from "../../host/timeouts";
import type { Session } from "../../session";
import { EMPTY } from "../landing";
import { lookAnew, type Listing } from "../listing";
import { putBackTyped, queueRemovalWithXml } from "./put-back";

/** Part of a list that is to go, and what the list is then. */
interface Stretch {
  listing: Listing;
  start: number;
  end: number;
  wanted: string[];
}

const equal = (a: string[], b: string[]): boolean =>
  a.length === b.length && a.every((key, i) => key === b[i]);

/** `part` is `all` with some left out. */
function isPartOf(part: string[], all: string[]): boolean {
  let at = 0;
  for (const key of all) if (part[at] === key) at += 1;
  return at === part.length;
}

/** What a removal that failed has left of the stretch; null when something else has changed as well. */
function leftOf({ listing, start, end, wanted }: Stretch, now: Listing): Stretch | null {
  const left = now.keys.length - wanted.length;
  const rest = [...now.keys.slice(0, start), ...now.keys.slice(start + left)];
  if (left < 0 || !equal(rest, wanted)) return null;
  const stretch = now.keys.slice(start, start + left);
  if (!isPartOf(stretch, listing.keys.slice(start, end))) return null;
  return { listing: now, start, end: start + left, wanted };
}

/** @throws Refusal `word/line-left`, `word/not-as-meant` */
function assertGone({ wanted, start }: Stretch, now: string[]): void {
  // Somebody may type elsewhere meanwhile: the number of paragraphs tells that ours are gone.
  if (now.length === wanted.length) return;
  const isLine = now.length === wanted.length + 1 && start === wanted.length && now[start] === EMPTY;
  throw new Refusal(isLine ? "word/line-left" : "word/not-as-meant");
}

/** A stretch of a list, and the list without it. */
const stretchOf = (listing: Listing, start: number, end: number): Stretch => ({
  listing,
  start,
  end,
  wanted: [...listing.keys.slice(0, start), ...listing.keys.slice(end)],
});

/**
 * Removes a stretch of Word's list, and looks whether it has gone.
 * @throws Refusal `word/changed-since`, `word/typed-beside`, `word/take-back-unclear`, `word/not-as-meant`; `word/line-left`
 * when Word kept an empty line at the end of the document
 */
export const removeStretch = (
  session: Session,
  listing: Listing,
  start: number,
  end: number,
): Promise<void> => remove(session, stretchOf(listing, start, end));

/** Removes a stretch in one batch; when that fails, what is left of it in a second one. */
async function remove(session: Session, stretch: Stretch, tries = 1): Promise<void> {
  const { context } = session;
  const removal = queueRemovalWithXml(stretch.listing, stretch.start, stretch.end, tries > 0);
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return removeAgain(session, stretch, error, tries);
  }
  if (removal.typed().length > 0) await putBackTyped(session, stretch, removal);
  const look = (): Promise<string[]> => lookAnew(session, (_, { keys }) => keys);
  const now = await retryOnce(look).catch((error: unknown) => {
    throw new Refusal("word/take-back-unclear", {}, String(error));
  });
  assertGone(stretch, now);
}

async function removeAgain(
  session: Session,
  stretch: Stretch,
  failure: unknown,
  tries: number,
): Promise<void> {
  const unclear = new Refusal("word/take-back-unclear", {}, String(failure));
  return lookAnew(session, async (again, listing) => {
    const left = leftOf(stretch, listing);
    if (!left) throw unclear;
    if (left.start === left.end) return;
    if (tries > 0) return remove(again, left, tries - 1);
    const untouched = left.end - left.start === stretch.end - stretch.start;
    throw untouched ? failure : unclear;
  }).catch((error: unknown) => {
    throw error instanceof Refusal || error === failure ? error : unclear;
  });
}
