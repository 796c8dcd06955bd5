/**
 * How the lines of a cell (its paragraphs) become other lines. Paragraphs that go, go from the front: the last one of
 * a cell carries the cell's end and cannot be deleted.
 */
export interface LineEdits {
  /** Paragraphs (by ordinal in the cell) that are deleted. */
  deleted: number[];
  /** Paragraphs whose content is replaced. */
  replaced: { at: number; text: string }[];
  /** New paragraphs before the paragraph `at`, in order. */
  inserted: { at: number; text: string }[];
}

/**
 * The smallest edit from the front: paragraphs whose text stays are not touched, so that they keep their formatting.
 * @param before texts of the paragraphs, at least one
 * @param after wanted texts, at least one
 */
export function lineEdits(before: string[], after: string[]): LineEdits {
  const surplus = Math.max(0, before.length - after.length);
  const missing = Math.max(0, after.length - before.length);
  const kept = before.slice(surplus);
  const wanted = after.slice(missing);
  return {
    deleted: Array.from({ length: surplus }, (_, at) => at),
    replaced: wanted.flatMap((text, i) => (text === kept[i] ? [] : [{ at: surplus + i, text }])),
    inserted: after.slice(0, missing).map((text) => ({ at: surplus, text })),
  };
}
