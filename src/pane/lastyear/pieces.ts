import type { DraftParagraph } from "../../lastyear";

/** A stretch of a carried paragraph as the preview shows it. */
export interface Piece {
  kind: "same" | "removed" | "added" | "fact";
  text: string;
}

/**
 * A carried paragraph cut into what stays, what goes, what comes and what is open; the texts of all pieces but the
 * removed ones make the new text.
 */
export function piecesOf({
  text,
  replacements,
  facts,
}: Pick<DraftParagraph, "text" | "replacements" | "facts">): Piece[] {
  const cuts = [
    ...replacements.map((shift) => ({ start: shift.newStart, end: shift.newEnd, shift })),
    ...facts.map(({ start, end }) => ({ start, end, shift: null })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, shift } of cuts) {
    // A date whose year has moved is both; the change is shown, the rest of it is open.
    const from = Math.max(start, at);
    if (end <= from) continue;
    if (from > at) pieces.push({ kind: "same", text: text.slice(at, from) });
    if (shift) pieces.push({ kind: "removed", text: shift.old });
    pieces.push({ kind: shift ? "added" : "fact", text: text.slice(from, end) });
    at = end;
  }
  if (at < text.length) pieces.push({ kind: "same", text: text.slice(at) });
  return pieces.filter((piece) => piece.text !== "");
}
