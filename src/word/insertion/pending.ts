import { positionsOf } from "./landing";

/** An insertion that Word has taken and not shown within a minute; it may still come. */
export interface Pending {
  xml: string;
  /** The content as Word may list it, and how often each view of it stood in the document before. */
  views: { keys: string[]; before: number }[];
}

export const pendingOf = (xml: string, views: string[][], before: string[]): Pending => ({
  xml,
  views: views.map((keys) => ({ keys, before: positionsOf(before, keys).length })),
});

/** The content of a pending insertion as Word lists it now; null while it has not come. */
export const arrived = ({ views }: Pending, now: string[]): string[] | null =>
  views.find(({ keys, before }) => positionsOf(now, keys).length > before)?.keys ?? null;
