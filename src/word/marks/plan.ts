import { anchorOf, type Anchor } from "../places/anchor";
import type { ParagraphMarkup } from "../places/markup";
import type { Alignment } from "../places/align-paragraphs";
import type { Place, SourceDocument } from "../../document/types";
import { hasLabel, spotOf, type Spot } from "../places/spot";
import type { Mark } from "../../open";
import type { ShadingReturns } from "./mark-memory";
import { apiFill, FILL } from "./palette";

/** A mark at a place that was found again in the document as it is now. */
export interface PlacedMark {
  mark: Mark;
  place: Place;
}

/** Why a mark is not on its very place (id of `src/messages`). */
export interface NotMarked {
  id: string;
  code: string;
}

export interface Step {
  mark: Mark;
  spot: Spot;
}

export interface ColourStep extends Step {
  kind: "highlight" | "shading";
  /** Where the colour goes. */
  anchor: Anchor;
  /** Fill before, as the XML has it. */
  original: string | null;
  /** Why the colour is beside the place (message id); null when it is on it. */
  reason: string | null;
}

/** A document whose paragraphs are known in Word. */
export interface AlignedDocument {
  document: SourceDocument;
  alignment: Alignment;
}

/** Comments go to the place itself, proven; nothing else is touched. */
export function planComment(
  { document, alignment }: AlignedDocument,
  { mark, place }: PlacedMark,
): Step | NotMarked {
  if (place.kind === "document") return { id: mark.id, code: "word/mark-whole-document" };
  const spot = spotOf(document, alignment, place);
  if (spot?.precision !== "exact") return { id: mark.id, code: "word/not-verified" };
  return { mark, spot };
}

export interface ColouredDocument extends AlignedDocument {
  colours: ParagraphMarkup[];
  returns: ShadingReturns;
  /** Positions in Word's list that carry a highlight of ours already. */
  own: ReadonlySet<number>;
  /** Positions of cells that we have shaded → their fill before. */
  fills: ReadonlyMap<number, string | null>;
}

/** A fill in our colour that nobody has entered may be another pane's, just put: it is no fill to go back to. */
const canReturn = (fill: string | null, returns: ShadingReturns): boolean => {
  if (fill === null) return returns.absent;
  if (fill === FILL) return false;
  return apiFill(fill) !== "" || returns.automatic;
};

function highlightStep(coloured: ColouredDocument, mark: Mark, place: Place, reason: string | null) {
  const { document, alignment, colours, own } = coloured;
  const spot = spotOf(document, alignment, place);
  const anchor = anchorOf(document, place);
  if (spot?.precision !== "exact" || !anchor) return { id: mark.id, code: "word/not-verified" };
  const positions = new Set(spot.positions);
  const taken = [...alignment].some(
    ([index, position]) =>
      positions.has(position) && !own.has(position) && colours[index]!.highlights.size > 0,
  );
  if (taken) return { id: mark.id, code: "word/already-highlighted" };
  return { mark, spot, kind: "highlight" as const, anchor, original: null, reason };
}

/**
 * Without comments: text is highlighted, unless the drafter has highlighted it; an empty cell shows no highlight, so
 * that it is shaded where the host can take the shading back without a trace, and else its row's label is highlighted.
 */
export function planColour(coloured: ColouredDocument, { mark, place }: PlacedMark): ColourStep | NotMarked {
  if (place.kind === "document") return { id: mark.id, code: "word/mark-whole-document" };
  const { document, alignment, colours, returns } = coloured;
  if (place.kind !== "cell" || place.text.trim() !== "") return highlightStep(coloured, mark, place, null);
  const spot = spotOf(document, alignment, place);
  const anchor = anchorOf(document, place);
  if (spot?.precision !== "exact" || !anchor) return { id: mark.id, code: "word/not-verified" };
  const position = spot.positions[0]!;
  const shown = colours[place.paragraphs[0]!]!.fill;
  const fill = coloured.fills.has(position) ? coloured.fills.get(position)! : shown;
  if (canReturn(fill, returns)) return { mark, spot, kind: "shading", anchor, original: fill, reason: null };
  if (!hasLabel(document, place.table, place.tr)) return { id: mark.id, code: "word/mark-no-label" };
  const row: Place = { kind: "row", table: place.table, tr: place.tr };
  return highlightStep(coloured, mark, row, "word/mark-on-label");
}
