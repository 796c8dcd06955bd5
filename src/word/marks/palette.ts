import type { ParagraphMarkup } from "../places/markup";

/** A highlight as the API takes it and as the XML has it (ST_HighlightColor, ECMA-376 17.18.40). */
export interface Highlight {
  hex: string;
  name: string;
}

const highlights: Highlight[] = [
  { hex: "#FFFF00", name: "yellow" },
  { hex: "#00FFFF", name: "cyan" },
  { hex: "#FF00FF", name: "magenta" },
  { hex: "#00FF00", name: "green" },
];

/** `w:highlight` values that our marks may have. */
export const highlightNames = highlights.map(({ name }) => name);

/** Fill of a marked empty cell: pale, and no colour of Word's palettes. */
export const FILL = "FFF3BF";

/**
 * The first highlight that does not occur in the document, so that ours can be told from the drafter's; null when
 * all of them occur.
 */
export function freeHighlight(colours: ParagraphMarkup[]): Highlight | null {
  const taken = new Set(colours.flatMap((paragraph) => [...paragraph.highlights]));
  return highlights.find(({ name }) => !taken.has(name)) ?? null;
}

export const highlightNamed = (name: string): Highlight | null =>
  highlights.find((highlight) => highlight.name === name) ?? null;

/** What the API is given to bring a fill back: "" for none and for automatic. */
export const apiFill = (fill: string | null): string =>
  fill === null || fill === "" || fill === "auto" ? "" : `#${fill}`;
