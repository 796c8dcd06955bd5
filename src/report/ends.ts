import type { Block, Place, SourceDocument } from "../document/types";

/** The place of a whole block. */
export const placeOf = (block: Block): Place =>
  block.kind === "table"
    ? { kind: "table", table: block.index }
    : { kind: "paragraph", paragraph: block.index, range: null, text: block.text };

/** The last that stands in a document, null in an empty one; Word gives an empty paragraph more than there is. */
export function lastPlace({ blocks }: SourceDocument): Place | null {
  const last = blocks.filter((block) => block.kind === "table" || block.text.trim() !== "").at(-1);
  return last ? placeOf(last) : null;
}
