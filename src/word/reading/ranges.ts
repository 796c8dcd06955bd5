import type { Snapshot } from "./snapshot";
import type { Spot } from "../places/spot";

/** Longest text that Word searches for. */
const LONGEST_SEARCH = 255;

/** "^" begins a special character in a search. */
const searchable = (text: string): string => text.replaceAll("^", "^^");

/** Which occurrence of `part` in `text` begins at `start`, and how many there are. */
export function occurrence(text: string, part: string, start: number): { nth: number; of: number } {
  const starts: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) starts.push(at);
  return { nth: starts.indexOf(start), of: starts.length };
}

/** The content of the paragraphs of a spot, from the first to the last. */
export function wholeRange({ listed }: Snapshot, { positions }: Spot): Word.Range {
  const first = listed[positions[0]!]!.getRange("Content");
  if (positions.length === 1) return first;
  return first.expandTo(listed[positions.at(-1)!]!.getRange("Content"));
}

/**
 * The content of a cell, by one of its own paragraphs and not one of a table in it. To look at it this is better than
 * `wholeRange`: putting ranges together leaves an entry on the undo stack of Word on the web (office-js issue 5715).
 */
export function cellRange({ listed }: Snapshot, { positions }: Spot): Word.Range {
  const paragraphs = positions.map((position) => listed[position]!);
  const level = Math.min(...paragraphs.map(({ tableNestingLevel }) => tableNestingLevel));
  const own = paragraphs.find(({ tableNestingLevel }) => tableNestingLevel === level)!;
  return own.parentTableCell.body.getRange("Content");
}

/** What is looked for in a paragraph: the occurrence that is meant, and how many of them we count. */
interface Sought {
  part: string;
  nth: number;
  of: number;
}

interface Search extends Sought {
  hits: Word.RangeCollection;
}

/** The part in Word's text of the paragraph; where that has more than we have read, only what occurs once in both. */
function partIn(text: string, { range, part }: Spot): Sought | null {
  if (!range) return null;
  if (!part || part.of.length === text.length) {
    const own = text.slice(...range);
    return { part: own, ...occurrence(text, own, range[0]) };
  }
  const { of } = occurrence(text, part.text, text.indexOf(part.text));
  const once = of === 1 && occurrence(part.of, part.text, range[0]).of === 1;
  return once ? { part: part.text, nth: 0, of } : null;
}

function searchFor(snapshot: Snapshot, spot: Spot): Search | null {
  if (spot.positions.length !== 1) return null;
  const paragraph = snapshot.listed[spot.positions[0]!]!;
  const found = partIn(paragraph.text, spot);
  if (!found || found.part.trim() === "" || found.nth < 0) return null;
  if (searchable(found.part).length > LONGEST_SEARCH) return null;
  const hits = paragraph.search(searchable(found.part), { matchCase: true });
  hits.load("items/text");
  return { hits, ...found };
}

/**
 * The hit that is meant. Word's search may ignore width: only hits with the very text count.
 * @returns null when Word counts otherwise than we do: then nobody knows which of its hits is which
 */
export function meantHit<Hit extends { text: string }>(hits: Hit[], { part, nth, of }: Sought): Hit | null {
  const equal = hits.filter(({ text }) => text === part);
  return equal.length === of ? equal[nth]! : null;
}

/** A range of Word's for a spot. */
export interface SpotRange {
  /** Usable in every batch: made anew where it can be, because what was made in a batch that failed is dead. */
  range(): Word.Range;
  /** The whole content of the spot's paragraphs; a part was not wanted or not found. */
  whole: boolean;
}

/**
 * The ranges of spots, in order: one sync when one of them is a part of a paragraph, else none.
 */
export async function rangesOf(
  context: Word.RequestContext,
  snapshot: Snapshot,
  spots: Spot[],
): Promise<SpotRange[]> {
  const searches = spots.map((spot) => searchFor(snapshot, spot));
  if (searches.some((search) => search !== null)) await context.sync();
  return spots.map((spot, i) => {
    const search = searches[i];
    const hit = search ? meantHit(search.hits.items, search) : null;
    return { range: () => hit ?? wholeRange(snapshot, spot), whole: hit === null };
  });
}
