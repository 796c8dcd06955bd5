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

async function list(context: Word.RequestContext): Promise<Listing> {
  const paragraphs = listParagraphs(context);
  await context.sync();
  return { listed: paragraphs.items, keys: keysOf(wordParagraphs(paragraphs)) };
}
