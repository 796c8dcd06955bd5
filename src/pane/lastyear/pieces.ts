import type { DraftParagraph } from "../../lastyear";

/** A stretch of a carried paragraph as the preview shows it. */
export interface Piece {
  kind: "same" | "removed" | "added" | "fact";
  text: string;
}

/**
 * A carried paragraph cut into what stays, what goes, what comes and what is open; the texts of all pieces but the
 * removed ones make the new text. Where a change and a fact meet (a date whose year has moved is both), the change is
 * shown and the rest of the fact is open.
 */
export function piecesOf({
  text,
  replacements,
  facts,
}: Pick<DraftParagraph, "text" | "replacements" | "facts">): Piece[] {
  const pieces: Piece[] = [];
  const addUnchanged = (from: number, to: number): void => {
    let at = from;
    for (const fact of facts) {
      const [start, end] = [Math.max(fact.start, at), Math.min(fact.end, to)];
      if (end <= start) continue;
      pieces.push({ kind: "same", text: text.slice(at, start) });
      pieces.push({ kind: "fact", text: text.slice(start, end) });
      at = end;
    }
    pieces.push({ kind: "same", text: text.slice(at, to) });
  };
  let at = 0;
  for (const { newStart, newEnd, old } of replacements) {
    addUnchanged(at, newStart);
    pieces.push({ kind: "removed", text: old });
    pieces.push({ kind: "added", text: text.slice(newStart, newEnd) });
    at = newEnd;
  }
  addUnchanged(at, text.length);
  return pieces.filter((piece) => piece.text !== "");
}
