import { listParagraphs, wordParagraphs } from "../reading/snapshot";
import { keysOf } from "./landing";

/** Word's list at one moment. */
export interface Listing {
  listed: Word.Paragraph[];
  keys: string[];
}

/** One sync. */
export async function list(context: Word.RequestContext): Promise<Listing> {
  const paragraphs = listParagraphs(context);
  await context.sync();
  return { listed: paragraphs.items, keys: keysOf(wordParagraphs(paragraphs)) };
}
