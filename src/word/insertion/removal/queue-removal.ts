import { Refusal } from "../../host/problem";
import { inTable } from "../landing";
import type { Listing } from "../listing";

/** What the drafter has typed into paragraphs between our last look at them and their removal. */
export interface Removal {
  /** Known when the batch is done. */
  typed(): string[];
}

/**
 * Queues the deletion of a stretch of Word's list that holds whole tables only. Tables go first: two tables between
 * which the last paragraph goes become one, and more would be deleted than is ours. The texts are loaded once more in
 * the very batch that deletes.
 */
export function queueRemoval({ listed, keys }: Listing, start: number, end: number): Removal {
  const stretch = keys.map((_, at) => at).slice(start, end);
  const known = stretch.map((at) => listed[at]!.text);
  for (const at of stretch) listed[at]!.load("text");
  const tables = stretch.filter((at) => inTable(keys[at]) && (at === start || !inTable(keys[at - 1])));
  for (const at of tables) listed[at]!.parentTable.delete();
  for (const at of stretch) if (!inTable(keys[at])) listed[at]!.delete();
  return {
    typed: () => stretch.map((at) => listed[at]!.text).filter((text, i) => text !== known[i]),
  };
}

/** Queues a new paragraph behind a paragraph, or behind the outermost table around it. */
export function paragraphBehind(paragraph: Word.Paragraph, text: string): Word.Paragraph {
  const level = paragraph.tableNestingLevel;
  if (level === 0) return paragraph.insertParagraph(text, "After");
  let table = paragraph.parentTable;
  for (let up = 1; up < level; up += 1) table = table.parentTable;
  return table.insertParagraph(text, "After");
}

/**
 * Puts back what the drafter typed into paragraphs that went.
 * @param queue queues a paragraph with a text at the place
 * @throws Refusal `word/overwritten`
 */
export async function putTypedBack(
  context: Word.RequestContext,
  texts: string[],
  queue: (text: string) => void,
): Promise<void> {
  if (texts.length === 0) return;
  const put = async (): Promise<void> => {
    // Each goes directly behind the same paragraph, so that the last one goes first.
    for (const text of [...texts].reverse()) queue(text);
    await context.sync();
  };
  try {
    await put().catch(put);
  } catch (error) {
    throw new Refusal("word/overwritten", {}, String(error));
  }
}
