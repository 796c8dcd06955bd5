import type { Clock } from "../clock";
import { Refusal } from "../problem";
import { listParagraphs, wordParagraphs } from "../snapshot";
import { keysOf, landingOf, type Landing } from "./landing";

/** What an insertion is about: Word's list before it, and the content as Word may list it. */
export interface Expected {
  before: string[];
  views: string[][];
  /** Where in the list before it the content comes. */
  at: number;
}

/** Word's list at one moment. */
export interface Listing {
  listed: Word.Paragraph[];
  keys: string[];
}

/** A listing in which the content stands. */
export interface Seen extends Listing {
  landing: Landing;
}

export async function list(context: Word.RequestContext): Promise<Listing> {
  const paragraphs = listParagraphs(context);
  await context.sync();
  return { listed: paragraphs.items, keys: keysOf(wordParagraphs(paragraphs)) };
}

/** Null while the content is not there. */
export function seenIn(listing: Listing, { before, views, at }: Expected): Seen | null {
  const landing = landingOf(before, listing.keys, views, at);
  return landing && { ...listing, landing };
}

/** Pauses between looks: Word on the web shows an insertion after 10 to 40 s (office-js issue 3271). A minute in all. */
const PAUSES = [250, 250, 500, 1000, ...Array.from({ length: 29 }, () => 2000)];

/** A look that fails is no reason to give up: what was asked of Word is done or on its way. */
const FAILED_LOOKS = 3;

/** Looks until the content is there; null when it was not seen in time. What is not answered is not asked again. */
export async function lookOut(
  context: Word.RequestContext,
  expected: Expected,
  clock: Clock,
  turn = 0,
  failed = 0,
): Promise<Seen | null> {
  let misses = failed;
  try {
    const seen = seenIn(await list(context), expected);
    if (seen) return seen;
  } catch (error) {
    misses += 1;
    if (error instanceof Refusal) throw error;
    if (misses >= FAILED_LOOKS) throw error;
  }
  const pause = PAUSES[turn];
  if (pause === undefined) return null;
  await clock.pause(pause);
  return lookOut(context, expected, clock, turn + 1, misses);
}
