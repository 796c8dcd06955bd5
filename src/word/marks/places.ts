import { findAnchor } from "../places/anchor";
import type { ParagraphMarkup } from "../places/markup";
import { spotOf, type Spot } from "../places/spot";
import { FILL } from "./palette";
import type { AlignedDocument } from "./plan";
import type { RegisterEntry } from "./register";

/** An entry of the register, found again in the document. */
export interface Located {
  entry: RegisterEntry;
  spot: Spot;
  /** Markup of its paragraphs. */
  markup: ParagraphMarkup[];
  /** Its colour is there. */
  shown: boolean;
}

/** Whether a paragraph has the colour of an entry. */
export const isOurs = ({ kind, highlight }: RegisterEntry, { highlights, fill }: ParagraphMarkup): boolean =>
  kind === "highlight" ? highlights.has(highlight) : fill === FILL;

/** Finds entries in the document; null for one whose place is gone. */
export function locator(
  aligned: AlignedDocument,
  colours: ParagraphMarkup[],
): (entry: RegisterEntry) => Located | null {
  const { document, alignment } = aligned;
  const indexes = new Map([...alignment].map(([index, position]) => [position, index]));
  return (entry) => {
    const place = findAnchor(document, entry.anchor);
    const spot = place && spotOf(document, alignment, place);
    if (spot?.precision !== "exact") return null;
    const markup = spot.positions.map((position) => colours[indexes.get(position)!]!);
    return { entry, spot, markup, shown: markup.some((paragraph) => isOurs(entry, paragraph)) };
  };
}

const overlap = (a: Spot, b: Spot): boolean =>
  !a.range || !b.range || (a.range[0] < b.range[1] && b.range[0] < a.range[1]);

const meet = (a: Located, b: Located): boolean =>
  a.entry.kind === b.entry.kind && a.spot.positions.some((position) => b.spot.positions.includes(position));

/** How the colour of an entry stands to those of entries that stay. */
export function neighbourhood(going: Located, staying: Located[]): "alone" | "beside" | "shared" {
  const near = staying.filter((stays) => stays.shown && meet(going, stays));
  if (near.length === 0) return "alone";
  const isShared = going.entry.kind === "shading" || near.some(({ spot }) => overlap(going.spot, spot));
  return isShared ? "shared" : "beside";
}
