import { inTable } from "./landing";

/**
 * Queues the deletion of a stretch of Word's list that holds whole tables only. Tables go first: two tables between
 * which the last paragraph goes become one, and more would be deleted than is ours.
 */
export function queueRemoval(listed: Word.Paragraph[], keys: string[], start: number, end: number): void {
  const stretch = keys.map((_, at) => at).slice(start, end);
  const tables = stretch.filter((at) => inTable(keys[at]) && (at === start || !inTable(keys[at - 1])));
  for (const at of tables) listed[at]!.parentTable.delete();
  for (const at of stretch) if (!inTable(keys[at])) listed[at]!.delete();
}
