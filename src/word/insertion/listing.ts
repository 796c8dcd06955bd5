import { inNewContext } from "../host/timeouts";
import { listParagraphs, wordParagraphs } from "../reading/snapshot";
import type { Session } from "../session";
import { keysOf } from "./landing";

/** Word's list at one moment. */
export interface Listing {
  listed: Word.Paragraph[];
  keys: string[];
}

/**
 * Looks at Word's list as it is now, with objects of its own: within one run the list may stay what it was at the first look,
 * whatever was done since (office-js issue 3284). One sync.
 * @param use what is done with the list and its objects, before they die
 */
export const lookAnew = <T>(
  session: Session,
  use: (again: Session, listing: Listing) => T | Promise<T>,
): Promise<T> => inNewContext(session, async (again) => use(again, await list(again.context)));

/** So many paragraphs from the one before a place: the place itself and what stands behind it. */
const WINDOW = 4;

/**
 * Glances at a place of the list: of a long document the whole list is megabytes. One sync, a short answer.
 * @param keys the list at the last whole look
 * @returns true when these paragraphs are what they were; false also where Word does not tell
 */
export async function isUnmoved(session: Session, keys: string[], at: number): Promise<boolean> {
  const from = Math.max(0, at - 1);
  try {
    return await inNewContext(session, async ({ context }) => {
      const { paragraphs } = context.document.body;
      paragraphs.load({ text: true, tableNestingLevel: true, $top: WINDOW, $skip: from });
      await context.sync();
      const now = keysOf(wordParagraphs(paragraphs));
      const then = keys.slice(from, from + WINDOW);
      return now.length > 0 && now.length === then.length && now.every((key, i) => key === then[i]);
    });
  } catch {
    return false;
  }
}

async function list(context: Word.RequestContext): Promise<Listing> {
  const paragraphs = listParagraphs(context);
  await context.sync();
  return { listed: paragraphs.items, keys: keysOf(wordParagraphs(paragraphs)) };
}
