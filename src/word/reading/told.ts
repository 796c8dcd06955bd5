/**
 * What Word has told of changes since its whole list was looked at. Its events name the paragraphs (WordApi 1.6), so that
 * a pause in typing asks for these alone; some events are lost (office-js issues 3864, 4874), so that the whole list is
 * looked at again later.
 */
export interface Typed {
  /** Local ids of paragraphs whose text was changed. */
  changed: Set<string>;
  /** Paragraphs came or went, or nobody knows what was done. */
  isMore: boolean;
  /** A look was taken at what was told alone: what was lost is not known yet. */
  isBehind: boolean;
}

export const nothingTyped = (): Typed => ({ changed: new Set(), isMore: false, isBehind: false });

/** Notes what an event says. */
export function noteChanged(typed: Typed, ids: unknown): void {
  if (!Array.isArray(ids) || ids.length === 0) typed.isMore = true;
  else for (const id of ids) typed.changed.add(String(id));
}
